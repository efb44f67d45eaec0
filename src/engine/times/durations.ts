import type { Bound, Claim } from '../model';
import { numeralAt } from '../text/numerals';
import { beginsNumber } from './days';
import type { Expression } from './expression';
import { fixed, offsetOf } from './expression';
import type { Tokens } from './tokens';
import { durationValue, UNITS, type Unit } from './units';

/** How much of a unit: a number, a range, or vague ("a few", "several"). */
interface Amount {
  readonly value: number | readonly [number, number] | null;
  readonly next: number;
}

/** Words between a number and its unit that change nothing: "three consecutive years", "two more weeks". */
const BETWEEN: ReadonlySet<string> = new Set(
  'more extra additional full whole long short consecutive straight successive business working calendar fewer further solid entire good hard brief short past last next coming mere'.split(
    ' ',
  ),
);
/** Words before "a year", "an hour" that make a duration of it and not a rate. */
const BEFORE_ONE: ReadonlySet<string> = new Set(
  'for in within after over during than about nearly almost roughly around under until till just only at lasted lasts last lasting take takes took taking spend spends spent spending half every least most up by another'.split(
    ' ',
  ),
);
const AFTER_ONE: ReadonlySet<string> = new Set('ago later earlier after before of from and'.split(' '));
/** Words before a plural unit without any number: "for hours", "takes weeks". */
const BEFORE_BARE: ReadonlySet<string> = new Set(
  'for in within over after take takes took taken taking last lasts lasted lasting spend spends spent spending or and many some several'.split(
    ' ',
  ),
);
const AFTER_BARE: ReadonlySet<string> = new Set('before after ago later earlier'.split(' '));

/** "three days", "a five-year", "half an hour", "12 to 18 months", "several weeks", with "ago", "later" and the like. */
export function durationAt(t: Tokens, index: number): Expression | null {
  if (!unitNear(t, index)) return null;
  const amount = amountAt(t, index);
  if (amount === null) return null;
  const at = pastAdjectives(t, amount.next);
  const unit = unitAt(t, at, amount);
  if (unit === null || isAge(t, at + 1)) return null;
  if (unitAlone(t, index) && !isMeant(t, index, at + 1)) return null;
  return placed(t, duration(t, index, at + 1, unit, amount.value), unit, amount.value);
}

/** Cheap: whether a unit stands among the next few tokens at all. */
function unitNear(t: Tokens, index: number): boolean {
  for (let at = index + 1; at <= index + 8; at++) {
    const word = t.word(at);
    if (word?.unit) return true;
    if (word === null && !t.among(at, BETWEEN) && !t.among(at, JOINING)) return false;
  }
  return false;
}
const JOINING: ReadonlySet<string> = new Set(['of', 'to', 'or', 'and', 'an', 'a']);

function pastAdjectives(t: Tokens, at: number): number {
  return t.gap(at) !== 'none' && t.among(at, BETWEEN) && t.word(at)?.unit == null ? at + 1 : at;
}

function unitAt(t: Tokens, at: number, amount: Amount): Unit | null {
  const word = t.word(at);
  const gap = t.gap(at);
  if (!word?.unit || (gap !== 'space' && gap !== 'hyphen' && gap !== 'none')) return null;
  if (word.form === 'short') return t.isDigits(at - 1) ? word.unit : null;
  if (gap === 'none') return t.isDigits(at - 1) && t.length(at) > 2 ? word.unit : null;
  if (word.form === 'plural' || gap === 'hyphen') return word.unit === 'quarter' && gap === 'hyphen' ? null : word.unit;
  if (amount.value === 1 || (typeof amount.value === 'number' && amount.value < 1))
    return word.unit === 'second' && t.spaced(at + 1) && !t.among(at + 1, AFTER_ONE) ? null : word.unit;
  return amount.value !== null && word.unit !== 'second' && word.unit !== 'quarter' && t.isDigits(index0(amount))
    ? word.unit
    : null;
}

function index0(amount: Amount): number {
  return amount.next - 1;
}

/** "old", "of age" behind a duration: an age. */
function isAge(t: Tokens, at: number): boolean {
  const gap = t.gap(at);
  if (gap !== 'space' && gap !== 'hyphen') return false;
  return t.is(at, 'old') || t.is(at, 'olds') || (t.is(at, 'of') && t.is(at + 1, 'age'));
}

/** Whether the amount is only "a", "an" or "one". */
function unitAlone(t: Tokens, index: number): boolean {
  return (
    (t.word(index)?.role === 'article' || t.is(index, 'one')) && t.word(index + 1)?.unit != null && t.spaced(index + 1)
  );
}

