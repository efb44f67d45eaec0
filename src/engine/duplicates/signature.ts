import type { Block, Run } from './block';
import { groupId } from './groupId';
import { hashWords } from './hash';
import { isExact } from './merge';
import type { Scan } from './scan';

/** What a group is called and how much its copies have in common, by their words alone. */
export interface Signature {
  /** See `groupId`. */
  readonly id: string;
  /** All copies have the same words. */
  readonly exact: boolean;
  /** See `similarityOf`. */
  readonly similarity: number;
}

/** Signatures of blocks; those that the last look has seen are not worked out again. */
export class Signatures {
  #last: ReadonlyMap<string, Signature> = new Map();
  #now = new Map<string, Signature>();

  /** Begins a new look. */
  begin(): void {
    this.#last = this.#now;
    this.#now = new Map();
  }

  of(scan: Scan, block: Block): Signature {
    const key = block.copies.map(run => keyOf(scan, run)).join();
    const signature = this.#last.get(key) ?? signatureOf(scan, block);
    this.#now.set(key, signature);
    return signature;
  }
}

function signatureOf(scan: Scan, block: Block): Signature {
  const exact = isExact(scan, block);
  return { id: groupId(scan, block.copies, exact), exact, similarity: exact ? 1 : similarityOf(scan, block.copies) };
}

function keyOf(scan: Scan, run: Run): string {
  const [from, to] = wordRange(scan, run);
  const { first, second } = hashWords(scan.words, from, to);
  return `${first} ${second}`;
}

/**
 * How much the copies have in common with the first, from 0 to 1: the mean of the Dice coefficients of their bags of words.
 */
function similarityOf(scan: Scan, copies: readonly Run[]): number {
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
