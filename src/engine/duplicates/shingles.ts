import { IntList } from './intList';
import type { Passages } from './passages';
import type { Rarity } from './rarity';
import { NUMBER } from './scan';

/** Shorter passages are linked only beside passages that are copies. */
export const SHORT = 8;
/** Words of a shingle: two passages are compared only where they share one. */
const SHINGLE = 4;
/** A shingle that stands in more places is a formula and tells nothing: bounds the work on what stands everywhere. */
const PLACES = 16;
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
  /** For each place the one before it in the same slot. */
  readonly #previous: IntList;
  /** Slot of the shingle at each place, -1 where it tells nothing. */
  readonly #slots: IntList;
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
    this.#previous = new IntList(words);
    this.#slots = new IntList(words);
  }

  /** Adds a passage. Calls `affected`, if given, with each passage whose candidates change because a shingle became a formula. */
  add(passage: number, affected?: (passage: number) => void): void {
    const { first, end } = this.#range(passage);
    this.#hash(first, end);
    for (let i = first; i + SHINGLE <= end; i++) {
      const slot = this.#slots.at(i);
      if (slot < 0) continue;
      this.#previous.set(i, this.#heads[slot] as number);
      this.#heads[slot] = i + 1;
      if (affected && this.#placesOf(i) === PLACES + 1) this.#tell(PLACES + 1, affected);
    }
  }

  /** Removes a passage. Calls `affected` with each passage whose candidates change because a shingle is no formula any more. */
  remove(passage: number, affected: (passage: number) => void): void {
    const { first, end } = this.#range(passage);
    for (let i = first; i + SHINGLE <= end; i++) {
      const slot = this.#slots.at(i);
      if (slot < 0) continue;
      const next = this.#previous.at(i);
      if (this.#heads[slot] === i + 1) this.#heads[slot] = next;
      else {
        let at = (this.#heads[slot] as number) - 1;
        while (this.#previous.at(at) !== i + 1) at = this.#previous.at(at) - 1;
        this.#previous.set(at, next);
      }
      if (this.#placesOf(i) === PLACES) this.#tell(PLACES, affected);
    }
  }

  /** The passages of smaller number than `below` that `passage` may be a copy of. */
  candidates(passage: number, below: number): readonly Candidate[] {
    const passages = this.#passages;
    const words = passages.words.items;
    const owner = passages.owner.items;
    const slots = this.#slots.items;
    const found = this.#found;
    const { first, end } = this.#range(passage);
    const length = end - first;
    if (this.#shared.length < passages.count) this.#shared = new Int32Array(passages.count * 2);
    if (this.#counts.length < length) this.#counts = new Uint8Array(length * 2);
    const counts = this.#counts;
    const met: number[] = [];
    for (let i = first; i + SHINGLE <= end; i++) {
      const places = (slots[i] as number) < 0 ? PLACES + 1 : this.#placesOf(i);
      counts[i - first] = places > PLACES ? 0 : 1;
      if (places > PLACES) continue;
      for (let n = 0; n < places; n++) {
        const j = found[n] as number;
        const other = owner[j] as number;
        if (other === passage || other >= below) continue;
        // A run that goes on from the word before was counted when it began.
        if (i > first && counts[i - 1 - first] === 1 && owner[j - 1] === other && same(words[i - 1], words[j - 1]))
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

  /** How often the shingle at a place stands, counted up to PLACES + 2; leaves in #found where. */
  #placesOf(at: number): number {
    const words = this.#passages.words.items;
    let count = 0;
    for (let place = this.#heads[this.#slots.at(at)] as number; place > 0; place = this.#previous.at(place - 1)) {
      let k = 0;
      while (k < SHINGLE && same(words[at + k], words[place - 1 + k])) k++;
      if (k < SHINGLE) continue;
      this.#found[count++] = place - 1;
      if (count > PLACES + 1) break;
    }
    return count;
  }

  /** Slots of all shingles of a run of words. One that is mostly figures (the row of a table) or common words gets none. */
  #hash(first: number, end: number): void {
    const words = this.#passages.words.items;
    const rarity = this.#rarity;
    for (let w = this.#slots.length; w < end; w++) {
      this.#slots.push(-1);
      this.#previous.push(0);
    }
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
      const slot = Math.imul(hash ^ (hash >>> 13), 0x9e3779b1) >>> this.#shift;
      this.#slots.set(i, tells && figures * 2 <= SHINGLE ? slot : -1);
    }
  }
}

const folded = (word: number): number => ((word & NUMBER) === 0 ? word : NUMBER);

function same(a: number | undefined, b: number | undefined): boolean {
  return a === b || ((a ?? 0) & (b ?? 0) & NUMBER) !== 0;
}

function runLength(words: Int32Array, i: number, iEnd: number, j: number, jEnd: number): number {
  let length = 0;
  while (i + length < iEnd && j + length < jEnd && same(words[i + length], words[j + length])) length++;
  return length;
}
