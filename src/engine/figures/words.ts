import type { Span } from '../model';
import { FUNCTION_WORDS } from './lexicon';
import { isDigit, isHyphen, isLetter, isSpace, isUpper, isWordChar, spacesEnd, spacesStart } from '../text/chars';

/** One word of the prose, with its inner hyphens, apostrophes and the dots of "U.S.". */
export interface Word extends Span {
  /** As written. */
  readonly text: string;
  /** In lower case. */
  readonly lower: string;
}

/** Longer words are no words of a language; cutting them short keeps every look-ahead bounded. */
const LONGEST_WORD = 40;

/** The word that begins behind the white space at `at`; null where punctuation, a digit-less gap or the end comes first. */
export function wordAfter(prose: string, at: number): Word | null {
  const start = spacesEnd(prose, at);
  if (start === at && at > 0 && isWordChar(prose.charCodeAt(at - 1))) return null;
  return wordAt(prose, start);
}

/** The word that begins exactly at `start`, or null. */
export function wordAt(prose: string, start: number): Word | null {
  if (!isWordChar(prose.charCodeAt(start))) return null;
  let end = start;
  let lowerFrom = start;
  const limit = Math.min(prose.length, start + LONGEST_WORD);
  for (; end < limit; end++) {
    const code = prose.charCodeAt(end);
    if ((code >= 97 && code <= 122) || isDigit(code)) continue;
    if (isLetter(code)) {
      lowerFrom = end + 1;
      continue;
    }
    if (isInner(code)) {
      if (isWordChar(prose.charCodeAt(end + 1))) continue;
      break;
    }
    // The dots of "U.S." and "a.m.", not the full stop behind a word.
    if (code !== 46 || !isSingleLetter(prose, end)) break;
  }
  return word(prose, start, end, lowerFrom);
}

/** The word from `start` to `end`; behind `lowerFrom` it has no capitals. Most words have one at their beginning or none. */
function word(prose: string, start: number, end: number, lowerFrom: number): Word {
  const text = prose.slice(start, end);
  if (lowerFrom <= start) return { start, end, text, lower: text };
  const first = prose.charCodeAt(start);
  const lower =
    lowerFrom === start + 1 && isUpper(first)
      ? String.fromCharCode(first | 32) + prose.slice(lowerFrom, end)
      : text.toLowerCase();
  return { start, end, text, lower };
}

/** Hyphen, apostrophe, ampersand: part of a word between two of its letters. */
function isInner(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 38 || isHyphen(code);
}

function isSingleLetter(prose: string, dot: number): boolean {
  return (
    isLetter(prose.charCodeAt(dot - 1)) &&
    (prose[dot - 2] === '.' || (!isWordChar(prose.charCodeAt(dot - 2)) && isLetter(prose.charCodeAt(dot + 1))))
  );
}

/** The word that ends before the white space before `at`; null where punctuation or the beginning comes first. */
export function wordBefore(prose: string, at: number): Word | null {
  const end = spacesStart(prose, at);
  let start = end;
  let lowerFrom = 0;
  const limit = Math.max(0, end - LONGEST_WORD);
  for (; start > limit; start--) {
    const code = prose.charCodeAt(start - 1);
    if ((code >= 97 && code <= 122) || isDigit(code)) continue;
    if (isLetter(code)) lowerFrom = Math.max(lowerFrom, start);
    else if (isInner(code)) {
      if (start === end || !isWordChar(prose.charCodeAt(start - 2))) break;
    } else if (code !== 46 || !isDotted(prose, start - 1)) break;
  }
  return start === end ? null : word(prose, start, end, lowerFrom);
}

/** True for the dots of "U.S." seen from behind, and for the dot of a short abbreviation such as "approx." or "No.". */
function isDotted(prose: string, dot: number): boolean {
  return (
    isLetter(prose.charCodeAt(dot - 1)) &&
    (prose[dot - 2] === '.' || prose[dot + 2] === '.' || ABBREVIATIONS.has(lastLetters(prose, dot)))
  );
}

const ABBREVIATIONS = new Set(['approx', 'est', 'no', 'nos', 'avg', 'ca', 'c']);

function lastLetters(prose: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 8 && isLetter(prose.charCodeAt(start - 1))) start--;
  return prose.slice(start, end).toLowerCase();
}

/** True if the word begins with a capital letter. */
export function isCapitalized(word: Word): boolean {
  const first = word.text.charCodeAt(0);
  if (first < 128) return isUpper(first);
  const letter = word.text.charAt(0);
  return letter !== letter.toLowerCase();
}

/** True if only white space or nothing stands between the start of a sentence and `at`. */
export function startsSentence(prose: string, at: number): boolean {
  const end = spacesStart(prose, at);
  if (end === 0) return true;
  const code = prose.charCodeAt(end - 1);
  return !isWordChar(code) && code !== 44 && !isHyphen(code) && code !== 38 && !isSpace(code);
}

/** True for function words; "US", "IT" and "WHO" in capitals are names. */
export function isFunctionWord(word: Word): boolean {
  return FUNCTION_WORDS.has(word.lower) && !isNameInCapitals(word);
}

/** True for what is spelled like a function word but is a name: "US", "IT" and "WHO" in capitals. */
export function isNameInCapitals({ text }: Word): boolean {
  return CAPITALS.has(text);
}

const CAPITALS = new Set(['US', 'IT', 'WHO']);
