import { amountAt, unitNear, type Amount } from './amounts';
import { compound } from './compound';
import { AFTER_BARE, AFTER_ONE, BEFORE_BARE, BEFORE_ONE, BETWEEN } from './cues';
import { fixed, offsetOf, type Expression } from './expression';
import { spanOf, unitAt } from './spans';
import type { Tokens } from './tokens';
import { durationValue, isClockUnit, UNITS, type Unit } from './units';

/** "three days", "five-year", "half an hour", "12 to 18 months", "several weeks", with "ago", "later" and the like. */
export function durationAt(t: Tokens, index: number): Expression | null {
  if (!unitNear(t, index) || isPrefixed(t, index)) return null;
  const amount = amountAt(t, index);
  if (amount === null) return null;
  const at = t.spaced(amount.next) && t.among(amount.next, BETWEEN) ? amount.next + 1 : amount.next;
  const unit = unitAt(t, at, amount.value);
  if (unit === null || isAge(t, index, at + 1) || isWar(t, at)) return null;
  if (isBareUnit(t, index, at) && !isMeant(t, index, at + 1)) return null;
  const span = withAlternative(compound(t, index, at + 1, unit, amount.value), amount);
  const count = span.claim?.alternative === undefined ? span.claim?.value : null;
  return placed(t, span, (span.claim?.unit as Unit | undefined) ?? unit, count ?? null);
}

/** The same duration with the other reading of its amount, if that has two: thousands of seconds are told in hours. */
function withAlternative(span: Expression, { value, alternative }: Amount): Expression {
  const { claim } = span;
  if (alternative === undefined || claim?.value !== value) return span;
  if (claim.unit === 'second' && Number(value) < Number(alternative)) return span;
  return { ...span, claim: { ...claim, alternative } };
}

/** An age: "five years old", "22 years of age", "under the age of five years". */
function isAge(t: Tokens, index: number, next: number): boolean {
  if (t.is(index - 1, 'aged') || (t.is(index - 1, 'of') && (t.is(index - 2, 'age') || t.is(index - 2, 'ages'))))
    return true;
  const gap = t.gap(next);
  if (gap !== 'space' && gap !== 'hyphen') return false;
  return t.is(next, 'old') || t.is(next, 'olds') || (t.is(next, 'of') && t.is(next + 1, 'age'));
}

/** "sub-five-minute" is less than the words say, the "2" of "4-4-2" the end of a code, the "half" of "one-half" a part. */
function isPrefixed(t: Tokens, index: number): boolean {
  if (t.gap(index) !== 'hyphen') return false;
  return t.is(index - 1, 'sub') || t.is(index - 1, 'non') || t.isDigits(index - 1) || t.is(index, 'half');
}

/** "Thirty Years' War", "Six-Day War". */
function isWar(t: Tokens, unit: number): boolean {
  const war = t.is(unit + 1, 'war') ? unit + 1 : unit + 2;
  return t.isCapital(unit) && t.isCapital(war) && t.is(war, 'war') && t.start(war) - t.end(unit) <= 4;
}

/** Whether the amount is only "a", "an" or "one". */
function isBareUnit(t: Tokens, index: number, unit: number): boolean {
  return unit === index + 1 && t.spaced(unit) && (t.word(index)?.role === 'article' || t.is(index, 'one'));
}

/** Whether "a year" or "one day" is a duration, and not a rate ("$5 a day") or a story ("one day he"). */
function isMeant(t: Tokens, index: number, next: number): boolean {
  if (t.gap(next) === 'hyphen') return false;
  if (t.is(index, 'one') && !t.is(next - 1, 'day') && !t.is(next - 1, 'second')) return true;
  if (index === 0 && next === t.count) return true;
  const half = t.is(next, 'and') && (t.is(next + 1, 'half') || t.is(next + 2, 'half'));
  if (t.is(next, 'from') && t.is(next + 1, 'now')) return true;
  const counted = t.isDigits(index - 1) || t.word(index - 1)?.role === 'number';
  const apart = t.is(next, 'ago') || t.is(next, 'earlier') || t.is(next, 'later'); // never said of a rate
  const after = t.spaced(next) && (apart || (!counted && (half || t.among(next, AFTER_ONE))));
  const before = t.spaced(index) && t.among(index - 1, BEFORE_ONE);
  if (t.is(next - 1, 'second') || t.is(next - 1, 'minute')) return after || (before && !t.spaced(next));
  return before || after;
}

