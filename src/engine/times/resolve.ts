import type { Found } from '../kinds/kind';
import type { Dateline } from '../model';
import type { Anchor, Lean, Pick } from './anchor';
import {
  addDays,
  addMonths,
  isDay,
  isoDay,
  isoWeek,
  parseIsoDay,
  toSerial,
  two,
  weekdayOf,
  year4,
  type Day,
} from './calendar';
import { readingsOf, type DateOrder } from './dateOrder';
import { holidayIn } from './holidays';
import { UNITS } from './units';

/**
 * Completes the times of a draft: gives each relative or partial date its calendar value and key.
 *
 * @param found what the kinds found, of any kind, in the order of the draft
 * @param order of day and month in digits
 * @returns as many as went in, in the same order; what is not a time, or needs nothing, is passed through as it is
 */
export function resolveTimes(
  found: readonly Found[],
  dateline: Dateline | null,
  order: DateOrder = 'both',
): readonly Found[] {
  const today = dateline && parseIsoDay(dateline.date);
  let previous: Day | null = null;
  let open = false; // the date before has two readings
  const remember = (kind: Found['kind'], value: string): void => {
    const day = kind === 'date' || kind === 'time' ? dayIn(value) : null;
    if (day === null) return;
    previous = day;
    open = false;
  };
  return found.map(fact => {
    if (fact.timex === undefined) return fact;
    if (fact.anchor === undefined) {
      remember(fact.kind, fact.timex.value);
      return fact;
    }
    const { anchor, timex, ...rest } = fact;
    const { type } = timex;
    if (anchor.type === 'numeric') {
      const [one = '', other] = readingsOf(anchor, order).map(day => day + anchor.suffix);
      if (other !== undefined) {
        open = true;
        return { ...rest, key: `${one}?${other}`, timex: { ...timex, readings: [one, other] } };
      }
      const value = one === '' ? timex.value : one;
      remember(fact.kind, value);
      return { ...rest, key: value, timex: { type, value } };
    }
    const counted = anchor.type === 'offset' && anchor.from === 'previous';
    const value = counted && open ? null : anchored(anchor, counted ? (previous ?? today) : today);
    if (value === null) return { ...rest, timex };
    const from = counted && previous !== null ? { from: isoDay(previous) } : {};
    remember(fact.kind, value);
    return { ...rest, key: value, timex: { type, value, ...from } };
  });
}

/** The first day of what an ISO value names, where it names a year at least; null otherwise. */
function dayIn(value: string): Day | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T|$)/.exec(value);
  if (match === null) return null;
  const day = { year: Number(match[1]), month: Number(match[2] ?? 1), day: Number(match[3] ?? 1) };
  return isDay(day.year, day.month, day.day) ? day : null;
}

/** TIMEX3 value of an anchored time, or null where what it is anchored to is not known. */
function anchored(anchor: Exclude<Anchor, { type: 'numeric' }>, from: Day | null): string | null {
  if (from === null) return null;
  const value = calendarValue(anchor, from);
  // Years run from 1 to 9999.
  return value === null || /^(?:0000|\d{5})/.test(value) ? null : value + anchor.suffix;
}

function calendarValue(anchor: Exclude<Anchor, { type: 'numeric' }>, today: Day): string | null {
  switch (anchor.type) {
    case 'offset':
      return offset(anchor, today);
    case 'weekday': {
      const day = weekday(anchor, today);
      return anchor.weekend ? `${isoWeek(day)}-WE` : isoDay(day);
    }
    case 'month': {
      const year = yearOf(anchor, today, anchor.month, anchor.day);
      if (anchor.day === null) return `${year4(year)}-${two(anchor.month)}`;
      return isDay(year, anchor.month, anchor.day) ? isoDay({ year, month: anchor.month, day: anchor.day }) : null;
    }
    case 'feast': {
      const here = holidayIn(anchor.name, today.year);
      const day = here && holidayIn(anchor.name, yearOf(anchor, today, here.month, here.day));
      return day && isoDay(day);
    }
    case 'term':
      return `${year4(yearOf(anchor, today, anchor.month, null))}-${anchor.code}`;
  }
}

function offset({ unit, amount }: Extract<Anchor, { type: 'offset' }>, from: Day): string | null {
  const { base, size } = UNITS[unit];
  const steps = base === 'month' ? amount * size : (amount * size) / UNITS.day.size;
  if (Math.abs(steps) > (base === 'month' ? 1e5 : 3e6)) return null;
  const day = base === 'month' ? addMonths({ ...from, day: 1 }, steps) : addDays(from, Math.round(steps));
  if (day.year < 1 || day.year > 9999) return null;
  switch (unit) {
    case 'week':
    case 'fortnight':
      return isoWeek(day);
    case 'weekend':
      return `${isoWeek(day)}-WE`;
    case 'month':
      return `${year4(day.year)}-${two(day.month)}`;
    case 'quarter':
      return `${year4(day.year)}-Q${Math.floor((day.month + 2) / 3)}`;
    case 'year':
      return year4(day.year);
    // "A decade ago" is a year, as "ten years ago" is; "last decade" is one as well.
    case 'decade':
    case 'century':
    case 'millennium':
      return Math.abs(amount) > 0 ? year4(day.year) : year4(day.year).slice(0, unit === 'decade' ? 3 : 2);
    default:
      return isoDay(day);
  }
}

/**
 * A weekday without more is the last one, today included, unless the sentence looks ahead; "last" and "next" leave
 * today out; a named week counts from Monday.
 */
function weekday({ weekday: wanted, pick, weeks, lean }: Extract<Anchor, { type: 'weekday' }>, today: Day): Day {
  const current = weekdayOf(today);
  if (weeks !== null) return addDays(today, wanted - current + weeks * 7);
  const back = (current - wanted + 7) % 7;
  const ahead = (wanted - current + 7) % 7;
  if (pick === 'last') return addDays(today, back === 0 ? -7 : -back);
  if (pick === 'next') return addDays(today, ahead === 0 ? 7 : ahead);
  const future = lean === 'future' || (pick === 'this' && lean !== 'past');
  return addDays(today, future ? ahead : -back);
}

/** The year of a month, day or season that does not name it: by "last" or "next", by tense, else the nearest. */
function yearOf(
  anchor: { readonly pick: Pick; readonly years: number | null; readonly lean: Lean },
  today: Day,
  month: number,
  day: number | null,
): number {
  if (anchor.years !== null) return today.year + anchor.years;
  const { pick, lean } = anchor;
  if (pick === 'this') return today.year;
  const now = day === null ? today.month : today.month * 100 + today.day;
  const then = day === null ? month : month * 100 + day;
  if (pick === 'last') return then < now ? today.year : today.year - 1;
  if (pick === 'next') return then > now ? today.year : today.year + 1;
  if (lean === 'past') return then <= now ? today.year : today.year - 1;
  if (lean === 'future') return then >= now ? today.year : today.year + 1;
  return nearestYear(today, month, day ?? 15);
}

function nearestYear(today: Day, month: number, day: number): number {
  const serial = toSerial(today);
  const distance = (year: number): number => Math.abs(toSerial({ year, month, day: Math.min(day, 28) }) - serial);
  const [before, after] = [today.year - 1, today.year + 1];
  if (distance(before) < distance(today.year)) return before;
  return distance(after) < distance(today.year) ? after : today.year;
}
