import type { Pick } from './anchor';
import { monthFirst, weekdayFirst } from './calendarDates';
import { AFTER_OFTEN, DURING } from './cues';
import { durationAt } from './durations';
import { claimOf } from './spans';
import { atTime, fixed, monthOf, offsetOf, termOf, weekdayOf, weekendOf, widened, type Expression } from './expression';
import { holidayAt } from './feasts';
import type { Tokens } from './tokens';
import { durationValue, type Unit } from './units';
import { isSeason, SEASON_MONTHS } from './words';

/** What the codes of the words of role "shift" choose, and how many units away that is. */
const PICKS: Readonly<Record<string, Pick>> = { this: 'this', last: 'last', past: 'last', next: 'next' };
const AMOUNTS: Readonly<Record<string, number>> = { this: 0, last: -1, past: -1, next: 1 };

/** "last week", "this morning", "next May", "the past two years", "the following day"; `index` is the word after "the". */
export function shiftAt(t: Tokens, index: number): Expression | null {
  const shift = t.word(index);
  if (shift?.role !== 'shift' || !t.spaced(index + 1)) return null;
  const the = t.spaced(index) && t.is(index - 1, 'the');
  const first = the ? index - 1 : index;
  const inner = t.word(index + 1);
  if (inner === null) return null;
  if (shift.code === 'this' && inner.role === 'shift' && inner.code !== 'this') {
    const rest = shiftAt(t, index + 1);
    return rest && widened(rest, index);
  }
  if (shift.code === 'same' && inner.unit === null) return null;
  if (inner.role === 'digits' || inner.role === 'some') return severalAt(t, first, index);
  if (inner.role === 'number' && inner.unit === null) return severalAt(t, first, index);
  if (inner.form === 'plural' && inner.unit)
    return shift.code === 'same' ? null : pluralAt(t, first, index, inner.unit);
  if (shift.text === 'these' || shift.code === 'recent') return null;
  const pick = PICKS[shift.code] ?? null;
  if (pick !== null) {
    const named = namedAt(t, first, index + 1, pick);
    if (named !== null) return named;
  }
  if (inner.role === 'fiscal' || t.is(index + 1, 'financial')) return fiscalAt(t, first, index, pick);
  return inner.unit && inner.form === 'full' ? unitAt(t, first, index, inner.unit, the) : null;
}

/** "last May", "this Friday", "next summer", "last night". */
function namedAt(t: Tokens, first: number, at: number, pick: Pick): Expression | null {
  const word = t.word(at);
  if (word === null) return null;
  if (word.month > 0) {
    const month = monthFirst(t, at, true);
    if (month === null) return null;
    if (month.anchor?.type !== 'month') return widened(month, first);
    return {
      ...monthOf(first, month.next, null, month.anchor.month, pick, month.anchor.day),
      grain: month.grain,
      value: month.value,
    };
  }
  if (word.weekday > 0) {
    const day = weekdayFirst(t, at, true);
    return day?.anchor?.type === 'weekday'
      ? weekdayOf(first, day.next, day.anchor.weekday, pick)
      : day && widened(day, first);
  }
  if (word.role === 'holiday') {
    const day = holidayAt(t, at, true);
    const { anchor } = day ?? {};
    return day && anchor && anchor.type !== 'offset' && anchor.type !== 'numeric'
      ? { ...day, first, anchor: { ...anchor, pick } }
      : null;
  }
  if (isSeason(word)) {
    return t.is(at, 'fall') && !t.is(at - 1, 'last') && !t.is(at - 1, 'this') && !t.is(at - 1, 'next')
      ? null
      : termOf(first, at + 1, null, word.code, SEASON_MONTHS[word.code] ?? 1, pick);
  }
  return word.role === 'part' && !word.text.endsWith('s') ? partAt(t, first, at, word.code, pick) : null;
}

/** "this morning", "last night"; "the next morning" is that of the date before. */
function partAt(t: Tokens, first: number, at: number, code: string, pick: Pick): Expression | null {
  const amount = pick === 'this' ? 0 : pick === 'last' ? -1 : 1;
  const told = first < at - 1 || t.is(at - 1, 'previous') || t.is(at - 1, 'following');
  if (pick === 'next' && !told) return null;
  const day = offsetOf(first, at + 1, 'day', amount, told && pick !== 'this' ? 'previous' : 'dateline');
  return atTime(day, first, at + 1, code);
}

/** "last fiscal year", "the next financial year". */
function fiscalAt(t: Tokens, first: number, index: number, pick: Pick): Expression | null {
  if (pick === null || !t.spaced(index + 2) || !t.is(index + 2, 'year')) return null;
  return offsetOf(first, index + 3, 'year', AMOUNTS[t.word(index)?.code ?? ''] ?? 0);
}

