import type { Claim } from '../model';
import { numeralAt } from '../text/numerals';
import { rangeReadings } from '../text/twoReadings';
import { BETWEEN } from './cues';
import { beginsNumber } from './days';
import type { Tokens } from './tokens';

/** How much of a unit: a number, a range, or null where it is vague ("a few", "several"). */
export interface Amount {
  readonly value: number | readonly [number, number] | null;
  /** See {@link Claim.alternative}. */
  readonly alternative?: Claim['value'];
  /** The token behind it. */
  readonly next: number;
}

/** Amounts have few words; nothing further away is looked at. */
const REACH = 8;

/** Whether a unit stands among the next few tokens at all: cheap, and false for most numbers of a draft. */
export function unitNear(t: Tokens, index: number): boolean {
  for (let at = index + 1; at <= index + REACH; at++) {
    const word = t.word(at);
    if (word === null) return false;
    if (word.unit !== null) return true;
  }
  return false;
}

/** The amount that begins at `index`: "three", "2.5", "12 to 18", "a few", "half a", "a couple of"; null if there is none. */
export function amountAt(t: Tokens, index: number): Amount | null {
  const word = t.word(index);
  if (word?.role === 'article') return t.spaced(index + 1) ? withArticle(t, index + 1) : null;
  if (word?.role === 'some') {
    const of = t.spaced(index + 1) && t.is(index + 1, 'of');
    return { value: t.is(index, 'couple') ? 2 : null, next: of ? index + 2 : index + 1 };
  }
  if (t.is(index, 'half')) {
    const article = t.spaced(index + 1) && t.word(index + 1)?.role === 'article';
    return { value: 0.5, next: article ? index + 2 : index + 1 };
  }
  const first = numberAt(t, index);
  return first && (rangeFrom(t, index, first) ?? first);
}

/** What stands behind "a" or "an": "few", "couple of", "half", "hundred", or the unit itself. */
function withArticle(t: Tokens, index: number): Amount | null {
  const word = t.word(index);
  if (word?.role === 'some' || t.is(index, 'half')) return amountAt(t, index);
  if (word?.role === 'number' && word.unit === null) {
    const numeral = numeralAt(t.text, t.start(index));
    return numeral !== null && numeral.start < t.start(index) ? numberAt(t, index) : null;
  }
  return word?.unit || t.among(index, BETWEEN) ? { value: 1, next: index } : null;
}

/** "12 to 18", "three or four", "five-to-ten", "3-4", "between 12 and 18" (from the "12"). */
function rangeFrom(t: Tokens, index: number, first: Amount): Amount | null {
  const at = first.next;
  const gap = t.gap(at);
  const between = t.is(at, 'and') && t.word(index - 1)?.role === 'between';
  const worded = gap === 'space' && (t.is(at, 'to') || t.is(at, 'or') || between);
  const hyphened = gap === 'hyphen' && t.is(at, 'to') && t.gap(at + 1) === 'hyphen';
  if (!worded && !hyphened && gap !== 'hyphen' && gap !== 'dash') return null;
  const last = numberAt(t, worded || hyphened ? at + 1 : at);
  if (last === null || typeof first.value !== 'number' || typeof last.value !== 'number') return null;
  const isTwofold = first.alternative !== undefined || last.alternative !== undefined;
  const [value, alternative] = rangeReadings(
    [first.value, Number(first.alternative ?? first.value)],
    [last.value, Number(last.alternative ?? last.value)],
  );
  if (value[1] <= value[0]) return null;
  return { value, next: last.next, ...(isTwofold && { alternative }) };
}

/** A numeral, and the "of a" behind a share of a unit ("three quarters of an hour"). */
export function numberAt(t: Tokens, index: number): Amount | null {
  if (t.isDigits(index) ? !beginsNumber(t, index) : t.word(index)?.role !== 'number') return null;
  const numeral = numeralAt(t.text, t.start(index), t.format);
  if (numeral === null || numeral.shape === 'code' || numeral.shape === 'ordinal' || numeral.shape === 'multiple') {
    return null;
  }
  let next = index;
  while (next < t.count && t.start(next) < numeral.end) next++;
  if (isAndAHalf(t, next) && typeof numeral.value === 'number') return { value: numeral.value + 0.5, next: next + 3 };
  if (numeral.alternative !== undefined) return { value: numeral.value, alternative: numeral.alternative, next };
  const more = typeof numeral.value === 'number' && Number.isInteger(numeral.value) ? partBehind(t, next) : null;
  if (more !== null) return { value: Number(numeral.value) + more.value, next: more.next };
  const part = numeral.shape === 'share' || !Number.isInteger(numeral.value);
  return { value: numeral.value, next: part ? behindOf(t, next) : next };
}

/** The token behind "of", "of a", "of an", if these stand at `index`. */
function behindOf(t: Tokens, index: number): number {
  if (!t.is(index, 'of')) return index;
  return t.word(index + 1)?.role === 'article' ? index + 2 : index + 1;
}

const QUARTERS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3 };

/** "and an half", "and two quarters of an" between a whole number and its unit; null elsewhere. */
function partBehind(t: Tokens, index: number): { value: number; next: number } | null {
  if (!t.spaced(index) || !t.is(index, 'and') || !t.spaced(index + 1)) return null;
  const count = QUARTERS[t.lower(index + 1)];
  const at = count === undefined ? index + 1 : index + 2;
  const half = t.is(at, 'half') && (count ?? 1) === 1;
  if (!half && !t.is(at, 'quarter') && !t.is(at, 'quarters')) return null;
  const next = behindOf(t, at + 1);
  if (!t.spaced(next) || !t.word(next)?.unit) return null;
  return { value: half ? 0.5 : (count ?? 1) / 4, next };
}

/** The "-and-a-half" of "two-and-a-half-year". */
function isAndAHalf(t: Tokens, index: number): boolean {
  return t.gap(index) === 'hyphen' && t.is(index, 'and') && t.is(index + 1, 'a') && t.is(index + 2, 'half');
}
