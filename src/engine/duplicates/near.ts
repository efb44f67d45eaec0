import type { Block } from './block';
import { repeatedChains } from './chains';
import { linkPieces } from './links';
import { piecesOf, type Pieces } from './pieces';
import type { Scan } from './scan';
import type { DisjointSets } from './disjointSets';

/**
 * The blocks that stand more than once, exactly or nearly: paragraphs that are copies of each other form classes, and
 * runs of classes that always stand together form blocks, just as equal paragraphs do in `exactBlocks`.
 */
export function nearBlocks(scan: Scan): readonly Block[] {
  const pieces = piecesOf(scan);
  const { sets, alike } = linkPieces(scan.words, pieces);
  const units = unitsOf(pieces, sets, alike);
  return repeatedChains(units.classes, units.starts).map(({ places, length }) => ({
    copies: places.map(unit => ({
      from: pieces.first[units.first[unit] as number] as number,
      to: pieces.first[units.first[unit + length] as number] as number,
    })),
  }));
}

/** Pieces in a row, where parts that together copy one piece elsewhere count as one. */
function unitsOf(pieces: Pieces, sets: DisjointSets, alike: (a: number, b: number) => boolean) {
  const first: number[] = [];
  const of: number[] = [];
  const sizes: number[] = [];
  const starts: number[] = [];
  const numbers = new Map<number, number>();
  for (let p = 0; p < pieces.count; p++) {
    const root = sets.find(p);
    let own = numbers.get(root);
    if (own === undefined) numbers.set(root, (own = sizes.push(0) - 1));
    if (pieces.starts[p] === 0 && of.at(-1) === own && !alike(p - 1, p)) continue;
    sizes[own] = (sizes[own] ?? 0) + 1;
    first.push(p);
    of.push(own);
    starts.push(pieces.starts[p] as number);
  }
  first.push(pieces.count);
  starts.push(1);
  return {
    first: Int32Array.from(first),
    classes: { of: Int32Array.from(of), sizes: Int32Array.from(sizes) },
    starts: Uint8Array.from(starts),
  };
}
