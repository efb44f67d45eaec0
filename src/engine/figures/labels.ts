import { isDash, isDigit, isHyphen, isLetter, isSpace, isUpper, isWordChar } from '../text/chars';
import type { Numeral } from '../text/numeral';
import { BOUND_WORDS } from './cues';
import { FUNCTION_WORDS, INDEX_NAMES, LABEL_NOUNS, MONTHS, STREETS, VERBS } from './lexicon';
import { isCapitalized, startsSentence, wordAfter, wordBefore, type Word } from './words';

/** What may stand before a hyphen and a number without making a name of both: "sub-300", "0-to-60". */
const PREFIXES = new Set([
  'sub',
  'to',
  'minus',
  'plus',
  'mid',
  'pre',
  'post',
  'non',
  'under',
  'over',
  'than',
  'and',
  'or',
  'by',
  'then',
  'all',
  'triple',
  'twin',
]);

/**
 * True if a numeral without a unit is (part of) a name or a label and counts nothing: "COVID-19", "Route 66", "5G",
 * "iPhone 11", "[3]", "page 12", "123 Random Street". `counts` says that a plural noun follows, which saves a number
 * behind an ordinary capitalized word ("Minnesota 12 people") but not behind a noun that numbers things ("Section 12").
 */
export function isLabel(prose: string, numeral: Numeral, counts: boolean): boolean {
  const { start, end, form } = numeral;
  if (hasCodeAround(prose, start, end, form === 'digits')) return true;
  if (isListMarker(prose, start, end)) return true;
  const previous = wordBefore(prose, start);
  if (form === 'digits' && isAddress(prose, numeral)) return true;
  if (!previous)
    return form === 'words' && !counts && isUpper(prose.charCodeAt(start)) && !startsSentence(prose, start);
  return isNumbered(prose, numeral, previous, counts);
}

function hasCodeAround(prose: string, start: number, end: number, digits: boolean): boolean {
  const before = prose.charCodeAt(start - 1);
  if (before === 46 && isWordChar(prose.charCodeAt(start - 2)) && !isSpace(before)) return true; // "ID.4"
  if (before === 35 || before === 64 || before === 95 || before === 43) return true; // # @ _ +
  if (before === 91 && prose[end] === ']') return true;
  if (before === 40 && prose[end] === ')' && digits && end - start < 3) return true; // "Ann Lee (4)"
  if (isHyphen(before) || before === 0x2013) {
    if (isDigit(prose.charCodeAt(start - 2))) return digits && isTelephone(prose, start, end);
    if (isLetter(prose.charCodeAt(start - 2))) {
      const word = lettersBefore(prose, start - 1);
      if (!PREFIXES.has(word)) return true;
    }
  }
  const after = prose.charCodeAt(end);
  if (digits && (isLetter(after) || after === 95)) return true;
  if (isHyphen(after)) {
    const next = prose.charCodeAt(end + 1);
    if (digits && isUpper(next)) return true;
    if (digits && isDigit(next)) return /^-\d{4}(?!\d)/.test(prose.slice(end, end + 6)) && end - start === 3;
  }
  return after === 47 && isLetter(prose.charCodeAt(end + 1)) && digits; // "24/Seven", "3/F"
}

/** "555-0134": three digits and four. */
function isTelephone(prose: string, start: number, end: number): boolean {
  return end - start === 4 && /(?:^|\D)\d{3}-$/.test(prose.slice(Math.max(0, start - 5), start));
}

function lettersBefore(prose: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 12 && isLetter(prose.charCodeAt(start - 1))) start--;
  return prose.slice(start, end).toLowerCase() === prose.slice(start, end) ? prose.slice(start, end) : '';
}

/** "3. ", "3) " or "(3) " at the beginning of the paragraph. */
function isListMarker(prose: string, start: number, end: number): boolean {
  const first = start === 0 ? 0 : prose[0] === '(' && start === 1 ? 1 : -1;
  if (first < 0 || end - start > 3) return false;
  const mark = prose.charCodeAt(end);
  return (
    (mark === 41 || (mark === 46 && first === 0)) && (isSpace(prose.charCodeAt(end + 1)) || end + 1 === prose.length)
  );
}

/** "123 Random Street": capitalized words, the last of which is a kind of street. */
function isAddress(prose: string, { start, end }: Numeral): boolean {
  if (end - start > 5 || !isUpper(prose.charCodeAt(end + 1))) return false;
  let word = wordAfter(prose, end);
  for (let count = 0; word && count < 4 && isCapitalized(word); word = wordAfter(prose, word.end), count++) {
    if (count > 0 && STREETS.has(word.lower)) return true;
  }
  return false;
}

/** True behind a noun that numbers things, and behind a name ("Planet 9", "Kick Six"). */
function isNumbered(
  prose: string,
  { start, end, form, value, scale }: Numeral,
  previous: Word,
  counts: boolean,
): boolean {
  const { lower } = previous;
  const tail = lower.slice(lower.lastIndexOf('&') + 1);
  const plain = form === 'words' ? scale === 1 : /^\d{1,5}$/.test(prose.slice(start, end));
  if (!plain || typeof value !== 'number' || value < 0) return false;
  if (INDEX_NAMES.has(lower) || INDEX_NAMES.has(tail))
    return end - start < 5 && !/^[, ]*(?:points?|percent)\b/.test(prose.slice(end, end + 10));
  if (LABEL_NOUNS.has(lower)) return isCapitalized(previous) || !counts || form === 'digits';
  if (/[a-z][A-Z]|[A-Za-z]\d|^[A-Z]{1,2}$/.test(previous.text)) return form === 'digits' && !counts; // "iPhone 11", "Model S"
  if (!isCapitalized(previous) || counts) return false;
  if (FUNCTION_WORDS.has(lower) || BOUND_WORDS.has(lower) || VERBS.has(lower) || MONTHS.has(lower)) return false;
  if (isDash(prose.charCodeAt(end)) && isDigit(prose.charCodeAt(end + 1))) return /^[A-Z]+$/.test(previous.text);
  if (form === 'words') return isUpper(prose.charCodeAt(start));
  return !startsSentence(prose, previous.start) || /\d/.test(previous.text);
}
