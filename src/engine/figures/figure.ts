import type { Claim, KindId, Span } from '../model';
import { isDigit } from '../text/chars';
import type { Place } from './place';
import { bare, type Reading } from './reading';
import type { Word } from './words';

/** A figure in the making: what a kind has read, then joined with its neighbors and given its bound and direction. */
export class Figure implements Span {
  start: number;
  end: number;
  value: Claim['value'];
  alternative: Claim['value'] | null;
  scale: number;
  unit: string | null;
  noun: string | null;
  head: string | null;
  per: string | null;
  bound: Claim['bound'];
  direction: Claim['direction'];
  /** True for percentage points, which share their unit with percent but state something else. */
  isPoints: boolean;
  readonly alone: boolean;
  /** True for two ends that were joined; one vague word may have two values as well. */
  isRange = false;
  /** True for "from … to …", whose value says a way and not a spread. */
  isChange = false;
  /** The word before the figure, where that is already known. */
  readonly previous: Word | null | undefined;
  /** True for a time that is no more than four digits: "1000 to 2000 hires" turns it into a number again. */
  isYear = false;

  constructor(
    /** Null for a time, which is reported elsewhere but takes part in ranges ("40 to 50 hours"). */
    public kind: KindId | null,
    reading: Reading,
    place?: Place,
  ) {
    this.start = reading.start;
    this.end = reading.end;
    this.value = reading.value;
    this.alternative = reading.alternative;
    this.scale = reading.scale;
    this.unit = reading.unit;
    this.noun = reading.noun;
    this.head = reading.head;
    this.per = reading.per;
    this.bound = reading.bound;
    this.direction = reading.direction;
    this.isPoints = reading.isPoints;
    this.alone = reading.alone;
    if (place?.start === reading.start) this.previous = place.previous;
  }

  /** A time where a numeral stands. */
  static time(place: Place, end: number): Figure {
    const figure = new Figure(null, bare(place, { end }));
    figure.isYear = typeof figure.value === 'number' && figure.value >= 1000;
    return figure;
  }

  /** True if nothing says what the number measures or counts. */
  get isBare(): boolean {
    return this.unit === null && this.noun === null;
  }
}

/** True for a part of a whole in words ("a fifth", "three-quarters"), which says nothing of the unit of its neighbors. */
export function isShare(prose: string, { isBare, value, start }: Figure): boolean {
  return isBare && typeof value === 'number' && value > 0 && value < 1 && !isDigit(prose.charCodeAt(start));
}
