import type { Run } from './block';
import { hashWords } from './hash';
import type { Scan } from './scan';

/** Words of the shingles that ids are made of. */
const SHINGLE = 5;
/** So many copies are looked at, the first ones. */
const COPIES = 8;
/** Odd multipliers that order shingles in ways that have nothing to do with each other; one for each part of an id. */
const ORDERS = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35] as const;
/** Before the number of a group that would have the id of an earlier one. */
const REPEATED = '~';

/**
 * An id from the content of a block: the smallest shingles that at least two copies have in common, in three different
 * orders (MinHash: Broder, "On the resemblance and containment of documents", 1997). Where the copies stand, in which order,
 * and what else the texts say does not matter. A word that is changed in one of two copies changes each part of the id
 * with a probability of about five in the number of words, so that nearly always parts stay: see `isSameGroup`.
 * @param equal the copies have the same words.
 */
export function groupId(scan: Scan, copies: readonly Run[], equal: boolean): string {
  const [first] = copies;
  const shingles = equal && first ? shinglesOf(scan, first) : sharedShingles(scan, copies);
  return `d${ORDERS.map(order => smallest(shingles, order).toString(36)).join('.')}`;
}

/** The shingles that at least two copies have in common; all of them where there are none. */
function sharedShingles(scan: Scan, copies: readonly Run[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const run of copies.slice(0, COPIES))
    for (const shingle of new Set(shinglesOf(scan, run))) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count > 1).map(([shingle]) => shingle);
  return common.length > 0 ? common : [...counts.keys()];
}

/** The id with a number behind it if `taken` has it already; adds it to `taken`. */
export function uniqueId(id: string, taken: Set<string>): string {
  let unique = id;
  for (let n = 2; taken.has(unique); n++) unique = `${id}${REPEATED}${String(n)}`;
  taken.add(unique);
  return unique;
}

/**
 * Tells whether one of some groups is the group with an id, or was it before copies were edited: they have a part in
 * common.
 */
export function isSameGroup(ids: readonly string[]): (id: string) => boolean {
  const known = new Set(ids.flatMap(partsOf));
  return id => partsOf(id).some(part => known.has(part));
}

function partsOf(id: string): readonly string[] {
  return (id.slice(1).split(REPEATED, 1)[0] ?? '').split('.');
}

/** Hashes of all runs of five words; of all words where there are fewer. */
function shinglesOf({ words, sentences }: Scan, run: Run): readonly number[] {
  const from = sentences.first[run.from] as number;
  const to = sentences.first[run.to] as number;
  const count = Math.max(1, to - from - SHINGLE + 1);
  return Array.from({ length: count }, (_, n) => {
    const { first, second } = hashWords(words, from + n, Math.min(to, from + n + SHINGLE));
    // 40 of the 64 bits.
    return (first >>> 0) * 0x100 + (second >>> 24);
  });
}

function smallest(shingles: readonly number[], order: number): number {
  const rank = (shingle: number): number => Math.imul(shingle ^ (shingle / 0x100), order) >>> 0;
  return shingles.reduce((least, shingle) => {
    const by = rank(shingle) - rank(least);
    return by < 0 || (by === 0 && shingle < least) ? shingle : least;
  });
}
