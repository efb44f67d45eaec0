import type { Timex } from '../engine/model';
import { numberText, ordinalText } from './claimText';

/**
 * A time expression in words: "Wednesday, 11 September 2024", "July 2024", "the 1980s", "3 days", "every Tuesday",
 * "14:30 on Wednesday, 11 September 2024". Parts that the draft leaves open are said to be open ("July, year not
 * stated"). A value that has no words here stands as it is.
 *
 * Values follow TIMEX3 (ISO-TimeML, ISO 8601 based).
 */
export function timexText({ type, value }: Timex): string {
  if (type === 'DURATION') return rangeText(value) ?? durationText(value) ?? value;
  if (type === 'SET') return setText(value) ?? value;
  return pointText(value) ?? value;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const REFERENCES: Readonly<Record<string, string>> = {
  PRESENT_REF: 'now',
  PAST_REF: 'in the past',
  FUTURE_REF: 'in the future',
};
const SEASONS: Readonly<Record<string, string>> = {
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  AU: 'autumn',
  WI: 'winter',
};
const DAY_PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};
const DATE_UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  Q: 'quarter',
  M: 'month',
  W: 'week',
  D: 'day',
  WE: 'weekend',
  DE: 'decade',
  CE: 'century',
};
const OPEN_SETS: ReadonlyMap<string, string> = new Map([
  ['XXXX-XX-XX', 'every day'],
  ['XXXX-WXX', 'every week'],
  ['XXXX-XX', 'every month'],
  ['XXXX', 'every year'],
]);
const TIME_UNITS: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' };

/** A date or a time of day; undefined where there are no words for it. */
function pointText(value: string): string | undefined {
  const [date = '', time] = value.split('T');
  if (value.endsWith('_REF')) return REFERENCES[value];
  if (time === undefined) return dateText(date);
  const part = DAY_PARTS[time];
  const clock = part ?? clockText(time);
  if (clock === undefined) return undefined;
  if (date === '' || date === 'XXXX-XX-XX') return clock;
  const day = dateText(date);
  return day === undefined ? undefined : part === undefined ? `${clock} on ${day}` : `${day}, ${clock}`;
}

function clockText(time: string): string | undefined {
  const parts = /^(\d\d)(?::(\d\d|XX))?(?::(\d\d))?(Z|[+-]\d\d(?::?\d\d)?)?$/.exec(time);
  if (parts === null) return undefined;
  const [, hour, minute = '00', second, zone] = parts;
  const clock = `${hour ?? ''}:${minute === 'XX' ? '00' : minute}${second === undefined ? '' : `:${second}`}`;
  return clock + (zone === undefined ? '' : zone === 'Z' ? ' UTC' : ` UTC${zone}`);
}

function dateText(date: string): string | undefined {
  const day = /^(\d{4}|XXXX)-(\d\d|XX)-(\d\d|XX)$/.exec(date);
  if (day !== null) return dayText(day[1] ?? '', day[2] ?? '', day[3] ?? '');
  const month = /^(\d{4}|XXXX)-(\d\d)$/.exec(date);
  if (month !== null) {
    const name = MONTHS[Number(month[2]) - 1];
    return name === undefined ? undefined : withYear(name, month[1] ?? '');
  }
  if (date === 'XXXX') return 'a year not stated';
  if (/^FY\d{4}$/.test(date)) return `fiscal year ${date.slice(2)}`;
  if (/^\d{4}$/.test(date)) return date;
  if (/^\d{3}$/.test(date) || /^\d{3}X$/.test(date)) return `the ${date.slice(0, 3)}0s`;
  if (/^\d\d(?:XX)?$/.test(date)) return `the ${ordinalText(Number(date.slice(0, 2)) + 1)} century`;
  const part = /^(\d{4}|XXXX)-([A-WYZ]+)(\d\d?|XX?)?(?:-(\d|WE|X))?$/.exec(date);
  return part === null ? undefined : partText(part[1] ?? '', part[2] ?? '', part[3], part[4]);
}

/** A day; the year, the month or the day of the month may be open. */
function dayText(year: string, month: string, day: string): string | undefined {
  if (month === 'XX' && day === 'XX') return year === 'XXXX' ? 'a day not stated' : year;
  const name = MONTHS[Number(month) - 1];
  if (month === 'XX') return `the ${ordinalText(Number(day))}, month not stated`;
  if (name === undefined) return undefined;
  if (day === 'XX') return withYear(name, year);
  if (year === 'XXXX') return withYear(`${Number(day)} ${name}`, year);
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
  if (Number.isNaN(time.getTime()) || time.getUTCDate() !== Number(day)) return undefined;
  return `${WEEKDAYS[time.getUTCDay()] ?? ''}, ${Number(day)} ${name} ${year}`;
}

