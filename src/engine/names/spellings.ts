/** Words that every acronym skips, and that come and go in the name of an institution. */
export const minorWords: ReadonlySet<string> = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'at',
  'to',
  'de',
  'la',
  'du',
  'des',
  'el',
  'y',
]);

/** Words that are spelled in several ways, and how they are compared. */
const spellings: Readonly<Record<string, string>> = {
  st: 'street',
  ave: 'avenue',
  rd: 'road',
  blvd: 'boulevard',
  mt: 'mount',
  ft: 'fort',
  dept: 'department',
  univ: 'university',
  intl: 'international',
  penn: 'pennsylvania',
  centre: 'center',
  defence: 'defense',
  labour: 'labor',
  harbour: 'harbor',
  theatre: 'theater',
  programme: 'program',
};

/**
 * The key by which spellings of one name meet: British or American, abbreviated or not, hyphenated or not, with or without "of",
 * "and" and "the".
 */
export function neutralKey(key: string): string {
  if (!/[\s-]/.test(key)) return key.replace('isation', 'ization');
  return key
    .split(/[\s,-]+/)
    .filter(word => word !== '&' && !minorWords.has(word))
    .map(word => (Object.hasOwn(spellings, word) ? spellings[word] : word.replace('isation', 'ization')))
    .join(' ');
}
