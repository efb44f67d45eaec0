/**
 * How much a word tells: 1 where it stands at most twice in all the texts (once in each of two copies), less the more
 * often it stands. Words are counted in a table of hashed slots without regard to collisions, which only lower the weight
 * of a few words a little.
 */
export class Rarity {
  readonly #counts: Int32Array;
  readonly #shift: number;

  constructor(words: number) {
    let bits = 12;
    while (1 << bits < words && bits < 20) bits++;
    this.#counts = new Int32Array(1 << bits);
    this.#shift = 32 - bits;
  }

  count(words: Int32Array, from: number, to: number): void {
    for (let w = from; w < to; w++) {
      const slot = Math.imul(words[w] as number, 0x9e3779b1) >>> this.#shift;
      this.#counts[slot] = (this.#counts[slot] as number) + 1;
    }
  }

  /** From 1 (rare) to nearly 0. */
  of(word: number): number {
    const count = this.countOf(word);
    return count <= 2 ? 1 : 2 / count;
  }

  /** How often a word was counted. */
  countOf(word: number): number {
    return this.#counts[Math.imul(word, 0x9e3779b1) >>> this.#shift] as number;
  }
}
