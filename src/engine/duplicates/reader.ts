import type { Span } from '../model';
import { ALONE, type FoldTable, LETTER, NEWLINE, PUNCTUATION, SKIP, SPACE, TERMINATOR, UNKNOWN } from './fold';
import { FNV_BASIS, FNV_PRIME, hashWords, type Hash } from './hash';
import type { IntList } from './intList';
import { NUMBER, ScanLists } from './scan';
import { softBreaks } from './softBreaks';

/** Longer runs of words without a full stop are cut, so that no unit grows without bound. */
const LONGEST_SENTENCE = 256;
/** Paragraphs of more words are compared in pieces, so that work per pair stays bounded. */
const LONGEST_PIECE = 256;

/** Reads text into words, sentences, pieces and paragraphs, in one pass over its characters. */
export class Reader {
  readonly lists: ScanLists;
  readonly #fold: FoldTable;
  // Where the words of the sentence and of the paragraph being read begin, and its sentences.
  #sentenceWord = 0;
  #paragraphWord = 0;
  #firstSentence = 0;

  /** @param length expected number of characters. */
  constructor(fold: FoldTable, length: number) {
    this.#fold = fold;
    this.lists = new ScanLists(length / 5);
  }

  /** Reads a document: all of its text but what is `skipped` (whole lines, in order). */
  document(text: string, skipped: readonly Span[]): void {
    this.lists.documents.push(this.lists.paragraphs.first.length);
    this.part(text, { start: 0, end: text.length }, skipped);
  }

  /** Reads some whole lines of a document. */
  part(text: string, part: Span, skipped: readonly Span[]): void {
    let start = part.start;
    for (const span of skipped) {
      if (span.end <= start) continue;
      if (span.start >= part.end) break;
      if (span.start > start) this.#prose(text, start, span.start);
      start = span.end;
    }
    if (start < part.end) this.#prose(text, start, part.end);
  }

  #prose(text: string, from: number, end: number): void {
    const fold = this.#fold;
    const values = fold.values;
    const soft = softBreaks(text, from, end);
    const words = this.lists.words;
    let wordStart = -1;
    let hash = 0;
    /** First and last visible character of the sentence so far; -1 = none. */
    let first = -1;
    let last = -1;
    let terminated = false;
    for (let i = from; i < end; i++) {
      const unit = text.charCodeAt(i);
      let value = values[unit] as number;
      if (value === UNKNOWN) value = fold.learn(unit);
      if (value >= LETTER) {
        if (wordStart < 0) {
          wordStart = i;
          hash = FNV_BASIS;
          terminated = false;
          if (first < 0) first = i;
        }
        hash = Math.imul(hash ^ value, FNV_PRIME);
        continue;
      }
      if (value === SKIP || (wordStart >= 0 && isInNumber(text, i))) continue;
      if (wordStart >= 0) {
        if (unit === COLON && text.startsWith('://', i)) {
          // An address is no prose: what was read of it so far is no word.
          wordStart = -1;
          i = endOfAddress(text, i, end) - 1;
          last = i + 1;
          continue;
        }
        this.#pushWord(hash, text, wordStart);
        wordStart = -1;
        last = i;
        if (words.length - this.#sentenceWord >= LONGEST_SENTENCE && this.#endSentence(first, last)) first = -1;
      }
      if (value === SPACE || (value === NEWLINE && soft.has(i))) {
        if (terminated) {
          terminated = false;
          if (this.#endSentence(first, last)) first = -1;
        }
      } else if (value === NEWLINE) {
        terminated = false;
        this.#endSentence(first, last);
        this.#endParagraph();
        first = -1;
      } else {
        if (first < 0) first = i;
        last = i + 1;
        if (value === TERMINATOR) terminated = true;
        else if (value < 0) {
          // An ideograph: a word by itself.
          words.push(Math.imul(value ^ ALONE ^ FNV_BASIS, FNV_PRIME) & ~NUMBER);
          terminated = false;
        } else if (value !== PUNCTUATION) throw new Error(`unknown class of character: ${value}`);
      }
    }
    if (wordStart >= 0) {
      this.#pushWord(hash, text, wordStart);
      last = end;
    }
    this.#endSentence(first, last);
    this.#endParagraph();
  }

  #pushWord(hash: number, text: string, start: number): void {
    this.lists.words.push(isDigit(text.charCodeAt(start)) ? hash | NUMBER : hash & ~NUMBER);
  }

  /** Closes the sentence; false where it has no word yet, so that it goes on. */
  #endSentence(start: number, end: number): boolean {
    const words = this.lists.words.length;
    if (words === this.#sentenceWord) return false;
    const { sentences } = this.lists;
    sentences.start.push(start);
    sentences.end.push(end);
    push(sentences, this.#sentenceWord, this.#hash(this.#sentenceWord, words));
    this.#sentenceWord = words;
    return true;
  }

  #endParagraph(): void {
    const { words, sentences, pieces, paragraphs } = this.lists;
    const first = this.#firstSentence;
    const count = sentences.first.length;
    if (count === first) return;
    const hash = this.#hash(this.#paragraphWord, words.length);
    push(paragraphs, first, hash);
    if (words.length - this.#paragraphWord <= LONGEST_PIECE) push(pieces, first, hash);
    else this.#cut(first, count);
    this.#firstSentence = count;
    this.#paragraphWord = words.length;
  }

  /** Cuts a long paragraph between sentences: a piece ends before the sentence that would make it too long. */
  #cut(first: number, count: number): void {
    const { words, sentences, pieces } = this.lists;
    const wordAt = (sentence: number): number => (sentence < count ? sentences.first.at(sentence) : words.length);
    let piece = first;
    for (let s = first + 1; s <= count; s++) {
      const begin = wordAt(piece);
      if (s < count && wordAt(s + 1) - begin <= LONGEST_PIECE) continue;
      push(pieces, piece, this.#hash(begin, wordAt(s)));
      piece = s;
    }
  }

  #hash(from: number, to: number): Hash {
    return hashWords(this.lists.words.items, from, to);
  }
}

/** Adds a unit with its first part and the hash of its words. */
function push(units: Readonly<Record<'first' | 'low' | 'high', IntList>>, part: number, hash: Hash): void {
  units.first.push(part);
  units.low.push(hash.first);
  units.high.push(hash.second);
}

const COLON = 0x3a;

/** The comma or point of a number: "1,500", "2.5". Part of the word, as a difference in a figure is one difference. */
function isInNumber(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit === 0x2c || unit === 0x2e) && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** Where an address ends: before white space or what closes the brackets or quotes around it. */
function endOfAddress(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !/[\s<>()[\]"”]/.test(text.charAt(at))) at++;
  return at;
}
