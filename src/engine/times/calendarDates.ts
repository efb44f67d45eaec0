import { isDay } from './calendar';
import { AFTER_NAMED_DAY, BEFORE_NAMED_DAY, BEFORE_WEAK_MONTH } from './cues';
import { orderBy, readingsOf, type NumericDate } from './dateOrder';
import { beginsNumber, dayAt, endsNumber, ordinalAt, yearAt, yearBehind } from './days';
import { dayOf, fixed, monthOf, numericOf, weekdayOf, widened, type Expression } from './expression';
import type { Gap, Tokens } from './tokens';

/** A date that begins with the name of its month: "March 3, 2021", "Sept. 2021", "July". `trusted`: the words before say that it is one. */
export function monthFirst(t: Tokens, index: number, trusted = false): Expression | null {
  const month = t.word(index)?.month ?? 0;
  if (month === 0 || t.gap(index) === 'apostrophe') return null;
  if (t.spaced(index) && t.isDigits(index - 1) && t.length(index - 1) < 3) return null; // there is no such day
  const gap = t.gap(index + 1);
  const near = t.follows(index + 1) || gap === 'comma';
  if (near || gap === 'none') {
    const day = dayAt(t, index + 1);
    if (day !== null && (t.isDigits(index + 1) || gap !== 'comma'))
      return monthDay(t, index, month, day.value, day.next);
  }
  if (!t.isCapital(index) && t.length(index) < 6) return null;
  const year = yearBehind(t, index + 1);
  if (year !== null) return monthOf(index, year.next, year.year, month);
  const stray = near && gap !== 'comma' && t.isDigits(index + 1) && (t.length(index + 1) > 4 || !t.spaced(index + 2));
  return stray || !isMonthName(t, index, trusted) ? null : monthOf(index, index + 1, null, month);
}

function monthDay(t: Tokens, first: number, month: number, day: number, next: number): Expression | null {
  if (t.word(first)?.weak === true && !t.isCapital(first) && yearBehind(t, next) === null) return null;
  const gap = t.gap(next);
  const through = t.spaced(next) && (t.is(next, 'to') || t.is(next, 'through')) && t.spaced(next + 1) ? next + 1 : next;
  const joined = through > next || gap === 'hyphen' || gap === 'dash';
  const last = joined && t.isDigits(through) ? dayAt(t, through) : null;
  if (last !== null && last.value > day) {
    const year = yearBehind(t, last.next);
    if (!isDay(year?.year ?? null, month, last.value)) return null;
    const second = dayOf(through, year?.next ?? last.next, year?.year ?? null, month, last.value);
    return { ...dayOf(first, next, year?.year ?? null, month, day), and: second };
  }
  const year = yearBehind(t, next);
  if (!isDay(year?.year ?? null, month, day)) return null;
  return dayOf(first, year?.next ?? next, year?.year ?? null, month, day);
}

/** Whether a month name that stands alone is meant as a month. */
function isMonthName(t: Tokens, index: number, trusted: boolean): boolean {
  const word = t.word(index);
  if (word === null) return false;
  if (!word.weak) return t.isCapital(index) || trusted;
  if (t.isCapital(index) && (besideMonth(t, index) || endsMonths(t, index))) return true;
  if (!t.isCapital(index)) return false;
  if (word.form === 'short') return trusted || (t.among(index - 1, BEFORE_WEAK_MONTH) && t.spaced(index));
  if (trusted) return true;
  if (!t.spaced(index) || !t.among(index - 1, BEFORE_WEAK_MONTH)) return false;
  const named = t.spaced(index + 1) && t.isCapital(index + 1) && t.word(index + 1) === null;
  return t.is(index - 1, 'in') || t.is(index - 1, 'since') || !named;
}

/** Whether the month is the last of some: "the three months to April". */
function endsMonths(t: Tokens, index: number): boolean {
  const unit = t.spaced(index) && t.is(index - 1, 'to') && t.spaced(index - 1) ? t.word(index - 2)?.unit : null;
  return unit === 'month' || unit === 'quarter' || unit === 'year';
}

