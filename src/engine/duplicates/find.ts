import type { Copy, DuplicateGroup } from '../model';
import type { Block, Run } from './block';
import { exactBlocks } from './exact';
import { owners } from './extend';
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
  return exactBlocks(read, options.minWords).map(block => ({
    id: idOf(read, block),
    kind: 'exact',
    similarity: 1,
    copies: block.copies.map(copyOf),
  }));
}

/** An id from the content: the hash of the words of the first copy, in base 36. */
function idOf(read: Scan, block: Block): string {
  const run = block.copies[0];
  const { first } = read.sentences;
  const hash = hashWords(read.words, first[run?.from ?? 0] as number, first[run?.to ?? 0] as number);
  return `d${(hash.first >>> 0).toString(36)}${(hash.second >>> 0).toString(36)}`;
}
