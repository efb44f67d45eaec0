import type { Classes } from './classes';

/** No class. */
const NONE = -1;
const UNSEEN = -2;
/** Followed by different classes in different places, or by none in some. */
const MIXED = -3;

/** A run of units that stands in several places: the first unit of each place, in order, and the number of units. */
export interface Chain {
  readonly places: readonly number[];
  readonly length: number;
}

/**
 * Maximal runs of units that stand in at least two places, as a partition: class d is joined to class c where every c
 * is followed by d and every d preceded by c. So a repeated block comes out whole with all its places, a unit belongs
 * to one run only, and a repeat directly after itself breaks at its period. Chains in order of first place.
 *
 * @param units numbers of the units that count, in order: what stands once may be left out, as it is in no chain.
 * @param classes of these units.
 * @param breaks 1 for each unit that cannot follow the one before it (it begins a document).
 */
export function repeatedChains(units: readonly number[], classes: Classes, breaks: Uint8Array): readonly Chain[] {
  const { of, sizes } = classes;
  const next = new Int32Array(sizes.length).fill(UNSEEN);
  const previous = new Int32Array(sizes.length).fill(UNSEEN);
  const note = (table: Int32Array, at: number, value: number): void => {
    if (table[at] === UNSEEN) table[at] = value;
    else if (table[at] !== value) table[at] = MIXED;
  };
  let before = NONE;
  for (const [k, unit] of units.entries()) {
    const own = of[k] as number;
    const follows = unit + 1 === units[k + 1] && breaks[unit + 1] === 0;
    note(next, own, follows ? (of[k + 1] as number) : MIXED);
    note(previous, own, before === NONE ? MIXED : before);
    before = follows ? own : NONE;
  }
  const joined = (from: number): number => {
    const to = next[from] as number;
    return to >= 0 && to !== from && previous[to] === from ? to : NONE;
  };
  // Every chain of classes has a first class: the last unit of all has no successor, so joins never close a circle.
  const lengths = new Int32Array(sizes.length);
  for (let c = 0; c < sizes.length; c++) {
    if ((sizes[c] as number) < 2) continue;
    const parent = previous[c] as number;
    if (parent >= 0 && joined(parent) === c) continue;
    let length = 1;
    for (let d = joined(c); d !== NONE; d = joined(d)) length++;
    lengths[c] = length;
  }
  const chains = new Map<number, number[]>();
  for (const [k, unit] of units.entries()) {
    const own = of[k] as number;
    if (lengths[own] === 0) continue;
    const places = chains.get(own);
    if (places === undefined) chains.set(own, [unit]);
    else places.push(unit);
  }
  return [...chains].map(([first, places]) => ({ places, length: lengths[first] as number }));
}
