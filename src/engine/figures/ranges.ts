import { isDash, isHyphen, isSpace } from '../text/chars';
import { rangeReadings, type Ends } from '../text/twoReadings';
import { boundCue, directionOf } from './cues';
import { isShare, type Figure } from './figure';
import { wordBefore } from './words';

/** More than this between two figures, and no range joins them. */
const WIDEST_GAP = 28;

/** What stands between the ends of a range, its white space made plain. */
const TO =
  /^-? ?(?:to|through|thru|up to|until|till)(?: (?:about|around|nearly|roughly|almost|more than|over|as much as|as many as|at least|no more than|not more than|less than|at most|under))?(?: an?)? ?$|^-to-$/;
const DASH = /^ ?[-‐‑–—] ?$/;

/** True for the first two characters of all that can link two ends: a dash, a slash, " to", " up to", " and", " from". */
function startsLink(prose: string, at: number): boolean {
  const code = prose.charCodeAt(at);
  if (!isSpace(code)) return code === 47 || isDash(code);
  const next = prose.charCodeAt(at + 1);
  return next === 116 || next === 97 || next === 102 || next === 117 || isDash(next);
}

/**
 * Joins neighboring figures to ranges ("$26 to $31 million", "between four and five thousand people", "0-to-60-mph")
 * and to changes ("from 9 to 10", "to 138,285 lots from 212,577 lots"). The ends share scale, unit, noun and rate.
 */
export function joinRanges(prose: string, figures: readonly Figure[]): Figure[] {
  const joined: Figure[] = [];
  for (const figure of figures) {
    const previous = joined[joined.length - 1];
    if (previous && join(prose, previous, figure)) continue;
    if (previous && isSecondYear(prose, previous, figure)) figure.kind = null;
    joined.push(figure);
  }
  return joined;
}

/** "between A.D. 1000 and 1260", "in 80 or 84", "1704 – 1787": a bare number right behind a year is a year. */
function isSecondYear(prose: string, first: Figure, next: Figure): boolean {
  const digits = next.end - next.start;
  if (first.kind !== null || !next.isBare || next.start - first.end > 5) return false;
  if (first.end - first.start !== digits || (digits !== 2 && digits !== 4)) return false;
  return /^(?:,? (?:and|or|to) | ?[-–] ?)$/.test(prose.slice(first.end, next.start));
}

/** "between 1656 and 1662": a bare range of two numbers like years. */
function isSpanOfYears(prose: string, first: Figure, second: Figure): boolean {
  const [from, to] = [Number(first.value), Number(second.value)];
  const isBare = first.isBare && second.isBare && first.end - first.start === 4 && second.end - second.start === 4;
  return isBare && from >= 1500 && from < to && to < 2100 && prose[first.start + 1] !== ',' && to - from < 300;
}

/** Makes a range of `first` if `second` is its other end; false, and nothing changed, if it is not. */
function join(prose: string, first: Figure, second: Figure): boolean {
  if (second.start - first.end > WIDEST_GAP || first.alone || second.alone) return false;
  if (typeof first.value !== 'number' || typeof second.value !== 'number') return false;
  if (!startsLink(prose, first.end)) return false;
  const between = prose.slice(first.end, second.start).replace(/\s+/g, ' ');
  const link = linkOf(prose, first, second, between);
  if (!link || !agree(first, second, link)) return false;
  if (isShare(prose, first) && second.value > 1) return false; // "slid by a fifth to 640 million"
  if (isSpanOfYears(prose, first, second)) first.kind = null;
  const [ends, other] = endsOf(first, second);
  const inOrder = ([low, high]: Ends): Ends => (link === 'from' ? [high, low] : [low, high]);
  first.value = inOrder(ends);
  first.alternative = other && inOrder(other);
  first.isRange = true;
  first.isChange = link === 'from' || wordsBefore(prose, first) === 'from';
  first.end = second.end;
  first.scale = Math.max(first.scale, second.scale);
  // A number that is the other end of a time is a time.
  if (first.kind === null && first.isYear && !second.isBare) first.kind = second.kind;
  else if (first.kind === null || second.kind === null) first.kind = null;
  else if (first.isBare || second.kind === 'money') first.kind = second.kind;
  first.unit ??= second.unit;
  first.isPoints ||= second.isPoints;
  first.noun = second.noun ?? first.noun;
  first.head = second.head ?? first.head;
  first.per ??= second.per;
  return true;
}

