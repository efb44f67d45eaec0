import type { Pieces } from './pieces';
import { NUMBER } from './scan';

/** Words of a shingle: two pieces are compared only where they share one. */
const SHINGLE = 4;
/** How many earlier places of a shingle are looked at, latest first: bounds the work on phrases that stand everywhere. */
const PLACES = 8;
/** Pieces must share this part of the words of the shorter one, in runs of at least a shingle. */
const SHARED = 0.1;

/** An earlier piece, and the number of words it shares in runs of at least a shingle. */
export interface Candidate {
  readonly piece: number;
  readonly shared: number;
}

/** Finds the pieces that share runs of words with a piece, among those added before: an inverted index of shingles. */
export class Candidates {
  /** All figures are one word here: it is they that change in a copy, and they that vary in a template. */
  readonly #words: Int32Array;
  readonly #pieces: Pieces;
  readonly #heads: Int32Array;
  readonly #shift: number;
  /** The place before this one with a shingle of the same slot; places are stored plus one. */
  readonly #previous: Int32Array;
  /** Words in common with each piece, while one is looked up. */
  readonly #shared: Int32Array;

  constructor(words: Int32Array, pieces: Pieces) {
    let bits = 8;
    while (1 << bits < words.length) bits++;
    this.#words = words.map(word => ((word & NUMBER) === 0 ? word : NUMBER));
    this.#pieces = pieces;
    this.#heads = new Int32Array(1 << bits);
    this.#shift = 32 - bits;
    this.#previous = new Int32Array(words.length);
    this.#shared = new Int32Array(pieces.count);
  }

  /** The earlier pieces that `piece` may be a copy of, in order of first meeting; then adds it. */
  next(piece: number): readonly Candidate[] {
    const words = this.#words;
    const { firstWord, ofWord } = this.#pieces;
    const from = firstWord[piece] as number;
    const to = firstWord[piece + 1] as number;
    const met: number[] = [];
    for (let i = from; i + SHINGLE <= to; i++) {
      let place = this.#tells(i) ? (this.#heads[this.#slot(i)] as number) : 0;
      for (let n = 0; n < PLACES && place > 0; n++) {
        const j = place - 1;
        place = this.#previous[j] as number;
        // A match that goes on from the word before was counted when it began.
        const other = ofWord[j] as number;
        if (i > from && words[i - 1] === words[j - 1] && j > (firstWord[other] as number)) continue;
        const length = this.#runLength(i, to, j, firstWord[other + 1] as number);
        if (length < SHINGLE) continue;
        if (this.#shared[other] === 0) met.push(other);
        this.#shared[other] = (this.#shared[other] as number) + length;
      }
    }
    for (let i = from; i + SHINGLE <= to; i++) {
      if (!this.#tells(i)) continue;
      const slot = this.#slot(i);
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

  /** A shingle that is not mostly figures, as in the rows of a table. */
  #tells(i: number): boolean {
    let figures = 0;
    for (let k = 0; k < SHINGLE; k++) if (this.#words[i + k] === NUMBER) figures++;
    return figures * 2 <= SHINGLE;
  }

  #slot(i: number): number {
    const words = this.#words;
    let hash = words[i] as number;
    for (let k = 1; k < SHINGLE; k++) hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) + (words[i + k] as number);
    return Math.imul(hash ^ (hash >>> 13), 0x9e3779b1) >>> this.#shift;
  }

  #runLength(i: number, iEnd: number, j: number, jEnd: number): number {
    const words = this.#words;
    let length = 0;
    while (i + length < iEnd && j + length < jEnd && words[i + length] === words[j + length]) length++;
    return length;
  }
}
