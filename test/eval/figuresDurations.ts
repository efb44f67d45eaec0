/** Durations are labelled in many ways; what is equally long is the same. */
import { UNITS, unitSeconds, type Unit } from '../../src/engine/times/units';

/** Length of so many of a unit; null for a range and for what is no unit of time. A month has 30 days, a year 365. */
export function secondsIn(value: number | readonly number[], unit: string): number | null {
  return typeof value === 'number' && isUnit(unit) ? value * unitSeconds(unit) : null;
}

function isUnit(name: string): name is Unit {
  return name in UNITS;
}

const DATE_UNITS: Readonly<Record<string, Unit>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const CLOCK_UNITS: Readonly<Record<string, Unit>> = { H: 'hour', M: 'minute', S: 'second' };

/** The parts of a duration in several units by its TIMEX3 value: "P3Y2M" is 3 years and 2 months; empty for others. */
export function partsOf(timex: string): { value: number; unit: string }[] {
  const [date = '', clock = ''] = timex.slice(1).split('T');
  const read = (text: string, units: Readonly<Record<string, Unit>>): { value: number; unit: string }[] =>
    [...text.matchAll(/(\d+(?:\.\d+)?)([YMWDHS])/g)].map(([, count, letter = '']) => ({
      value: Number(count),
      unit: units[letter] ?? '',
    }));
  const parts = timex.includes('/') ? [] : [...read(date, DATE_UNITS), ...read(clock, CLOCK_UNITS)];
  return parts.length > 1 ? parts : [];
}
