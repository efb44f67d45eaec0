import { two } from './calendar';
import { beginsNumber, endsNumber, ordinalAt, suffixEnd, yearAt, yearBehind, type Reading } from './days';
import { fixed, monthOf, offsetOf, termOf, type Expression } from './expression';
import type { Tokens } from './tokens';
import {
  BEFORE_ADJECTIVE,
  BEFORE_ANY_NUMBER,
  BEFORE_YEAR,
  BEFORE_YEAR_END,
  COUNTED,
  FINANCE,
  LIFE_DATES,
  NUMBERED,
  SPORT,
} from './cues';

/** A year that stands alone, if something around it says that it is one. `listed`: the year before it was accepted. */
export function yearAlone(t: Tokens, index: number, listed: boolean): Expression | null {
  const year = yearAt(t, index);
  if (year === null || !beginsNumber(t, index) || year > 2100) return null;
  if (t.word(index - 1)?.month && t.isDigits(index - 2)) return null; // "29 February 2014": there is no such day
  const range = yearRange(t, index, year);
  const meant = range !== null || listed || speaksOfYear(t, index, year);
  if (!meant || countsSomething(t, index, year)) return null;
  return { ...fixed(index, index + 1, 'year', String(year)), and: range };
}

function countsSomething(t: Tokens, index: number, year: number): boolean {
  if (!t.spaced(index + 1)) return false;
  const word = t.word(index + 1);
  if (word?.unit && word.text !== 'second') return true;
  if (t.among(index + 1, COUNTED)) return true;
  const odd = year % 100 === 0 || year < 1800;
  return odd && t.text.charAt(t.end(index + 1) - 1) === 's' && !t.isCapital(index + 1) && t.length(index + 1) > 3;
}

function speaksOfYear(t: Tokens, index: number, year: number): boolean {
  const before = t.text.charCodeAt(t.start(index) - 1);
  const after = t.text.charCodeAt(t.end(index));
  const modern = year >= 1800 && year <= 2100;
  if (before === 40) return after === 41 || (modern && (after === 59 || after === 44));
  const gap = t.gap(index);
  if ((gap === 'space' || gap === 'hyphen') && t.among(index - 1, BEFORE_YEAR)) {
    if (gap === 'hyphen') return modern;
    return t.among(index - 1, BEFORE_ANY_NUMBER) ? year >= 1700 && year <= 2100 : true;
  }
  if (!modern) return false;
  if (gap === 'abbreviation' && t.among(index - 1, LIFE_DATES)) return true;
  if (gap === 'comma')
    return year >= 1900 && !t.spaced(index + 1) && !t.isDigits(index - 1) && t.gap(index + 1) === 'other';
  if (gap !== 'space') return false;
  if (t.among(index - 1, BEFORE_ADJECTIVE)) return t.spaced(index + 1) && !t.isDigits(index + 1) && year % 100 !== 0;
  return (
    year >= 1980 &&
    year !== 2000 &&
    year <= 2050 &&
    t.isCapital(index - 1) &&
    t.length(index - 1) > 2 &&
    !t.isCapitals(index - 1) &&
    !t.among(index - 1, NUMBERED) &&
    !t.word(index - 1)?.role
  );
}

/** The second year of "2006-2009"; or of "the 2012-13 season", where the shortened form stands behind the full one. */
function yearRange(t: Tokens, index: number, year: number): Expression | null {
  const gap = t.gap(index + 1);
  if (gap !== 'hyphen' && gap !== 'dash' && gap !== 'slash') return null;
  const last = yearAt(t, index + 1);
  if (t.gap(index + 2) === gap && t.isDigits(index + 2)) return null;
  if (last !== null)
    return last > year && last - year < 200 && year >= 1500 ? fixed(index + 1, index + 2, 'year', String(last)) : null;
  if (t.length(index + 1) !== 2 || !endsNumber(t, index + 1) || gap === 'slash' || t.gap(index + 2) === 'hyphen')
    return null;
  const short = t.number(index + 1);
  const told = speaksOfYear(t, index, year) || (t.spaced(index) && t.among(index - 1, BEFORE_ADJECTIVE));
  const follows = told && short === (year + 1) % 100 && year >= 1900;
  return follows ? fixed(index + 1, index + 2, 'year', String(year + 1)) : null;
}

/** "1990s", "'90s": a decade. */
export function decadeAt(t: Tokens, index: number): Expression | null {
  if (t.gap(index + 1) !== 'none' || !t.is(index + 1, 's')) return null;
  const value = t.number(index);
  if (value % 10 !== 0) return null;
  if (t.length(index) === 4 && value >= 1000 && value <= 2100)
    return fixed(index, index + 2, 'decade', String(value / 10));
  const mark = t.text.charCodeAt(t.start(index) - 1);
  const short = t.length(index) === 2 && (mark === 39 || mark === 0x2018 || mark === 0x2019);
  return short ? fixed(index, index + 2, 'decade', String((value < 30 ? 2000 + value : 1900 + value) / 10)) : null;
}

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

/** "2017 April": the year first. */
export function yearMonth(t: Tokens, index: number): Expression | null {
  const year = yearAt(t, index);
  const month = year !== null && t.spaced(index + 1) && t.isCapital(index + 1) ? (t.word(index + 1)?.month ?? 0) : 0;
  const full = month > 0 && t.word(index + 1)?.form === 'full' && !t.spaced(index + 2);
  return full || (month > 0 && t.word(index + 1)?.weak === false && !t.isDigits(index + 2))
    ? monthOf(index, index + 2, year, month)
    : null;
}
