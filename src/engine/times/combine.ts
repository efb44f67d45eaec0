import { isDay, two } from './calendar';
import { dayFirst, digitDate, monthFirst, weekdayFirst } from './calendarDates';
import { clockSuffix, readClock } from './clock';
import { atTime, dayOf, monthOf, type Expression } from './expression';
import { dayWord } from './relative';
import { relativeYear } from './terms';
import type { Tokens } from './tokens';

/** Joins what belongs together: day and clock time in either order, day and part of the day, month and "last year". */
export function combined(t: Tokens, match: Expression): Expression {
  if (match.and !== null) return match.and.grain === 'clock' ? bothOnDay(t, match, match.and) : match;
  if (match.grain === 'clock' && match.anchor === null) return withDay(t, match);
  if (match.type === 'SET') return recurringAt(t, match);
  if (match.type !== 'DATE') return match;
  const dated = sharedYear(t, withYear(t, match));
  return dated.grain === 'day' ? withTime(t, dated) : dated;
}

/** "Friday afternoon", "yesterday at 3 p.m.", "May 3, 10 a.m.", "2021-03-03T15:30". */
function withTime(t: Tokens, day: Expression): Expression {
  const at = day.next;
  const gap = t.gap(at);
  if (gap === 'none' && t.is(at, 't')) return withIso(t, day, at + 1);
  if (gap !== 'space' && gap !== 'comma' && gap !== 'abbreviation') return day;
  const word = t.word(at);
  if (gap === 'space' && word?.role === 'part' && !word.text.endsWith('s')) {
    const clock = t.spaced(at + 1) && t.is(at + 1, 'at') ? readClock(t, at + 2) : null;
    return clock?.marked
      ? atTime(day, day.first, clock.next, clockSuffix(clock))
      : atTime(day, day.first, at + 1, word.code);
  }
  const told = gap === 'space' && t.is(at, 'at') && t.spaced(at + 1);
  const place = told ? at + 1 : at;
  if (t.word(place)?.role === 'noon' && gap === 'space')
    return atTime(day, day.first, place + 1, t.word(place)?.code ?? '');
  if (!t.isDigits(place) && !told) return day;
  const clock = readClock(t, place);
  const sure = clock !== null && (clock.marked || (clock.minutes && clock.second === null && clock.hour < 24));
  return sure ? atTime(day, day.first, clock.next, clockSuffix(clock)) : day;
}

/** The "15:30" of "2021-03-03T15:30"; `at` is its hour. */
function withIso(t: Tokens, day: Expression, at: number): Expression {
  const [hour, minute] = [t.number(at), t.number(at + 1)];
  const valid = t.gap(at + 1) === 'colon' && t.length(at) === 2 && t.length(at + 1) === 2 && hour < 24 && minute < 60;
  return valid ? atTime(day, day.first, at + 2, `T${two(hour)}:${two(minute)}`) : day;
}

/** "3 p.m. on Tuesday", "10 a.m. yesterday", "noon tomorrow". */
function withDay(t: Tokens, clock: Expression): Expression {
  const gap = t.gap(clock.next);
  if (gap !== 'space' && gap !== 'comma' && gap !== 'abbreviation') return clock;
  const at = t.is(clock.next, 'on') && t.spaced(clock.next + 1) ? clock.next + 1 : clock.next;
  const word = t.word(at);
  const day =
    word?.role === 'day'
      ? dayWord(t, at)
      : (weekdayFirst(t, at) ?? monthFirst(t, at) ?? (t.isDigits(at) ? (digitDate(t, at) ?? dayFirst(t, at)) : null));
  if (day?.grain !== 'day' || day.and !== null) return clock;
  // "2 o'clock yesterday afternoon": the part of the day tells which 2 o'clock.
  const part = t.spaced(day.next) && t.word(day.next)?.role === 'part' ? t.word(day.next) : null;
  if (part === null || part.text.endsWith('s')) return atTime(day, clock.first, day.next, clock.value);
  const hour = Number(clock.value.slice(1, 3));
  const late = hour < 12 && (part.code === 'TAF' || part.code === 'TEV' || (part.code === 'TNI' && hour > 5));
  const value = late ? `T${two(hour + 12)}${clock.value.slice(3)}` : clock.value;
  return atTime(day, clock.first, day.next + 1, value);
}

/** The year of the second date where the first has none: "from May to December 2022", "June 30 - July 2, 2021". */
function sharedYear(t: Tokens, date: Expression): Expression {
  const { anchor } = date;
  if (anchor?.type !== 'month' || anchor.years !== null || anchor.pick !== null) return date;
  const gap = t.gap(date.next);
  const word =
    t.is(date.next, 'to') || t.is(date.next, 'through') || t.is(date.next, 'until') || t.is(date.next, 'and');
  const at =
    gap === 'space' && word && t.spaced(date.next + 1)
      ? date.next + 1
      : gap === 'hyphen' || gap === 'dash'
        ? date.next
        : -1;
  const other = at < 0 ? null : monthFirst(t, at, true);
  if (other?.anchor !== null || other.grain !== date.grain) return date;
  const [year, month] = [Number(other.value.slice(0, 4)), Number(other.value.slice(5, 7))];
  const own = month < anchor.month ? year - 1 : year;
  if (anchor.day === null) return monthOf(date.first, date.next, own, anchor.month);
  const valid = isDay(own, anchor.month, anchor.day);
  return valid ? dayOf(date.first, date.next, own, anchor.month, anchor.day) : date;
}

/** "every Tuesday at 3 p.m.", "daily at 8 a.m.", "Saturdays at noon". */
function recurringAt(t: Tokens, set: Expression): Expression {
  if (!t.spaced(set.next) || !t.is(set.next, 'at') || !t.spaced(set.next + 1)) return set;
  const days = set.value === 'P1D' ? 'XXXX-XX-XX' : /^XXXX-WXX-\d$/.test(set.value) ? set.value : null;
  if (days === null) return set;
  const noon = t.word(set.next + 1);
  if (noon?.role === 'noon') return { ...set, next: set.next + 2, value: days + noon.code };
  const clock = readClock(t, set.next + 1);
  const sure = clock !== null && (clock.marked || (clock.minutes && clock.hour < 24));
  return sure ? { ...set, next: clock.next, value: days + clockSuffix(clock) } : set;
}

/** "from 3 to 5 p.m. Tuesday": the day goes with both. */
function bothOnDay(t: Tokens, from: Expression, to: Expression): Expression {
  const last = withDay(t, to);
  if (last === to) return from;
  const value = last.value.slice(0, last.value.length - to.value.length) + from.value;
  return { ...from, value, anchor: last.anchor && { ...last.anchor, suffix: from.value }, and: last };
}

/** "March 11 this year", "May of last year", "Tuesday last week". */
function withYear(t: Tokens, date: Expression): Expression {
  const { anchor } = date;
  if (anchor?.type === 'weekday' && anchor.pick === null && t.spaced(date.next + 1) && t.spaced(date.next)) {
    const week = t.is(date.next + 1, 'week') ? { this: 0, last: -1, next: 1 }[t.lower(date.next)] : undefined;
    return week === undefined ? date : { ...date, next: date.next + 2, anchor: { ...anchor, weeks: week } };
  }
  if (anchor?.type !== 'month' || anchor.pick !== null || anchor.years !== null) return date;
  const year = relativeYear(t, date.next);
  return year === null ? date : { ...date, next: year.next, anchor: { ...anchor, years: year.value } };
}
