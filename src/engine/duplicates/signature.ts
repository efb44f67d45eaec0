import type { Block, Run } from './block';
import { hashWords } from './hash';
import type { Scan } from './scan';

/** Words of the shingles an id is chosen from: long enough to stand in no other block. */
const SHINGLE = 8;

/**
 * An id from the content: the smallest hash of all shingles of the first copy (its minimizer). Like any MinHash it stays
 * the same through edits elsewhere in the block, so that what was decided about a group outlives them.
 * @param taken ids of other groups of the same texts.
 */
export function groupId(scan: Scan, { copies }: Block, taken: ReadonlySet<string>): string {
  const [from, to] = wordRange(scan, copies[0]);
  let low = -1 >>> 0;
  let high = -1 >>> 0;
  for (let w = from; w < to && (w === from || w + SHINGLE <= to); w++) {
    const { first, second } = hashWords(scan.words, w, Math.min(to, w + SHINGLE));
    const [a, b] = [first >>> 0, second >>> 0];
    if (a < low || (a === low && b < high)) [low, high] = [a, b];
  }
  const base = `d${low.toString(36)}${high.toString(36)}`;
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  return id;
}

/**
 * How much the copies have in common with the first, from 0 to 1: the mean of the Dice coefficients of their bags of words.
 */
export function similarityOf(scan: Scan, { copies }: Block): number {
  const [from, to] = wordRange(scan, copies[0]);
  const counts = new Map<number, number>();
  for (let w = from; w < to; w++) counts.set(scan.words[w] as number, (counts.get(scan.words[w] as number) ?? 0) + 1);
  const others = copies.slice(1);
  const sum = others.reduce((total, run) => total + dice(scan, counts, to - from, run), 0);
  return others.length === 0 ? 1 : sum / others.length;
}

function dice(scan: Scan, counts: ReadonlyMap<number, number>, size: number, run: Run): number {
  const [from, to] = wordRange(scan, run);
  const left = new Map(counts);
  let common = 0;
  for (let w = from; w < to; w++) {
    const word = scan.words[w] as number;
    const count = left.get(word) ?? 0;
    if (count > 0) common++;
    left.set(word, count - 1);
  }
  return (2 * common) / (size + to - from);
}

function wordRange({ sentences: { first } }: Scan, run: Run | undefined): readonly [number, number] {
  return [first[run?.from ?? 0] as number, first[run?.to ?? 0] as number];
}