/** Whether the month is one end of a range or list of months: "Jan-Mar", "March to May", "April and May". */
function besideMonth(t: Tokens, index: number): boolean {
  const isMonth = (at: number): boolean => (t.word(at)?.month ?? 0) > 0 && t.isCapital(at);
  const tight = (at: number): boolean => t.gap(at) === 'hyphen' || t.gap(at) === 'dash' || t.gap(at) === 'slash';
  const joins = (at: number): boolean => t.is(at, 'to') || t.is(at, 'and') || t.is(at, 'or') || t.is(at, 'through');
  if ((tight(index + 1) && isMonth(index + 1)) || (tight(index) && isMonth(index - 1))) return true;
  const named = (at: number): boolean => t.spaced(at) && t.isCapital(at) && t.word(at) === null;
  if (joins(index + 1) && isMonth(index + 2)) return !named(index - 1) && !named(index + 3);
  return joins(index - 1) && isMonth(index - 2) && !named(index - 3) && !named(index + 1);
}

/** A date that begins with its day: "3 March 2021", "the 3rd of March" (from the "3rd"), "10-12 May", "18 and 19 June". */
export function dayFirst(t: Tokens, index: number): Expression | null {
  const day = t.isDigits(index) ? dayAt(t, index) : ordinalAt(t, index, 31);
  if (day === null) return null;
  const simple = dayMonth(t, index, index, day.value, day.next);
  if (simple !== null || !t.isDigits(index)) return simple;
  const gap = t.gap(day.next);
  const word = gap === 'space' && (t.is(day.next, 'and') || t.is(day.next, 'to')) && t.spaced(day.next + 1);
  const at = word ? day.next + 1 : gap === 'hyphen' || gap === 'dash' || gap === 'comma' ? day.next : -1;
  const last = at > 0 && t.isDigits(at) ? dayAt(t, at) : null;
  if (last === null || last.value <= day.value) return null;
  const second = dayMonth(t, at, at, last.value, last.next);
  if (second === null) return null;
  const year = /^\d{4}/.test(second.value) ? Number(second.value.slice(0, 4)) : null;
  const month = Number(second.value.slice(5, 7));
  return { ...dayOf(index, day.next, year, month, day.value), and: second };
}

function dayMonth(t: Tokens, first: number, at: number, day: number, next: number): Expression | null {
  const gap = t.gap(next);
  const of = gap === 'space' && t.is(next, 'of') && t.spaced(next + 1);
  const month = of ? next + 1 : next;
  const value = t.word(month)?.month ?? 0;
  if (value === 0) return null;
  if (!of && gap !== 'space' && gap !== 'hyphen' && gap !== 'none' && gap !== 'slash') return null;
  if (!of && !t.isDigits(at)) return null;
  const year = yearBehind(t, month + 1);
  if (year === null && !of && !t.isCapital(month) && t.length(month) < 6) return null;
  if (!isDay(year?.year ?? null, value, day)) return null;
  return dayOf(first, year?.next ?? month + 1, year?.year ?? null, value, day);
}

/** A date in digits: "2021-03-03", "3/4/2021" (in either order), "3.4.2021" (day first). */
export function digitDate(t: Tokens, index: number): Expression | null {
  if (!beginsNumber(t, index)) return null;
  const gap = t.gap(index + 1);
  if (gap !== 'hyphen' && gap !== 'slash' && gap !== 'dot') return null;
  if (t.gap(index + 2) !== gap || !t.isDigits(index + 1) || !t.isDigits(index + 2)) return shortDate(t, index, gap);
  const before = t.gap(index);
  if (before === gap || before === 'dot' || before === 'none') return null;
  const after = t.gap(index + 3);
  if (t.isDigits(index + 3) && (after === gap || after === 'dot')) return null;
  const [a, b, c] = [t.number(index), t.number(index + 1), t.number(index + 2)];
  if (t.length(index) === 4) {
    const valid =
      gap !== 'dot' && t.length(index + 1) === 2 && t.length(index + 2) === 2 && isDay(a, b, c) && a >= 1000;
    return valid ? dayOf(index, index + 3, a, b, c) : null;
  }
  if (t.length(index) > 2 || t.length(index + 1) > 2 || t.length(index + 2) !== 4 || c < 1000 || c > 2999) return null;
  if (gap === 'dot') return isDay(c, b, a) ? dayOf(index, index + 3, c, b, a) : null;
  return inDigits(t, index, { first: a, second: b, year: c });
}