/** Seasons, quarters, halves, weeks, weekends, days of a week. */
function partText(
  year: string,
  letters: string,
  number: string | undefined,
  day: string | undefined,
): string | undefined {
  const season = SEASONS[letters];
  if (season !== undefined) return number === undefined ? withYear(season, year, ' ') : undefined;
  const open = number === undefined || number.startsWith('X');
  if (letters === 'Q' || letters === 'H') {
    const name = letters === 'Q' ? 'quarter' : 'half';
    return withYear(open ? `a ${name}` : `${ordinalText(Number(number))} ${name}`, year, ' of ');
  }
  if (letters !== 'W') return undefined;
  const weekday = day === undefined ? undefined : WEEKDAYS[Number(day) % 7];
  if (day === 'WE') return open ? 'a weekend, date not stated' : `the weekend of week ${Number(number)}, ${year}`;
  if (open) return `${weekday ?? 'a week'}, date not stated`;
  const week = withYear(`week ${Number(number)}`, year, ' of ');
  return weekday === undefined ? week : `${weekday} of ${week}`;
}

function withYear(text: string, year: string, joint = ' '): string {
  return year === 'XXXX' ? `${text}, year not stated` : `${text}${joint}${year}`;
}

/** "P12M/P18M" → "12 months to 18 months". */
function rangeText(value: string): string | undefined {
  const [low, high, ...more] = value.split('/').map(durationText);
  return low === undefined || high === undefined || more.length > 0 ? undefined : `${low} to ${high}`;
}

/** "P1Y6M" → "1 year 6 months"; "PXM" → "some months". */
function durationText(value: string): string | undefined {
  const parts = durationParts(value);
  return parts?.map(([count, unit]) => (count === undefined ? `some ${plural(unit)}` : counted(count, unit))).join(' ');
}

function setText(value: string): string | undefined {
  const parts = durationParts(value);
  if (parts !== undefined) {
    const [first] = parts;
    if (first === undefined) return undefined;
    return parts.length === 1 && first[0] === 1 ? `every ${first[1]}` : `every ${durationText(value) ?? value}`;
  }
  const weekday = /^XXXX-WXX-([1-7]|WE)(?:T([A-Z]{2}|\d\d:\d\d))?$/.exec(value);
  if (weekday !== null) {
    const day = weekday[1] === 'WE' ? 'weekend' : (WEEKDAYS[Number(weekday[1]) % 7] ?? '');
    const [, , time] = weekday;
    const part = time === undefined ? '' : ` ${DAY_PARTS[time] ?? `at ${time}`}`;
    return `every ${day}${part}`;
  }
  const yearly = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(value);
  const month = yearly === null ? undefined : MONTHS[Number(yearly[1]) - 1];
  if (month !== undefined) return `every ${yearly?.[2] === undefined ? '' : `${Number(yearly[2])} `}${month}`;
  const season = /^XXXX-([A-Z]{2})$/.exec(value)?.[1];
  if (season !== undefined && SEASONS[season] !== undefined) return `every ${SEASONS[season]}`;
  const part = /^(?:XXXX-XX-XX)?T([A-Z]{2})$/.exec(value)?.[1];
  if (part !== undefined && DAY_PARTS[part] !== undefined) return `every ${DAY_PARTS[part]}`;
  const clock = /^(?:XXXX-XX-XX)?T(\d\d:\d\d)$/.exec(value)?.[1];
  if (clock !== undefined) return `every day at ${clock}`;
  return OPEN_SETS.get(value);
}

/** Count and singular unit of each part of an ISO 8601 duration; the count is undefined where it is open ("PXM"). */
function durationParts(value: string): [count: number | undefined, unit: string][] | undefined {
  const [date = '', time = ''] = value.startsWith('P') ? value.slice(1).split('T') : [];
  if (date === '' && time === '') return undefined;
  const parts: [number | undefined, string][] = [];
  for (const [text, units] of [
    [date, DATE_UNITS],
    [time, TIME_UNITS],
  ] as const) {
    let read = 0;
    for (const [whole, count = '', letters = ''] of text.matchAll(/(\d+(?:\.\d+)?|X)([A-Z]{1,2})(?=\d|X|$)/g)) {
      const unit = units[letters];
      if (unit === undefined) return undefined;
      parts.push([count === 'X' ? undefined : Number(count), unit]);
      read += whole.length;
    }
    if (read !== text.length) return undefined;
  }
  return parts;
}

function counted(count: number, unit: string): string {
  return `${numberText(count)} ${count === 1 ? unit : plural(unit)}`;
}

function plural(unit: string): string {
  return unit === 'century' ? 'centuries' : `${unit}s`;
}
