import { IntList } from './intList';
import type { Scan } from './scan';

/**
 * The distinct pieces of all texts: pieces with the same words are one passage, wherever and however often they stand.
 * So what stands a thousand times is compared once, and an edit touches only what nobody has seen before. Passages are
 * numbered in order of first appearance and keep their words when they stand nowhere any more.
 */
export class Passages {
  /** Words of all passages in a row, and the passage of each word. */
  readonly words: IntList;
  readonly owner: IntList;
  /** First word of each passage, and the number of all words at the end. */
  readonly #first = new IntList();
  /** Number of pieces that have the words of each passage. */
  readonly #places = new IntList();
  readonly #numbers = new Map<number, number>();

  constructor(words: number) {
    this.words = new IntList(words);
    this.owner = new IntList(words);
    this.#first.push(0);
  }

  get count(): number {
    return this.#places.length;
  }

  /** Number of the passage that a piece is, new if need be. */
  of({ words, sentences, pieces }: Scan, piece: number): number {
    // 53 bits of the hash: as many as a number holds exactly.
    const key = ((pieces.low[piece] as number) >>> 0) * 0x200000 + ((pieces.high[piece] as number) & 0x1fffff);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const own = this.count;
    this.#numbers.set(key, own);
    this.#places.push(0);
    const start = sentences.first[pieces.first[piece] as number] as number;
    const end = sentences.first[pieces.first[piece + 1] as number] as number;
    this.words.splice(this.words.length, this.words.length, words.subarray(start, end));
    this.owner.pushMany(own, end - start);
    this.#first.push(this.words.length);
    return own;
  }

  /** Counts one piece more (`by` = 1) or less (-1); returns how many there are now. */
  place(passage: number, by: 1 | -1): number {
    this.#places.set(passage, this.places(passage) + by);
    return this.places(passage);
  }

  /** How many pieces have the words of the passage. */
  places(passage: number): number {
    return this.#places.at(passage);
  }

  /** First word of the passage; that of the next one is the end. */
  first(passage: number): number {
    return this.#first.at(passage);
  }

  /** Number of words. */
  length(passage: number): number {
    return this.first(passage + 1) - this.first(passage);
  }
}
