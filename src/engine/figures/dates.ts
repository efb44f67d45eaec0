import { isDash, isDigit, isSpace } from '../text/chars';
import type { Numeral } from '../text/numeral';
import { BEFORE_YEAR, MONTHS } from './lexicon';
import { wordAfter, wordBefore, type Word } from './words';

/** Behind a clock time. */
const AFTER_CLOCK = new Set([
  'am',
  'pm',
  'a.m',
  'p.m',
  'a.m.',
  'p.m.',
  "o'clock",
  'o’clock',
  'gmt',
  'bst',
  'est',
  'edt',
  'utc',
  'noon',
  'midnight',
]);

/**
 * A cheap look at the words next to a numeral: true if it is (part of) a date, a year or a clock time, which the times
 * report. Durations are told by their unit. `counts` says that a plural noun follows: "some 2000 people" is no year.
 */
export function isTimePart(prose: string, numeral: Numeral, counts: boolean): boolean {
  const { value, form, end } = numeral;
  if (typeof value !== 'number' || value < 0 || value > 2999 || !Number.isInteger(value) || numeral.scale > 1000)
    return false;
  const next = wordAfter(prose, end);
  if (next && AFTER_CLOCK.has(next.lower) && (value <= 24 || end - numeral.start === 4)) return true;
  const previous = wordBefore(prose, numeral.start);
  if (value <= 31 && nextToMonth(prose, numeral, previous, next)) return true;
  if (form === 'digits' && isShortYear(prose, numeral, previous, counts)) return true;
  return form === 'digits' && isYear(prose, numeral, previous, next, counts);
}

function isMonth(word: Word | null): boolean {
  // "may" and "march" are months only with their capital.
  return word !== null && MONTHS.has(word.lower) && word.text[0] !== word.lower[0];
}

/** "June 3", "3 June", "3-5 June", "Aug. 14", "Oct. 18-22", "June 3 and 4". */
function nextToMonth(prose: string, { start, end }: Numeral, previous: Word | null, next: Word | null): boolean {
  if (isMonth(previous) || isMonth(next)) return true;
  if (next?.lower === 'of' && isMonth(wordAfter(prose, next.end))) return true;
  // "Aug. 14": the dot keeps the month from being the previous word.
  if (isSpace(prose.charCodeAt(start - 1)) && prose[start - 2] === '.' && isMonth(wordBefore(prose, start - 2)))
    return true;
  const dash = isDash(prose.charCodeAt(start - 1)) ? start - 1 : -1;
  if (dash > 0 && isDigit(prose.charCodeAt(dash - 1))) {
    let first = dash;
    while (first > dash - 2 && isDigit(prose.charCodeAt(first - 1))) first--;
    const month = wordBefore(prose, first);
    if (isMonth(month)) return true;
    if (prose[first - 2] === '.' && isMonth(wordBefore(prose, first - 2))) return true;
  }
  const after = isDash(prose.charCodeAt(end)) && isDigit(prose.charCodeAt(end + 1)) ? digitRun(prose, end + 1) : end;
  return after > end && isMonth(wordAfter(prose, after));
}

function digitRun(prose: string, at: number): number {
  while (isDigit(prose.charCodeAt(at))) at++;
  return at;
}

/** "Mar 9 2018": a day behind a month. */
function isDayOfMonth(prose: string, word: Word): boolean {
  return /^\d{1,2}(?:st|nd|rd|th)?$/.test(word.lower) && isMonth(wordBefore(prose, word.start));
}

/** "in 84", "in 08", "'97": the last two digits of a year. */
function isShortYear(prose: string, { start, end, value }: Numeral, previous: Word | null, counts: boolean): boolean {
  if (end - start !== 2 || counts) return false;
  const mark = prose.charCodeAt(start - 1);
  if (mark === 0x2019 || mark === 39) return true;
  return (
    previous?.lower === 'in' &&
    (prose[start] === '0' || Number(value) >= 60) &&
    !/^ (?:of|percent|per)\b/.test(prose.slice(end, end + 9))
  );
}

/** Words that make a four-digit number a year even before a plural: "the 2018 elections". */
const BEFORE_YEARS_EVENT = new Set([
  'in',
  'since',
  'by',
  'until',
  'during',
  'the',
  'from',
  'this',
  'last',
  'its',
  'their',
  'his',
  'her',
  'our',
]);

/** Four digits without a comma that stand where a year stands. */
function isYear(
  prose: string,
  { start, end, value }: Numeral,
  previous: Word | null,
  next: Word | null,
  counts: boolean,
): boolean {
  if (end - start !== 4 || typeof value !== 'number' || value < 1000 || value >= 2100) return false;
  if (isMonth(previous) || (previous && isDayOfMonth(prose, previous))) return true;
  if (counts) return value >= 1800 && previous !== null && BEFORE_YEARS_EVENT.has(previous.lower);
  if (previous && BEFORE_YEAR.has(previous.lower)) return true;
  // "2014-15", "2012–2014": a span of years.
  if (isDash(prose.charCodeAt(end)) && isDigit(prose.charCodeAt(end + 1))) return value >= 1800;
  return value >= 1900 || (next !== null && (next.lower === 'ad' || next.lower === 'bc' || next.lower === 'a.d'));
}
