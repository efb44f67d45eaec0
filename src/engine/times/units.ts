/** The calendar and clock units that times are counted in. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

interface UnitInfo {
  /** TIMEX3 designator: what stands behind the number of a duration. */
  readonly code: string;
  /** How many make one, in `base`; compounds ("two years and six months") are added up in the smaller unit. */
  readonly size: number;
  readonly base: 'second' | 'month';
  /** TIMEX3 value of "last week", "this year" where nothing says when the draft was written. */
  readonly unknown: string;
}

const DAY = 86400;

export const UNITS: Readonly<Record<Unit, UnitInfo>> = {
  second: { code: 'S', size: 1, base: 'second', unknown: 'XXXX-XX-XXTXX:XX:XX' },
  minute: { code: 'M', size: 60, base: 'second', unknown: 'XXXX-XX-XXTXX:XX' },
  hour: { code: 'H', size: 3600, base: 'second', unknown: 'XXXX-XX-XXTXX' },
  day: { code: 'D', size: DAY, base: 'second', unknown: 'XXXX-XX-XX' },
  weekend: { code: 'WE', size: 2 * DAY, base: 'second', unknown: 'XXXX-WXX-WE' },
  week: { code: 'W', size: 7 * DAY, base: 'second', unknown: 'XXXX-WXX' },
  fortnight: { code: 'W', size: 14 * DAY, base: 'second', unknown: 'XXXX-WXX' },
  month: { code: 'M', size: 1, base: 'month', unknown: 'XXXX-XX' },
  quarter: { code: 'Q', size: 3, base: 'month', unknown: 'XXXX-QX' },
  year: { code: 'Y', size: 12, base: 'month', unknown: 'XXXX' },
  decade: { code: 'DE', size: 120, base: 'month', unknown: 'XXX' },
  century: { code: 'CE', size: 1200, base: 'month', unknown: 'XX' },
  millennium: { code: 'ML', size: 12000, base: 'month', unknown: 'X' },
};

/** True for hours, minutes and seconds: what TIMEX3 writes behind the "T". */
export function isClockUnit(unit: Unit): boolean {
  return unit === 'second' || unit === 'minute' || unit === 'hour';
}

/** Half an hour is written as thirty minutes. */
const PARTS: Partial<Record<Unit, { readonly unit: Unit; readonly count: number }>> = {
  minute: { unit: 'second', count: 60 },
  hour: { unit: 'minute', count: 60 },
  day: { unit: 'hour', count: 24 },
  year: { unit: 'month', count: 12 },
  decade: { unit: 'year', count: 10 },
  century: { unit: 'year', count: 100 },
};

/** TIMEX3 value of a duration: "P3D", "PT1.5H"; `amount` "X" where it is vague. */
export function durationValue(amount: number | 'X', unit: Unit): string {
  const part = amount !== 'X' && amount > 0 && amount < 1 ? PARTS[unit] : undefined;
  if (part !== undefined && amount !== 'X' && Number.isInteger(amount * part.count)) {
    return durationValue(amount * part.count, part.unit);
  }
  const count = unit === 'fortnight' && amount !== 'X' ? amount * 2 : amount;
  return `P${isClockUnit(unit) ? 'T' : ''}${count}${UNITS[unit].code}`;
}

/** So many of one unit. */
export interface Measure {
  readonly amount: number;
  readonly unit: Unit;
}

/** Seconds of a unit, a year having 365 days and a month 30: for telling which is longer, and for adding up days and months. */
export function unitSeconds(unit: Unit): number {
  const { base, size } = UNITS[unit];
  if (base === 'second') return size;
  return DAY * (size % 12 === 0 ? (size / 12) * 365 : size * 30);
}

/** The parts of one duration added up in the unit of the last, which is the smallest; exact where all are months and years, or all weeks and less. */
export function addedUp(parts: readonly Measure[]): Measure {
  const unit = parts.at(-1)?.unit ?? 'second';
  const exact = parts.every(part => UNITS[part.unit].base === UNITS[unit].base);
  const size = (of: Unit): number => (exact ? UNITS[of].size : unitSeconds(of));
  return { amount: parts.reduce((sum, part) => sum + part.amount * size(part.unit), 0) / size(unit), unit };
}

/** TIMEX3 value of a duration in several units, the largest first: "P1Y2DT3H". */
export function compoundValue(parts: readonly Measure[]): string {
  const values = parts.map(({ amount, unit }) => durationValue(amount, unit).slice(1));
  const [days, clock] = [values.filter(value => !value.startsWith('T')), values.filter(value => value.startsWith('T'))];
  return `P${days.join('')}${clock.length === 0 ? '' : `T${clock.map(value => value.slice(1)).join('')}`}`;
}
