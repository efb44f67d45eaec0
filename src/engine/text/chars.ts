/**
 * Cheap tests on UTF-16 code units, for scanners that look at every character of a draft once. Prose in other scripts
 * counts as letters from U+00C0 on, which is all these scanners need to know: "not a word boundary".
 *
 * One table answers them all: a look-up is so short that the compiler puts it in place of the call.
 */

const DIGIT = 1;
const LETTER = 2;
const UPPER = 4;
const SPACE = 8;
const HYPHEN = 16;
const DASH = 32;
const FRACTION = 64;

/** What each code unit is, as bits. */
const CLASSES = classes();

function classes(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const mark = (from: number, to: number, bits: number): void => {
    for (let code = from; code <= to; code++) table[code] = (table[code] ?? 0) | bits;
  };
  mark(48, 57, DIGIT);
  mark(65, 90, LETTER | UPPER);
  mark(97, 122, LETTER);
  mark(0xc0, 0x1fff, LETTER);
  for (const code of [0xd7, 0xf7]) table[code] = 0; // × ÷
  for (const code of [32, 10, 13, 9, 0xa0, 0x202f, 0x2009]) mark(code, code, SPACE);
  for (const code of [45, 0x2010, 0x2011]) mark(code, code, HYPHEN | DASH);
  mark(0x2012, 0x2015, DASH);
  mark(0x2212, 0x2212, DASH);
  mark(0xbc, 0xbe, FRACTION); // ¼ ½ ¾
  mark(0x2150, 0x215e, FRACTION); // ⅐ to ⅞
  return table;
}

/** The bits of a code unit; none for the NaN that stands outside of a text. */
function classOf(code: number): number {
  return CLASSES[code | 0] ?? 0;
}

/** ASCII digit. */
export function isDigit(code: number): boolean {
  return (classOf(code) & DIGIT) !== 0;
}

/** ASCII letter, or any character from U+00C0 that can stand inside a word. */
export function isLetter(code: number): boolean {
  return (classOf(code) & LETTER) !== 0;
}

/** Letter or digit. */
export function isWordChar(code: number): boolean {
  return (classOf(code) & (LETTER | DIGIT)) !== 0;
}

/** ASCII upper-case letter. */
export function isUpper(code: number): boolean {
  return (classOf(code) & UPPER) !== 0;
}

/** Space, tab, line break, and the no-break spaces that typesetters put into numbers. */
export function isSpace(code: number): boolean {
  return (classOf(code) & SPACE) !== 0;
}

/** Hyphen-minus, hyphen, non-breaking hyphen. */
export function isHyphen(code: number): boolean {
  return (classOf(code) & HYPHEN) !== 0;
}

/** Hyphens, en dash, em dash and the minus sign: whatever can join the ends of a range. */
export function isDash(code: number): boolean {
  return (classOf(code) & DASH) !== 0;
}
/** A vulgar fraction in one character: "½", "⅔". */
export function isFraction(code: number): boolean {
  return (classOf(code) & FRACTION) !== 0;
}

/** First index at or after `at` that is no letter. */
export function lettersEnd(text: string, at: number): number {
  while (at < text.length && isLetter(text.charCodeAt(at))) at++;
  return at;
}

/** First index at or after `at` that is no digit. */
export function digitsEnd(text: string, at: number): number {
  while (at < text.length && isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** First index at or after `at` that is no white space. */
export function spacesEnd(text: string, at: number): number {
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Last index not after `at` such that no white space stands directly before it. */
export function spacesStart(text: string, at: number): number {
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}
