import type { Block, Run } from './block';
import { repeatedChains, type Chain } from './chains';
import { classesOf, type Classes } from './classes';
import type { Links } from './links';
import type { Rarity } from './rarity';
import type { Scan } from './scan';
import { Trimmer } from './trim';

/**
 * The blocks that stand more than once, exactly or nearly: pieces that are copies of each other form classes, and runs of
 * classes that always stand together form blocks, just as equal paragraphs do in `exactBlocks`.
 */
export function nearBlocks(scan: Scan, links: Links, rarity: Rarity): readonly Block[] {
  const units = unitsOf(scan.pieces.count, links);
  const trimmer = new Trimmer(scan, rarity);
  const sentenceOf = (unit: number): number => scan.pieces.first[units.first[unit] as number] as number;
  const blockOf = ({ places, length }: Chain): Block => {
    const copies = places.map((unit): Run => ({ from: sentenceOf(unit), to: sentenceOf(unit + length) }));
    return { copies: length === 1 ? trimmer.trim(copies) : copies, whole: false };
  };
  return repeatedChains(units.repeated, units.classes, units.starts).map(blockOf);
}

/** Pieces in a row, where neighbors that together copy one piece elsewhere count as one. */
interface PieceUnits {
  /** First piece of each unit, and the number of pieces at the end. */
  readonly first: Int32Array;
  readonly starts: Uint8Array;
  /** The units that have copies, and their classes. */
  readonly repeated: readonly number[];
  readonly classes: Classes;
}

function unitsOf(pieces: number, links: Links): PieceUnits {
  const first = new Int32Array(pieces + 1);
  const starts = new Uint8Array(pieces + 1);
  // The set of each unit, and how many units each set has; a set is numbered like its first piece.
  const sets = new Int32Array(pieces);
  const sizes = new Int32Array(pieces);
  let count = 0;
  for (let p = 0; p < pieces; p++) {
    const set = links.sets.find(p);
    if (links.starts[p] === 0 && sets[count - 1] === set && !links.areAlike(p - 1, p)) continue;
    sizes[set] = (sizes[set] as number) + 1;
    first[count] = p;
    sets[count] = set;
    starts[count] = links.starts[p] as number;
    count++;
  }
  first[count] = pieces;
  starts[count] = 1;
  const repeated: number[] = [];
  for (let u = 0; u < count; u++) if ((sizes[sets[u] as number] as number) > 1) repeated.push(u);
  const of = Int32Array.from(repeated, unit => sets[unit] as number);
  return { first, starts, repeated, classes: classesOf(of, of, repeated.length) };
}
