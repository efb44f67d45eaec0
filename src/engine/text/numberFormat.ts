/**
 * The marks that numbers are written with, by the names of CLDR. They decide only where a spelling has two readings:
 * before exactly three digits ("1.234") a mark may be decimal or group thousands. "1.234,50" can be read in one way.
 */
export interface NumberFormat {
  readonly decimal: '.' | ',';
  /** "'" stands for both apostrophes, " " for all white space within a line. */
  readonly group: '.' | ',' | "'" | ' ';
  /** The mark that does not say which of the two it is: both readings are kept. */
  readonly unsure: '' | '.' | ',';
}

export const POINT_COMMA: NumberFormat = { decimal: '.', group: ',', unsure: '' };
export const COMMA_POINT: NumberFormat = { decimal: ',', group: '.', unsure: '' };
export const COMMA_SPACE: NumberFormat = { decimal: ',', group: ' ', unsure: '.' };
export const POINT_APOSTROPHE: NumberFormat = { decimal: '.', group: "'", unsure: ',' };

/** English, as long as nothing tells that the points do not come from elsewhere. */
export const UNSETTLED: NumberFormat = { decimal: '.', group: ',', unsure: '.' };

/**
 * The formats by language tag (BCP 47). Source: Unicode CLDR 48, common/main, numbers/symbols (decimal, group) of the
 * numbering system latn. English keeps its own marks wherever it is written, though CLDR gives it those of the country
 * in Switzerland or South Africa.
 */
const LOCALES: readonly (readonly [NumberFormat, string])[] = [
  [POINT_COMMA, 'en en-IN cy es-419 es-MX es-US fil ga he hi ja ko ms sw th zh'],
  [COMMA_POINT, 'de bs ca da el es eu gl hr id is it lb mk nl pt ro sl sr tr vi'],
  [COMMA_SPACE, 'fr af bg cs de-AT et fi hu lt lv nb no pl pt-PT ru sk sq sv uk'],
  [POINT_APOSTROPHE, 'de-CH de-LI it-CH'],
];

const FORMATS: ReadonlyMap<string, NumberFormat> = new Map(
  LOCALES.flatMap(([format, tags]) => tags.split(' ').map(tag => [tag.toLowerCase(), format] as const)),
);

/** The language tags whose formats are known. */
export const NUMBER_LOCALES: readonly string[] = LOCALES.flatMap(([, tags]) => tags.split(' ')).sort();

/** How a locale writes numbers: that of its tag or of the longest beginning that is known (RFC 4647, 3.4); else undefined. */
export function numberFormatOf(locale: string): NumberFormat | undefined {
  for (let tag = locale.toLowerCase(); tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const format = FORMATS.get(tag);
    if (format) return format;
  }
  return undefined;
}

/** Stands for a locale: the numbers of the draft tell. */
export const AUTO_LOCALE = 'auto';

/** Whether a setting or an option may name this as a number locale. */
export function isNumberLocale(locale: string): boolean {
  return locale === AUTO_LOCALE || numberFormatOf(locale) !== undefined;
}

/** What the numbers of a text show of its format, each where there is one reading only. */
export interface MarksSeen {
  /** Commas group thousands or the point is decimal: "12,345", "1,234.50", "12.5 percent". */
  readonly english: boolean;
  /** The comma is decimal, or points group thousands: "1.234,50", "1.234.567", "12,5 percent". */
  readonly other: boolean;
}

const MARKED = /\d[.,]\d/;
/** What stands behind a number that is no version, date, time of day or place in a list. */
const MEASURE =
  ' ?(?:%|(?:per ?cent|pct|million|billion|trillion|bn|km|kilomet(?:er|re)s|miles|met(?:er|re)s|feet|inches|tonnes|tons|acres|hectares|degrees|dollars|euros|pounds|points|seconds|times)(?![a-z]))';
const ENGLISH = new RegExp(
  `(?<![\\d.,])(?:[1-9]\\d{0,2}(?:,\\d{3})+(?!,?\\d)|\\d{1,9}\\.\\d{1,2}${MEASURE}|(?<=[$£€])\\d{1,3}\\.\\d\\d(?![\\d.,]))`,
);
const OTHER = new RegExp(
  `(?<![\\d.,])(?:[1-9]\\d{0,2}(?:(?:\\.\\d{3})+,\\d{1,2}|(?:\\.\\d{3}){2})(?![.,]?\\d)|\\d{1,9},\\d{1,2}${MEASURE})`,
);

/** What the numbers of one text show. */
export function marksSeen(prose: string): MarksSeen {
  return MARKED.test(prose) ? { english: ENGLISH.test(prose), other: OTHER.test(prose) } : NOTHING_SEEN;
}

const NOTHING_SEEN: MarksSeen = { english: false, other: false };

/** The format of a draft whose texts show this; unsettled where they show nothing, or both. */
export function formatShown(seen: Iterable<MarksSeen>): NumberFormat {
  let [english, other] = [false, false];
  for (const marks of seen) {
    english ||= marks.english;
    other ||= marks.other;
  }
  if (english === other) return UNSETTLED;
  return english ? POINT_COMMA : COMMA_POINT;
}
