/** What a rare word weighs. Weights are whole numbers, so that their sums do not depend on the order of words. */
const RARE = 1 << 16;
/** Words that make up this share of all, and this many, are the most common ones. */
const COMMON_SHARE = 1 / 3000;
const COMMON_COUNT = 64;
/** The table of counts has between 2^12 and 2^20 slots. */
const FEWEST_BITS = 12;
const MOST_BITS = 20;

/**
 * How much a word tells: most where it stands at most twice in all the texts (once in each of two copies), less the more
 * often it stands. Words are counted in a table of hashed slots without regard to collisions, which only lower the weight
 * of a few words a little.
 */
export class Rarity {
  readonly #counts: Int32Array;
  readonly #bits: number;
  readonly #shift: number;
  readonly #common: number;

  /** @param words number of words of all texts. */
  constructor(words: number) {
    this.#bits = bitsFor(words);
    const bits = Math.min(MOST_BITS, this.#bits);
    this.#counts = new Int32Array(1 << bits);
    this.#shift = 32 - bits;
    this.#common = Math.max(COMMON_COUNT, Math.floor(2 ** this.#bits * COMMON_SHARE));
  }

  /** Whether a table made for this number of words would be the same but for what was counted: it doubles as they do. */
  suits(words: number): boolean {
    return this.#bits === bitsFor(words);
  }

  /** Counts words once more (`by` = 1) or once less (-1). Calls `changed`, if given, with each slot. */
  count(words: Int32Array, from: number, to: number, by: 1 | -1, changed?: (slot: number) => void): void {
    for (let w = from; w < to; w++) {
      const slot = this.slotOf(words[w] as number);
      this.#counts[slot] = (this.#counts[slot] as number) + by;
      changed?.(slot);
    }
  }

  /** The slot in which a word is counted. */
  slotOf(word: number): number {
    return Math.imul(word, 0x9e3779b1) >>> this.#shift;
  }

  /** How often the words of a slot were counted. */
  countAt(slot: number): number {
    return this.#counts[slot] as number;
  }

  /** The weight of a word: RARE or less, a whole number. */
  of(word: number): number {
    const count = this.countAt(this.slotOf(word));
    return count <= 2 ? RARE : Math.ceil((2 * RARE) / count);
  }

  /** Whether a word that is counted so often is one of the most common, which tell nothing. */
  isCommon(count: number): boolean {
    return count > this.#common;
  }
}

/** The power of two that is not less than a number of words. */
function bitsFor(words: number): number {
  let bits = FEWEST_BITS;
  while (2 ** bits < words) bits++;
  return bits;
}
