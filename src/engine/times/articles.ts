import { dayFirst, monthFirst, weekdayFirst } from './calendarDates';
import { AFTER_PAST, BEFORE_SEASON, WHOLE } from './cues';
import { yearAt } from './days';
import { atTime, fixed, offsetOf, termOf, weekendOf, widened, type Expression } from './expression';
import { dayWord, shiftAt } from './relative';
import { ordinalTerm, relativeYear } from './terms';
import type { Tokens } from './tokens';
import { isSeason, SEASON_MONTHS } from './words';
import { decadeAt } from './years';

/** What begins with "the": "the past two years", "the end of May", "the 1990s", "the summer of 2012". */
export function theAt(t: Tokens, index: number): Expression | null {
  if (!t.spaced(index + 1)) return null;
  const at = index + 1;
  const word = t.word(at);
  if (word === null) return null;
  if (word.role === 'shift') return shiftAt(t, at) ?? tenseName(t, index, at);
  const inner = innerAt(t, at);
  return inner && widened(inner, index);
}

function innerAt(t: Tokens, at: number): Expression | null {
  const word = t.word(at);
  if (word === null) return null;
  if (word.role === 'digits') return decadeAt(t, at) ?? ordinalTerm(t, at) ?? ordinalDay(t, at);
  if (word.ordinal > 0) return ordinalTerm(t, at) ?? ordinalDay(t, at);
  if (word.role === 'stage') return stageAt(t, at);
  if (word.role === 'edge') return edgeAt(t, at);
  if (isSeason(word)) return seasonAt(t, at, true);
  if (word.role === 'part') return partOf(t, at);
  if (word.unit === null || word.form !== 'full') return null;
  const year = word.unit === 'year' && t.spaced(at + 1) ? yearAt(t, at + 1) : null;
  if (year !== null) return fixed(at, at + 2, 'year', String(year));
  if (word.unit === 'weekend') return weekendOf(at, at + 1);
  return besideDay(t, at);
}

function ordinalDay(t: Tokens, at: number): Expression | null {
  const day = dayFirst(t, at);
  return day?.and ? null : day;
}

/** "the day before yesterday", "the day after tomorrow", and "the year before" where nothing follows that it is before. */
function besideDay(t: Tokens, at: number): Expression | null {
  const unit = t.word(at)?.unit;
  const before = t.is(at + 1, 'before');
  if (!unit || !t.spaced(at + 1) || (!before && !t.is(at + 1, 'after'))) return null;
  const day = t.spaced(at + 2) && t.word(at + 2)?.role === 'day' ? (t.word(at + 2)?.value ?? 0) : 0;
  if (day !== 0) return unit === 'day' ? offsetOf(at, at + 3, 'day', day * 2) : null;
  const ends = !t.spaced(at + 2) || t.is(at + 2, 'and');
  const dated = unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year';
  return ends && dated ? offsetOf(at, at + 2, unit, before ? -1 : 1, 'previous') : null;
}

/** "In the past, ships called here": where it opens the sentence, it says when. Elsewhere there is nothing to check. */
function tenseName(t: Tokens, index: number, at: number): Expression | null {
  if (!t.is(at, 'past') || !t.spaced(index) || !t.is(index - 1, 'in') || !t.isCapital(index - 1)) return null;
  return t.spaced(at + 1) && t.word(at + 1) === null && !AFTER_PAST.has(t.lower(at + 1))
    ? null
    : fixed(index, at + 1, 'reference', 'PAST_REF');
}

/** "early 2011", "late last week", "mid-September", "later this month", "late Friday". */
export function stageAt(t: Tokens, index: number): Expression | null {
  const gap = t.gap(index + 1);
  if (gap !== 'space' && !(gap === 'hyphen' && t.is(index, 'mid'))) return null;
  const inner = stagedAt(t, index + 1, t.is(index, 'earlier') || t.is(index, 'later'));
  return inner && widened(inner, index);
}

function stagedAt(t: Tokens, at: number, compared: boolean): Expression | null {
  const word = t.word(at);
  if (word === null) return null;
  if (word.role === 'shift') {
    const shift = shiftAt(t, at);
    return shift?.type === 'DURATION' ? null : shift;
  }
  if (word.role === 'day') return dayWord(t, at);
  if (word.month > 0) return monthFirst(t, at, true);
  if (word.weekday > 0) return weekdayFirst(t, at);
  if (compared) return null;
  if (isSeason(word)) return seasonAt(t, at, false);
  if (word.role === 'digits' || word.ordinal > 0) {
    const year = yearAt(t, at);
    if (year !== null && year >= 1500 && year <= 2100) return fixed(at, at + 1, 'year', String(year));
    return decadeAt(t, at) ?? ordinalTerm(t, at);
  }
  return null;
}

/** "the end of the year", "the beginning of 2011", "end of this month"; `index` is the "end". */
export function edgeAt(t: Tokens, index: number): Expression | null {
  if (!t.spaced(index + 1) || !t.is(index + 1, 'of') || !t.spaced(index + 2)) return null;
  const at = index + 2;
  const word = t.word(at);
  if (word === null) return null;
  if (word.role === 'the') {
    const unit = t.spaced(at + 1) && t.among(at + 1, WHOLE) ? t.word(at + 1)?.unit : null;
    if (unit) return t.spaced(at + 2) && t.is(at + 2, 'of') ? null : offsetOf(index, at + 2, unit, 0);
  }
  if (word.role === 'shift' && t.is(at, 'these')) return null;
  if (t.word(at + 1)?.role === 'edge') return null; // else "the end of the end of …" would nest without end
  const inner = word.role === 'the' ? theAt(t, at) : stagedAt(t, at, false);
  return inner?.type === 'DATE' && inner.grain !== 'reference' ? widened(inner, index) : null;
}

/** "summer 2012", "the summer of 2012", "the winter of last year"; alone only behind "in the" and the like. */
export function seasonAt(t: Tokens, index: number, the: boolean): Expression | null {
  const word = t.word(index);
  if (word === null) return null;
  const of = t.spaced(index + 1) && t.is(index + 1, 'of') && t.spaced(index + 2) ? index + 2 : index + 1;
  const year = t.spaced(of) ? yearAt(t, of) : null;
  const month = SEASON_MONTHS[word.code] ?? 1;
  if (year !== null) return termOf(index, of + 1, year, word.code, month);
  const term = termOf(index, index + 1, null, word.code, month);
  const relative = relativeYear(t, index + 1);
  if (relative !== null && term.anchor?.type === 'term')
    return { ...term, next: relative.next, anchor: { ...term.anchor, years: relative.value } };
  const told = the && t.spaced(index - 1) && t.among(index - 2, BEFORE_SEASON);
  return told && !t.is(index, 'fall') && !t.is(index, 'spring') ? term : null;
}

/** "the night of May 3", "the morning of 11 September". */
function partOf(t: Tokens, at: number): Expression | null {
  if (!t.spaced(at + 1) || !t.is(at + 1, 'of') || !t.spaced(at + 2)) return null;
  const date = monthFirst(t, at + 2) ?? (t.isDigits(at + 2) ? dayFirst(t, at + 2) : null) ?? weekdayFirst(t, at + 2);
  return date?.grain === 'day' && date.and === null ? atTime(date, at, date.next, t.word(at)?.code ?? '') : null;
}