/** "the past two years", "next few months", "the last 14 days": a stretch of time with one end now. */
function severalAt(t: Tokens, first: number, index: number): Expression | null {
  // "The talks could last two weeks": a verb.
  if (first === index && t.is(index, 'last') && (t.is(index - 1, 'to') || t.word(index - 1)?.value === 1)) return null;
  const span = durationAt(t, index + 1);
  return span?.type === 'DURATION' && span.first === index + 1 ? widened(span, first) : null;
}

/** "the coming weeks", "recent years", "these days", "the past months". */
function pluralAt(t: Tokens, first: number, index: number, unit: Unit): Expression | null {
  const code = t.word(index)?.code ?? '';
  const next = index + 2;
  if (t.is(index, 'these')) return unit === 'day' ? fixed(index, next, 'reference', 'PRESENT_REF') : null;
  if (code === 'recent') return fixed(first, next, 'reference', 'PAST_REF');
  if (code === 'this') return null;
  if (code === 'last' && !t.is(index, 'last')) return fixed(first, next, 'reference', 'PAST_REF');
  return { ...fixed(first, next, 'span', durationValue('X', unit)), type: 'DURATION' };
}

/** "the same day": as the date before. */
function sameAt(t: Tokens, first: number, next: number, unit: Unit): Expression | null {
  const whole = unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year';
  const compared = t.spaced(next) && (t.is(next, 'as') || t.is(next, 'that'));
  return whole && !compared ? offsetOf(first, next, unit, 0, 'previous') : null;
}

/** "last year", "the past decade", "the following week", "this weekend". */
function unitAt(t: Tokens, first: number, index: number, unit: Unit, the: boolean): Expression | null {
  const code = t.word(index)?.code ?? '';
  if (code === 'same') return the ? sameAt(t, first, index + 2, unit) : null;
  const amount = AMOUNTS[code];
  const next = index + 2;
  if (amount === undefined || (t.gap(next) === 'hyphen' && t.word(next)?.text === 'old')) return null;
  if (t.is(next, 'of') && t.spaced(next)) return null;
  const past = code === 'past';
  const during =
    the &&
    (unit === 'decade' || unit === 'century' || (t.spaced(first) && t.among(first - 1, DURING))) &&
    !t.is(index, 'previous') &&
    !t.is(index, 'preceding');
  if (unit === 'second' || unit === 'minute' || unit === 'hour') {
    return past || during ? spanOf(first, next, unit) : null;
  }
  if (unit === 'weekend') return weekendOf(first, next, PICKS[code] ?? null);
  if (past || (during && unit !== 'day')) return spanOf(first, next, unit);
  const previous = the || t.is(index, 'following') || t.is(index, 'previous');
  if (unit === 'day') return previous && code !== 'this' ? offsetOf(first, next, unit, amount, 'previous') : null;
  return offsetOf(first, next, unit, amount, previous && code !== 'this' ? 'previous' : 'dateline');
}

function spanOf(first: number, next: number, unit: Unit): Expression {
  return { ...fixed(first, next, 'span', durationValue(1, unit)), type: 'DURATION', claim: claimOf(1, unit, '=') };
}

/** "today", "yesterday", "tomorrow". */
export function dayWord(t: Tokens, index: number): Expression | null {
  const word = t.word(index);
  if (word === null) return null;
  const named = t.isCapital(index) && t.spaced(index) && t.isCapital(index - 1) && t.lower(index - 1) !== 'on';
  return named && word.text === 'today' ? null : offsetOf(index, index + 1, 'day', word.value);
}

/** "now", "currently": the present of the article. */
export function nowWord(t: Tokens, index: number): Expression | null {
  const word = t.word(index);
  if (word === null || t.gap(index + 1) === 'hyphen') return null;
  if (word.text === 'now' && t.spaced(index + 1) && t.is(index + 1, 'that')) return null;
  if (t.isCapital(index) && t.spaced(index) && t.isCapital(index - 1)) return null;
  return fixed(index, index + 1, 'reference', word.code);
}

/** "tonight"; "overnight", the night before, where it does not say what kind of thing follows ("an overnight train"). */
export function tonight(t: Tokens, index: number): Expression | null {
  const before = t.is(index, 'overnight');
  if (before && (t.gap(index + 1) === 'hyphen' || (t.spaced(index + 1) && !t.among(index + 1, AFTER_OFTEN))))
    return null;
  return atTime(offsetOf(index, index + 1, 'day', before ? -1 : 0), index, index + 1, 'TNI');
}
