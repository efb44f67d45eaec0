/** What a character is to the finder: values below LETTER are not part of words. */
export const SKIP = 1;
export const SPACE = 2;
export const NEWLINE = 3;
/** Ends a sentence when white space follows. */
export const TERMINATOR = 4;
export const PUNCTUATION = 5;
/** Smallest value of a letter or digit. */
export const LETTER = 32;
/** Set in the value of a character that is a word by itself (ideographs, kana, hangul). */
export const ALONE = 1 << 31;

/** A unit that was not met yet. */
export const UNKNOWN = 0;
const WORD = /[\p{L}\p{N}]/u;
const MARK = /\p{M}/u;
const ALONE_SCRIPTS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const INVISIBLE = /\p{Cf}/u;

/**
 * Values of UTF-16 units with everything folded away in which copies of one text differ without saying anything else:
 * case, marks of punctuation, kinds of white space, invisible characters, accents. A
 * letter's value is its base letter without accents. The table is filled as characters are met. Surrogate pairs (emoji,
 * above all) count as punctuation.
 */
export class FoldTable {
  /** Value of each unit met so far; UNKNOWN for the others. */
  readonly values = new Int32Array(0x10000);

  /** Adds a unit to the table. */
  learn(unit: number): number {
    const value = classify(String.fromCharCode(unit));
    this.values[unit] = value;
    return value;
  }
}

function classify(char: string): number {
  if (char === '\n' || char === '\r' || char === '\u2028' || char === '\u2029') return NEWLINE;
  if (/\s/.test(char)) return SPACE;
  if (/[.!?…。！？]/.test(char)) return TERMINATOR;
  if (INVISIBLE.test(char) || MARK.test(char)) return SKIP;
  if (!WORD.test(char)) return PUNCTUATION;
  if (ALONE_SCRIPTS.test(char)) return ALONE | char.charCodeAt(0);
  return Math.max(LETTER, char.toLowerCase().normalize('NFD').charCodeAt(0));
}
