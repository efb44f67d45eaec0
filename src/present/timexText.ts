import type { Timex } from '../engine/model';
import { numberText, ordinalText } from './numbers';
import { dayPartName, monthName, referenceText, seasonName, weekdayName } from './timexWords';
import type { Translate } from './translate';
import { unitWord } from './unitWords';

/**
 * A time expression in words: "Wednesday, 11 September 2024", "July 2024", "the 1980s", "3 days", "every Tuesday",
 * "14:30 on Wednesday, 11 September 2024". Parts that the draft leaves open are said to be open ("July, year not
 * stated"), and of two readings both stand ("… or …"). A value that has no words here stands as it is.
 *
 * Values follow TIMEX3 (ISO-TimeML, ISO 8601 based).
 */
export function timexText({ type, value, readings }: Timex, t: Translate): string {
  if (readings !== undefined) {
    const [one, other] = readings.map(reading => pointText(reading, t) ?? reading);
    return t('{0} or {1}', one ?? '', other ?? '');
  }
  if (type === 'DURATION') return rangeText(value, t) ?? durationText(value, t) ?? value;
  if (type === 'SET') return setText(value, t) ?? value;
  return pointText(value, t) ?? value;
}

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
  ['XXXX-XX-XX', 'day'],
  ['XXXX-WXX', 'week'],
  ['XXXX-XX', 'month'],
  ['XXXX', 'year'],
]);
const TIME_UNITS: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' };

/** A date or a time of day; undefined where there are no words for it. */
function pointText(value: string, t: Translate): string | undefined {
  const [date = '', time] = value.split('T');
  if (value.endsWith('_REF')) return referenceText(value, t);
  if (time === undefined) return dateText(date, t);
  const part = dayPartName(time, t);
  const clock = part ?? clockText(time);
  if (clock === undefined) return undefined;
  if (date === '' || date === 'XXXX-XX-XX') return clock;
  const day = dateText(date, t);
  return day === undefined ? undefined : part === undefined ? t('{0} on {1}', clock, day) : `${day}, ${clock}`;
}

function clockText(time: string): string | undefined {
  const parts = /^(\d\d)(?::(\d\d|XX))?(?::(\d\d))?(Z|[+-]\d\d(?::?\d\d)?)?$/.exec(time);
  if (parts === null) return undefined;
  const [, hour, minute = '00', second, zone] = parts;
  const clock = `${hour ?? ''}:${minute === 'XX' ? '00' : minute}${second === undefined ? '' : `:${second}`}`;
  return clock + (zone === undefined ? '' : zone === 'Z' ? ' UTC' : ` UTC${zone}`);
}

function dateText(date: string, t: Translate): string | undefined {
  const day = /^(\d{4}|XXXX)-(\d\d|XX)-(\d\d|XX)$/.exec(date);
  if (day !== null) return dayText(day[1] ?? '', day[2] ?? '', day[3] ?? '', t);
  const month = /^(\d{4}|XXXX)-(\d\d)$/.exec(date);
  if (month !== null) {
    const name = monthName(Number(month[2]), t);
    return name === undefined ? undefined : withYear(name, month[1] ?? '', t);
  }
  if (date === 'XXXX') return t('a year not stated');
  if (/^FY\d{4}$/.test(date)) return t('fiscal year {0}', date.slice(2));
  if (/^\d{4}$/.test(date)) return date;
  if (/^\d{3}$/.test(date) || /^\d{3}X$/.test(date)) return t('the {0}s', `${date.slice(0, 3)}0`);
  if (/^\d\d(?:XX)?$/.test(date)) return t('the {0} century', ordinalText(Number(date.slice(0, 2)) + 1, t));
  const part = /^(\d{4}|XXXX)-([A-WYZ]+)(\d\d?|XX?)?(?:-(\d|WE|X))?$/.exec(date);
  return part === null ? undefined : partText(part[1] ?? '', part[2] ?? '', part[3], part[4], t);
}

/** A day; the year, the month or the day of the month may be open. */
function dayText(year: string, month: string, day: string, t: Translate): string | undefined {
  if (month === 'XX' && day === 'XX') return year === 'XXXX' ? t('a day not stated') : year;
  const name = monthName(Number(month), t);
  if (month === 'XX') return t('the {0}, month not stated', ordinalText(Number(day), t));
  if (name === undefined) return undefined;
  if (day === 'XX') return withYear(name, year, t);
  if (year === 'XXXX') return withYear(t('{0} {1}', Number(day), name), year, t);
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
  if (Number.isNaN(time.getTime()) || time.getUTCDate() !== Number(day)) return undefined;
  return t('{0}, {1} {2} {3}', weekdayName(time.getUTCDay(), t), Number(day), name, year);
}

