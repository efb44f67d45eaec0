import type { Word, WordInfo } from './word';
import { organizationHeads } from '../kinds/organization';
import { isDemonym } from '../kinds/nationality';
import { particles, roles, speechVerbs, titleHeads, titleModifiers } from './personWords';
import { placeHeads, placeNouns, placePrepositions } from '../kinds/place';
import type { Gazetteer } from './gazetteer';
import { hashText, mix } from './hash';
import type { Lexicon } from './model/lexicon';
import { businessWords, sportWords } from './subjects';

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
  sport: 1 << 19,
  business: 1 << 20,
} as const;

/** The word lists, one bit each, in fixed order: a trained model depends on it. */
function flagsOf(word: Word, lower: string, gazetteer: Gazetteer): number {
  const { text, folded } = word;
  const { entry } = gazetteer.known(word);
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
    titleHeads.has(text),
    titleModifiers.has(text),
    organizationHeads.has(text),
    placeHeads.has(text),
    roles.has(lower),
    speechVerbs.has(lower),
    placeNouns.has(lower),
    placePrepositions.has(lower),
    particles.has(text),
    isDemonym(folded),
    sportWords.has(lower),
    businessWords.has(lower),
  ];
  let bits = 0;
  tests.forEach((is, bit) => {
    if (is) bits |= 1 << bit;
  });
  return bits;
}

/** How many word lists there are. */
export const flagCount = 21;

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
    of: word => (word.info ??= readWord(word, lexicon, gazetteer)),
    edge: { ...beyond, sums: [], rows: [] },
  };
}

function readWord(word: Word, lexicon: Lexicon, gazetteer: Gazetteer): WordInfo {
  const { text, folded } = word;
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
    shape: hashText(shapeOf(text, 1)),
    longShape: hashText(shapeOf(text, 4)),
    affixes,
    entry,
    rank: entry < 0 ? 0 : lexicon.rank(entry),
    flags: flagsOf(word, lower, gazetteer),
    capital: capitalOf(text),
    sums: [],
    rows: [],
  };
}

function capitalOf(word: string): WordInfo['capital'] {
  if (!/\p{L}/u.test(word)) return 0;
  if (word === word.toLowerCase()) return 1;
  return word.length > 1 && word === word.toUpperCase() ? 3 : 2;
}
