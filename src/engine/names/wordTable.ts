import type { Word } from './word';
import { fold } from './fold';
import { hashText } from './hash';

/** Words kept at a time: more than a book has, so that what is kept stays bounded whatever is read. */
const mostWords = 50_000;

const startSize = 1 << 12;

/**
 * Keeps words, found by where they stand in a text: no string is made for a word that is known. Forgets when it has seen very
 * many.
 */
export class WordTable {
  #words: (Word | undefined)[] = [];
  #hashes = new Int32Array(startSize);
  #count = 0;

  constructor() {
    this.#clear();
  }

  /** The word that stands from `start` to `end` in a text. */
  at(text: string, start: number, end: number): Word {
    const hash = hashText(text, start, end);
    const hashes = this.#hashes;
    const mask = hashes.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const word = this.#words[slot];
      if (word === undefined) return this.#add(makeWord(text.slice(start, end)), hash);
      if (hashes[slot] === hash && stands(word.text, text, start, end)) return word;
      slot = (slot + 1) & mask;
    }
  }

  /** The word of a text of its own. */
  of(text: string): Word {
    return this.at(text, 0, text.length);
  }

  #add(word: Word, hash: number): Word {
    if (this.#count >= mostWords) this.#clear();
    if (2 * this.#count >= this.#words.length) this.#grow();
    this.#put(word, hash);
    this.#count++;
    return word;
  }

  #put(word: Word, hash: number): void {
    const mask = this.#hashes.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.#words[slot] !== undefined) slot = (slot + 1) & mask;
    this.#words[slot] = word;
    this.#hashes[slot] = hash;
  }

  #grow(): void {
    const [words, hashes] = [this.#words, this.#hashes];
    this.#hashes = new Int32Array(2 * hashes.length);
    this.#words = new Array<Word | undefined>(2 * hashes.length).fill(undefined);
    words.forEach((word, slot) => {
      if (word !== undefined) this.#put(word, hashes[slot] ?? 0);
    });
  }

  #clear(): void {
    this.#hashes = new Int32Array(startSize);
    this.#words = new Array<Word | undefined>(startSize).fill(undefined);
    this.#count = 0;
  }
}

/** True where `word` stands in `text` from `start` to `end`. */
function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

const upper = /^[\p{Lu}\p{Lt}]/u;

/** True for the UTF-16 unit of a capital letter. */
export function isUpperUnit(unit: number): boolean {
  return unit < 128 ? unit >= 65 && unit <= 90 : upper.test(String.fromCharCode(unit));
}

function makeWord(text: string): Word {
  const dash = text.indexOf('-');
  const capital = isUpperUnit(text.charCodeAt(0)) || (dash > 0 && isUpperUnit(text.charCodeAt(dash + 1)));
  const allCaps =
    capital && text.length > 1 && text === text.toUpperCase() && !(text.length === 2 && text.endsWith('.'));
  return { text, folded: fold(text), capital, allCaps, known: undefined, info: undefined };
}
