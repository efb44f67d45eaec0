import { BEFORE_ADJECTIVE, BEFORE_ANY_NUMBER, BEFORE_YEAR, COUNTED, LIFE_DATES, NUMBERED } from './cues';
import { beginsNumber, endsNumber, shortYear, yearAt } from './days';
import { fixed, monthOf, type Expression } from './expression';
import type { Tokens } from './tokens';

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
    t.spaced(index - 1) &&
    t.length(index - 1) > 2 &&
    !t.isCapitals(index - 1) &&
    !t.among(index - 1, NUMBERED) &&
    (t.word(index - 1)?.role ?? 'holiday') === 'holiday'
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

/** "In 88 and 92, in 96, in 08", as people say it: years of two digits, where a sentence has several of them. */
export function spokenYear(t: Tokens, index: number, listed: boolean): Expression | null {
  if (!listed && !isSpokenYear(t, index)) return null;
  let others = 0;
  for (let at = Math.max(0, index - REACH); at < index + REACH; at++) if (at !== index && isSpokenYear(t, at)) others++;
  return others >= 2 ? fixed(index, index + 1, 'year', String(shortYear(t.number(index)))) : null;
}
const REACH = 24;

function isSpokenYear(t: Tokens, index: number): boolean {
  if (t.length(index) !== 2 || !t.is(index - 1, 'in') || !t.spaced(index) || !t.isDigits(index)) return false;
  const year = t.number(index) >= 50 || t.text.charCodeAt(t.start(index)) === 48;
  return year && endsNumber(t, index) && (!t.spaced(index + 1) || t.is(index + 1, 'and'));
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

/** "2017 April": the year first. */
export function yearMonth(t: Tokens, index: number): Expression | null {
  const year = yearAt(t, index);
  const month = year !== null && t.spaced(index + 1) && t.isCapital(index + 1) ? (t.word(index + 1)?.month ?? 0) : 0;
  const full = month > 0 && t.word(index + 1)?.form === 'full' && !t.spaced(index + 2);
  return full || (month > 0 && t.word(index + 1)?.weak === false && !t.isDigits(index + 2))
    ? monthOf(index, index + 2, year, month)
    : null;
}
