import type { Numeral } from '../text/numeral';
import { unitAt, type UnitAt } from './units';
import { wordAfter, wordBefore, type Word } from './words';

/**
 * A numeral in its prose, as the kinds of figure look at it. What several kinds ask for is read once: the words next to
 * the numeral and the unit behind it.
 */
export class Place {
  readonly start: number;
  readonly end: number;
  #next: Word | null | undefined;
  #previous: Word | null | undefined;
  #unit: UnitAt | null | undefined;

  constructor(
    readonly prose: string,
    readonly numeral: Numeral,
    /** Where the figure before ended; nothing before it belongs to this one. */
    readonly floor = 0,
  ) {
    this.start = numeral.start;
    this.end = numeral.end;
  }

  /** The word behind the numeral, behind white space; null where something else comes first. */
  get next(): Word | null {
    if (this.#next === undefined) this.#next = wordAfter(this.prose, this.end);
    return this.#next;
  }

  /** The word before the numeral, white space between; null where something else comes first. */
  get previous(): Word | null {
    if (this.#previous === undefined) this.#previous = wordBefore(this.prose, this.start);
    return this.#previous;
  }

  /** The unit of measurement right behind the numeral, or null. */
  get unit(): UnitAt | null {
    if (this.#unit === undefined) this.#unit = unitAt(this.prose, this.end, this.next);
    return this.#unit;
  }

  /** True for a numeral that counts more than one, or a part. */
  get isMany(): boolean {
    return this.numeral.value !== 1;
  }

  /** True for a numeral in digits. */
  get isDigits(): boolean {
    return this.numeral.form === 'digits';
  }
}
