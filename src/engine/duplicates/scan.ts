import { ALONE, FoldTable, LETTER, NEWLINE, PUNCTUATION, SKIP, SPACE, TERMINATOR, UNKNOWN } from './fold';
import { FNV_BASIS, FNV_PRIME, hashWords } from './hash';
import { IntList } from './intList';
import { softBreaks } from './softBreaks';

/** Bit of a word's hash that is set if it begins with a digit. */
export const NUMBER = 1;

/** Longer runs of words without a full stop are cut, so that no unit grows without bound. */
const LONGEST_SENTENCE = 256;

/**
 * A row of units (sentences or paragraphs), as a structure of arrays. Unit `u` holds the parts from `first[u]` up to
 * but without `first[u + 1]`; `first` has one more item than there are units.
 */
export interface Units {
  readonly count: number;
  readonly first: Int32Array;
  /** 64-bit hash of the folded words, in two halves. */
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** The words, sentences and paragraphs of all documents in a row, without those that have no word. */
export interface Scan {
  /** Hash of each folded word, the NUMBER bit set for figures, and where it starts in its document. */
  readonly words: Int32Array;
  readonly starts: Int32Array;
  /** Parts are words. `start` and `end` are offsets in the document, punctuation and markup included. */
  readonly sentences: Units & { readonly start: Int32Array; readonly end: Int32Array };
  /** Parts are sentences. */
  readonly paragraphs: Units;
  /** First paragraph of each document, and the number of all paragraphs at the end. */
  readonly documents: Int32Array;
}

/** Reads texts into words, sentences and paragraphs in one pass over their characters. */
export function scan(texts: readonly string[]): Scan {
  const builder = new Builder(texts.reduce((sum, text) => sum + text.length, 0));
  for (const text of texts) builder.read(text);
  return builder.done();
}

class Builder {
  readonly #fold = new FoldTable();
  readonly #words: IntList;
  readonly #starts: IntList;
  readonly #sentences = {
    first: new IntList(),
    low: new IntList(),
    high: new IntList(),
    start: new IntList(),
    end: new IntList(),
  };
  readonly #paragraphs = { first: new IntList(), low: new IntList(), high: new IntList() };
  readonly #documents = new IntList();
  // Hashes of the sentence and paragraph being read, and where its words and sentences began.
  #firstWord = 0;
  #firstSentence = 0;
  #paragraphWord = 0;

  constructor(length: number) {
    this.#words = new IntList(length / 5);
    this.#starts = new IntList(length / 5);
  }

  read(text: string): void {
    const fold = this.#fold;
    const values = fold.values;
    const soft = softBreaks(text);
    const words = this.#words;
    const starts = this.#starts;
    this.#documents.push(this.#paragraphs.first.length);
    let wordStart = -1;
    let hash = 0;
    /** First and last visible character of the sentence so far; -1 = none. */
    let from = -1;
    let to = -1;
    let terminated = false;
    const length = text.length;
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(i);
      let value = values[unit] as number;
      if (value === UNKNOWN) value = fold.learn(unit);
      if (value >= LETTER) {
        if (wordStart < 0) {
          wordStart = i;
          hash = FNV_BASIS;
          terminated = false;
          if (from < 0) from = i;
        }
        hash = Math.imul(hash ^ value, FNV_PRIME);
        continue;
      }
      if (value === SKIP || (wordStart >= 0 && isInNumber(text, i))) continue;
      if (wordStart >= 0) {
        this.#pushWord(hash, text, wordStart);
        wordStart = -1;
        to = i;
        if (words.length - this.#firstWord >= LONGEST_SENTENCE && this.#endSentence(from, to)) from = -1;
      }
      if (value === SPACE || (value === NEWLINE && soft.has(i))) {
        if (terminated) {
          terminated = false;
          if (this.#endSentence(from, to)) from = -1;
        }
      } else if (value === NEWLINE) {
        terminated = false;
        this.#endSentence(from, to);
        this.#endParagraph();
        from = -1;
      } else {
        if (from < 0) from = i;
        to = i + 1;
        if (value === TERMINATOR) terminated = true;
        else if (value < 0) {
          // An ideograph: a word by itself.
          words.push(Math.imul(value ^ ALONE ^ FNV_BASIS, FNV_PRIME) & ~NUMBER);
          starts.push(i);
          terminated = false;
        } else if (value !== PUNCTUATION) throw new Error(`unknown class of character: ${value}`);
      }
    }
    if (wordStart >= 0) {
      this.#pushWord(hash, text, wordStart);
      to = length;
    }
    this.#endSentence(from, to);
    this.#endParagraph();
  }

  #pushWord(hash: number, text: string, start: number): void {
    this.#words.push(isDigit(text.charCodeAt(start)) ? hash | NUMBER : hash & ~NUMBER);
    this.#starts.push(start);
  }

  /** Closes the sentence; false where it has no word yet, so that it goes on. */
  #endSentence(start: number, end: number): boolean {
    const words = this.#words.length;
    if (words === this.#firstWord) return false;
    const { first, low, high, ...spans } = this.#sentences;
    first.push(this.#firstWord);
    spans.start.push(start);
    spans.end.push(end);
    this.#pushHash(low, high, this.#firstWord);
    this.#firstWord = words;
    return true;
  }

  #endParagraph(): void {
    const sentences = this.#sentences.first.length;
    if (sentences === this.#firstSentence) return;
    const { first, low, high } = this.#paragraphs;
    first.push(this.#firstSentence);
    this.#pushHash(low, high, this.#paragraphWord);
    this.#firstSentence = sentences;
    this.#paragraphWord = this.#words.length;
  }

  #pushHash(low: IntList, high: IntList, from: number): void {
    const { first, second } = hashWords(this.#words.view(), from, this.#words.length);
    low.push(first);
    high.push(second);
  }

  done(): Scan {
    const sentences = this.#sentences;
    const paragraphs = this.#paragraphs;
    const count = { sentences: sentences.first.length, paragraphs: paragraphs.first.length };
    sentences.first.push(this.#words.length);
    paragraphs.first.push(count.sentences);
    this.#documents.push(count.paragraphs);
    return {
      words: this.#words.view(),
      starts: this.#starts.view(),
      sentences: { count: count.sentences, ...views(sentences) },
      paragraphs: { count: count.paragraphs, ...views(paragraphs) },
      documents: this.#documents.view(),
    };
  }
}

/** The comma or point of a number: "1,500", "2.5". Part of the word, as a difference in a figure is one difference. */
function isInNumber(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit === 0x2c || unit === 0x2e) && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

function views<K extends string>(lists: Readonly<Record<K, IntList>>): Record<K, Int32Array> {
  return Object.fromEntries(Object.entries<IntList>(lists).map(([key, list]) => [key, list.view()])) as Record<
    K,
    Int32Array
  >;
}
