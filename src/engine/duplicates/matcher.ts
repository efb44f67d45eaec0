import type { Rarity } from './rarity';
import { NUMBER } from './scan';

/** How much two runs of words have in common. */
export interface Likeness {
  /** Length of the longest common subsequence of words. */
  readonly common: number;
  /** Numbers of words of the two runs. */
  readonly lengths: readonly [number, number];
  /** Numbers of figures of the two runs. */
  readonly figures: readonly [number, number];
  /** Words in common in any order, each by its rarity, as a share of the first, of the second run. */
  readonly shares: readonly [number, number];
}

/** Bits of a limb: the sum of two limbs and a carry stays a small integer. */
const BITS = 28;
const FULL = (1 << BITS) - 1;

/**
 * Compares one run of words with many others. The longest common subsequence is computed bit-parallel (Hyyrö 2004, "Bit-parallel
 * LCS-length computation revisited"): for runs of n and m words n · m / 28 steps.
 */
export class Matcher {
  #words: Int32Array = new Int32Array();
  readonly #rarity: Rarity;
  #from = 0;
  #to = 0;
  #weight = 0;
  #figures = 0;
  #limbs = 0;
  /** Open addressing: slot -> 1 + number of a distinct word of the loaded run. */
  #slots = new Int32Array(64);
  #mask = 63;
  #distinct: number[] = [];
  #counts = new Int32Array(64);
  /** Buffers of `compare`. */
  #left = new Int32Array(64);
  #rows = new Int32Array(16);
  /** For each distinct word one bit for each place where it stands, in limbs. */
  #places = new Int32Array(64);

  constructor(rarity: Rarity) {
    this.#rarity = rarity;
  }

  /** Makes the run the one that others are compared with. */
  load(words: Int32Array, from: number, to: number): void {
    if (from === this.#from && to === this.#to && words === this.#words) return;
    this.#words = words;
    const length = to - from;
    this.#from = from;
    this.#to = to;
    this.#limbs = Math.ceil(length / BITS);
    this.#weight = 0;
    this.#figures = 0;
    this.#distinct = [];
    let size = 64;
    while (size < length * 2) size *= 2;
    if (this.#slots.length < size) this.#slots = new Int32Array(size);
    else this.#slots.fill(0, 0, size);
    this.#mask = size - 1;
    if (this.#places.length < length * this.#limbs) this.#places = new Int32Array(length * this.#limbs * 2);
    else this.#places.fill(0, 0, length * this.#limbs);
    if (this.#counts.length < length) {
      this.#counts = new Int32Array(length * 2);
      this.#left = new Int32Array(length * 2);
      this.#rows = new Int32Array(this.#limbs * 2);
    }
    this.#counts.fill(0, 0, length);
    for (let w = from; w < to; w++) {
      const word = this.#words[w] as number;
      const id = this.#intern(word);
      this.#counts[id] = (this.#counts[id] as number) + 1;
      this.#weight += this.#rarity.of(word);
      this.#figures += word & NUMBER;
      const at = w - from;
      const limb = id * this.#limbs + Math.floor(at / BITS);
      this.#places[limb] = (this.#places[limb] as number) | (1 << (at % BITS));
    }
  }

  /** Compares the loaded run with another of the same words. */
  compare(from: number, to: number): Likeness {
    const limbs = this.#limbs;
    const rows = this.#rows.fill(FULL, 0, limbs);
    const left = this.#left;
    for (let id = 0; id < this.#distinct.length; id++) left[id] = this.#counts[id] as number;
    let weight = 0;
    let figures = 0;
    let shared = 0;
    for (let w = from; w < to; w++) {
      const word = this.#words[w] as number;
      figures += word & NUMBER;
      const rarity = this.#rarity.of(word);
      weight += rarity;
      const id = this.#lookUp(word);
      if (id < 0) continue;
      const count = left[id] as number;
      if (count > 0) {
        left[id] = count - 1;
        shared += rarity;
      }
      let carry = 0;
      for (let l = 0, p = id * limbs; l < limbs; l++, p++) {
        const row = rows[l] as number;
        const places = this.#places[p] as number;
        const sum = row + (row & places) + carry;
        carry = sum >> BITS;
        rows[l] = (sum & FULL) | (row & ~places);
      }
    }
    let common = 0;
    for (let l = 0; l < limbs; l++) common += zeros(rows[l] as number);
    return {
      common,
      lengths: [this.#to - this.#from, to - from],
      figures: [this.#figures, figures],
      shares: [this.#weight === 0 ? 0 : shared / this.#weight, weight === 0 ? 0 : shared / weight],
    };
  }

  #slotOf(word: number): number {
    let slot = Math.imul(word, 0x9e3779b1) & this.#mask;
    for (;;) {
      const id = (this.#slots[slot] as number) - 1;
      if (id < 0 || this.#distinct[id] === word) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }

  #lookUp(word: number): number {
    return (this.#slots[this.#slotOf(word)] as number) - 1;
  }

  #intern(word: number): number {
    const slot = this.#slotOf(word);
    const known = (this.#slots[slot] as number) - 1;
    if (known >= 0) return known;
    this.#slots[slot] = this.#distinct.push(word);
    return this.#distinct.length - 1;
  }
}

/** Number of bits of a limb that are not set. */
function zeros(limb: number): number {
  let count = BITS;
  for (let rest = limb; rest !== 0; rest &= rest - 1) count--;
  return count;
}
