import { two } from './calendar';
import { BEFORE_YEAR_END, FINANCE, SPORT } from './cues';
import { ordinalAt, suffixEnd, yearAt, yearBehind, type Reading } from './days';
import { fixed, offsetOf, termOf, type Expression } from './expression';
import type { Tokens } from './tokens';

/** An ordinal in digits or words: "21st", "nineteenth". */
function nth(t: Tokens, index: number, most: number): Reading | null {
  if (!t.isDigits(index)) return ordinalAt(t, index, most);
  const next = suffixEnd(t, index);
  const value = t.number(index);
  return next > index + 1 && value >= 1 && value <= most ? { value, next } : null;
}

/** "the 20th century", "the third quarter of 2012", "second-half results of 2019": the part behind "the". */
export function ordinalTerm(t: Tokens, index: number): Expression | null {
  const ordinal = nth(t, index, 30);
  if (ordinal === null) return null;
  const at = ordinal.next;
  const gap = t.gap(at);
  if (gap !== 'space' && gap !== 'hyphen') return null;
  if (t.is(at, 'century')) return fixed(index, at + 1, 'century', two(ordinal.value - 1));
  if (ordinal.value > 4) return null;
  const quarter = t.is(at, 'quarter');
  if (!quarter && !(t.is(at, 'half') && ordinal.value < 3)) return null;
  const code = `${quarter ? 'Q' : 'H'}${ordinal.value}`;
  const month = (ordinal.value - 1) * (quarter ? 3 : 6) + 1;
  const year = yearBehind(t, at + 1);
  if (year !== null) return termOf(index, year.next, year.year, code, month);
  const term = termOf(index, at + 1, null, code, month);
  const relative = relativeYear(t, at + 1);
  if (relative !== null && term.anchor?.type === 'term') {
    return { ...term, next: relative.next, anchor: { ...term.anchor, years: relative.value } };
  }
  return quarter && isFinance(t, index) ? term : null;
}

/** "of this year", "last year", "of the year" behind a month, quarter or season: how many years from now. */
export function relativeYear(t: Tokens, index: number): Reading | null {
  if (!t.spaced(index)) return null;
  const at = t.is(index, 'of') && t.spaced(index + 1) ? index + 1 : index;
  if (!t.spaced(at + 1) || !t.is(at + 1, 'year')) return null;
  const word = t.word(at);
  if (word?.role === 'the') return at > index ? { value: 0, next: at + 2 } : null;
  if (word?.role !== 'shift') return null;
  const value = { this: 0, last: -1, next: 1 }[word.code];
  return value === undefined ? null : { value, next: at + 2 };
}

const NEAR = 15;

/** Quarters are played as well: one without its year needs business around it, and no game. */
function isFinance(t: Tokens, index: number): boolean {
  let business = false;
  for (let at = Math.max(0, index - NEAR); at < index + NEAR; at++) {
    if (t.among(at, SPORT)) return false;
    if (t.among(at, FINANCE)) business = true;
  }
  return business;
}

/** "Q3 2012", "Q3 of 2012"; `index` is the "Q". Without its year it is a question or a car. */
export function quarterName(t: Tokens, index: number): Expression | null {
  if (t.gap(index + 1) !== 'none' || !t.isCapital(index) || t.length(index + 1) !== 1) return null;
  const value = t.number(index + 1);
  const year = yearBehind(t, index + 2);
  return value >= 1 && value <= 4 && year !== null
    ? termOf(index, year.next, year.year, `Q${value}`, value * 3 - 2)
    : null;
}

/** "fiscal 2013", "fiscal year 2013". */
export function fiscalYear(t: Tokens, index: number): Expression | null {
  const at = t.spaced(index + 1) && t.is(index + 1, 'year') ? index + 2 : index + 1;
  const year = t.spaced(at) ? yearAt(t, at) : null;
  return year === null ? null : fixed(index, at + 1, 'year', `FY${year}`);
}

/** "by year end", "at year-end". */
export function yearEnd(t: Tokens, index: number): Expression | null {
  const joined = t.spaced(index + 1) || t.gap(index + 1) === 'hyphen';
  const told = t.spaced(index) && t.among(index - 1, BEFORE_YEAR_END);
  return joined && told && t.is(index + 1, 'end') ? offsetOf(index, index + 2, 'year', 0) : null;
}
