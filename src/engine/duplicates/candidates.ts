import type { Pieces } from './pieces';
import type { Rarity } from './rarity';
import { NUMBER } from './scan';

/** Words of a shingle: two pieces are compared only where they share one. */
const SHINGLE = 4;
/** How many earlier places of a shingle are looked at, latest first: bounds the work on phrases that stand everywhere. */
const PLACES = 8;
/** Pieces must share this part of the words of the shorter one, in runs of at least a shingle. */
const SHARED = 0.1;

/** Shingles of nothing but the most common words say nothing: words that make up this share of all, and this many. */
const COMMON_SHARE = 1 / 2000;
const COMMON_COUNT = 64;

/** An earlier piece, and the number of words it shares in runs of at least a shingle. */
export interface Candidate {
  readonly piece: number;
  readonly shared: number;
}

/** Finds the pieces that share runs of words with a piece, among those added before: an inverted index of shingles. */
export class Candidates {
  /** All figures are one word here: it is they that change in a copy, and they that vary in a template. */
  readonly #words: Int32Array;
  /** 1 for words that are neither figures nor among the most common. */
  readonly #telling: Uint8Array;
  readonly #pieces: Pieces;
  /** Slot of a shingle's hash -> its latest place; places are stored plus one. */
  readonly #heads: Int32Array;
  readonly #shift: number;
  /** The place before this one with a shingle of the same slot. */
  readonly #previous: Int32Array;
  /** Words in common with each piece, while one is looked up. */
  readonly #shared: Int32Array;
  /** Slots of the shingles of the piece that is looked up, -1 where one tells nothing. */
  #slots = new Int32Array(512);

  constructor(words: Int32Array, pieces: Pieces, rarity: Rarity) {
    let bits = 8;
    while (1 << bits < words.length) bits++;
    const common = Math.max(COMMON_COUNT, words.length * COMMON_SHARE);
    this.#words = new Int32Array(words.length);
    this.#telling = new Uint8Array(words.length);
    for (let w = 0; w < words.length; w++) {
      const word = words[w] as number;
      const figure = (word & NUMBER) !== 0;
      this.#words[w] = figure ? NUMBER : word;
      this.#telling[w] = figure || rarity.countOf(word) > common ? 0 : 1;
    }
    this.#pieces = pieces;
    this.#heads = new Int32Array(1 << bits);
    this.#shift = 32 - bits;
    this.#previous = new Int32Array(words.length);
    this.#shared = new Int32Array(pieces.count);
  }

  /** The earlier pieces that `piece` may be a copy of, in order of first meeting; then adds it. */
  next(piece: number): readonly Candidate[] {
    const { firstWord } = this.#pieces;
    const from = firstWord[piece] as number;
    const to = firstWord[piece + 1] as number;
    this.#hash(from, to);
    const met = this.#meet(from, to);
    for (let i = from; i + SHINGLE <= to; i++) {
      const slot = this.#slots[i - from] as number;
      if (slot < 0) continue;
      this.#previous[i] = this.#heads[slot] as number;
      this.#heads[slot] = i + 1;
    }
    const result: Candidate[] = [];
    for (const other of met) {
      const shorter = Math.min(to - from, (firstWord[other + 1] as number) - (firstWord[other] as number));
      const shared = this.#shared[other] as number;
      if (shared >= shorter * SHARED) result.push({ piece: other, shared });
      this.#shared[other] = 0;
    }
    return result;
  }

  /** The pieces with a shingle in common; leaves in #shared how many words. */
  #meet(from: number, to: number): readonly number[] {
    const words = this.#words;
    const { firstWord, ofWord } = this.#pieces;
    const met: number[] = [];
    for (let i = from; i + SHINGLE <= to; i++) {
      const slot = this.#slots[i - from] as number;
      let place = slot < 0 ? 0 : (this.#heads[slot] as number);
      for (let n = 0; n < PLACES && place > 0; n++) {
        const j = place - 1;
        place = this.#previous[j] as number;
        if (words[i] !== words[j]) continue;
        // A match that goes on from the word before was counted when it began.
        const other = ofWord[j] as number;
        if (
          i > from &&
          words[i - 1] === words[j - 1] &&
          j > (firstWord[other] as number) &&
          (this.#slots[i - 1 - from] as number) >= 0
        )
          continue;
        const length = this.#runLength(i, to, j, firstWord[other + 1] as number);
        if (length < SHINGLE) continue;
        if (this.#shared[other] === 0) met.push(other);
        this.#shared[other] = (this.#shared[other] as number) + length;
      }
    }
    return met;
  }

  /** Slots of all shingles of a run of words. One that is mostly figures (the row of a table) or common words gets none. */
  #hash(from: number, to: number): void {
    if (this.#slots.length < to - from) this.#slots = new Int32Array((to - from) * 2);
    const words = this.#words;
    for (let i = from; i + SHINGLE <= to; i++) {
      let hash = 0;
      let figures = 0;
      let telling = 0;
      for (let k = i; k < i + SHINGLE; k++) {
        const word = words[k] as number;
        hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) + word;
        if (word === NUMBER) figures++;
        telling += this.#telling[k] as number;
      }
      const tells = telling > 0 && figures * 2 <= SHINGLE;
      this.#slots[i - from] = tells ? Math.imul(hash ^ (hash >>> 13), 0x9e3779b1) >>> this.#shift : -1;
    }
  }

  #runLength(i: number, iEnd: number, j: number, jEnd: number): number {
    const words = this.#words;
    let length = 0;
    while (i + length < iEnd && j + length < jEnd && words[i + length] === words[j + length]) length++;
    return length;
  }
}
