import { two } from './calendar';
import { BEFORE_CLOCK, BEFORE_ELAPSED, ZONES } from './cues';
import { beginsNumber, endsNumber } from './days';
import { claimOf } from './spans';
import { fixed, type Expression } from './expression';
import type { Tokens } from './tokens';

/** A clock time as written, before it is known whether it is meant as one. */
export interface Clock {
  readonly next: number;
  /** 0 to 24 */
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
  /** "a.m.", "p.m.", "o'clock", "GMT", "noon": nothing else looks like this. */
  readonly marked: boolean;
  /** Whether minutes are written. */
  readonly minutes: boolean;
  readonly meridiem: 'am' | 'pm' | null;
}

const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** Reads a clock time at `index`: "3 p.m.", "15:30", "5.30pm", "nine o'clock", "1400 GMT"; null if none can stand there. */
export function readClock(t: Tokens, index: number): Clock | null {
  let hour = -1;
  let minute = 0;
  let second: number | null = null;
  let next = index + 1;
  let minutes = false;
  if (t.isDigits(index)) {
    if (!beginsNumber(t, index)) return null;
    hour = t.number(index);
    if (t.length(index) === 4) return military(t, index, hour);
    if (t.length(index) > 2) return null;
    const gap = t.gap(next);
    if ((gap === 'colon' || gap === 'dot') && t.isDigits(next) && t.length(next) === 2) {
      minute = t.number(next);
      next++;
      minutes = true;
      if (gap === 'colon' && t.gap(next) === 'colon' && t.length(next) === 2 && t.isDigits(next))
        second = t.number(next++);
      if (gap === 'dot' && meridiemAt(t, next) === null) return null;
    }
    if (!endsNumber(t, next - 1) && t.gap(next) !== 'none') return null;
  } else hour = HOURS.indexOf(t.lower(index)) + 1 || -1;
  if (hour < 0 || hour > 24 || minute > 59 || (second ?? 0) > 59) return null;
  const meridiem = meridiemAt(t, next);
  if (meridiem !== null && hour <= 12 && hour > 0) {
    hour = (hour % 12) + (meridiem.value === 'pm' ? 12 : 0);
    return zoned(t, { next: meridiem.next, hour, minute, second, marked: true, minutes, meridiem: meridiem.value });
  }
  if (isOclock(t, next))
    return dayPart(t, { next: next + 2, hour, minute, second, marked: true, minutes, meridiem: null });
  if (t.spaced(next) && t.is(next, 'noon') && hour === 12) {
    return { next: next + 1, hour: 12, minute, second, marked: true, minutes, meridiem: null };
  }
  const bare = { next, hour, minute, second, marked: false, minutes, meridiem: null };
  return minutes ? dayPart(t, zoned(t, bare)) : t.gap(next) === 'none' ? null : bare;
}

/** "1400 GMT", "0930 hours". */
function military(t: Tokens, index: number, value: number): Clock | null {
  const hour = Math.floor(value / 100);
  const minute = value % 100;
  if (hour > 24 || minute > 59 || !t.spaced(index + 1)) return null;
  const clock = { next: index + 1, hour, minute, second: null, marked: false, minutes: true, meridiem: null };
  if (t.is(index + 1, 'hours') && t.text.charCodeAt(t.start(index)) === 48)
    return { ...clock, next: index + 2, marked: true };
  const result = zoned(t, clock);
  return result.marked ? result : null;
}

function zoned(t: Tokens, clock: Clock): Clock {
  const at = clock.next;
  const gap = t.gap(at);
  if ((gap === 'space' || gap === 'abbreviation') && t.isCapital(at) && t.among(at, ZONES)) {
    const upper = t.length(at) < 2 || t.text.charCodeAt(t.end(at) - 1) < 97;
    if (upper) return { ...clock, next: at + 1, marked: true };
  }
  const near = gap === 'space' || gap === 'abbreviation';
  return near && t.is(at, 'local') && t.is(at + 1, 'time') ? { ...clock, next: at + 2, marked: true } : clock;
}

/** "am", "PM", "a.m.", "p. m." at `index`, glued or behind a space. */
function meridiemAt(t: Tokens, index: number): { value: 'am' | 'pm'; next: number } | null {
  const gap = t.gap(index);
  if (gap !== 'none' && gap !== 'space') return null;
  if (t.gap(index + 1) === 'none') return null;
  if (t.is(index, 'am') || t.is(index, 'pm')) return { value: t.is(index, 'am') ? 'am' : 'pm', next: index + 1 };
  const dotted = t.gap(index + 1) === 'dot' && t.is(index + 1, 'm');
  return dotted && (t.is(index, 'a') || t.is(index, 'p'))
    ? { value: t.is(index, 'a') ? 'am' : 'pm', next: index + 2 }
    : null;
}

