import {
  digitsEnd,
  isDigit,
  isFraction,
  isHyphen,
  isLetter,
  isSpace,
  isWordChar,
  lettersEnd,
  spacesEnd,
} from './chars';
import { readDigits } from './digits';
import { UNSETTLED, type NumberFormat } from './numberFormat';
import type { Code, Numeral } from './numeral';
import { isOtherwise, maybeNumberWord, NUMBER_WORDS, SCALE_ABBREVIATIONS, SCALE_LETTERS } from './numberWords';
import { readNumberWords } from './wordNumerals';

/**
 * Reads the numeral that begins exactly at `at`, as long as it can be; a {@link Code} for digits that are no number;
 * null where neither begins. Looks a few characters back only to tell "a third" from "the third".
 */
export function numeralAt(text: string, at: number, format: NumberFormat = UNSETTLED): Numeral | Code | null {
  const code = text.charCodeAt(at);
  if (code === 45 || code === 0x2212 || code === 0x2013) return negative(text, at, at + 1, format);
  if (isDigit(code) || code === 46 || isFraction(code)) return digitNumeral(text, at, format);
  if (!isLetter(code)) return null;
  if ((code | 32) === 109 || (code | 32) === 110) {
    const sign = /^(?:minus|negative)[ -]/i.exec(text.slice(at, at + 9));
    if (sign) return negative(text, at, at + sign[0].length, format);
  }
  return readNumberWords(text, at);
}

function negative(text: string, start: number, at: number, format: NumberFormat): Numeral | Code | null {
  const code = text.charCodeAt(at);
  if (!isDigit(code) && !isLetter(code) && code !== 46) return null;
  if (isLetter(code) && at === start + 1) return null; // "-five" is a hyphen, not a sign
  const numeral = numeralAt(text, at, format);
  if (!numeral || numeral.shape === 'code') return numeral;
  if ((numeral.shape !== 'cardinal' && numeral.shape !== 'share') || typeof numeral.value !== 'number') return null;
  return negated(numeral, start);
}

/** The same number below zero. @param start where its sign stands, if that is part of it. */
export function negated(numeral: Numeral, start = numeral.start): Numeral {
  const { value, alternative } = numeral;
  if (typeof value !== 'number') return numeral;
  return { ...numeral, start, value: -value, ...(alternative !== undefined && { alternative: -alternative }) };
}

const ORDINAL_SUFFIX = /^(?:st|nd|rd|th)$/i;

function digitNumeral(text: string, at: number, format: NumberFormat): Numeral | Code | null {
  const run = readDigits(text, at, format);
  if (!run) return null;
  if (run.value === null) return { shape: 'code', start: at, end: run.end };
  const plain = { start: at, end: run.end, value: run.value, scale: 1, form: 'digits', shape: 'cardinal' } as const;
  const numeral = run.alternative === undefined ? plain : { ...plain, alternative: run.alternative };
  const next = text.charCodeAt(run.end);
  const glued = isLetter(next);
  if (!glued && !isSpace(next) && !isHyphen(next)) return numeral;
  const decimal = glued ? null : pointDigits(text, numeral);
  if (decimal) return decimal;
  const start = glued ? run.end : isHyphen(next) ? run.end + 1 : spacesEnd(text, run.end);
  const end = lettersEnd(text, start);
  // Most words behind a number are no scale; short ones may be one of the abbreviations.
  if (end === start || (end - start > 3 && !maybeNumberWord(text, start, end))) return numeral;
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  if (glued && ORDINAL_SUFFIX.test(lower)) return { ...numeral, end, shape: 'ordinal' };
  if (lower === 'fold') return { ...numeral, end, shape: 'multiple' };
  if (lower === 'x' && glued) return { ...numeral, end, shape: 'multiple' };
  const abbreviated = isHyphen(next) ? undefined : SCALE_ABBREVIATIONS.get(word);
  if (abbreviated !== undefined && (glued || word.length > 1)) return scaled(numeral, abbreviated, end);
  return glued ? numeral : scaleWords(text, numeral, start, end, lower);
}

/** "3 point 7": decimals as they are spoken. */
function pointDigits(text: string, numeral: Numeral & { value: number }): Numeral | null {
  if (!text.startsWith(' point ', numeral.end) || !Number.isInteger(numeral.value)) return null;
  const start = numeral.end + 7;
  const end = digitsEnd(text, start);
  if (end === start || end - start > 9 || isLetter(text.charCodeAt(end))) return null;
  return { ...numeral, end, value: Number(`${numeral.value}.${text.slice(start, end)}`) };
}

