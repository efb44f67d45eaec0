import type { Copy, DuplicateGroup } from '../model';
import type { Block, Run } from './block';
import { exactBlocks } from './exact';
import { owners } from './extend';
import { isExact, maskOf, withNear } from './merge';
import type { Scan } from './scan';
import { groupId, similarityOf } from './signature';

/** Finds the blocks that stand more than once, exactly or nearly; leaves out pieces where `masked` is 1. */
export type FindNear = (masked: Uint8Array) => readonly Block[];

/** The groups of what was scanned, in order of their first copy; exact ones only without `near`. */
export function groupsOf(scan: Scan, minWords: number, near?: FindNear): readonly DuplicateGroup[] {
  const exact = exactBlocks(scan, minWords);
  const blocks = near ? withNear(scan, exact, near(maskOf(scan, exact)), minWords) : exact;
  const documentOf = documentsOf(scan);
  const copyOf = (run: Run): Copy => ({
    document: documentOf(run.from),
    start: scan.sentences.start[run.from] as number,
    end: scan.sentences.end[run.to - 1] as number,
  });
  const ids = new Set<string>();
  return blocks.map(block => {
    const id = groupId(scan, block, ids);
    ids.add(id);
    const kind = isExact(scan, block) ? 'exact' : 'near';
    return { id, kind, similarity: kind === 'exact' ? 1 : similarityOf(scan, block), copies: block.copies.map(copyOf) };
  });
}

/** Tells the document of a sentence. */
function documentsOf({ documents, paragraphs, sentences }: Scan): (sentence: number) => number {
  if (documents.length === 2) return () => 0;
  const ofParagraph = owners(documents, paragraphs.count);
  const ofSentence = owners(paragraphs.first, sentences.count);
  return sentence => ofParagraph[ofSentence[sentence] as number] as number;
}