type Link = 'to' | 'dash' | 'and' | 'from' | 'slash';

function linkOf(prose: string, first: Figure, second: Figure, between: string): Link | null {
  if (DASH.test(between) || (between === '-' && isHyphen(prose.charCodeAt(second.start - 1)))) return 'dash';
  if (TO.test(between)) return steps(prose, first) ? null : 'to';
  if (between === ' and ' || between === '- and ') return /\bbetween$/.test(wordsBefore(prose, first)) ? 'and' : null;
  if (between === ' from ')
    return before(prose, first.start) === 'to' &&
      !first.isBare &&
      first.unit === second.unit &&
      first.kind === second.kind
      ? 'from'
      : null;
  return between === '/' && first.kind === 'money' && second.kind === 'money' ? 'slash' : null;
}

/** "fell 20 points to 1,350 points": what was moved by and where to are two figures. */
function steps(prose: string, first: Figure): boolean {
  if (first.kind === null || first.isBare) return false;
  const word = before(prose, boundCue(prose, first.start, first.start, first.previous).start);
  return word === 'by' || directionOf(word) !== undefined;
}

function before(prose: string, at: number): string {
  return wordBefore(prose, at)?.lower ?? '';
}

/** The two words before a figure and its bound. */
function wordsBefore(prose: string, figure: Figure): string {
  return before(prose, boundCue(prose, figure.start, figure.start, figure.previous).start);
}

/** True if both ends can measure the same: the same unit, or one of them leaves it to the other. */
function agree(first: Figure, second: Figure, link: Link): boolean {
  if (first.kind === null && second.kind !== null && first.isYear) {
    return second.isBare ? link === 'dash' : isNumberAfterAll(first, second);
  }
  if (first.kind === null) return second.kind === null || second.isBare;
  if (second.kind === null || first.isBare) return first.isBare;
  if (second.isBare) return lends(first, second, link);
  const heads = first.head === null || second.head === null || first.head.toLowerCase() === second.head.toLowerCase();
  return first.kind === second.kind && first.unit === second.unit && heads;
}

/** "$10-15", "aged 18 to 34", "between 5 percent and 10": only some units stand before both ends. */
function lends(first: Figure, second: Figure, link: Link): boolean {
  if (first.kind === 'age') return true;
  if (first.unit === null) return false;
  return link === 'dash' || link === 'and' || (first.kind === 'money' && Number(second.value) > Number(first.value));
}

/** "1000 to 2000 hires": what looked like a year is the lower end of a number of like size that counts something. */
function isNumberAfterAll(first: Figure, second: Figure): boolean {
  const ratio = Number(second.value) / Number(first.value);
  return !second.isBare && second.scale === 1 && ratio > 1 && ratio < 10;
}

/**
 * The ends of a range, and those of its other reading or null. "four to five thousand" is 4,000 to 5,000, "$500,000 to
 * $1 million" is as it stands; a shared scale leaves its first end one reading.
 */
function endsOf(first: Figure, second: Figure): readonly [Ends, Ends | null] {
  const low = Number(first.value);
  const high = Number(second.value);
  if (first.scale === 1 && second.scale > 1 && Math.abs(low) < 1000 && low <= high / second.scale)
    return [[low * second.scale, high], null];
  if (first.alternative === null && second.alternative === null) return [[low, high], null];
  return rangeReadings([low, Number(first.alternative ?? low)], [high, Number(second.alternative ?? high)]);
}