function isMeant(t: Tokens, index: number, next: number): boolean {
  const before = t.spaced(index) && t.among(index - 1, BEFORE_ONE);
  const after = t.spaced(next) && t.among(next, AFTER_ONE);
  if (t.is(next - 1, 'second') || t.is(next - 1, 'minute')) return after || (before && !t.spaced(next));
  return before || after;
}

function amountAt(t: Tokens, index: number): Amount | null {
  const word = t.word(index);
  if (word?.role === 'article') {
    const next = index + 1;
    if (!t.spaced(next)) return null;
    if (t.is(next, 'few')) return { value: null, next: next + 1 };
    if (t.is(next, 'couple')) return { value: 2, next: t.is(next + 1, 'of') ? next + 2 : next + 1 };
    if (t.is(next, 'half') || t.isDigits(next) || t.word(next)?.role === 'number') return amountAt(t, next);
    return t.word(next)?.unit || t.among(next, BETWEEN) ? { value: 1, next } : null;
  }
  if (word?.role === 'some')
    return { value: t.is(index, 'couple') ? 2 : null, next: t.is(index + 1, 'of') ? index + 2 : index + 1 };
  if (t.is(index, 'half')) {
    const article = t.spaced(index + 1) && (t.is(index + 1, 'a') || t.is(index + 1, 'an'));
    return { value: 0.5, next: article ? index + 2 : index + 1 };
  }
  const first = numberAt(t, index);
  if (first === null) return null;
  const gap = t.gap(first.next);
  const worded =
    gap === 'space' &&
    (t.is(first.next, 'to') || t.is(first.next, 'or') || (t.is(first.next, 'and') && t.is(index - 1, 'between')));
  const hyphened = gap === 'hyphen' && t.is(first.next, 'to') && t.gap(first.next + 1) === 'hyphen';
  if (!worded && !hyphened && gap !== 'hyphen' && gap !== 'dash') return first;
  const at = worded || hyphened ? first.next + 1 : first.next;
  const last = t.isDigits(at) || t.word(at)?.role === 'number' ? numberAt(t, at) : null;
  if (last === null || typeof first.value !== 'number' || typeof last.value !== 'number' || last.value <= first.value)
    return first;
  return { value: [first.value, last.value], next: last.next };
}

/** A numeral, and the "of a" or "of an" behind a share of a unit. */
function numberAt(t: Tokens, index: number): Amount | null {
  if (t.isDigits(index) && !beginsNumber(t, index)) return null;
  const numeral = numeralAt(t.text, t.start(index));
  if (numeral === null || numeral.shape === 'code' || numeral.shape === 'ordinal' || numeral.shape === 'multiple')
    return null;
  let next = index;
  while (t.start(next) < numeral.end) next++;
  if (numeral.shape !== 'share') return { value: numeral.value, next };
  return t.is(next, 'of') && t.word(next + 1)?.role === 'article'
    ? { value: numeral.value, next: next + 2 }
    : { value: numeral.value, next };
}

/** A duration with its claim: bound before it, compound or "and a half" behind it. */
function duration(t: Tokens, index: number, end: number, unit: Unit, amount: Amount['value']): Expression {
  if (typeof amount !== 'number') return spanOf(t, index, end, unit, amount);
  const next = t.spaced(end) && t.is(end, 'and') && t.spaced(end + 1) ? end + 1 : end;
  if (next > end && t.is(next, 'a') && t.is(next + 1, 'half')) return spanOf(t, index, next + 2, unit, amount + 0.5);
  const joined = next > end || t.gap(end) === 'comma' || t.spaced(end) ? next : -1;
  const more = joined > 0 && (t.isDigits(joined) || t.word(joined)?.role === 'number') ? numberAt(t, joined) : null;
  const small = more !== null && (t.spaced(more.next) || t.gap(more.next) === 'none') ? t.word(more.next)?.unit : null;
  if (more === null || !small || typeof more.value !== 'number') return spanOf(t, index, end, unit, amount);
  const { size, base } = UNITS[unit];
  const fits = UNITS[small].base === base && UNITS[small].size < size && more.value * UNITS[small].size < size;
  if (!fits) return spanOf(t, index, end, unit, amount);
  const whole = spanOf(t, index, more.next + 1, small, (amount * size) / UNITS[small].size + more.value);
  const [head, tail] = [durationValue(amount, unit), durationValue(more.value, small)];
  const clock = head.startsWith('PT') ? 2 : 1;
  return { ...whole, value: head + tail.slice(clock) };
}

