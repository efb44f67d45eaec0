import type { Claim, Timex } from '../model';
import type { Anchor, Pick } from './anchor';
import { isoDay, two, year4 } from './calendar';
import type { NumericDate } from './dateOrder';
import { UNITS, type Unit } from './units';

/** What a rule made of the tokens from `first` up to, not including, `next`. */
export interface Expression {
  readonly first: number;
  readonly next: number;
  readonly type: Timex['type'];
  /** TIMEX3 value, underspecified where `anchor` is needed. */
  readonly value: string;
  /** What the value speaks of; `reference` for PAST_REF and the like. Only days take a clock time. */
  readonly grain: Unit | 'reference' | 'clock' | 'part' | 'span';
  readonly anchor: Anchor | null;
  readonly claim: Claim | null;
  /** The second of two dates that share words: the "19" of "November 18-19". */
  readonly and: Expression | null;
}

/** A date that needs nothing from outside. */
export function fixed(first: number, next: number, grain: Expression['grain'], value: string): Expression {
  return { first, next, type: 'DATE', value, grain, anchor: null, claim: null, and: null };
}

function anchored(first: number, next: number, grain: Expression['grain'], value: string, anchor: Anchor): Expression {
  return { first, next, type: 'DATE', value, grain, anchor, claim: null, and: null };
}

/** A day, with or without its year. */
export function dayOf(first: number, next: number, year: number | null, month: number, day: number): Expression {
  if (year !== null) return fixed(first, next, 'day', isoDay({ year, month, day }));
  return { ...monthOf(first, next, null, month, null, day), grain: 'day', value: `XXXX-${two(month)}-${two(day)}` };
}

/** A date in digits that can be read in two ways. */
export function numericOf(first: number, next: number, date: NumericDate): Expression {
  return anchored(first, next, 'day', `${year4(date.year)}-XX-XX`, { type: 'numeric', ...date, suffix: '' });
}

/** A month, with or without its year. */
export function monthOf(
  first: number,
  next: number,
  year: number | null,
  month: number,
  pick: Pick = null,
  day: number | null = null,
): Expression {
  if (year !== null) return fixed(first, next, 'month', `${year4(year)}-${two(month)}`);
  const anchor: Anchor = { type: 'month', month, day, pick, years: null, lean: null, suffix: '' };
  return anchored(first, next, 'month', `XXXX-${two(month)}`, anchor);
}

/** A day of the week. */
export function weekdayOf(first: number, next: number, weekday: number, pick: Pick = null): Expression {
  const anchor: Anchor = { type: 'weekday', weekday, weekend: false, pick, weeks: null, lean: null, suffix: '' };
  return anchored(first, next, 'day', `XXXX-WXX-${weekday}`, anchor);
}

/** A weekend. */
export function weekendOf(first: number, next: number, pick: Pick = null): Expression {
  const anchor: Anchor = { type: 'weekday', weekday: 6, weekend: true, pick, weeks: null, lean: null, suffix: '' };
  return anchored(first, next, 'weekend', UNITS.weekend.unknown, anchor);
}

/** A season, quarter or half of the year. */
export function termOf(
  first: number,
  next: number,
  year: number | null,
  code: string,
  month: number,
  pick: Pick = null,
): Expression {
  if (year !== null) return fixed(first, next, 'quarter', `${year4(year)}-${code}`);
  const anchor: Anchor = { type: 'term', code, month, pick, years: null, lean: null, suffix: '' };
  return anchored(first, next, 'quarter', `XXXX-${code}`, anchor);
}

/** A holiday whose date changes from year to year. */
export function feastOf(first: number, next: number, name: string, pick: Pick = null): Expression {
  const anchor: Anchor = { type: 'feast', name, pick, years: null, lean: null, suffix: '' };
  return anchored(first, next, 'day', 'XXXX-XX-XX', anchor);
}

/** So many units away from the dateline or from the date named before. */
export function offsetOf(
  first: number,
  next: number,
  unit: Unit,
  amount: number,
  from: 'dateline' | 'previous' = 'dateline',
): Expression {
  const anchor: Anchor = { type: 'offset', unit, amount, from, suffix: '' };
  return anchored(first, next, unit, UNITS[unit].unknown, anchor);
}

/** The same day at a clock time or in a part of the day. */
export function atTime(date: Expression, first: number, next: number, suffix: string): Expression {
  const anchor = date.anchor && { ...date.anchor, suffix };
  const grain = suffix.charCodeAt(1) < 58 ? 'clock' : 'part';
  return { ...date, first, next, type: 'TIME', grain, value: date.value + suffix, anchor };
}

/** The same expression over more tokens. */
export function widened(expression: Expression, first: number, next = expression.next): Expression {
  return { ...expression, first, next };
}
