import type { Word, WordInfo } from './word';
import { organizationHeads } from '../kinds/organization';
import { isDemonym } from '../kinds/nationality';
import { particles, roles, speechVerbs, titleHeads, titleModifiers } from './personWords';
import { placeHeads, placeNouns, placePrepositions } from '../kinds/place';
import { fold } from './fold';
import type { Gazetteer } from './gazetteer';
import type { Lexicon } from './model/lexicon';

/** 32-bit FNV-1a over UTF-16 units. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** Mixes two 32-bit values into one (the finalizer of MurmurHash3, public domain). */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}

/** Class of a character in a shape. */
function shapeClass(char: string): string {
  if (char >= 'a' && char <= 'z') return 'x';
  if (char >= 'A' && char <= 'Z') return 'X';
  if (char >= '0' && char <= '9') return '0';
  if (char < '\u0080') return char;
  return char.toUpperCase() === char ? (char.toLowerCase() === char ? '~' : 'X') : 'x';
}

/** Shape of a word with runs of at most `longest` equal classes. */
function shapeOf(word: string, longest: number): string {
  let shape = '';
  let run = 0;
  let last = '';
  for (const char of word.slice(0, 40)) {
    const type = shapeClass(char);
    run = type === last ? run + 1 : 1;
    if (run <= longest) shape += type;
    last = type;
  }
  return shape;
}

/** Bits of `flags` that others ask for by name; the lists stand in `flagsOf`. */
export const flag = {
  firstName: 1 << 6,
  title: 1 << 9,
  organizationHead: 1 << 11,
  speech: 1 << 14,
  placePreposition: 1 << 16,
} as const;

/** The word lists, one bit each, in fixed order: a trained model depends on it. */
function flagsOf(word: string, folded: string, lower: string, gazetteer: Gazetteer): number {
  const entry = gazetteer.find(folded);
  const tests = [
    entry?.country === true,
    entry?.kind === 'place' && !entry.country && entry.rank === 3,
    entry?.kind === 'place' && entry.rank === 2,
    entry?.kind === 'place' && entry.rank === 1,
    entry?.kind === 'organization',
    entry?.kind === 'person',
    gazetteer.isFirstName(folded),
    gazetteer.isLastName(folded),
    gazetteer.isWord(lower),
    titleHeads.has(word),
    titleModifiers.has(word),
    organizationHeads.has(word),
    placeHeads.has(word),
    roles.has(lower),
    speechVerbs.has(lower),
    placeNouns.has(lower),
    placePrepositions.has(lower),
    particles.has(word),
    isDemonym(folded),
  ];
  let bits = 0;
  tests.forEach((is, bit) => {
    if (is) bits |= 1 << bit;
  });
  return bits;
}

/** How many word lists there are. */
export const flagCount = 19;

/** Longest beginning and ending of a word that is a feature. */
const longestAffix = 4;

/** What stands beyond the ends of a sentence: a word that no text has. A trained model depends on its numbers. */
const beyond = { hash: 1, shape: 1, longShape: 1, affixes: [], entry: -1, rank: 0, flags: 0, capital: 0 } as const;

/** Reads what is known of words, and keeps it with the word. */
export interface WordReader {
  of(word: Word): WordInfo;
  /** What stands beyond the ends of a sentence. */
  readonly edge: WordInfo;
}

/** A reader of words; words of one table must not be read by two. */
export function wordReader(lexicon: Lexicon, gazetteer: Gazetteer): WordReader {
  return {
    of: word => (word.info ??= readWord(word.text, lexicon, gazetteer)),
    edge: { ...beyond, sums: [], rows: [] },
  };
}

function readWord(word: string, lexicon: Lexicon, gazetteer: Gazetteer): WordInfo {
  const folded = fold(word);
  const lower = folded.toLowerCase();
  const hash = hashText(lower);
  const affixes: number[] = [];
  if (/[a-z]/.test(lower)) {
    for (let n = 1; n <= longestAffix && n < lower.length; n++) {
      affixes.push(mix(hashText(lower.slice(0, n)), n), mix(hashText(lower.slice(-n)), n + 8));
    }
  }
  const entry = lexicon.find(hash);
  return {
    hash,
    shape: hashText(shapeOf(word, 1)),
    longShape: hashText(shapeOf(word, 4)),
    affixes,
    entry,
    rank: entry < 0 ? 0 : lexicon.rank(entry),
    flags: flagsOf(word, folded, lower, gazetteer),
    capital: capitalOf(word),
    sums: [],
    rows: [],
  };
}

function capitalOf(word: string): WordInfo['capital'] {
  if (!/\p{L}/u.test(word)) return 0;
  if (word === word.toLowerCase()) return 1;
  return word.length > 1 && word === word.toUpperCase() ? 3 : 2;
}
