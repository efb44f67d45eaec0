import type { DuplicateGroup } from '../model';

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
 * Offsets count UTF-16 units of each document's text. Within one kind of group no two copies overlap.
 */
export function findDuplicates(
  _documents: readonly DuplicateDocument[],
  _options: DuplicateOptions,
): readonly DuplicateGroup[] {
  return [];
}
