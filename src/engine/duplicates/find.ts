import type { Copy, DuplicateGroup } from '../model';
import type { Run } from './block';
import { exactBlocks } from './exact';
import { isExact, withNear } from './merge';
import { owners } from './extend';
import { scan } from './scan';
import { groupId, similarityOf } from './signature';

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
  const ids = new Set<string>();
  return blocks.map(block => {
    const id = groupId(read, block, ids);
    ids.add(id);
    const kind = isExact(read, block) ? 'exact' : 'near';
    return { id, kind, similarity: kind === 'exact' ? 1 : similarityOf(read, block), copies: block.copies.map(copyOf) };
  });
}