/** Seasons, quarters, halves, weeks, weekends, days of a week. */
function partText(
  year: string,
  letters: string,
  number: string | undefined,
  day: string | undefined,
  t: Translate,
): string | undefined {
  const season = seasonName(letters, t);
  if (season !== undefined) return number === undefined ? withYear(season, year, t) : undefined;
  const open = number === undefined || number.startsWith('X');
  if (letters === 'Q' || letters === 'H') {
    const quarter = letters === 'Q';
    const nth = ordinalText(Number(number), t);
    if (open) return ofYear(quarter ? t('a quarter') : t('a half'), year, t);
    return ofYear(quarter ? t('{0} quarter', nth) : t('{0} half', nth), year, t);
  }
  if (letters !== 'W') return undefined;
  const weekday = day === undefined ? undefined : weekdayName(Number(day) % 7, t);
  if (day === 'WE')
    return open ? t('a weekend, date not stated') : t('the weekend of week {0}, {1}', Number(number), year);
  if (open) return t('{0}, date not stated', weekday ?? t('a week'));
  const week = ofYear(t('week {0}', Number(number)), year, t);
  return weekday === undefined ? week : t('{0} of {1}', weekday, week);
}

function withYear(text: string, year: string, t: Translate): string {
  return year === 'XXXX' ? t('{0}, year not stated', text) : `${text} ${year}`;
}

function ofYear(text: string, year: string, t: Translate): string {
  return year === 'XXXX' ? t('{0}, year not stated', text) : t('{0} of {1}', text, year);
}

/** "P12M/P18M" → "12 months to 18 months". */
function rangeText(value: string, t: Translate): string | undefined {
  const [low, high, ...more] = value.split('/').map(part => durationText(part, t));
  return low === undefined || high === undefined || more.length > 0 ? undefined : t('{0} to {1}', low, high);
}

/** "P1Y6M" → "1 year 6 months"; "PXM" → "some months". */
function durationText(value: string, t: Translate): string | undefined {
  const parts = durationParts(value);
  return parts
    ?.map(([count, unit]) => (count === undefined ? t('some {0}', unitWord(plural(unit), t)) : counted(count, unit, t)))
    .join(' ');
}

function setText(value: string, t: Translate): string | undefined {
  const parts = durationParts(value);
  if (parts !== undefined) {
    const [first] = parts;
    if (first === undefined) return undefined;
    return parts.length === 1 && first[0] === 1
      ? t('every {0}', unitWord(first[1], t))
      : t('every {0}', durationText(value, t) ?? value);
  }
  const weekday = /^XXXX-WXX-([1-7]|WE)(?:T([A-Z]{2}|\d\d:\d\d))?$/.exec(value);
  if (weekday !== null) {
    const day = weekday[1] === 'WE' ? unitWord('weekend', t) : weekdayName(Number(weekday[1]) % 7, t);
    const [, , time] = weekday;
    const part = time === undefined ? '' : ` ${dayPartName(time, t) ?? t('at {0}', time)}`;
    return t('every {0}', day + part);
  }
  const yearly = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(value);
  const month = yearly === null ? undefined : monthName(Number(yearly[1]), t);
  if (month !== undefined)
    return t('every {0}', yearly?.[2] === undefined ? month : t('{0} {1}', Number(yearly[2]), month));
  const season = seasonName(/^XXXX-([A-Z]{2})$/.exec(value)?.[1] ?? '', t);
  if (season !== undefined) return t('every {0}', season);
  const part = dayPartName(/^(?:XXXX-XX-XX)?T([A-Z]{2})$/.exec(value)?.[1] ?? '', t);
  if (part !== undefined) return t('every {0}', part);
  const clock = /^(?:XXXX-XX-XX)?T(\d\d:\d\d)$/.exec(value)?.[1];
  if (clock !== undefined) return t('every day at {0}', clock);
  const unit = OPEN_SETS.get(value);
  return unit === undefined ? undefined : t('every {0}', unitWord(unit, t));
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

function counted(count: number, unit: string, t: Translate): string {
  return `${numberText(count, t)} ${unitWord(count === 1 ? unit : plural(unit), t)}`;
}

function plural(unit: string): string {
  return unit === 'century' ? 'centuries' : `${unit}s`;
}
