import { FUNCTION_WORDS, LABEL_NOUNS, MONTHS, wordSet } from '../figures/lexicon';
import { countedNoun } from '../figures/nouns';
import type { Place } from '../figures/place';
import { bare, type FigureKind, type Reading } from '../figures/reading';
import { isCapitalized, wordBefore, type Word } from '../figures/words';
import { isDash, isSpace } from '../text/chars';

/** The age of a person or an animal: "44-year-old", "aged 25", "Ann Lee, 44,", "who was 10", "a nine-month-old child". */
export const age: FigureKind = {
  info: { id: 'age', family: 'figure', label: 'age', plural: 'Ages', icon: 'person', onByDefault: true },
  read(place) {
    const { value, shape } = place.numeral;
    if (shape !== 'cardinal' || typeof value !== 'number' || value < 0) return null;
    return yearsOld(place) ?? (value <= OLDEST && Number.isInteger(value) ? stated(place) : null);
  },
};

/** Nobody is older; larger numbers behind a name are something else. */
const OLDEST = 120;

const OLD = /^(year|month|week|day|hour)s?(?:[\s‐‑–-]old(?:s|er)?|[\s‐‑–-]of[\s‐‑–-]age)(?![\p{L}\d])/iu;

/** "-year-old", " years old", " years of age". */
function yearsOld(place: Place): Reading | null {
  const { prose, end } = place;
  const code = prose.charCodeAt(end);
  if (!isSpace(code) && !isDash(code)) return null;
  const match = 'ymwdhYMWDH'.includes(prose.charAt(end + 1)) ? OLD.exec(prose.slice(end + 1, end + 19)) : null;
  return match
    ? bare(place, { unit: `${(match[1] ?? '').toLowerCase()} of age`, end: end + 1 + match[0].length })
    : null;
}

/** An age without a unit: told by the word before it, or by its place behind a name. */
function stated(place: Place): Reading | null {
  const { prose, previous } = place;
  if (!previous) return isBehindName(place) ? years(place, place.start) : null;
  const { lower } = previous;
  if (lower === 'aged') return years(place, previous.start);
  if (lower === 'ages' || lower === 'age') return years(place, place.start);
  if (lower === 'of') {
    const word = wordBefore(prose, previous.start);
    if (word?.lower !== 'age') return null;
    const the = wordBefore(prose, word.start);
    return years(place, the?.lower === 'the' ? the.start : word.start); // so that "under" before it is its bound
  }
  if (lower === 'between' && wordBefore(prose, previous.start)?.lower === 'aged') return years(place, place.start);
  if (AGE_BOUNDS.has(lower) && isLimitOfGroup(place, previous)) return years(place, place.start);
  return isStatement(place, lower, previous.start) ? years(place, place.start) : null;
}

/** "under the age of 5 years" takes its unit along. */
function years(place: Place, start: number): Reading {
  return bare(place, { unit: 'year of age', start, end: place.unit?.name === 'year' ? place.unit.end : place.end });
}

const SUBJECTS = wordSet('who he she i they');

/** Who has an age that may stand without a unit: "the president, 81, has", "children under five". */
const PEOPLE = wordSet(`
  man woman boy girl child teenager pensioner father mother son daughter brother sister grandfather grandmother husband wife
  uncle aunt widow widower president chairman chairwoman senator mayor minister governor king queen actor actress singer
  author writer artist driver victim suspect defendant player striker goalkeeper teacher student pupil farmer lawyer doctor
  nurse officer soldier sailor pilot
`);
const GROUPS = wordSet(
  'children adults people men women boys girls kids anyone everyone those pupils players drivers voters',
);
const AGE_BOUNDS = wordSet('under over below');
const TURNING = wordSet('turned turns turning');
const BEING = wordSet('was is am were');
const OR_OLDER = /^,? or (?:older|younger)(?![\p{L}])/u;
const END_OF_CLAUSE = /^(?:[.,;:)!?]|$| (?:and|when|at|in|but|now)(?![\p{L}]))/u;

/** "who was 10", "when I was ten", "she turned 30", "35 or older": a person, a form of "be" or "turn", and nothing counted. */
function isStatement({ prose, end, next }: Place, verb: string, verbStart: number): boolean {
  if (prose.startsWith(' or ', end) || prose.startsWith(', or ', end)) return OR_OLDER.test(prose.slice(end, end + 13));
  if (TURNING.has(verb)) return next === null || FUNCTION_WORDS.has(next.lower);
  if (!BEING.has(verb) || !END_OF_CLAUSE.test(prose.slice(end, end + 6))) return false;
  const subject = wordBefore(prose, verbStart)?.lower ?? '';
  return SUBJECTS.has(subject) || PEOPLE.has(subject);
}

/** "children under five", "those over 65": a group, and nothing behind the number that it counts. */
function isLimitOfGroup(place: Place, { start }: Word): boolean {
  if (!GROUPS.has(wordBefore(place.prose, start)?.lower ?? '') || place.unit) return false;
  return countedNoun(place.prose, place.end, true) === null;
}

/** "Thomas Sam, 42, and", "Ann Lee (44)": behind a comma or in brackets, behind two capitalized words. */
function isBehindName(place: Place): boolean {
  const { prose, start, end } = place;
  const bracket = prose[start - 1] === '(';
  const open = bracket ? start - 1 : prose[start - 2] === ',' && prose[start - 1] === ' ' ? start - 2 : 0;
  if (open === 0 || !place.isDigits || end - start > 3 || prose[start] === '0') return false;
  if (bracket && (prose[end] !== ')' || Number(place.numeral.value) < 18)) return false; // else a number on a shirt
  if (!bracket && !/^(?:[,.;]| (?:and|who|of|from)(?![\p{L}]))/u.test(prose.slice(end, end + 6))) return false;
  if (/^,? ?\d/.test(prose.slice(end, end + 3))) return false; // a list of numbers
  const name = wordBefore(prose, open);
  if (name && PEOPLE.has(name.lower)) return !bracket && ABOUT_PERSON.test(prose.slice(end, end + 8));
  if (!name || !isCapitalized(name) || FUNCTION_WORDS.has(name.lower) || /\d|^[A-Z]+$/.test(name.text)) return false;
  const first = wordBefore(prose, name.start);
  if (first && isCapitalized(first)) return true;
  return TITLE_OR_INITIAL.test(prose.slice(Math.max(0, name.start - 7), name.start)) || isSurname(place, name);
}

/** "Ms. Lopez, 38,", "Tom P. Reed, 41,": the dot keeps the word before the name from being a word. */
const TITLE_OR_INITIAL = /(?:^|[\s(“"])(?:\p{Lu}|M[rs]s?|Dr|Prof|Sgt|Lt|Col|Gen|Capt|Rev|Sen|Rep|Gov)\. $/u;

/** What goes on about a person behind the age. */
const ABOUT_PERSON = /^, (?:who|said|says|told|was|is|has|had|of|from|an?|the|his|her|died|added|will)(?![\p{L}])/u;

/** "Lopez, 38, said": one name alone, where what follows is about a person. */
function isSurname({ prose, end, numeral }: Place, { text, lower }: Word): boolean {
  if (Number(numeral.value) < 10 || text.length < 3 || LABEL_NOUNS.has(lower) || MONTHS.has(lower)) return false;
  return !lower.endsWith('day') && ABOUT_PERSON.test(prose.slice(end, end + 8));
}