/** A date of three numbers: a day if only one reading is one, or fits the weekday beside it. */
function inDigits(t: Tokens, index: number, date: NumericDate): Expression | null {
  const next = index + 3;
  const weekday = weekdayBeside(t, index, next);
  const readings = readingsOf(date, weekday === 0 ? 'both' : orderBy(weekday, date));
  const [day] = readings;
  if (day === undefined) return null;
  return readings.length > 1 ? numericOf(index, next, date) : fixed(index, next, 'day', day);
}

/** The weekday of "Friday, 03/04/2026", "03/04/2026 (Friday)"; 0 where there is none. */
function weekdayBeside(t: Tokens, index: number, next: number): number {
  const gap = t.gap(index);
  const before = gap === 'space' || gap === 'comma' || gap === 'abbreviation' ? t.word(index - 1)?.weekday : 0;
  if (before) return before;
  const near = t.gap(next) === 'space' || t.gap(next) === 'comma' || t.text.startsWith(' (', t.end(next - 1));
  return near ? (t.word(next)?.weekday ?? 0) : 0;
}

/** "9/11" is the day in 2001, and "4/2016" a month; other pairs are fractions and scores. */
function shortDate(t: Tokens, index: number, gap: Gap): Expression | null {
  if (gap !== 'slash' || t.gap(index + 2) === 'slash' || t.length(index) > 2 || !t.isDigits(index + 1)) return null;
  const month = t.number(index);
  if (month === 9 && t.number(index + 1) === 11 && endsNumber(t, index + 1))
    return dayOf(index, index + 2, 2001, 9, 11);
  const year = yearAt(t, index + 1);
  return year !== null && year >= 1900 && month >= 1 && month <= 12 ? monthOf(index, index + 2, year, month) : null;
}

/** A date that begins with a day of the week: "Friday", "Friday, July 21, 2017", "Tues., 3 May". */
export function weekdayFirst(t: Tokens, index: number, trusted = false): Expression | null {
  const word = t.word(index);
  if (word === null || word.weekday === 0 || word.form === 'plural') return null;
  if (word.form === 'short' && t.spaced(index) && t.isCapital(index - 1) && !t.isDigits(index - 1)) return null; // "Toronto Sun"
  const gap = t.gap(index + 1);
  if (gap === 'comma' || t.follows(index + 1) || isDotComma(t, index)) {
    const the = t.is(index + 1, 'the') && t.spaced(index + 2) ? index + 2 : index + 1;
    const date = monthFirst(t, the) ?? (t.isDigits(the) ? (digitDate(t, the) ?? dayFirst(t, the)) : null);
    if (date?.grain === 'day') return widened(date, index);
  }
  if (word.form === 'short' && !(trusted && t.isCapital(index))) return null;
  if (!t.isCapital(index) && t.length(index) < 6) return null;
  return isNameOfSomething(t, index) ? null : weekdayOf(index, index + 1, word.weekday);
}

/** The "., " of "Tues., Aug. 4". */
function isDotComma(t: Tokens, index: number): boolean {
  return (
    t.word(index)?.form === 'short' && t.text.startsWith('., ', t.end(index)) && t.start(index + 1) === t.end(index) + 3
  );
}

function isNameOfSomething(t: Tokens, index: number): boolean {
  if (t.spaced(index + 1) && t.isCapital(index + 1) && t.among(index + 1, AFTER_NAMED_DAY)) return true;
  return t.spaced(index) && t.isCapital(index - 1) && t.among(index - 1, BEFORE_NAMED_DAY);
}
