import type { Copy, DuplicateGroup } from '../model';
import type { Block, Run } from './block';
import { exactBlocks } from './exact';
import { uniqueId } from './groupId';
import { maskOf, withNear } from './merge';
import { unitOf, type Scan } from './scan';
import { Signatures } from './signature';

/** Finds the blocks that stand more than once, exactly or nearly; leaves out pieces where `masked` is 1. */
export type FindNear = (masked: Uint8Array) => readonly Block[];

/**
 * The groups of what was scanned, in order of their first copy; exact ones only without `near`.
 * @param signatures of the last look at these texts, if there was one.
 */
export function groupsOf(
  scan: Scan,
  minWords: number,
  near: FindNear | undefined,
  signatures = new Signatures(),
): readonly DuplicateGroup[] {
  const exact = exactBlocks(scan, minWords);
  const blocks = near ? withNear(scan, exact, near(maskOf(scan, exact)), minWords) : exact;
  const copyOf = (run: Run): Copy => ({
    document: unitOf(scan.documents, unitOf(scan.paragraphs.first, run.from)),
    start: scan.sentences.start[run.from] as number,
    end: scan.sentences.end[run.to - 1] as number,
  });
  const ids = new Set<string>();
  signatures.begin();
  return blocks.map(block => {
    const { id, exact: equal, similarity } = signatures.of(scan, block);
    return { id: uniqueId(id, ids), kind: equal ? 'exact' : 'near', similarity, copies: block.copies.map(copyOf) };
  });
}