function isOclock(t: Tokens, index: number): boolean {
  return t.spaced(index) && t.is(index, 'o') && t.gap(index + 1) === 'apostrophe' && t.is(index + 1, 'clock');
}

/** "in the morning", "in the evening", "at night" behind a clock time. */
function dayPart(t: Tokens, clock: Clock): Clock {
  const at = clock.next;
  const night = t.is(at, 'at') && t.is(at + 1, 'night');
  const part = night ? at + 1 : t.is(at, 'in') && t.is(at + 1, 'the') ? at + 2 : -1;
  if (part < 0 || t.word(part)?.role !== 'part') return clock;
  const late = !t.is(part, 'morning') && clock.hour < 12;
  return { ...clock, next: part + 1, marked: true, hour: late ? clock.hour + 12 : clock.hour };
}

/** "T15:30" */
export function clockSuffix({ hour, minute, second }: Clock): string {
  return `T${two(hour)}:${two(minute)}${second === null ? '' : `:${two(second)}`}`;
}

/** A clock time that is surely one: marked as such, or "15:30" behind a word such as "at". Of "9 to 11 a.m." both. */
export function clockAt(t: Tokens, index: number): Expression | null {
  const clock = readClock(t, index);
  if (clock === null) return null;
  const second = clockRange(t, index, clock);
  if (second !== null) return second;
  if (clock.second !== null && !clock.marked && !t.is(index - 1, 'at')) return elapsed(t, index, clock);
  const told = clock.minutes && t.spaced(index) && t.among(index - 1, BEFORE_CLOCK) && clock.hour < 24;
  return clock.marked || told ? asExpression(index, clock) : null;
}

/** "finished in 3:07:35": what something took. */
function elapsed(t: Tokens, index: number, { next, hour, minute, second }: Clock): Expression | null {
  if (!t.spaced(index) || !t.among(index - 1, BEFORE_ELAPSED)) return null;
  const claim = claimOf(hour * 3600 + minute * 60 + (second ?? 0), 'second', '=');
  return { ...fixed(index, next, 'span', `PT${hour}H${minute}M${second ?? 0}S`), type: 'DURATION', claim };
}

function clockRange(t: Tokens, index: number, first: Clock): Expression | null {
  const gap = t.gap(first.next);
  const worded =
    gap === 'space' &&
    t.spaced(first.next + 1) &&
    (t.is(first.next, 'to') || t.is(first.next, 'until') || t.is(first.next, 'and'));
  if (!worded && gap !== 'hyphen' && gap !== 'dash') return null;
  if (t.is(first.next, 'and') && !t.is(index - 1, 'between')) return null;
  const at = worded ? first.next + 1 : first.next;
  const last = readClock(t, at);
  if (
    last === null ||
    !(last.marked || (last.minutes && first.minutes)) ||
    (!first.marked && last.meridiem === null && !last.minutes)
  )
    return null;
  const shared = last.meridiem !== null && first.meridiem === null && first.hour <= 12;
  const late = shared && last.hour >= 12 && (first.hour % 12) + 12 <= last.hour;
  const start = late ? { ...first, hour: (first.hour % 12) + 12 } : first;
  return { ...asExpression(index, start), and: asExpression(at, last) };
}

function asExpression(index: number, clock: Clock): Expression {
  return { ...fixed(index, clock.next, 'clock', clockSuffix(clock)), type: 'TIME' };
}

/** "noon" and "midnight" behind a word such as "at", or before a day. */
export function noonAt(t: Tokens, index: number): Expression | null {
  const on = t.is(index + 1, 'on') ? index + 2 : index + 1;
  const day = t.word(on);
  const dated = t.spaced(index + 1) && (day?.role === 'day' || (day?.form === 'full' && day.weekday > 0));
  const told =
    dated || (t.isLowerCase(index) && t.spaced(index) && t.among(index - 1, BEFORE_CLOCK) && !t.is(index - 1, 'and'));
  return told ? { ...fixed(index, index + 1, 'clock', t.word(index)?.code ?? ''), type: 'TIME' } : null;
}
