import type { Found } from '../kinds/kind';
import { edgeAt, seasonAt, stageAt, theAt } from './articles';
import { dayFirst, digitDate, monthFirst, weekdayFirst } from './calendarDates';
import { clockAt, noonAt } from './clock';
import { combined } from './combine';
import { agoAt, bareUnits, durationAt, longAt } from './durations';
import type { NumberFormat } from '../text/numberFormat';
import type { Expression } from './expression';
import { holidayAt } from './feasts';
import { onDay, toFound } from './found';
import { tokensOf } from './lexicon';
import { dayWord, nowWord, shiftAt, tonight } from './relative';
import { everyAt, oftenAt, timesAt, weekdaysAt } from './sets';
import { isBreak } from './tense';
import { fiscalYear, ordinalTerm, quarterName, yearEnd } from './terms';
import type { Tokens } from './tokens';
import { isSeason, type Word } from './words';
import { decadeAt, spokenYear, yearAlone, yearMonth } from './years';

/** Finds the times of one text in one pass from left to right: sorted, not overlapping, not yet resolved. */
export function scanTimes(text: string, format: NumberFormat): Found[] {
  const t = tokensOf(text, format);
  const found: Found[] = [];
  let free = 0;
  let day: Expression | null = null;
  let listedYear = -1;
  for (let index = 0; index < t.count;) {
    const word = t.word(index);
    let match = !word?.opens ? null : matchAt(t, index, word, isListed(t, index, listedYear));
    if (match !== null) match = combined(t, match);
    if (match === null) {
      index++;
      continue;
    }
    for (let part: Expression | null = match; part !== null; part = part.and) {
      if (part.grain === 'clock' && part.anchor === null && part.value.startsWith('T'))
        part = onDay(part, sameSentence(t, day, part));
      if (part.grain === 'day') day = part;
      listedYear = part.grain === 'year' ? part.next - 1 : -1;
      found.push(toFound(t, part, Math.max(part.first, free)));
      free = part.next;
    }
    index = Math.max(free, index + 1);
  }
  return found;
}

/** The day that a clock time belongs to: the last one named in its sentence, or null. */
function sameSentence(t: Tokens, day: Expression | null, clock: Expression): Expression | null {
  if (day === null) return null;
  for (let at = clock.first; at >= day.next; at--) if (isBreak(t, at) || clock.first - at > 40) return null;
  return day;
}

/** Whether the year at `index` goes on a list whose last year has been accepted: "1997 and 1998", "from 2006 to 2009". */
function isListed(t: Tokens, index: number, year: number): boolean {
  if (year < 0 || year < index - 2) return false;
  if (year === index - 1) return t.gap(index) === 'comma' || t.gap(index) === 'dash';
  return t.is(index - 1, 'and') || t.is(index - 1, 'or') || t.is(index - 1, 'to') || t.is(index - 1, 'through');
}

function matchAt(t: Tokens, index: number, word: Word, listed: boolean): Expression | null {
  switch (word.role) {
    case 'digits':
      return digitsAt(t, index, listed);
    case 'number':
      return t.word(index + 1) && (clockAt(t, index) ?? durationAt(t, index) ?? dayFirst(t, index));
    case 'the':
      return theAt(t, index);
    case 'shift':
      return shiftAt(t, index);
    case 'stage':
      return stageAt(t, index);
    case 'edge':
      return edgeAt(t, index);
    case 'article':
    case 'some':
      return durationAt(t, index);
    case 'every':
      return everyAt(t, index);
    case 'often':
      return oftenAt(t, index);
    case 'times':
      return timesAt(t, index);
    case 'day':
      return dayWord(t, index);
    case 'now':
      return nowWord(t, index);
    case 'noon':
      return noonAt(t, index);
    case 'fiscal':
      return fiscalYear(t, index);
    case 'quarterName':
      return quarterName(t, index);
    case 'holiday':
      return holidayAt(t, index);
    case 'tonight':
      return tonight(t, index);
    default:
      return nameAt(t, index, word);
  }
}

function digitsAt(t: Tokens, index: number, listed: boolean): Expression | null {
  const length = t.length(index);
  if (t.word(index + 1) === null && t.spaced(index + 1)) return length === 4 ? yearAlone(t, index, listed) : null;
  if (length > 4) return durationAt(t, index);
  return (
    digitDate(t, index) ??
    clockAt(t, index) ??
    (length <= 2 ? dayFirst(t, index) : null) ??
    decadeAt(t, index) ??
    (length === 4 ? (yearMonth(t, index) ?? durationAt(t, index) ?? yearAlone(t, index, listed)) : null) ??
    (length <= 2 ? (ordinalTerm(t, index) ?? (length === 2 ? spokenYear(t, index, listed) : null)) : null) ??
    (length < 4 ? durationAt(t, index) : null)
  );
}

function nameAt(t: Tokens, index: number, word: Word): Expression | null {
  if (word.month > 0) return monthFirst(t, index);
  if (word.weekday > 0) return word.form === 'plural' ? weekdaysAt(t, index) : weekdayFirst(t, index);
  if (word.ordinal > 0) return ordinalTerm(t, index) ?? dayFirst(t, index);
  if (word.unit === null) return isSeason(word) ? seasonAt(t, index, false) : null;
  return (
    longAt(t, index, word.unit) ??
    agoAt(t, index, word.unit) ??
    (word.form === 'plural' ? bareUnits(t, index) : yearEnd(t, index))
  );
}