function spanOf(t: Tokens, index: number, next: number, unit: Unit, amount: Amount['value']): Expression {
  const { first, bound } = boundBefore(t, index);
  const value =
    typeof amount === 'number'
      ? durationValue(amount, unit)
      : amount === null
        ? durationValue('X', unit)
        : `${durationValue(amount[0], unit)}/${durationValue(amount[1], unit)}`;
  const claim = amount === null ? null : claimOf(amount, unit, bound, perBehind(t, next));
  const start = typeof amount === 'object' && amount !== null && t.is(index - 1, 'between') ? index - 1 : first;
  return { ...fixed(start, next, 'span', value), type: 'DURATION', claim };
}

/** The claim that a duration makes. */
export function claimOf(value: Claim['value'], unit: Unit, bound: Bound, per: string | null = null): Claim {
  return { value, unit, noun: null, head: null, bound, direction: null, per };
}

/** "a week", "per month" behind a duration: what it is per. */
function perBehind(t: Tokens, at: number): string | null {
  if (!t.spaced(at) || !t.spaced(at + 1)) return null;
  if (!t.is(at, 'a') && !t.is(at, 'an') && !t.is(at, 'per') && !t.is(at, 'each')) return null;
  return t.word(at + 1)?.form === 'full' ? (t.word(at + 1)?.unit ?? null) : null;
}

const ABOUT: ReadonlySet<string> = new Set('about around nearly almost roughly approximately some circa'.split(' '));

/** The words before a figure that say how exactly it is meant. */
export function boundBefore(t: Tokens, index: number): { first: number; bound: Bound } {
  const none = { first: index, bound: '=' } as const;
  if (!t.spaced(index)) return none;
  const one = index - 1;
  const two = t.spaced(one) ? index - 2 : -1;
  if (t.among(one, ABOUT)) return { first: one, bound: '~' };
  if (t.is(one, 'over') || t.is(one, 'under')) return { first: one, bound: t.is(one, 'over') ? '>' : '<' };
  if (t.is(one, 'than')) {
    const less = t.is(two, 'less') || t.is(two, 'fewer');
    if (!less && !t.is(two, 'more') && !t.is(two, 'longer')) return none;
    const negated = t.is(two - 1, 'no') && t.spaced(two);
    return { first: negated ? two - 1 : two, bound: less === negated ? '>' : '<' };
  }
  if ((t.is(one, 'least') || t.is(one, 'most')) && t.is(two, 'at'))
    return { first: two, bound: t.is(one, 'least') ? '>' : '<' };
  if (t.is(one, 'to') && t.is(two, 'up')) return { first: two, bound: '<' };
  return t.is(one, 'to') && t.is(two, 'close') ? { first: two, bound: '~' } : none;
}

/** "three days ago", "two years later", "a month from now": a date in place of the duration. */
export function placed(t: Tokens, span: Expression, unit: Unit, amount: Amount['value']): Expression {
  const at = span.next;
  if (!t.spaced(at)) return span;
  const word = t.lower(at);
  const now = word === 'from' && t.spaced(at + 1) && (t.is(at + 1, 'now') || t.is(at + 1, 'today'));
  const back = word === 'ago' || word === 'earlier';
  if (!back && !now && word !== 'later' && word !== 'hence') return span;
  const next = now ? at + 2 : at + 1;
  const fromNow = word === 'ago' || now || word === 'hence';
  if (typeof amount !== 'number' || (UNITS[unit].size < UNITS.day.size && UNITS[unit].base === 'second')) {
    const value = back ? 'PAST_REF' : 'FUTURE_REF';
    return fromNow ? fixed(span.first, next, 'reference', value) : span;
  }
  const exact = Number.isInteger(amount);
  const [step, count] = exact
    ? [unit, amount]
    : ([UNITS[unit].base === 'month' ? 'month' : 'day', fraction(amount, unit)] as const);
  return offsetOf(span.first, next, step, back ? -count : count, fromNow ? 'dateline' : 'previous');
}

function fraction(amount: number, unit: Unit): number {
  const { base, size } = UNITS[unit];
  return Math.round(base === 'month' ? amount * size : (amount * size) / UNITS.day.size);
}

/** "for hours", "days before", "decades ago": a plural without any number. */
export function bareUnits(t: Tokens, index: number): Expression | null {
  const unit = t.word(index)?.unit;
  if (!unit || !t.isLowerCase(index)) return null;
  const after = t.spaced(index + 1) && t.among(index + 1, AFTER_BARE);
  const before = t.spaced(index) && t.among(index - 1, BEFORE_BARE);
  const words = t.is(index - 1, 'and') || t.is(index - 1, 'or') || t.is(index - 1, 'in');
  if (!after && !(before && (!words || t.word(index - 2)?.unit != null))) return null;
  const vague = t.word(index - 1)?.role === 'some' && t.spaced(index) ? index - 1 : index;
  return placed(t, { ...fixed(vague, index + 1, 'span', durationValue('X', unit)), type: 'DURATION' }, unit, null);
}
