import { isDigit, isHyphen, isLetter, isSpace, isUpper, isWordChar, spacesEnd } from '../text/chars';
import { CODES, NAMES, NAME_STARTS, NATIONS, PREFIXES } from './currencies';
import { follows } from './cues';
import { wordSet } from './lexicon';
import type { Place } from './place';
import { looksPlural } from './plurals';
import { wordAfter, wordAt, type Word } from './words';

export interface Currency {
  readonly start: number;
  readonly end: number;
  readonly unit: string;
}

/** The currency right before a number, one space between at most. */
export function currencyBefore({ prose, start, end, numeral }: Place): Currency | null {
  const at = isSpace(prose.charCodeAt(start - 1)) ? start - 1 : start;
  const last = prose.charCodeAt(at - 1);
  if (isLetter(last)) {
    const letters = lettersStart(prose, at);
    if (!isUpper(prose.charCodeAt(letters)) || isWordChar(prose.charCodeAt(letters - 1))) return null;
    const text = prose.slice(letters, at);
    const dollar = prose[letters - 1] === '$' ? PREFIXES.get(`$${text}`) : undefined; // "$US5"
    if (dollar) return { start: letters - 1, end: start, unit: dollar };
    const unit = CODES.get(text) ?? PREFIXES.get(text);
    return unit &&
      isSurePrefix(text, at === start, numeral.scale > 1 || end - start > 2 || isLetter(prose.charCodeAt(end)))
      ? { start: letters, end: start, unit }
      : null;
  }
  if (last === 61) return prose[at - 2] === 'Y' ? { start: at - 2, end: start, unit: 'Japanese yen' } : null; // "Y="
  if (last === 46) return prose.startsWith('Rs.', at - 3) ? { start: at - 3, end: start, unit: 'Indian rupee' } : null;
  return last === 36 || last > 0xa0 ? signBefore(prose, at) : null;
}

/** "R" and "PS" are currencies only glued to large amounts ("R500m"; a "PS5" is a PlayStation). */
function isSurePrefix(text: string, glued: boolean, large: boolean): boolean {
  if (text === 'R' || text === 'PS') return glued && large;
  return glued || text.length > 2 || text === 'RM' || text === 'Rs' || text === 'Rp';
}

/** "$", "US$", "HK $": the sign that ends at `at`, with the letters that tell the dollar. */
function signBefore(prose: string, at: number): Currency | null {
  const sign = prose.charAt(at - 1);
  const unit = PREFIXES.get(sign);
  if (!unit) return null;
  const end = prose[at - 2] === ' ' ? at - 2 : at - 1;
  if (prose.startsWith('U.S.', end - 4)) return { start: end - 4, end: at, unit };
  const start = lettersStart(prose, end);
  if (start === end || isWordChar(prose.charCodeAt(start - 1))) return { start: at - 1, end: at, unit };
  const text = prose.slice(start, end);
  const told = PREFIXES.get(text + sign) ?? (sign === '$' ? CODES.get(text) : undefined);
  return told ? { start, end: at, unit: told } : { start: at - 1, end: at, unit };
}

/** Where the up to four letters that end at `end` begin. */
function lettersStart(prose: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < 4 && isLetter(prose.charCodeAt(start - 1))) start--;
  return start;
}

/** The currency behind a number: glued sign or letters, a name with or without its country, an ISO code. */
export function currencyBehind(place: Place): Currency | null {
  const { prose, end } = place;
  const code = prose.charCodeAt(end);
  const sign = signBehind(prose, isSpace(code) ? end + 1 : end) ?? lettersAndSign(prose, isSpace(code) ? end + 1 : end);
  if (sign) return sign;
  const glued = isLetter(code);
  let word = glued ? wordAt(prose, end) : isHyphen(code) ? wordAt(prose, end + 1) : place.next;
  if (word?.lower === 'of' && place.isMany) word = wordAfter(prose, word.end); // "tens of thousands of dollars"
  if (word && place.numeral.shape === 'share' && (word.lower === 'a' || word.lower === 'an'))
    word = wordAfter(prose, word.end); // "a tenth of a cent"
  if (!word) return null;
  const hyphen = word.lower.indexOf('-');
  const text = hyphen < 0 ? word.text : word.text.slice(0, hyphen);
  if (!NAME_STARTS.has(hyphen < 0 ? word.lower : text.toLowerCase())) return null;
  const unit = CODES.get(text);
  const stop = word.start + text.length;
  if (unit) return looksPlural(follows(prose, stop)) ? null : { start: word.start, end: stop, unit };
  return named(place, word, text, glued) ?? (glued ? null : national(prose, word));
}