/** "three days ago", "two years later", "a month from now": a date in place of the duration. */
function placed(t: Tokens, span: Expression, unit: Unit, amount: Amount['value']): Expression {
  const at = span.next;
  if (!t.spaced(at)) return span;
  const ago = t.is(at, 'ago');
  const back = ago || t.is(at, 'earlier');
  const now = t.is(at, 'from') && t.spaced(at + 1) && (t.is(at + 1, 'now') || t.is(at + 1, 'today'));
  if (!back && !now && !t.is(at, 'later')) return span;
  const next = now ? at + 2 : at + 1;
  if (typeof amount !== 'number' || isClockUnit(unit)) {
    return ago || now ? fixed(span.first, next, 'reference', back ? 'PAST_REF' : 'FUTURE_REF') : span;
  }
  const [step, count] = Number.isInteger(amount) ? [unit, amount] : inSmaller(amount, unit);
  return offsetOf(span.first, next, step, back ? -count : count, ago || now ? 'dateline' : 'previous');
}

/** Half a year is six months; half a week is, for want of anything better, four days. */
function inSmaller(amount: number, unit: Unit): readonly [Unit, number] {
  const years = (amount * UNITS[unit].size) / UNITS.year.size;
  if (UNITS[unit].base === 'month' && Number.isInteger(years)) return ['year', years];
  const { base, size } = UNITS[unit];
  return base === 'month'
    ? ['month', Math.round(amount * size)]
    : ['day', Math.round((amount * size) / UNITS.day.size)];
}

/** "the year-ago quarter", "the year-earlier period". */
export function agoAt(t: Tokens, index: number, unit: Unit): Expression | null {
  if (t.gap(index + 1) !== 'hyphen' || t.word(index)?.form !== 'full') return null;
  return t.is(index + 1, 'ago') || t.is(index + 1, 'earlier') ? offsetOf(index, index + 2, unit, -1) : null;
}

/** "month-long", "decades-long", "weeklong": a duration without a number. */
export function longAt(t: Tokens, index: number, unit: Unit): Expression | null {
  const joined = t.gap(index + 1) === 'hyphen' && t.is(index + 1, 'long');
  if (!joined && t.word(index)?.role !== 'long') return null;
  const plural = t.word(index)?.form === 'plural';
  return spanOf(t, index, joined ? index + 2 : index + 1, unit, plural ? null : 1);
}

/** "for hours", "days before", "decades ago": a plural without any number. */
export function bareUnits(t: Tokens, index: number): Expression | null {
  const unit = t.word(index)?.unit;
  const after = t.spaced(index + 1) && t.among(index + 1, AFTER_BARE);
  if (!unit || !(after || t.isLowerCase(index))) return null;
  const before = t.spaced(index) && t.among(index - 1, BEFORE_BARE);
  // "The first time in years", "the worst storm in decades."
  const closing = t.is(index - 1, 'in') && (t.is(index - 2, 'time') || !t.spaced(index + 1));
  const listed = !closing && (t.is(index - 1, 'and') || t.is(index - 1, 'or') || t.is(index - 1, 'in'));
  if (!after && !(before && (!listed || t.word(index - 2)?.unit))) return null;
  const span: Expression = { ...fixed(index, index + 1, 'span', durationValue('X', unit)), type: 'DURATION' };
  return placed(t, span, unit, null);
}
