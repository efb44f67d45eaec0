/**
 * Cheap tests on UTF-16 code units, for scanners that look at every character of a draft once. Prose in other scripts
 * counts as letters from U+00C0 on, which is all these scanners need to know: "not a word boundary".
 */

/** ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** ASCII letter, or any character from U+00C0 that can stand inside a word. */
export function isLetter(code: number): boolean {
  const lower = code | 32;
  return (lower >= 97 && lower <= 122) || (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7);
}

/** Letter or digit. */
export function isWordChar(code: number): boolean {
  return isDigit(code) || isLetter(code);
}

/** ASCII upper-case letter. */
export function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** Space, tab, line break, and the no-break spaces that typesetters put into numbers. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9 || code === 0xa0 || code === 0x202f || code === 0x2009;
}

/** Hyphen-minus, hyphen, non-breaking hyphen. */
export function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011;
}

/** Hyphens, en dash, em dash and the minus sign: whatever can join the ends of a range. */
export function isDash(code: number): boolean {
  return isHyphen(code) || (code >= 0x2012 && code <= 0x2015) || code === 0x2212;
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
