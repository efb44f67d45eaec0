import type { DuplicateGroup } from '../model';
import { FoldTable } from './fold';
import { groupsOf } from './groups';
import { NearIndex } from './nearIndex';
import { Reader } from './reader';
import type { Scan } from './scan';
import { skippedSpans } from './skipped';

/** A text to be searched for duplicates, as it is written: Markdown marks, quotes and line breaks included. */
export interface DuplicateDocument {
  readonly text: string;
  /** Of a Markdown text only the prose counts: no front matter, fenced code, comments. Default "plain". */
  readonly language?: 'plain' | 'markdown';
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
 * Case, punctuation, quotation marks, white space, wrapping, accents, addresses and Markdown marks make no difference.
 * Offsets count UTF-16 units of each document's text. Within one kind of group no two copies overlap.
 */
export function findDuplicates(
  documents: readonly DuplicateDocument[],
  { minWords, near }: DuplicateOptions,
): readonly DuplicateGroup[] {
  const read = scan(documents);
  return near
    ? groupsOf(read, minWords, masked => new NearIndex(read, masked).blocks(read, masked))
    : groupsOf(read, minWords, undefined);
}

/** Reads all documents into words, sentences, pieces and paragraphs. */
export function scan(documents: readonly DuplicateDocument[]): Scan {
  const reader = new Reader(
    new FoldTable(),
    documents.reduce((sum, { text }) => sum + text.length, 0),
  );
  for (const { text, language = 'plain' } of documents) reader.document(text, skippedSpans(text, language));
  reader.lists.close();
  return reader.lists.view();
}
