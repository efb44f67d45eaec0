import { numberAt } from './amounts';
import { AFTER_OFTEN } from './cues';
import { fixed, type Expression } from './expression';
import type { Tokens } from './tokens';
import { durationValue, type Unit } from './units';
import { isSeason, type Word } from './words';

function set(first: number, next: number, value: string): Expression {
  return { ...fixed(first, next, 'span', value), type: 'SET' };
}

/** "every Tuesday", "each year", "every two weeks", "every other day", "every morning". */
export function everyAt(t: Tokens, index: number): Expression | null {
  if (!t.spaced(index + 1)) return null;
  const word = t.word(index + 1);
  if (t.is(index + 1, 'other') || t.is(index + 1, 'second')) {
    const unit = t.spaced(index + 2) ? t.word(index + 2) : null;
    if (unit?.weekday) return set(index, index + 3, `XXXX-WXX-${unit.weekday}`);
    if (unit?.unit) return set(index, index + 3, durationValue(2, unit.unit));
    if (t.is(index + 1, 'other')) return null;
  }
  if (t.is(index + 1, 'few')) {
    const unit = t.word(index + 2)?.unit;
    return unit ? set(index, index + 3, durationValue('X', unit)) : null;
  }
  if (word === null) return null;
  const single = recurring(t, index, index + 1, word);
  if (single !== null) return single;
  const amount = numberAt(t, index + 1);
  const unit = amount && t.spaced(amount.next) ? t.word(amount.next)?.unit : null;
  return unit && typeof amount?.value === 'number'
    ? set(index, amount.next + 1, durationValue(amount.value, unit))
    : null;
}

function recurring(t: Tokens, first: number, at: number, word: Word): Expression | null {
  if (word.weekday > 0) {
    const part = t.spaced(at + 1) && t.word(at + 1)?.role === 'part' ? t.word(at + 1) : null;
    return set(first, part ? at + 2 : at + 1, `XXXX-WXX-${word.weekday}${part?.code ?? ''}`);
  }
  if (word.month > 0 && t.isCapital(at)) return set(first, at + 1, `XXXX-${String(word.month).padStart(2, '0')}`);
  if (word.role === 'part') return set(first, at + 1, `XXXX-XX-XX${word.code}`);
  if (isSeason(word)) return set(first, at + 1, `XXXX-${word.code}`);
  if (word.unit === null || word.form !== 'full') return null;
  return t.is(at - 1, 'each') && (word.unit === 'second' || word.unit === 'minute')
    ? null
    : set(first, at + 1, every(word.unit));
}

function every(unit: Unit): string {
  return unit === 'weekend' ? 'XXXX-WXX-WE' : durationValue(1, unit);
}

/** "twice a week", "once a year", "once every two months". */
export function timesAt(t: Tokens, index: number): Expression | null {
  if (!t.spaced(index + 1)) return null;
  if (t.word(index + 1)?.role === 'every') {
    const inner = everyAt(t, index + 1);
    return inner && { ...inner, first: index };
  }
  const article = t.word(index + 1)?.role === 'article' || t.is(index + 1, 'per');
  const word = article && t.spaced(index + 2) ? t.word(index + 2) : null;
  return word?.unit && word.form === 'full' ? set(index, index + 3, durationValue(1, word.unit)) : null;
}

/** "daily", "annually". */
export function oftenAt(t: Tokens, index: number): Expression | null {
  const word = t.word(index);
  if (word === null || t.isCapital(index) || t.gap(index) === 'hyphen' || t.gap(index + 1) === 'hyphen') return null;
  // Before a noun it says what kind of thing, not when: "daily limit", "annual report".
  return t.spaced(index + 1) && !t.among(index + 1, AFTER_OFTEN) ? null : set(index, index + 1, word.code);
}

/** "Mondays", "on Sundays", "Friday nights". */
export function weekdaysAt(t: Tokens, index: number): Expression | null {
  const word = t.word(index);
  if (word === null || !t.isCapital(index)) return null;
  return set(index, index + 1, `XXXX-WXX-${word.weekday}`);
}
