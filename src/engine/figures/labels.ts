import { isDash, isDigit, isHyphen, isLetter, isSpace, isUpper, isWordChar } from '../text/chars';
import { isBoundWord } from './cues';
import {
  FUNCTION_WORDS,
  INDEX_NAMES,
  LABEL_NOUNS,
  LABEL_PLURALS,
  NUMBERED_IN_PARTS,
  MONTHS,
  STREETS,
  VERBS,
  wordSet,
} from './lexicon';
import type { Place } from './place';
import { isInTitle, isTitleCase } from './titles';
import { isCapitalized, startsSentence, wordAfter, type Word } from './words';

/** What may stand before a hyphen and a number without making a name of both: "sub-300", "0-to-60". */
const PREFIXES = wordSet('sub to minus plus mid pre post non under over than and or by then all triple twin');

/**
 * True if a numeral without a unit is (part of) a name or a label and counts nothing: "COVID-19", "Route 66", "5G",
 * "iPhone 11", "[3]", "page 12", "123 Random Street". `counts` says that a plural noun follows, which saves a number
 * behind an ordinary capitalized word ("Minnesota 12 people") but not behind a noun that numbers things ("Section 12").
 */
export function isLabel(place: Place, counts: boolean): boolean {
  const { prose, start, end, previous } = place;
  if (isInCode(prose, start, end, place.isDigits) || isListMarker(prose, start, end)) return true;
  if (place.isDigits && (isAddress(place) || isSpacedTelephone(prose, start, end))) return true;
  if (previous && (isNumbered(place, previous, counts) || isInTitle(place, previous))) return true;
  // "Seven Samurai": words have a capital inside a sentence only where they are a name.
  if (place.isDigits || !isUpper(prose.charCodeAt(start)) || startsSentence(prose, start)) return false;
  return (!counts || isNamed(place)) && !isTitleCase(prose, start, end);
}

/** True if the word behind a numeral has a capital, as in "Twelve Angry Men". */
function isNamed({ next }: Place): boolean {
  return next !== null && isCapitalized(next);
}

/** True if letters or a code stand glued before the digits at `start` ("A14", "K2-18b"), so that no unit or scale follows them. */
export function isGluedToCode(prose: string, start: number): boolean {
  const before = prose.charCodeAt(start - 1);
  if (isLetter(before)) return true;
  if (!isHyphen(before) || !isDigit(prose.charCodeAt(start - 2))) return false;
  let at = start - 2;
  while (at > 0 && start - at < LONGEST_CODE && isDigit(prose.charCodeAt(at - 1))) at--;
  return isUpper(prose.charCodeAt(at - 1));
}

const LONGEST_CODE = 12;

/** Signs that never stand right before a number that counts: # + @ ^ _ */
const BEFORE_CODE = new Set([35, 43, 64, 94, 95]);

/** True if the characters around make the number part of a longer code: "#3", "[3]", "V-12", "5G", "7-Eleven". */
function isInCode(prose: string, start: number, end: number, digits: boolean): boolean {
  const before = prose.charCodeAt(start - 1);
  const after = prose.charCodeAt(end);
  if (BEFORE_CODE.has(before) || (before === 46 && isWordChar(prose.charCodeAt(start - 2)))) return true;
  if (isHyphen(before) || before === 0x2013) {
    if (isDigit(prose.charCodeAt(start - 2))) return digits && isTelephone(prose, start, end);
    if (isLetter(prose.charCodeAt(start - 2)) && !PREFIXES.has(lettersBefore(prose, start - 1))) return true;
  }
  if (!digits) return false;
  if (before === 91 && after === 93) return true;
  if (before === 40 && after === 41 && end - start < 3) return true; // "Ann Lee (4)"
  if (isLetter(after) || after === 95 || isLetter(before)) return true;
  const next = prose.charCodeAt(end + 1);
  if (after === 47) return isLetter(next); // "3/F"
  if (after === 40) return isLetter(next) && prose[end + 2] === ')'; // "401(k)"
  return (
    isHyphen(after) && (isUpper(next) || (end - start === 3 && /^\d{4}(?!\d)/.test(prose.slice(end + 1, end + 6))))
  );
}

/** "555-0134": three digits and four. */
function isTelephone(prose: string, start: number, end: number): boolean {
  return end - start === 4 && /(?:^|\D)\d{3}-$/.test(prose.slice(Math.max(0, start - 5), start));
}

