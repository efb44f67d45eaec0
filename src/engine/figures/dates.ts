import { isDash, isDigit, isSpace } from '../text/chars';
import { BEFORE_YEAR, MONTHS, wordSet } from './lexicon';
import type { Place } from './place';
import { isCapitalized, wordBefore, type Word } from './words';

/** Words that make a four-digit number a year even before a plural: "the 2018 elections". */
const BEFORE_EVENT = wordSet('in since by until during the from this last its their his her our');

const ERAS = wordSet('ad bc a.d a.d. b.c b.c. ce bce');

/**
 * A cheap look at the words next to a numeral, for what stands like a date and is none that the times report: true for a
 * year on its own and for a day beside a month. `counts` says that a plural noun follows: "some 2000 people" is no year.
 */
export function isTimePart(place: Place, counts: boolean): boolean {
  const { value, scale } = place.numeral;
  if (typeof value !== 'number' || value < 0 || value > 2999 || scale > 1000) return false;
  const { next, previous } = place;
  if (!Number.isInteger(value)) return false;
  if (next && ERAS.has(next.lower)) return true;
  if (previous?.lower === 'past' && value <= 12) return true; // "half past six"
  if (value <= 31 && (isMonth(previous) || isMonth(next) || isBehindShortMonth(place))) return true;
  return place.isDigits && (isShortYear(place, counts) || isYear(place, counts));
}

function isMonth(word: Word | null): boolean {
  // "may" and "march" are months only with their capital.
  return word !== null && isCapitalized(word) && MONTHS.has(word.lower);
}

/** "Aug. 14": the dot keeps the month from being the previous word. */
function isBehindShortMonth({ prose, start }: Place): boolean {
  return prose[start - 2] === '.' && isSpace(prose.charCodeAt(start - 1)) && isMonth(wordBefore(prose, start - 2));
}

/** "in 84", "in 08", "'97": the last two digits of a year. */
function isShortYear({ prose, start, end, numeral, previous }: Place, counts: boolean): boolean {
  if (end - start !== 2 || counts) return false;
  const mark = prose.charCodeAt(start - 1);
  if (mark === 0x2019 || mark === 39) return true;
  if (previous?.lower !== 'in' || (prose[start] !== '0' && Number(numeral.value) < 60)) return false;
  return !/^ (?:of|percent|per)\b/.test(prose.slice(end, end + 9));
}

/** Four digits without a comma that stand where a year stands. */
function isYear({ prose, start, end, numeral: { value }, previous, next }: Place, counts: boolean): boolean {
  if (end - start !== 4 || typeof value !== 'number' || value < 1000 || value >= 2100) return false;
  const before = previous ?? (prose[start - 2] === ',' ? wordBefore(prose, start - 2) : null);
  if (before && (isMonth(before) || isDayOfMonth(prose, before))) return true;
  if (counts) return value >= 1800 && previous !== null && BEFORE_EVENT.has(previous.lower);
  if (value >= 1900 || (previous && BEFORE_YEAR.has(previous.lower))) return true;
  // "1860 Munich": the year in the name of a club.
  if (value >= 1800 && isName(next)) return true;
  // "(1821)", "(1704 – 1787)", "2014-15": years of a life, a span of years.
  if (prose[start - 1] === '(' && /^(?:\)| ?[-–] ?\d)/.test(prose.slice(end, end + 4))) return true;
  return value >= 1800 && isDash(prose.charCodeAt(end)) && isDigit(prose.charCodeAt(end + 1));
}

function isName(word: Word | null): boolean {
  return word !== null && isCapitalized(word) && !word.lower.endsWith('day');
}

/** "Mar 9 2018": a day behind a month. */
function isDayOfMonth(prose: string, word: Word): boolean {
  return /^\d{1,2}(?:st|nd|rd|th)?$/.test(word.lower) && isMonth(wordBefore(prose, word.start));
}
