import { bare, type FigureKind, type Place, type Reading } from '../figures/reading';
import { isCapitalized, wordAfter, wordBefore } from '../figures/words';
import { FUNCTION_WORDS } from '../figures/lexicon';

/** Nobody is older; larger numbers behind a name are something else. */
const OLDEST = 120;

/** The age of a person or an animal: "44-year-old", "aged 25", "Ann Lee, 44,", "who was 10", "a nine-month-old child". */
export const age: FigureKind = {
  info: { id: 'age', family: 'figure', label: 'age', plural: 'Ages', icon: 'person', onByDefault: true },
  read(place) {
    const { numeral } = place;
    if (numeral.shape !== 'cardinal' || typeof numeral.value !== 'number' || numeral.value < 0) return null;
    return yearsOld(place) ?? (numeral.value <= OLDEST && Number.isInteger(numeral.value) ? stated(place) : null);
  },
};

const OLD = /^[\s-]{1,2}(year|month|week|day|hour)s?(?:[\s-]old(?:s|er)?|[\s-]of[\s-]age)(?![\p{L}\d])/iu;

/** "-year-old", " years old", " years of age", and "under-5s" apart from it. */
function yearsOld(place: Place): Reading | null {
  const { prose, numeral } = place;
  const code = prose.charCodeAt(numeral.end);
  if (code !== 45 && code !== 32 && code !== 0x2011 && code !== 0x2010 && code !== 10 && code !== 0x2013) return null;
  const match = OLD.exec(prose.slice(numeral.end, numeral.end + 18).replace(/[‐‑–]/g, '-'));
  return match
    ? bare(place, { unit: `${(match[1] ?? '').toLowerCase()} of age`, end: numeral.end + match[0].length })
    : null;
}

/** An age without a unit: told by the word before it, or by its place behind a name. */
function stated(place: Place): Reading | null {
  const { prose, numeral } = place;
  const before = wordBefore(prose, numeral.start);
  if (before) {
    const { lower } = before;
    if (lower === 'aged' || lower === 'ages' || lower === 'age') return years(place);
    if (lower === 'of' && wordBefore(prose, before.start)?.lower === 'age') return years(place);
    return isStatement(place, lower, before.start) ? years(place) : null;
  }
  return isBehindName(prose, numeral.start, numeral.end) ? years(place) : null;
}

/** "under the age of 5 years" takes its unit along. */
function years(place: Place): Reading {
  const end = place.unit?.name === 'year' ? place.unit.end : place.numeral.end;
  return bare(place, { unit: 'year of age', end, start: phraseStart(place.prose, place.numeral.start) });
}

/** Where "aged 5" or "the age of 5" begins, so that "under" before it is its bound; else where the number does. */
function phraseStart(prose: string, start: number): number {
  const before = wordBefore(prose, start);
  if (before?.lower === 'aged') return before.start;
  if (before?.lower !== 'of') return start;
  const age = wordBefore(prose, before.start);
  const the = age && wordBefore(prose, age.start);
  return the?.lower === 'the' ? the.start : (age?.start ?? start);
}

const SUBJECTS = new Set(['who', 'he', 'she', 'i', 'they', 'is', 'was', 'am']);

/** "who was 10", "when I was ten", "she turned 30", "35 or older": a person, a form of "be" or "turn", and nothing counted. */
function isStatement({ prose, numeral }: Place, verb: string, verbStart: number): boolean {
  const ends = /^(?:[.,;:)!?]|$| and | when | at | in | but | now\b| or (?:older|younger|over))/.test(
    prose.slice(numeral.end, numeral.end + 12),
  );
  if (!ends) return false;
  if (verb === 'turned' || verb === 'turns' || verb === 'turning') return true;
  if (verb !== 'was' && verb !== 'is' && verb !== 'am' && verb !== 'were')
    return / or (?:older|younger)/.test(prose.slice(numeral.end, numeral.end + 12));
  const subject = wordBefore(prose, verbStart)?.lower ?? '';
  return SUBJECTS.has(subject);
}

/** "Thomas Sam, 42, and": between commas (or brackets) behind a capitalized word that ends a name. */
function isBehindName(prose: string, start: number, end: number): boolean {
  const open =
    prose[start - 1] === '(' ? start - 1 : prose[start - 2] === ',' && prose[start - 1] === ' ' ? start - 2 : -1;
  if (open < 1) return false;
  const close = prose.charAt(end);
  const bracket = prose[open] === '(';
  if (
    bracket
      ? close !== ')'
      : close !== ',' && close !== '.' && close !== ';' && !/^ (?:and|who|of|from)\b/.test(prose.slice(end, end + 6))
  )
    return false;
  const name = wordBefore(prose, open);
  if (!name || !isCapitalized(name) || FUNCTION_WORDS.has(name.lower) || /\d|^[A-Z]+$/.test(name.text)) return false;
  const first = wordBefore(prose, name.start);
  const digits = prose.slice(start, end);
  if (bracket && Number(digits) < 18) return false; // a number on a shirt
  if (!/^\d{1,3}$/.test(digits) || digits.startsWith('0')) return false;
  // A list of numbers ("Group 3, 42, 55") is no list of ages.
  return (
    first !== null &&
    isCapitalized(first) &&
    !/^,? ?\d/.test(prose.slice(end, end + 3)) &&
    wordAfter(prose, end + 1)?.lower !== 'percent'
  );
}
