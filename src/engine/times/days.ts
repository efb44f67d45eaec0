import { isDigit, isLetter } from '../text/chars';
import type { Tokens } from './tokens';

/** A number and the token behind it. */
export interface Reading {
  readonly value: number;
  readonly next: number;
}

/** Whether the digits at `index` end a number: no decimals, group, percent sign or letter is glued to them. */
export function endsNumber(t: Tokens, index: number): boolean {
  const end = t.end(index);
  const code = t.text.charCodeAt(end);
  if (code === 37 || isLetter(code)) return false;
  const joins = code === 46 || code === 44 || code === 58 || code === 47;
  return !(joins && isDigit(t.text.charCodeAt(end + 1)));
}

/** Whether the digits at `index` begin a number: nothing is glued to them in front, not even a currency sign. */
export function beginsNumber(t: Tokens, index: number): boolean {
  const start = t.start(index);
  const code = t.text.charCodeAt(start - 1);
  if (code === 36 || code === 0xa3 || code === 0x20ac || code === 35 || isLetter(code)) return false;
  const joins = code === 46 || code === 44 || code === 58 || code === 47;
  return !(joins && isDigit(t.text.charCodeAt(start - 2)));
}

const ORDINAL_SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** The token behind the digits and the "st", "nd", "rd", "th" glued to them; `index` + 1 where there is none. */
export function suffixEnd(t: Tokens, index: number): number {
  return t.gap(index + 1) === 'none' && t.among(index + 1, ORDINAL_SUFFIXES) ? index + 2 : index + 1;
}

/** A day of the month at `index`: "3", "3rd", "third", "twenty-first". */
export function dayAt(t: Tokens, index: number): Reading | null {
  if (t.isDigits(index)) {
    const value = t.number(index);
    if (t.length(index) > 2 || value < 1 || value > 31) return null;
    const next = suffixEnd(t, index);
    return next > index + 1 || endsNumber(t, index) || t.word(next)?.month ? { value, next } : null;
  }
  return ordinalAt(t, index, 31);
}

/** An ordinal in words, up to `most`. */
export function ordinalAt(t: Tokens, index: number, most: number): Reading | null {
  const word = t.word(index);
  if (word === null) return null;
  if (word.ordinal > 0) return word.ordinal <= most ? { value: word.ordinal, next: index + 1 } : null;
  const tens = word.role === 'number' ? TENS.indexOf(word.text) + 1 : 0;
  const ones =
    tens > 0 && (t.gap(index + 1) === 'hyphen' || t.spaced(index + 1)) ? (t.word(index + 1)?.ordinal ?? 0) : 0;
  const value = tens * 10 + ones;
  return ones > 0 && ones < 10 && value <= most ? { value, next: index + 2 } : null;
}

const TENS = ['ten', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A year of four digits at `index`, or null. Whether it is meant as a year is for the caller to say. */
export function yearAt(t: Tokens, index: number): number | null {
  if (!t.isDigits(index) || t.length(index) !== 4 || !endsNumber(t, index)) return null;
  const year = t.number(index);
  return year >= 1000 && year <= 2999 ? year : null;
}

/** The year that stands behind a day or month: "May 3, 2010", "May 2010", "May of 2010", "Sept. '08". */
export function yearBehind(t: Tokens, index: number): { year: number; next: number } | null {
  const gap = t.gap(index);
  if (gap === 'comma' || t.follows(index) || gap === 'hyphen' || gap === 'slash') {
    const year = yearAt(t, index);
    if (year !== null) return { year, next: index + 1 };
    if (gap === 'space' && t.is(index, 'of')) {
      const of = t.spaced(index + 1) ? yearAt(t, index + 1) : null;
      return of === null ? null : { year: of, next: index + 2 };
    }
    return null;
  }
  const mark = t.text.charCodeAt(t.start(index) - 1);
  if (
    (mark === 39 || mark === 0x2018 || mark === 0x2019) &&
    t.isDigits(index) &&
    t.length(index) === 2 &&
    endsNumber(t, index)
  ) {
    return t.start(index) - t.end(index - 1) === 2 ? { year: shortYear(t.number(index)), next: index + 1 } : null;
  }
  return null;
}

/** "'08" is 2008 and "'84" is 1984: the usual pivot of POSIX (69). */
export function shortYear(value: number): number {
  return value < 69 ? 2000 + value : 1900 + value;
}
