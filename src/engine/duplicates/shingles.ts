import { IntList } from './intList';
import type { Passages } from './passages';
import type { Rarity } from './rarity';
import { NUMBER } from './scan';

/** Shorter passages are linked only beside passages that are copies. */
export const SHORT = 8;
/** Words of a shingle: two passages are compared only where they share one. */
const SHINGLE = 4;
/** A shingle that stands in more places is a formula and tells nothing: bounds the work on what stands everywhere. */
const PLACES = 12;
/** In the place of a hash, which is never even. */
const NONE = 0;
/** Passages must share this part of the words of the shorter one, in runs of at least a shingle. */
const SHARED = 0.1;

/** Another passage, and the number of words it shares in runs of at least a shingle. */
export interface Candidate {
  readonly passage: number;
  readonly shared: number;
}

/**
 * Finds the passages that share runs of words with a passage: an inverted index of shingles. All figures are one word
 * here: it is they that change in a copy, and they that vary in a template. What is found does not depend on the order in
 * which passages were added and removed.
 */
export class Shingles {
  readonly #passages: Passages;
  readonly #rarity: Rarity;
  /** Slot of a shingle's hash -> its latest place (a word of the passages, plus one). */
  readonly #heads: Int32Array;
  readonly #shift: number;
  /**
   * Two items for each place: the hash of its shingle, NONE where it tells nothing, and the place before it in the same
   * slot, plus one. They are needed together, so they stand together in memory.
   */
  readonly #places: IntList;
  /** Words in common with each passage, while one is looked up. */
  #shared = new Int32Array(0);
  /** Equal places, and which shingles of a passage count, while one is looked up. */
  readonly #found = new Int32Array(PLACES + 2);
  #counts = new Uint8Array(512);

  constructor(passages: Passages, rarity: Rarity, words: number) {
    let bits = 8;
    while (1 << bits < words) bits++;
    this.#passages = passages;
    this.#rarity = rarity;
    this.#heads = new Int32Array(1 << bits);
    this.#shift = 32 - bits;
    this.#places = new IntList(2 * words);
  }

