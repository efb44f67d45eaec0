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
  private _next: Word | null | undefined;
  private _previous: Word | null | undefined;
  private _unit: UnitAt | null | undefined;

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
    if (this._next === undefined) this._next = wordAfter(this.prose, this.end);
    return this._next;
  }

  /** The word before the numeral, white space between; null where something else comes first. */
  get previous(): Word | null {
    if (this._previous === undefined) this._previous = wordBefore(this.prose, this.start);
    return this._previous;
  }

  /** The unit of measurement right behind the numeral, or null. */
  get unit(): UnitAt | null {
    if (this._unit === undefined) this._unit = unitAt(this.prose, this.end, this.next);
    return this._unit;
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
