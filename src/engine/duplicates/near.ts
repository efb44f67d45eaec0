import type { Block, Run } from './block';
import { repeatedChains, type Chain } from './chains';
import type { Classes } from './classes';
import { Links } from './links';
import { piecesOf, type Pieces } from './pieces';
import type { Scan } from './scan';
import { Trimmer } from './trim';

/**
 * The blocks that stand more than once, exactly or nearly: paragraphs that are copies of each other form classes, and
 * runs of classes that always stand together form blocks, just as equal paragraphs do in `exactBlocks`.
 * @param masked 1 for each sentence that is left out.
 */
export function nearBlocks(scan: Scan, masked: Uint8Array): readonly Block[] {
  const pieces = piecesOf(scan);
  const links = new Links(
    scan.words,
    pieces,
    Uint8Array.from(pieces.first, sentence => masked[sentence] ?? 0),
  );
  const units = unitsOf(pieces, links);
  const trimmer = new Trimmer(scan, links.rarity);
  const sentenceOf = (unit: number): number => pieces.first[units.first[unit] as number] as number;
  const blockOf = ({ places, length }: Chain): Block => {
    const copies = places.map((unit): Run => ({ from: sentenceOf(unit), to: sentenceOf(unit + length) }));
    return { copies: length === 1 ? trimmer.trim(copies) : copies, whole: false };
  };
  return repeatedChains(units.classes, units.starts).map(blockOf);
}

/** Pieces in a row, where neighbors that together copy one piece elsewhere count as one. */
interface PieceUnits {
  /** First piece of each unit, and the number of pieces at the end. */
  readonly first: readonly number[];
  readonly classes: Classes;
  readonly starts: Uint8Array;
}

function unitsOf(pieces: Pieces, links: Links): PieceUnits {
  const first: number[] = [];
  const of: number[] = [];
  const sizes: number[] = [];
  const starts: number[] = [];
  const numbers = new Map<number, number>();
  for (let p = 0; p < pieces.count; p++) {
    const root = links.sets.find(p);
    const own = numbers.get(root) ?? numbers.size;
    numbers.set(root, own);
    if (pieces.starts[p] === 0 && of.at(-1) === own && !links.areAlike(p - 1, p)) continue;
    sizes[own] = (sizes[own] ?? 0) + 1;
    first.push(p);
    of.push(own);
    starts.push(pieces.starts[p] as number);
  }
  first.push(pieces.count);
  starts.push(1);
  return {
    first,
    classes: { of: Int32Array.from(of), sizes: Int32Array.from(sizes) },
    starts: Uint8Array.from(starts),
  };
}