  /** Adds a passage. Calls `affected`, if given, with each passage whose candidates change because a shingle became a formula. */
  add(passage: number, affected?: (passage: number) => void): void {
    const { first, end } = this.#range(passage);
    this.#hash(first, end);
    const places = this.#places.items;
    for (let i = first; i + SHINGLE <= end; i++) {
      const hash = places[2 * i] as number;
      if (hash === NONE) continue;
      const slot = hash >>> this.#shift;
      places[2 * i + 1] = this.#heads[slot] as number;
      this.#heads[slot] = i + 1;
      if (affected && this.#find(i) === PLACES + 1) this.#tell(PLACES + 1, affected);
    }
  }

  /** Removes a passage. Calls `affected` with each passage whose candidates change because a shingle is no formula any more. */
  remove(passage: number, affected: (passage: number) => void): void {
    const { first, end } = this.#range(passage);
    const places = this.#places.items;
    for (let i = first; i + SHINGLE <= end; i++) {
      const hash = places[2 * i] as number;
      if (hash === NONE) continue;
      const slot = hash >>> this.#shift;
      const next = places[2 * i + 1] as number;
      let at = this.#heads[slot] as number;
      if (at === i + 1) this.#heads[slot] = next;
      else {
        while (places[2 * at - 1] !== i + 1) at = places[2 * at - 1] as number;
        places[2 * at - 1] = next;
      }
      // What is left is looked up from here: the place itself is in no slot any more.
      if (this.#find(i) === PLACES) this.#tell(PLACES, affected);
    }
  }

  /**
   * The passages of smaller number than `below` that `passage` may be a copy of. While passages were only added, in order
   * of their numbers, `below` = `passage` finds each pair once and is faster.
   */
  candidates(passage: number, below: number): readonly Candidate[] {
    const passages = this.#passages;
    const words = passages.words.items;
    const owner = passages.owner.items;
    const places = this.#places.items;
    const found = this.#found;
    const { first, end } = this.#range(passage);
    const length = end - first;
    if (this.#shared.length < passages.count) this.#shared = new Int32Array(passages.count * 2);
    if (this.#counts.length < length) this.#counts = new Uint8Array(length * 2);
    const counts = this.#counts;
    const met: number[] = [];
    for (let i = first; i + SHINGLE <= end; i++) {
      const hash = places[2 * i] as number;
      counts[i - first] = hash === NONE ? 0 : 1;
      // Most shingles stand nowhere else, or not before.
      if (hash === NONE || (places[2 * i + 1] === 0 && (below === passage || this.#isAlone(i, hash)))) continue;
      const count = this.#find(i);
      if (count > PLACES) {
        counts[i - first] = 0;
        continue;
      }
      for (let n = 0; n < count; n++) {
        const j = found[n] as number;
        const other = owner[j] as number;
        if (other === passage || other >= below) continue;
        // A run that goes on from the word before was counted when it began.
        if (
          i > first &&
          counts[i - 1 - first] === 1 &&
          owner[j - 1] === other &&
          same(words[i - 1] as number, words[j - 1] as number)
        )
          continue;
        if (this.#shared[other] === 0) met.push(other);
        this.#shared[other] = (this.#shared[other] as number) + runLength(words, i, end, j, passages.first(other + 1));
      }
    }
    const result: Candidate[] = [];
    for (const other of met) {
      const shared = this.#shared[other] as number;
      if (shared >= Math.min(length, passages.length(other)) * SHARED) result.push({ passage: other, shared });
      this.#shared[other] = 0;
    }
    return result;
  }

  /** The words of a passage; none where it is too short to be looked for. */
  #range(passage: number): { readonly first: number; readonly end: number } {
    const first = this.#passages.first(passage);
    const length = this.#passages.length(passage);
    return { first, end: length < SHORT ? first : first + length };
  }

  #tell(places: number, affected: (passage: number) => void): void {
    for (let n = 0; n < places; n++) affected(this.#passages.owner.at(this.#found[n] as number));
  }

  #isAlone(at: number, hash: number): boolean {
    return this.#heads[hash >>> this.#shift] === at + 1;
  }

  /** How often the shingle at a place stands, counted up to PLACES + 2; leaves in #found where. */
  #find(at: number): number {
    const places = this.#places.items;
    const found = this.#found;
    const hash = places[2 * at] as number;
    let count = 0;
    for (let next = this.#heads[hash >>> this.#shift] as number; next > 0;) {
      const place = next - 1;
      next = places[2 * place + 1] as number;
      if (places[2 * place] !== hash) continue;
      found[count++] = place;
      if (count > PLACES + 1) break;
    }
    return count;
  }

  /** Hashes of all shingles of a run of words. One that is mostly figures (the row of a table) or common words gets none. */
  #hash(first: number, end: number): void {
    const words = this.#passages.words.items;
    const rarity = this.#rarity;
    this.#places.pushMany(0, Math.max(0, 2 * end - this.#places.length));
    for (let i = first; i + SHINGLE <= end; i++) {
      let hash = 0;
      let figures = 0;
      let tells = false;
      for (let k = i; k < i + SHINGLE; k++) {
        const word = folded(words[k] as number);
        hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) + word;
        if (word === NUMBER) figures++;
        else tells ||= !rarity.isCommon(rarity.countAt(rarity.slotOf(word)));
      }
      // The lowest bit keeps it apart from NONE.
      const mixed = Math.imul(hash ^ (hash >>> 13), 0x9e3779b1) | 1;
      this.#places.set(2 * i, tells && figures * 2 <= SHINGLE ? mixed : NONE);
    }
  }
}

const folded = (word: number): number => ((word & NUMBER) === 0 ? word : NUMBER);

const same = (a: number, b: number): boolean => a === b || (a & b & NUMBER) !== 0;

function runLength(words: Int32Array, i: number, iEnd: number, j: number, jEnd: number): number {
  let length = 0;
  const most = Math.min(iEnd - i, jEnd - j);
  while (length < most && same(words[i + length] as number, words[j + length] as number)) length++;
  return length;
}
