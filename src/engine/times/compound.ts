import { numberAt, type Amount } from './amounts';
import type { Expression } from './expression';
import { spanOf, unitAt } from './spans';
import type { Tokens } from './tokens';
import { addedUp, compoundValue, UNITS, unitSeconds, type Measure, type Unit } from './units';

/** "2 years, 3 months" is one length of time; in a row of three or more, which ", and" closes, each part is checked by itself. */
const MOST_PARTS = 2;

/** A duration with what may follow it: "and a half", "and six months", ", 3 months and 4 days", "and thirty". */
export function compound(t: Tokens, index: number, end: number, unit: Unit, amount: Amount['value']): Expression {
  if (typeof amount !== 'number') return spanOf(t, index, end, unit, amount);
  const half = halfBehind(t, end);
  if (half !== null) return spanOf(t, index, half, unit, amount + 0.5);
  const parts: Measure[] = [{ amount, unit }];
  let next = end;
  let isRow = false;
  for (let last: Unit = unit; parts.length <= MOST_PARTS;) {
    const part = partAt(t, next, last);
    if (part === null) break;
    parts.push(part);
    isRow ||= parts.length > MOST_PARTS || part.closesRow;
    last = part.unit;
    next = part.next;
  }
  if (parts.length === 1 || isRow) return spanOf(t, index, end, unit, amount);
  const sum = addedUp(parts);
  return { ...spanOf(t, index, next, sum.unit, sum.amount), value: compoundValue(parts) };
}

/** The token behind "and a half", "and half". */
function halfBehind(t: Tokens, at: number): number | null {
  if (!t.spaced(at) || !t.is(at, 'and') || !t.spaced(at + 1)) return null;
  const half = t.word(at + 1)?.role === 'article' ? at + 2 : at + 1;
  return t.is(half, 'half') ? half + 1 : null;
}

/** A part of a duration; `next` is the token behind it. */
interface Part extends Measure {
  readonly next: number;
  /** It stands behind a comma and "and". */
  readonly closesRow: boolean;
}

/** So many of a smaller unit, behind white space, a comma or "and". */
function partAt(t: Tokens, index: number, larger: Unit): Part | null {
  const gap = t.gap(index);
  if (gap !== 'space' && gap !== 'comma') return null;
  const and = t.is(index, 'and') && t.spaced(index + 1);
  const number = numberAt(t, and ? index + 1 : index);
  if (number === null || typeof number.value !== 'number') return null;
  const amount = number.value;
  const closesRow = and && gap === 'comma';
  const unit = unitAt(t, number.next, amount);
  if (unit !== null) {
    const smaller = unitSeconds(unit) < unitSeconds(larger) && amount * unitSeconds(unit) < unitSeconds(larger);
    return smaller && t.gap(number.next) !== 'other' ? { amount, unit, next: number.next + 1, closesRow } : null;
  }
  // "An hour and thirty": where nothing follows, minutes are meant.
  const closing = t.gap(number.next) === 'other' || t.gap(number.next) === 'abbreviation';
  const minutes = and && larger === 'hour' && closing && Number.isInteger(amount) && amount < UNITS.hour.size / 60;
  return minutes ? { amount, unit: 'minute', next: number.next, closesRow } : null;
}