/** "million", "hundred thousand", "and a half million" after digits. */
function scaleWords(
  text: string,
  numeral: Numeral & { value: number },
  start: number,
  end: number,
  word: string,
): Numeral {
  if (word === 'and') {
    const half = /^and a (half|quarter)(?![\p{L}\d])/u.exec(text.slice(start, start + 16));
    if (!half) return numeral;
    const whole = { ...numeral, end: start + half[0].length, value: numeral.value + (half[1] === 'half' ? 0.5 : 0.25) };
    const next = spacesEnd(text, whole.end);
    const nextEnd = lettersEnd(text, next);
    return scaleWords(text, whole, next, nextEnd, text.slice(next, Math.min(nextEnd, next + 12)).toLowerCase());
  }
  const scale = NUMBER_WORDS.get(word);
  if ((scale?.role !== 'scale' && scale?.role !== 'scales') || isOtherwise(text, word, end)) return numeral;
  const first = scaled(numeral, scale.value, end);
  const next = spacesEnd(text, end);
  const nextEnd = lettersEnd(text, next);
  const second =
    next > end && nextEnd - next < 12 ? NUMBER_WORDS.get(text.slice(next, nextEnd).toLowerCase()) : undefined;
  return second?.role === 'scale' && second.value > scale.value ? scaled(first, second.value, nextEnd) : first;
}

function scaled(numeral: Numeral & { value: number }, scale: number, end: number): Numeral & { value: number } {
  const { alternative, ...plain } = numeral;
  const product = { ...plain, end, value: round(numeral.value * scale), scale: numeral.scale * scale };
  // "1.234 million" has decimals: nobody counts millions by the thousand.
  const settled = alternative === undefined || Math.abs(alternative) > Math.abs(numeral.value);
  return settled ? product : { ...product, alternative: round(alternative * scale) };
}

/** 4.35 * 1e6 is 4350000 for a reader, not 4349999.999999999. */
function round(value: number): number {
  if (Number.isInteger(value)) return value;
  return Number(value.toPrecision(12));
}

/**
 * The same numeral with the scale letter that follows it ("35m", "4.2b", "8 B"): only for callers who know from the
 * context that the letter is no unit. Null if there is none.
 */
export function withScaleLetter(text: string, numeral: Numeral): Numeral | null {
  if (numeral.form !== 'digits' || numeral.scale !== 1 || typeof numeral.value !== 'number') return null;
  const gap = text.charCodeAt(numeral.end) === 32 ? 1 : 0;
  const at = numeral.end + gap;
  const next = text.charCodeAt(at + 1);
  const scale = isLetter(next) ? undefined : SCALE_LETTERS.get(text.charAt(at));
  if (scale === undefined || isDigit(next)) return null;
  if (gap === 1 && text.charCodeAt(at) !== 66 && text.charCodeAt(at) !== 77) return null; // only "8 B", "3 M"
  return scaled({ ...numeral, value: numeral.value }, scale, at + 1);
}

/**
 * All numerals of a text in order, in one pass. Digits inside a word ("A350", "COVID-19") are skipped unless
 * `isPrefix` says that the letters before them may stand before a number ("RM120", "US$5" has none).
 */
export function numerals(
  text: string,
  isPrefix: (letters: string) => boolean = () => false,
  format: NumberFormat = UNSETTLED,
): Numeral[] {
  const found: Numeral[] = [];
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      const end = lettersEnd(text, at + 1);
      const numeral = maybeNumberWord(text, at, end) ? numeralAt(text, at, format) : null;
      if (numeral && numeral.shape !== 'code') found.push(numeral);
      if (numeral) at = numeral.end;
      else at = end < text.length && isDigit(text.charCodeAt(end)) ? skipLabel(text, at, end, isPrefix) : end;
    } else if (code === 46 && at > 0 && isWordChar(text.charCodeAt(at - 1))) {
      at = digitsEnd(text, at + 1); // "ID.4"
    } else if (isDigit(code) || code === 46 || isFraction(code)) {
      const numeral = numeralAt(text, signStart(text, at), format);
      if (numeral && numeral.shape !== 'code') found.push(numeral);
      at = numeral ? numeral.end : at + 1;
    } else at++;
  }
  return found;
}

/** A minus right before the digits is a sign after white space, a bracket or at the start; else it is a hyphen. */
function signStart(text: string, at: number): number {
  const before = text.charCodeAt(at - 1);
  if (before !== 45 && before !== 0x2212 && before !== 0x2013) return at;
  return at === 1 || isSpace(text.charCodeAt(at - 2)) || text[at - 2] === '(' ? at - 1 : at;
}

/** Where scanning goes on after the letters from `at` to `end` and the digits behind them, which may belong to them. */
function skipLabel(text: string, at: number, end: number, isPrefix: (letters: string) => boolean): number {
  if (end - at <= 4 && isPrefix(text.slice(at, end))) return end;
  while (end < text.length && (isDigit(text.charCodeAt(end)) || isLetter(text.charCodeAt(end)))) end++;
  // The rest of "S1.5" or "ID.4" is the label's as well.
  while (text[end] === '.' && isDigit(text.charCodeAt(end + 1))) end = lettersEnd(text, digitsEnd(text, end + 1));
  return end;
}
