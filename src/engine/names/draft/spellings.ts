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
const spellings: ReadonlyMap<string, string> = new Map([
  ['st', 'street'],
  ['ave', 'avenue'],
  ['rd', 'road'],
  ['blvd', 'boulevard'],
  ['mt', 'mount'],
  ['ft', 'fort'],
  ['dept', 'department'],
  ['univ', 'university'],
  ['intl', 'international'],
  ['penn', 'pennsylvania'],
  ['centre', 'center'],
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['harbour', 'harbor'],
  ['theatre', 'theater'],
  ['programme', 'program'],
]);

/**
 * The key by which spellings of one name meet: British or American, abbreviated or not, hyphenated or not, with or without "of",
 * "and" and "the".
 */
export function neutralKey(key: string): string {
  if (!key.includes(' ') && !key.includes('-')) return key.replace('isation', 'ization');
  let neutral = '';
  let count = 0;
  for (let from = 0, to = 0; to <= key.length; to++) {
    if (to < key.length && !isBreak(key.charCodeAt(to))) continue;
    const word = key.slice(from, to);
    // Breaks that stand together are one; those at either end have an empty word beside them.
    const isWord = to > from || from === 0 || to === key.length;
    from = to + 1;
    if (!isWord || word === '&' || minorWords.has(word)) continue;
    const spelled = spellings.get(word) ?? word.replace('isation', 'ization');
    neutral = count++ === 0 ? spelled : `${neutral} ${spelled}`;
  }
  return neutral;
}

/** True for what stands between the words of a key: a space, a comma, a hyphen. */
function isBreak(code: number): boolean {
  return code === 32 || code === 44 || code === 45;
}
