import { addDays, weekdayOf, type Day } from './calendar';

/** When a holiday falls: on a day of the year, on the nth weekday of a month (-1: the last), or so many days from Easter. */
type Rule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly nth: number; readonly weekday: number; readonly after?: number }
  | { readonly easter: number };

/**
 * Public holidays that have one date wherever the name is used in English news; by their words in lower case, without
 * the possessive 's. Sources: 5 U.S.C. 6103 for those of the United States, the Gregorian computus for the others.
 */
export const HOLIDAYS: Readonly<Record<string, Rule>> = {
  'new year day': { month: 1, day: 1 },
  'new years day': { month: 1, day: 1 },
  'martin luther king day': { month: 1, nth: 3, weekday: 1 },
  'martin luther king jr day': { month: 1, nth: 3, weekday: 1 },
  'australia day': { month: 1, day: 26 },
  'valentine day': { month: 2, day: 14 },
  'valentines day': { month: 2, day: 14 },
  'presidents day': { month: 2, nth: 3, weekday: 1 },
  'st patrick day': { month: 3, day: 17 },
  'ash wednesday': { easter: -46 },
  'palm sunday': { easter: -7 },
  'maundy thursday': { easter: -3 },
  'good friday': { easter: -2 },
  easter: { easter: 0 },
  'easter sunday': { easter: 0 },
  'easter monday': { easter: 1 },
  'earth day': { month: 4, day: 22 },
  'anzac day': { month: 4, day: 25 },
  'memorial day': { month: 5, nth: -1, weekday: 1 },
  'ascension day': { easter: 39 },
  'whit monday': { easter: 50 },
  juneteenth: { month: 6, day: 19 },
  'father day': { month: 6, nth: 3, weekday: 7 },
  'canada day': { month: 7, day: 1 },
  'bastille day': { month: 7, day: 14 },
  'labor day': { month: 9, nth: 1, weekday: 1 },
  'columbus day': { month: 10, nth: 2, weekday: 1 },
  halloween: { month: 10, day: 31 },
  'veterans day': { month: 11, day: 11 },
  'armistice day': { month: 11, day: 11 },
  thanksgiving: { month: 11, nth: 4, weekday: 4 },
  'thanksgiving day': { month: 11, nth: 4, weekday: 4 },
  'black friday': { month: 11, nth: 4, weekday: 4, after: 1 },
  'cyber monday': { month: 11, nth: 4, weekday: 4, after: 4 },
  'christmas eve': { month: 12, day: 24 },
  christmas: { month: 12, day: 25 },
  'christmas day': { month: 12, day: 25 },
  'boxing day': { month: 12, day: 26 },
  'new year eve': { month: 12, day: 31 },
  'new years eve': { month: 12, day: 31 },
};

/** The day of a holiday in a year; null for a name that is none. */
export function holidayIn(name: string, year: number): Day | null {
  const rule = Object.hasOwn(HOLIDAYS, name) ? HOLIDAYS[name] : undefined;
  if (rule === undefined) return null;
  if ('easter' in rule) return addDays(easterSunday(year), rule.easter);
  if ('day' in rule) return { year, month: rule.month, day: rule.day };
  const first = { year, month: rule.month, day: 1 };
  const next = rule.month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: rule.month + 1, day: 1 };
  const from = rule.nth < 0 ? addDays(next, -7) : addDays(first, (rule.nth - 1) * 7);
  return addDays(from, ((rule.weekday - weekdayOf(from) + 7) % 7) + (rule.after ?? 0));
}

/** Western Easter by the anonymous Gregorian algorithm (Nature, 1876; Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return { year, month: Math.floor(days / 31), day: (days % 31) + 1 };
}
