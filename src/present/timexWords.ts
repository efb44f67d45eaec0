import { localeOf } from './numbers';
import type { Translate } from './translate';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** Name of a month, 1 = January; undefined for any other number. */
export function monthName(month: number, t: Translate): string | undefined {
  const name = MONTHS[month - 1];
  return name === undefined ? undefined : dateWord(name, new Date(Date.UTC(2024, month - 1, 1)), { month: 'long' }, t);
}

/** Name of a day of the week, 0 = Sunday. */
export function weekdayName(weekday: number, t: Translate): string {
  const name = WEEKDAYS[weekday] ?? '';
  // The 7th of January 2024 was a Sunday.
  return dateWord(name, new Date(Date.UTC(2024, 0, 7 + weekday)), { weekday: 'long' }, t);
}

function dateWord(english: string, day: Date, part: Intl.DateTimeFormatOptions, t: Translate): string {
  const locale = localeOf(t);
  return locale === 'en-US' ? english : day.toLocaleDateString(locale, { ...part, timeZone: 'UTC' });
}

/** What the references of TIMEX3 say. */
export function referenceText(value: string, t: Translate): string | undefined {
  switch (value) {
    case 'PRESENT_REF':
      return t('now');
    case 'PAST_REF':
      return t('in the past');
    case 'FUTURE_REF':
      return t('in the future');
    default:
      return undefined;
  }
}

/** Seasons by their letters in TIMEX3. */
export function seasonName(letters: string, t: Translate): string | undefined {
  switch (letters) {
    case 'SP':
      return t('spring');
    case 'SU':
      return t('summer');
    case 'FA':
    case 'AU':
      return t('autumn');
    case 'WI':
      return t('winter');
    default:
      return undefined;
  }
}

/** Parts of the day by their letters in TIMEX3. */
export function dayPartName(letters: string, t: Translate): string | undefined {
  switch (letters) {
    case 'MO':
      return t('morning');
    case 'MI':
      return t('midday');
    case 'AF':
      return t('afternoon');
    case 'EV':
      return t('evening');
    case 'NI':
      return t('night');
    case 'DT':
      return t('daytime');
    default:
      return undefined;
  }
}
