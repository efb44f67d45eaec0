/** A day of the proleptic Gregorian calendar. Years run from 1 to 9999. */
export interface Day {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days of a month, 1 to 12; 0 for any other number. */
function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** Whether there is such a day; without a year, whether there is one in a leap year. */
export function isDay(year: number | null, month: number, day: number): boolean {
  return day >= 1 && day <= daysInMonth(year ?? 4, month);
}

/** Days since 1 March of year 0, by counting 400-year eras that begin with March (the usual civil-calendar identity). */
export function toSerial({ year, month, day }: Day): number {
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
}

/** The inverse of `toSerial`. */
export function fromSerial(serial: number): Day {
  const era = Math.floor(serial / 146097);
  const dayOfEra = serial - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** 1 = Monday to 7 = Sunday (ISO 8601). */
export function weekdayOf(day: Day): number {
  return ((toSerial(day) + 2) % 7) + 1;
}

/** The same day so many months later (or earlier), moved back to the end of a shorter month. */
export function addMonths({ year, month, day }: Day, months: number): Day {
  const index = year * 12 + month - 1 + months;
  const moved = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return { ...moved, day: Math.min(day, daysInMonth(moved.year, moved.month)) };
}

/** So many days later, or earlier. */
export function addDays(day: Day, days: number): Day {
  return fromSerial(toSerial(day) + days);
}

/** "2013-W12": the ISO 8601 week, which belongs to the year of its Thursday. */
export function isoWeek(day: Day): string {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const week = Math.floor((toSerial(thursday) - toSerial({ year: thursday.year, month: 1, day: 1 })) / 7) + 1;
  return `${year4(thursday.year)}-W${two(week)}`;
}

/** "2024-09-11" */
export function isoDay({ year, month, day }: Day): string {
  return `${year4(year)}-${two(month)}-${two(day)}`;
}

/** Reads "2024-09-11", also at the start of a longer ISO form; null where that is no day. */
export function parseIsoDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  if (match === null) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return day.year > 0 && isDay(day.year, day.month, day.day) ? day : null;
}

/** Whether a value is a day written "2024-09-11", and nothing else. */
export function isIsoDay(value: unknown): value is string {
  return typeof value === 'string' && value.length === 'YYYY-MM-DD'.length && parseIsoDay(value) !== null;
}

/** The day on which a moment falls where this program runs: "2024-09-11". */
export function localDay(time: Date): string {
  return isoDay({ year: time.getFullYear(), month: time.getMonth() + 1, day: time.getDate() });
}

/** Two digits: "07". */
export function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** Four digits: "0987". */
export function year4(year: number): string {
  return String(year).padStart(4, '0');
}
