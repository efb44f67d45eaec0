import type { Copy, DuplicateGroup } from '../model';
import type { Block, Run } from './block';
import { exactBlocks, wordsOf } from './exact';
import { owners } from './extend';
import { nearBlocks } from './near';
import { hashWords, scan, type Scan } from './scan';

/** A text to be searched for duplicates, as it is written: Markdown marks, quotes and line breaks included. */
export interface DuplicateDocument {
  readonly text: string;
}

/** What counts as a duplicate. */
export interface DuplicateOptions {
  /** Blocks of fewer words are not reported. */
  readonly minWords: number;
  /** Also report copies in which words, names or numbers differ. */
  readonly near: boolean;
}

/**
 * Groups of passages that stand more than once within the documents or across them, in order of their first copy.
 * Case, punctuation, quotation marks, white space, wrapping, accents and Markdown marks make no difference. Offsets count
 * UTF-16 units of each document's text. Within one kind of group no two copies overlap.
 */
export function findDuplicates(
  documents: readonly DuplicateDocument[],
  options: DuplicateOptions,
): readonly DuplicateGroup[] {
  const read = scan(documents.map(document => document.text));
  const documentOf = owners(read.documents, read.paragraphs.count);
  const paragraphOf = owners(read.paragraphs.first, read.sentences.count);
  const copyOf = (run: Run): Copy => ({
    document: documentOf[paragraphOf[run.from] as number] as number,
    start: read.sentences.start[run.from] as number,
    end: read.sentences.end[run.to - 1] as number,
  });
  const exact = exactBlocks(read, options.minWords);
  const blocks = options.near ? withNear(read, exact, options.minWords) : exact;
  return blocks.map(block => {
    const kind = isExact(read, block) ? 'exact' : 'near';
    return {
      id: idOf(read, block),
      kind,
      similarity: kind === 'exact' ? 1 : 0.9,
      copies: block.copies.map(copyOf),
    };
  });
}

function withNear(read: Scan, exact: readonly Block[], minWords: number): readonly Block[] {
  const near = nearBlocks(read).filter(block => block.copies.some(run => wordsOf(read, run) >= minWords));
  const taken = new Uint8Array(read.sentences.count);
  for (const { copies } of near) for (const { from, to } of copies) taken.fill(1, from, to);
  const rest = exact
    .map(({ copies }) => ({
      copies: copies.filter(({ from, to }) => taken.subarray(from, to).every(flag => flag === 0)),
    }))
    .filter(({ copies }) => copies.length > 1);
  return [...near, ...rest].sort((a, b) => (a.copies[0]?.from ?? 0) - (b.copies[0]?.from ?? 0));
}

function isExact({ words, sentences: { first } }: Scan, { copies }: Block): boolean {
  const model = copies[0];
  if (model === undefined) return true;
  const start = first[model.from] as number;
  const length = (first[model.to] as number) - start;
  return copies.every(({ from, to }) => {
    const other = first[from] as number;
    if ((first[to] as number) - other !== length) return false;
    for (let w = 0; w < length; w++) if (words[start + w] !== words[other + w]) return false;
    return true;
  });
}

/** An id from the content: the hash of the words of the first copy, in base 36. */
function idOf(read: Scan, block: Block): string {
  const run = block.copies[0];
  const { first } = read.sentences;
  const hash = hashWords(read.words, first[run?.from ?? 0] as number, first[run?.to ?? 0] as number);
  return `d${(hash.first >>> 0).toString(36)}${(hash.second >>> 0).toString(36)}`;
}
