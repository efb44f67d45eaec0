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

/** Near copies of fewer words are phrases and lines of lists. */
const NEAR_WORDS = 15;

/** Exact and near blocks together: no place is in two of them, and the fuller block wins. */
function withNear(read: Scan, exact: readonly Block[], minWords: number): readonly Block[] {
  const least = Math.max(minWords, NEAR_WORDS);
  const found = nearBlocks(read).filter(block => {
    const words = isExact(read, block) ? minWords : least;
    return block.copies.every(run => wordsOf(read, run) >= words) && !isTemplate(read, block);
  });
  const owner = new Int32Array(read.sentences.count).fill(-1);
  exact.forEach(({ copies }, index) => {
    for (const { from, to } of copies) owner.fill(index, from, to);
  });
  const near = found.filter(({ copies }) => {
    // A passage that stands in more places than the paragraphs around it are alike in.
    const inside = exact[owner[Math.floor(((copies[0]?.from ?? 0) + (copies[0]?.to ?? 0)) / 2)] ?? -1];
    return (
      inside === undefined ||
      inside.copies.length <= copies.length ||
      wordsOf(read, inside.copies[0]) < wordsOf(read, copies[0]) * 0.7
    );
  });
  const taken = new Uint8Array(read.sentences.count);
  for (const { copies } of near) for (const { from, to } of copies) taken.fill(1, from, to);
  const rest = exact
    .map(({ copies }) => ({
      copies: copies.filter(({ from, to }) => taken.subarray(from, to).every(flag => flag === 0)),
    }))
    .filter(({ copies }) => copies.length > 1);
  return [...near, ...rest].sort((a, b) => (a.copies[0]?.from ?? 0) - (b.copies[0]?.from ?? 0));
}

/** Three and more short blocks in a row that are like each other are a table or a list. */
function isTemplate(read: Scan, block: Block): boolean {
  const { copies } = block;
  if (copies.length < 3 || wordsOf(read, copies[0]) > 60 || isExact(read, block)) return false;
  const adjacent = copies.filter((run, index) => copies[index - 1]?.to === run.from).length;
  return adjacent >= 2;
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
