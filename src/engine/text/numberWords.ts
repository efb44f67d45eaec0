/**
 * English number words. Data only: `numerals.ts` reads them. Source of the short scale and of the spellings: general
 * usage as recorded in the Oxford and Merriam-Webster dictionaries; lakh and crore after Indian English usage.
 */

/** What a number word does inside a numeral. */
export type NumberWordRole =
  /** 0 to 19, and the tens from 20. */
  | 'unit'
  | 'ten'
  /** Multiplies what stands before it: hundred, thousand, million, dozen. */
  | 'scale'
  /** Plural scale: "thousands" on its own is a vague range, "three thousands" a scale. */
  | 'scales'
  /** "third", "twentieth": ordinal, or denominator of a fraction. */
  | 'ordinal'
  /** "halves", "thirds": denominator only. */
  | 'denominators'
  | 'half'
  | 'quarter'
  /** "twofold", "twice", "doubled". */
  | 'multiple';

export interface NumberWord {
  readonly role: NumberWordRole;
  readonly value: number;
}

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = '_ _ twenty thirty forty fifty sixty seventy eighty ninety';
const unitOrdinals =
  '_ first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const tenOrdinals = '_ _ twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

/** Scale words that take a plural: [singular, value]. */
const scales: readonly (readonly [string, number])[] = [
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['dozen', 12],
  ['lakh', 1e5],
  ['lac', 1e5],
  ['lkh', 1e5],
  ['crore', 1e7],
  ['krore', 1e7],
  ['cr', 1e7],
];

/** Abbreviated scales, read after digits only ("3.06mil", "1.2 bn"); never ambiguous with a unit. */
export const SCALE_ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['mio', 1e6],
  ['MM', 1e6],
  ['bn', 1e9],
  ['Bn', 1e9],
  ['BN', 1e9],
  ['bln', 1e9],
  ['bil', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
  ['cr', 1e7],
  ['Cr', 1e7],
  ['doz', 12],
  ['dz', 12],
  ['dzs', 12],
]);

/** Single letters that are scales only where the context says so: "35m people", but "a 35m pool". */
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['M', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['t', 1e12],
  ['T', 1e12],
]);

/** Vulgar fraction characters of Unicode. */
export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅐', 1 / 7],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
  ['⅑', 1 / 9],
  ['⅒', 1 / 10],
]);

function build(): Map<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  const add = (word: string, role: NumberWordRole, value: number): void => {
    if (word !== '_') words.set(word, { role, value });
  };
  units.split(' ').forEach((word, value) => {
    add(word, 'unit', value);
    if (value > 1) add(`${word}fold`, 'multiple', value);
  });
  tens.split(' ').forEach((word, index) => add(word, 'ten', index * 10));
  for (const [list, step] of [
    [unitOrdinals, 1],
    [tenOrdinals, 10],
  ] as const) {
    list.split(' ').forEach((word, index) => {
      add(word, 'ordinal', index * step);
      if (index * step > 2) add(`${word}s`, 'denominators', index * step);
    });
  }
  for (const [word, value] of scales) {
    add(word, 'scale', value);
    add(`${word}s`, 'scales', value);
    if (word !== 'dozen') {
      add(`${word}th`, 'ordinal', value);
      add(`${word}ths`, 'denominators', value);
      add(`${word}fold`, 'multiple', value);
    }
  }
  add('grand', 'scale', 1000);
  add('tens', 'scales', 10);
  add('nought', 'unit', 0);
  add('naught', 'unit', 0);
  add('half', 'half', 2);
  add('quarter', 'quarter', 4);
  add('quarters', 'denominators', 4);
  add('twice', 'multiple', 2);
  add('thrice', 'multiple', 3);
  add('doubled', 'multiple', 2);
  add('tripled', 'multiple', 3);
  add('trebled', 'multiple', 3);
  add('quadrupled', 'multiple', 4);
  add('quintupled', 'multiple', 5);
  add('halved', 'multiple', 0.5);
  return words;
}

/** Every number word in lower case. */
export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = build();

/** For the first three letters of each number word: its possible lengths, as a bit set. */
const SHAPES = shapeTable();

function shapeTable(): Uint32Array {
  const table = new Uint32Array(26 ** 3);
  for (const word of [...NUMBER_WORDS.keys(), 'minus', 'negative', 'fold', 'and']) {
    const index = shapeIndex(word, 0);
    table[index] = (table[index] ?? 0) | (1 << word.length);
  }
  return table;
}

/** Index of the three letters from `at` on; -1 if one of them is no ASCII letter. */
function shapeIndex(text: string, at: number): number {
  const a = (text.charCodeAt(at) | 32) - 97;
  const b = (text.charCodeAt(at + 1) | 32) - 97;
  const c = (text.charCodeAt(at + 2) | 32) - 97;
  return a >= 0 && a < 26 && b >= 0 && b < 26 && c >= 0 && c < 26 ? (a * 26 + b) * 26 + c : -1;
}

/**
 * False if the word from `start` to `end` is surely no number word (nor "minus", "fold", "and"): a test without
 * allocation, for scanners that must pass over all the other words of a draft.
 */
export function maybeNumberWord(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length < 3 || length > 15) return false;
  const index = shapeIndex(text, start);
  return index >= 0 && ((SHAPES[index] ?? 0) & (1 << length)) !== 0;
}

/** "Ten grand", "a grand for it": behind a thousand in slang a phrase ends or a small word comes; else it is a piano. */
const BEHIND_GRAND =
  /^(?: ?(?:[.,;:!?)”"’]|$)| (?:a|per|each|for|in|on|to|from|and|or|off|by|at|more|less|every)(?![\p{L}\d]))/u;

/** True if `word`, which ends at `end`, is a number word but means something else there: "two grand slams". */
export function isOtherwise(text: string, word: string, end: number): boolean {
  return word === 'grand' && !BEHIND_GRAND.test(text.slice(end, end + 7));
}
