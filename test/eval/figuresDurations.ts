/** Durations are labelled in many ways; what is equally long is the same. */
import { UNITS, unitSeconds, type Unit } from '../../src/engine/times/units';

/** Length of so many of a unit; null for a range and for what is no unit of time. A month has 30 days, a year 365. */
export function secondsIn(value: number | readonly number[], unit: string): number | null {
  return typeof value === 'number' && isUnit(unit) ? value * unitSeconds(unit) : null;
}

function isUnit(name: string): name is Unit {
  return name in UNITS;
}
