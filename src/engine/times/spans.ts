import type { Bound, Claim } from '../model';
import type { Amount } from './amounts';
import { boundBefore } from './bounds';
import { AFTER_ONE } from './cues';
import { fixed, type Expression } from './expression';
import type { Tokens } from './tokens';
import { durationValue, type Unit } from './units';

/** The unit of an amount, if the token `at` is one in a form that fits. */
export function unitAt(t: Tokens, at: number, value: Amount['value']): Unit | null {
  const word = t.word(at);
  const gap = t.gap(at);
  if (!word?.unit || (gap !== 'space' && gap !== 'hyphen' && gap !== 'none')) return null;
  if (word.form === 'short') {
    const numbered = t.isDigits(at - 1) || t.word(at - 1)?.role === 'number';
    return numbered && t.isLowerCase(at) && t.gap(at + 1) !== 'none' ? word.unit : null;
  }
  if (gap === 'none') return t.isDigits(at - 1) ? word.unit : null;
  if (word.form === 'plural') return word.unit;
  if (word.unit === 'quarter' || value === null) return null;
  if (gap === 'hyphen') return word.unit;
  // "One second half", but "one second later"; "a 12 year cycle" is written as well.
  if (word.unit !== 'second') return word.unit;
  return typeof value === 'number' && value <= 1 && (!t.spaced(at + 1) || t.among(at + 1, AFTER_ONE)) ? 'second' : null;
}

/** The duration of so many units over the tokens from `index` to `next`, with the bound before and the rate behind it. */
export function spanOf(t: Tokens, index: number, next: number, unit: Unit, amount: Amount['value']): Expression {
  if (amount === null) return { ...fixed(index, next, 'span', durationValue('X', unit)), type: 'DURATION' };
  const { first, bound } = boundBefore(t, index);
  const claim = claimOf(amount, unit, bound, perBehind(t, next));
  if (typeof amount === 'number') {
    return { ...fixed(first, next, 'span', durationValue(amount, unit)), type: 'DURATION', claim };
  }
  const between = t.spaced(index) && t.word(index - 1)?.role === 'between';
  const value = `${durationValue(amount[0], unit)}/${durationValue(amount[1], unit)}`;
  return { ...fixed(between ? index - 1 : first, next, 'span', value), type: 'DURATION', claim };
}

/** The claim that a duration makes. */
export function claimOf(value: Claim['value'], unit: Unit, bound: Bound, per: string | null = null): Claim {
  return { value, unit, noun: null, head: null, bound, direction: null, per };
}

/** "a week", "per month" behind a duration: what it is per. */
function perBehind(t: Tokens, at: number): string | null {
  if (!t.spaced(at) || !t.spaced(at + 1)) return null;
  if (t.word(at)?.role !== 'article' && !t.is(at, 'per') && !t.is(at, 'each')) return null;
  const word = t.word(at + 1);
  return word?.form === 'full' ? word.unit : null;
}