const LONGEST_TELEPHONE = 24;
const inTelephone = (code: number): boolean =>
  isDigit(code) || code === 32 || code === 40 || code === 41 || code === 43 || isHyphen(code);

/** "0800 555 0123", "+44 20 7946 0018": groups of at least seven digits that begin with a zero or a plus. */
function isSpacedTelephone(prose: string, start: number, end: number): boolean {
  const digitAt = (at: number): boolean => isDigit(prose.charCodeAt(at));
  if (!digitAt(start - 3) && !digitAt(start - 2) && !digitAt(end + 1) && !digitAt(end + 2)) return false;
  let [from, to] = [start, end];
  while (from > 0 && start - from < LONGEST_TELEPHONE && inTelephone(prose.charCodeAt(from - 1))) from--;
  while (to - end < LONGEST_TELEPHONE && inTelephone(prose.charCodeAt(to))) to++;
  const run = prose.slice(from, to).trim();
  return /^(?:\+|\(?0)\d/.test(run) && /\d[ -]\d/.test(run) && run.replace(/\D/g, '').length >= 7;
}

/** The lower-case letters that end at `end`; empty if a capital is among them. */
function lettersBefore(prose: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 12 && isLetter(prose.charCodeAt(start - 1))) start--;
  const letters = prose.slice(start, end);
  return letters === letters.toLowerCase() ? letters : '';
}

/** "3. ", "3) " or "(3) " at the beginning of the paragraph. */
function isListMarker(prose: string, start: number, end: number): boolean {
  if (start > 1 || end - start > 3 || (start === 1 && !prose.startsWith('('))) return false;
  const mark = prose.charCodeAt(end);
  return (
    (mark === 41 || (mark === 46 && start === 0)) && (isSpace(prose.charCodeAt(end + 1)) || end + 1 === prose.length)
  );
}

/** "123 Random Street": capitalized words, one of which is a kind of street. */
function isAddress({ prose, start, end, next }: Place): boolean {
  if (!next || end - start > 5 || !isCapitalized(next)) return false;
  let word = wordAfter(prose, next.end);
  for (let count = 0; word && count < 3 && isCapitalized(word); word = wordAfter(prose, word.end), count++) {
    if (STREETS.has(word.lower)) return true;
  }
  return false;
}

/** True behind a noun that numbers things, and behind a name ("Planet 9", "Kick Six"). */
function isNumbered(place: Place, previous: Word, counts: boolean): boolean {
  const { prose, start, end, numeral, isDigits } = place;
  const { lower, text } = previous;
  if (isDigits && numeral.scale === 1 && NUMBERED_IN_PARTS.has(lower)) return true;
  const plain = isDigits ? end - start < 6 && isPlain(prose, start, end) : numeral.scale === 1;
  if (!plain || typeof numeral.value !== 'number') return false;
  if (INDEX_NAMES.has(lower) || (lower.includes('&') && INDEX_NAMES.has(lower.slice(lower.lastIndexOf('&') + 1))))
    return end - start < 5;
  if (LABEL_NOUNS.has(lower)) return isDigits || !counts || isCapitalized(previous);
  if (text === 'Year') return !isTitleCase(prose, start, end); // "Year 11 pupils"
  if (LABEL_PLURALS.has(lower)) return isDigits && !counts;
  if (counts && !isPartOf(place)) return false;
  if (isDigits && /[a-z][A-Z]|[A-Za-z]\d|^[A-Z]{1,2}$/.test(text)) return true; // "iPhone 11", "Model S"
  if (!isCapitalized(previous) || FUNCTION_WORDS.has(lower) || isBoundWord(lower)) return false;
  if (VERBS.has(lower) || MONTHS.has(lower)) return false;
  if (isDash(prose.charCodeAt(end)) && isDigit(prose.charCodeAt(end + 1))) return text === text.toUpperCase(); // "ISO 3888-2"
  if (isDigits) return !startsSentence(prose, previous.start) || /\d/.test(text);
  return isUpper(prose.charCodeAt(start)) && !isTitleCase(prose, start, end);
}

/** "Pitch 6 of the route": behind a name, what follows "of" is not counted. */
function isPartOf({ next, isDigits }: Place): boolean {
  return isDigits && next?.lower === 'of';
}

/** True for digits alone: no comma, point or sign. */
function isPlain(prose: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isDigit(prose.charCodeAt(at))) return false;
  return true;
}
