import type { Run } from './block';
import { Matcher } from './matcher';
import type { Rarity } from './rarity';
import type { Scan } from './scan';

/** A sentence belongs to a copy when this part of its words stands in another copy, in order. */
const SHARED = 0.45;
/** And this part of its words by their rarity, so that common words do not hold it. */
const RARE = 0.3;
/** With how many other copies a sentence is compared. */
const OTHERS = 3;

/** Cuts from the ends of copies the sentences that stand in no other copy: a passage reused inside another paragraph. */
export class Trimmer {
  readonly #scan: Scan;
  readonly #matcher: Matcher;

  constructor(scan: Scan, rarity: Rarity) {
    this.#scan = scan;
    this.#matcher = new Matcher(rarity);
  }

  trim(copies: readonly Run[]): readonly Run[] {
    return copies.map(copy => {
      const others = copies
        .slice(0, OTHERS + 1)
        .filter(other => other !== copy)
        .slice(0, OTHERS);
      let { from, to } = copy;
      while (from < to - 1 && !this.#standsIn(from, others)) from++;
      while (to > from + 1 && !this.#standsIn(to - 1, others)) to--;
      return { from, to };
    });
  }

  #standsIn(sentence: number, others: readonly Run[]): boolean {
    const { words, sentences } = this.#scan;
    const { first } = sentences;
    const [from, to] = [first[sentence] as number, first[sentence + 1] as number];
    return others.some(other => {
      if (this.#isSentenceOf(sentence, other)) return true;
      this.#matcher.load(words, first[other.from] as number, first[other.to] as number);
      const { common, shares } = this.#matcher.compare(from, to);
      return common >= (to - from) * SHARED && shares[1] >= RARE;
    });
  }

  /** Whether the same sentence stands in a run, word for word: what holds for most, and is known at once. */
  #isSentenceOf(sentence: number, { from, to }: Run): boolean {
    const { low, high } = this.#scan.sentences;
    for (let s = from; s < to; s++) if (low[s] === low[sentence] && high[s] === high[sentence]) return true;
    return false;
  }
}
