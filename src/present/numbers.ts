import type { Translate } from './translate';

/** Making these costs far more than using them. */
const NUMBERS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });
const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });

/** The locale that numbers and dates of the user interface are written in: a bundle of translations names its own. */
export function localeOf(t: Translate): string {
  const locale = t('en-US');
  return /^[a-z]{2,3}(?:-[A-Z]{2})?$/.test(locale) ? locale : 'en-US';
}

/** A number for people: thousands grouped, no noise of binary fractions ("2,500", "0.3", "1,000,000"). */
export function numberText(value: number, t: Translate): string {
  const size = Math.abs(value);
  if (!Number.isFinite(value) || size >= 1e21 || (size > 0 && size < 1e-6)) return String(value);
  const locale = localeOf(t);
  return locale === 'en-US' ? NUMBERS.format(value) : value.toLocaleString(locale, { maximumFractionDigits: 6 });
}

/** A number in few signs: "2.49 million" from a million up, in full below. */
export function compactText(value: number, t: Translate): string {
  if (Math.abs(value) < 1e6 || !Number.isFinite(value)) return numberText(value, t);
  return value.toLocaleString(localeOf(t), {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 3,
  });
}

/** "1st", "22nd", "113th"; "22." where the language of the user interface writes ordinals so. */
export function ordinalText(value: number, t: Translate): string {
  if (localeOf(t) !== 'en-US') return t('{0}th', numberText(value, t));
  const suffixes: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
  return numberText(value, t) + (suffixes[ORDINALS.select(value)] ?? 'th');
}