/** "10$", "100 ₡": a sign behind the amount, unless it stands before the next one. */
function signBehind(prose: string, at: number): Currency | null {
  const code = prose.charCodeAt(at);
  if (code !== 36 && !(code > 0xa1)) return null; // of ASCII only "$"
  const unit = isWordChar(code) ? undefined : (NAMES.get(prose.charAt(at)) ?? PREFIXES.get(prose.charAt(at)));
  const next = prose.charCodeAt(isSpace(prose.charCodeAt(at + 1)) ? at + 2 : at + 1);
  return unit && !isDigit(next) && !isLetter(prose.charCodeAt(at + 1)) ? { start: at, end: at + 1, unit } : null;
}

/** "3.14US$": a sign with letters behind the amount, unless the next one follows. */
function lettersAndSign(prose: string, at: number): Currency | null {
  if (!isUpper(prose.charCodeAt(at))) return null;
  const end = prose.slice(at, at + 5).indexOf('$') + at + 1;
  const unit = end > at ? PREFIXES.get(prose.slice(at, end)) : undefined;
  return unit && !isDigit(prose.charCodeAt(spacesEnd(prose, end))) ? { start: at, end, unit } : null;
}

/** Names that are as often something else: read only where the number is large and nothing countable follows. */
const DOUBTFUL = wordSet('won real dong kip sen rand p quid lei');

function named(place: Place, word: Word, text: string, glued: boolean): Currency | null {
  const { prose, numeral } = place;
  const lower = text.toLowerCase();
  const unit = nameOf(lower);
  const end = word.start + text.length;
  if (!unit || (lower === 'p' && !glued)) return null;
  if (lower.startsWith('pound') && !isSterling(place, end)) return null;
  if (DOUBTFUL.has(lower)) {
    const large = place.isDigits ? Number(numeral.value) >= 10 || numeral.scale > 1 : numeral.scale >= 1000;
    if (!large || looksPlural(follows(prose, end))) return null;
  }
  return { start: word.start, end, unit };
}

/** The currency of a name in lower case, singular or plural. */
export function nameOf(lower: string): string | undefined {
  return NAMES.get(lower) ?? (lower.endsWith('s') ? NAMES.get(lower.slice(0, -1)) : undefined);
}

const PAYING =
  wordSet(`paid pay paying pays cost costs costing worth spent spend fined raised owed earned price priced sold for
  won stole saved`);

/** Pounds are money if they are called sterling, if they are many, or if somebody pays; else something weighs them. */
function isSterling({ prose, end, numeral, previous }: Place, nameEnd: number): boolean {
  const next = follows(prose, nameEnd);
  if (next === 'sterling') return true;
  if (next === 'of') return false;
  return numeral.scale >= 1000 || (!isHyphen(prose.charCodeAt(end)) && previous !== null && PAYING.has(previous.lower));
}

/** "US dollars", "Hong Kong dollars", "Malaysian ringgit". */
function national(prose: string, first: Word): Currency | null {
  let nation = first.lower;
  let last: Word = first;
  for (let count = 0; count < 2; count++) {
    const word = wordAfter(prose, last.end);
    if (!word) return null;
    const country = NATIONS.get(nation);
    const unit = country === undefined ? undefined : nameOf(word.lower);
    if (country !== undefined && unit) {
      const currency = unit === 'pound sterling' ? 'pound' : unit.slice(unit.lastIndexOf(' ') + 1);
      return { start: first.start, end: word.end, unit: country === '' ? unit : `${country} ${currency}` };
    }
    nation = `${nation} ${word.lower}`;
    last = word;
  }
  return null;
}
