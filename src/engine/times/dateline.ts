import type { AnalyzeOptions, Dateline } from '../model';
import type { Paragraph } from '../text/paragraph';
import { isoDay, parseIsoDay } from './calendar';
import { dayFirst, digitDate, monthFirst, weekdayFirst } from './calendarDates';
import { readingsOf, type DateOrder } from './dateOrder';
import type { Expression } from './expression';
import { tokensOf } from './lexicon';
import type { Tokens } from './tokens';

/** Datelines stand at the top: behind a headline, a byline, a summary. */
const PARAGRAPHS = 5;
/** No dateline is longer than this, place and agency included. */
const LONGEST_LINE = 160;

/**
 * The day a draft speaks from, by the first that is known: the caller's, the front matter's, a dateline in the text
 * ("GENEVA, March 3, 2021 —"), the one to take by default.
 *
 * @param frontMatterDate the `date` of the front matter as written, or null
 * @param paragraphs of the draft, in order; only the first few are looked at
 */
export function findDateline(
  options: Pick<AnalyzeOptions, 'dateline' | 'defaultDateline' | 'dateOrder'>,
  frontMatterDate: string | null,
  paragraphs: readonly Paragraph[],
): Dateline | null {
  const given = isoDate(options.dateline);
  if (given !== null) return { date: given, source: 'given' };
  const written = frontMatterDate === null ? null : writtenDate(frontMatterDate, options.dateOrder);
  if (written !== null) return { date: written, source: 'front matter' };
  for (const { prose } of paragraphs.slice(0, PARAGRAPHS)) {
    const date = datelineIn(prose.slice(0, LONGEST_LINE), options.dateOrder);
    if (date !== null) return { date, source: 'text' };
  }
  const { defaultDateline } = options;
  const date = isoDate(defaultDateline?.date);
  return defaultDateline === undefined || date === null ? null : { ...defaultDateline, date };
}

function isoDate(text: string | undefined): string | null {
  const day = text === undefined ? null : parseIsoDay(text);
  return day && isoDay(day);
}

/** The day of a front matter value: "2021-03-03T10:00:00Z", "March 3, 2021", quoted or not; null if it has none. */
function writtenDate(value: string, order?: DateOrder): string | null {
  const text = value.trim().replace(/^['"]/, '');
  const iso = isoDate(text);
  if (iso !== null) return iso;
  const t = tokensOf(text.slice(0, LONGEST_LINE));
  return dayIn(dateAt(t, 0), order);
}

/** A date with its year that begins at the token `index`, in any of the usual forms. */
function dateAt(t: Tokens, index: number): Expression | null {
  if (t.isDigits(index)) return digitDate(t, index) ?? dayFirst(t, index);
  return weekdayFirst(t, index) ?? monthFirst(t, index);
}

/** The day of an expression that says it in full; one in digits only if the order of day and month is known. */
function dayIn(date: Expression | null, order: DateOrder = 'both'): string | null {
  if (date?.anchor?.type === 'numeric' && date.grain === 'day') {
    const readings = readingsOf(date.anchor, order);
    return readings.length === 1 ? (readings[0] ?? null) : null;
  }
  return date !== null && date.grain === 'day' && date.anchor === null && date.and === null ? date.value : null;
}

/** The date of a paragraph that begins with a dateline, or has a line that is nothing but one; null for all others. */
function datelineIn(start: string, order?: DateOrder): string | null {
  const t = tokensOf(start);
  for (let index = 0; index < t.count; index++) {
    const date = dateAt(t, index);
    const day = dayIn(date, order);
    if (day === null || date === null) continue;
    const lineStart = start.lastIndexOf('\n', t.start(index)) + 1;
    const before = start.slice(lineStart, t.start(index));
    const [rest = ''] = start.slice(t.end(date.next - 1)).split('\n', 1);
    if (announces(before, rest) || (lineStart === 0 && isPlace(before) && opensStory(rest))) return day;
    index = date.next - 1;
  }
  return null;
}

/** "Published:", "Updated on", "By Jane Doe |" before a date, or nothing; and not much behind it. */
function announces(before: string, rest: string): boolean {
  if (rest.length > 40 || /[a-z]{3}.*[a-z]{3}.*[a-z]{3}/.test(rest)) return false;
  if (before.trim() === '') return /^\W*(?:$|[|•·,;—–-]|\d|at )/.test(rest);
  if (/^\W*(?:first |last )?(?:published|updated|posted|issued|released|modified|dated?)(?: on)?\W*$/i.test(before))
    return true;
  return /^\W*by \S.{0,60}[|•·,—–-]\s*$/i.test(before);
}

/** "BAGHDAD, ", "WASHINGTON (Reuters), ", "NEW YORK, N.Y. – ": capitals, then perhaps an agency. */
function isPlace(before: string): boolean {
  return (
    before.length < 60 &&
    /^\W*\p{Lu}[\p{Lu}'’.-]+(?:[ ,]|$)/u.test(before) &&
    !/[.!?]\s+\p{L}+\s+\p{L}+\s+\p{L}+\s/u.test(before)
  );
}

/** " (Wire) — The ministers met": a dash soon after the date. */
function opensStory(rest: string): boolean {
  return /^[^—–\n.!?]{0,30}(?:—|–|--| - )/.test(rest);
}
