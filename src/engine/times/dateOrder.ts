import { isDay, isoDay, weekdayOf } from './calendar';

/** In which order a draft writes day and month in digits; by "both", where nothing tells, both readings hold. */
export type DateOrder = 'both' | 'day-month' | 'month-day';

/** The orders as people are told to write them. */
export const DATE_ORDERS = 'both, day-month or month-day';

export function isDateOrder(value: unknown): value is DateOrder {
  return value === 'both' || value === 'day-month' || value === 'month-day';
}

/** A date in digits, as written: two numbers of which either may be the month, and the year. */
export interface NumericDate {
  readonly first: number;
  readonly second: number;
  readonly year: number;
}

/** The days that a date in digits can mean (YYYY-MM-DD): with the day first, then with the month first. At most two, none where there is no such day. */
export function readingsOf({ first, second, year }: NumericDate, order: DateOrder): string[] {
  const days: string[] = [];
  if (order !== 'month-day' && isDay(year, second, first)) days.push(isoDay({ year, month: second, day: first }));
  if (order !== 'day-month' && isDay(year, first, second)) days.push(isoDay({ year, month: first, day: second }));
  return days[0] === days[1] ? days.slice(0, 1) : days;
}

/** The order that a weekday beside the date leaves; "both" where it fits both readings or none. @param weekday 1 = Monday to 7 = Sunday */
export function orderBy(weekday: number, { first, second, year }: NumericDate): DateOrder {
  const dayFirst = isDay(year, second, first) && weekdayOf({ year, month: second, day: first }) === weekday;
  const monthFirst = isDay(year, first, second) && weekdayOf({ year, month: first, day: second }) === weekday;
  return dayFirst === monthFirst ? 'both' : dayFirst ? 'day-month' : 'month-day';
}
