import {
  digitsEnd,
  isDash,
  isDigit,
  isFraction,
  isHyphen,
  isLetter,
  isSpace,
  isUpper,
  lettersEnd,
} from '../text/chars';
import type { NumberFormat } from '../text/numberFormat';
import type { WordTrie } from './trie';
import type { Word } from './words';

/** What stands between two tokens. `other` breaks every expression. */
export type Gap =
  'none' | 'space' | 'hyphen' | 'dash' | 'comma' | 'dot' | 'abbreviation' | 'slash' | 'colon' | 'apostrophe' | 'other';

/**
 * The words and digit runs of one text, in order. Everything else is a gap, read only where a rule asks for it. Indexes
 * outside the list are allowed everywhere and name nothing.
 */
export class Tokens {
  readonly count: number;
  private readonly starts: number[];
  private readonly ends: number[];
  private readonly entries: (Word | null)[];

  constructor(
    readonly text: string,
    lexicon: WordTrie<Word>,
    digitsWord: Word,
    /** How the numbers of the text are written. */
    readonly format: NumberFormat,
  ) {
    // Prose has a word in five or six characters; lists that have to grow are copied again and again.
    const room = text.length >> 2;
    const starts = new Array<number>(room);
    const ends = new Array<number>(room);
    const entries = new Array<Word | null>(room);
    let count = 0;
    for (let at = 0; at < text.length;) {
      const code = text.charCodeAt(at);
      let end = at;
      if (isLetter(code)) {
        end = lettersEnd(text, at + 1);
        entries[count] = lexicon.find(text, at, end);
      } else if (isDigit(code) || isFraction(code)) {
        end = digitsEnd(text, at);
        if (end < text.length && isFraction(text.charCodeAt(end))) end++;
        entries[count] = digitsWord;
      } else {
        at++;
        continue;
      }
      starts[count] = at;
      ends[count++] = end;
      at = end;
    }
    this.count = count;
    this.starts = starts;
    this.ends = ends;
    this.entries = entries;
  }

  /** Offset of the first character; the length of the text behind the last token. */
  start(index: number): number {
    return this.starts[index] ?? this.text.length;
  }

  end(index: number): number {
    return this.ends[index] ?? 0;
  }

  /** The lexicon entry, or null. */
  word(index: number): Word | null {
    return this.entries[index] ?? null;
  }

  length(index: number): number {
    return this.end(index) - this.start(index);
  }

  isDigits(index: number): boolean {
    return this.word(index)?.role === 'digits';
  }

  /** Value of a run of at most nine digits, else -1; above 100 where a fraction ("½") is glued to them. */
  number(index: number): number {
    if (!this.isDigits(index) || this.length(index) > 9) return -1;
    let value = 0;
    for (let at = this.start(index); at < this.end(index); at++) value = value * 10 + this.text.charCodeAt(at) - 48;
    return value;
  }

  /** Whether the token is this lower-case word, however it is capitalized. */
  is(index: number, word: string): boolean {
    const start = this.starts[index];
    if (start === undefined || this.length(index) !== word.length) return false;
    for (let at = 0; at < word.length; at++)
      if ((this.text.charCodeAt(start + at) | 32) !== word.charCodeAt(at)) return false;
    return true;
  }

  /** Whether the token is one of these lower-case words. */
  among(index: number, words: ReadonlySet<string>): boolean {
    return this.length(index) <= 14 && words.has(this.lower(index));
  }

  /** The token in lower case; empty outside the text. */
  lower(index: number): string {
    return this.starts[index] === undefined ? '' : this.text.slice(this.start(index), this.end(index)).toLowerCase();
  }

  isCapital(index: number): boolean {
    return isUpper(this.text.charCodeAt(this.start(index)));
  }

  /** Whether the whole word is in capitals: an abbreviation. */
  isCapitals(index: number): boolean {
    return this.isCapital(index) && isUpper(this.text.charCodeAt(this.end(index) - 1));
  }

  isLowerCase(index: number): boolean {
    return !this.isCapital(index) && this.starts[index] !== undefined;
  }

  /** What stands before the token `index`; `other` before the first one and behind the last. */
  gap(index: number): Gap {
    const end = this.starts[index];
    const start = this.ends[index - 1];
    if (end === undefined || start === undefined || end - start > 4) return 'other';
    const first = this.text.charCodeAt(start);
    if (end === start) return 'none';
    if (end - start === 1) return single(first);
    let rest = start + 1;
    while (rest < end && isSpace(this.text.charCodeAt(rest))) rest++;
    if (rest === end)
      return isSpace(first) ? 'space' : first === 44 ? 'comma' : first === 46 ? 'abbreviation' : 'other';
    const padded = isSpace(first) && isDash(this.text.charCodeAt(rest)) && isSpace(this.text.charCodeAt(end - 1));
    return padded ? 'dash' : 'other';
  }

  /** Whether white space stands before the token, or the full stop and white space behind an abbreviation. */
  follows(index: number): boolean {
    const gap = this.gap(index);
    return gap === 'space' || (gap === 'abbreviation' && this.word(index - 1)?.form === 'short');
  }

  /** Whether only white space stands before the token. */
  spaced(index: number): boolean {
    return this.gap(index) === 'space';
  }
}

function single(code: number): Gap {
  if (isSpace(code)) return 'space';
  if (isHyphen(code)) return 'hyphen';
  if (isDash(code)) return 'dash';
  if (code === 44) return 'comma';
  if (code === 46) return 'dot';
  if (code === 47) return 'slash';
  if (code === 58) return 'colon';
  return code === 39 || code === 0x2019 ? 'apostrophe' : 'other';
}
