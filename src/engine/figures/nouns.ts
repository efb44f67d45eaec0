import type { Span } from '../model';
import { isDigit, isHyphen, isSpace } from '../text/chars';
import { NUMBER_WORDS } from '../text/numberWords';
import { ATTRIBUTIVE, FUNCTION_WORDS, VERBS, wordSet } from './lexicon';
import { abbreviationEnd, properNameEnd, spelledOutEnd } from './properNouns';
import { isPlural } from './plurals';
import { isCapitalized, isNameInCapitals, wordAfter, wordAt, type Word } from './words';

/** What a figure counts. The span covers the noun with its modifiers and an abbreviation of it in brackets. */
export interface CountedNoun extends Span {
  /** As written, modifiers included, without the abbreviation: "U.S. troops". */
  readonly noun: string;
  /** The last word of it, or what "of" hangs on: "troops". */
  readonly head: string;
}

/** A reader's grasp of modifiers between a number and its noun: "20 decently sized coal-fired power plants" has four. */
const MOST_WORDS = 7;

/** Words that can stand before a noun but count nothing themselves and are no part of the noun. */
const QUANTIFIERS = wordSet('more additional further extra fewer less combined total');

/**
 * The noun that a number ending at `at` counts. `many` is false for "one", which counts a singular. Follows "of" to the
 * whole ("two of the company's trucks", "81% of voters"). `first` is the word behind `at`, where it is known. Null where the number counts nothing that is named.
 */
export function countedNoun(
  prose: string,
  at: number,
  many: boolean,
  first: Word | null = wordAfter(prose, at),
): CountedNoun | null {
  if (isHyphen(prose.charCodeAt(at))) return hyphenated(prose, at + 1);
  if (!first) return null;
  if (first.lower === 'of') return partitive(prose, first.end, at);
  return nounPhrase(prose, first, many);
}

/** "six-speed", "12-page": the noun is the one word behind the hyphen, in the singular. */
function hyphenated(prose: string, at: number): CountedNoun | null {
  const word = wordAt(prose, at);
  if (!word || isDigit(prose.charCodeAt(at)) || (isCapitalized(word) && !isPlural(word))) return null;
  const head = word.text.split(/[-‐‑]/)[0] ?? word.text;
  if (FUNCTION_WORDS.has(head.toLowerCase())) return null;
  if (head === 'strong') return strength(prose, word.end);
  return { start: word.start, end: word.start + head.length, noun: head, head };
}

/** "a 300-strong crowd": what has that strength. */
function strength(prose: string, at: number): CountedNoun | null {
  const word = wordAfter(prose, at);
  return word && nounPhrase(prose, word, isPlural(word));
}

const DETERMINERS = wordSet('the its his her their our my your these those all such a an this that');

/** "of the company's trucks": a determiner or a possessive, then a noun phrase. */
function partitive(prose: string, of: number, at: number): CountedNoun | null {
  let word = wordAfter(prose, of);
  for (let skipped = 0; word && skipped < 3 && DETERMINERS.has(word.lower); skipped++)
    word = wordAfter(prose, word.end);
  const owner = word;
  if (word && /['’]s?$/.test(word.text)) word = wordAfter(prose, word.end);
  if (!owner || !word || !isNumber(word)) return owner && nounPhrase(prose, owner, true, true);
  // "27 of the 30 samples", "nine of the country's 12 regions": the whole is a figure of its own.
  const first = wordAfter(prose, word.end);
  const noun = first && nounPhrase(prose, first, true, true);
  return noun && { ...noun, start: at, end: at };
}

function isNumber({ text, lower }: Word): boolean {
  return isDigit(text.charCodeAt(0)) || NUMBER_WORDS.has(lower);
}

/** Reads words from `first` to the plural head; for "one" to the last word before something that is no noun. */
function nounPhrase(prose: string, first: Word, many: boolean, partitive = false): CountedNoun | null {
  const words: Word[] = [];
  let head: Word | null = null;
  for (let word: Word | null = first; word && words.length < MOST_WORDS; word = wordAfter(prose, word.end)) {
    if (stops(prose, word, words, head, many)) break;
    words.push(word);
    if (isPlural(word) && (many || words.length === 1)) head = word;
    else if (head) {
      words.pop();
      break;
    }
    if (!continues(prose, word)) break;
  }
  head ??= many ? attributive(words, partitive) : singular(words);
  if (!head) return null;
  return phrase(prose, words, head);
}

/** What keeps a word out of a noun phrase. One look-up a word, because these are looked up most of all. */
type Barrier = 'quantifier' | 'function' | 'verb' | 'number' | 'and';

const BARRIERS: ReadonlyMap<string, Barrier> = new Map(
  (
    [
      [NUMBER_WORDS.keys(), 'number'],
      [VERBS, 'verb'],
      [FUNCTION_WORDS, 'function'],
      [QUANTIFIERS, 'quantifier'],
      [['and', 'or'], 'and'],
    ] as const
  ).flatMap(([words, barrier]) => [...words].map((word): [string, Barrier] => [word, barrier])),
);

/** Participles that never modify the noun behind them. */
const NO_MODIFIERS = wordSet('including according depending starting ending totalling totaling using compared based');

/** True if `word` cannot belong to the noun phrase read so far. */
function stops(prose: string, word: Word, words: readonly Word[], head: Word | null, many: boolean): boolean {
  switch (BARRIERS.get(word.lower)) {
    case 'and':
      return head !== null || words.length === 0 || !joinsModifiers(prose, word);
    case 'quantifier':
      return head !== null;
    case 'function':
      return !isNameInCapitals(word);
    case 'verb':
      return head !== null || !many || !isParticiple(word.lower, words[words.length - 1]);
    case 'number':
      return true;
    case undefined:
      return isDigit(prose.charCodeAt(word.start)) && (head !== null || !isModelNumber(word, words[words.length - 1]));
  }
}

/** "injured soldiers", "newly built mills". */
function isParticiple(lower: string, previous: Word | undefined): boolean {
  if (previous?.lower.endsWith('ly')) return true;
  return (lower.endsWith('ed') || lower.endsWith('ing')) && !NO_MODIFIERS.has(lower);
}

/** "Model 3 sedans", "Boeing 737s": a short number or a plural one behind a capitalized word. */
function isModelNumber(word: Word, previous: Word | undefined): boolean {
  return previous !== undefined && isCapitalized(previous) && /^(?:\d{1,2}|\d{2,4}s)$/.test(word.text);
}

/** "Kia and Hyundai vehicles", "Model S and Model X vehicles": the plural comes soon behind the "and". */
function joinsModifiers(prose: string, and: Word): boolean {
  let word = wordAfter(prose, and.end);
  for (let count = 0; word && count < 3; word = wordAfter(prose, word.end), count++) {
    if (BARRIERS.has(word.lower)) return false;
    if (isPlural(word)) return count > 0;
  }
  return false;
}

/** True if the phrase may go on behind `word`: white space comes next. */
function continues(prose: string, word: Word): boolean {
  return isSpace(prose.charCodeAt(word.end));
}

/** A number above one without a plural counts only a few singulars, or the whole behind "of" ("half of the city"). */
function attributive(words: readonly Word[], partitive: boolean): Word | null {
  if (partitive) return words[words.length - 1] ?? null;
  const first = words[0];
  return first && ATTRIBUTIVE.has(first.lower) ? first : null;
}

function singular(words: readonly Word[]): Word | null {
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index];
    if (word && !QUANTIFIERS.has(word.lower) && !/(?:ly|ed|ing)$/.test(word.lower)) return word;
  }
  return null;
}

/** "company" of "company's" and "companies'". */
function withoutPossessive(text: string): string {
  return text.includes("'") || text.includes('’') ? text.replace(/['’]s?$/, '') : text;
}

function phrase(prose: string, words: readonly Word[], head: Word): CountedNoun {
  const start = (words.find(word => !QUANTIFIERS.has(word.lower)) ?? head).start;
  const from = Math.min(start, head.start);
  const long = Math.max(properNameEnd(prose, head), spelledOutEnd(prose, from, head));
  const end = abbreviationEnd(prose, from, long);
  return {
    start: from,
    end,
    noun: from === head.start && long === head.end ? head.text : prose.slice(from, long).replace(/\s+/g, ' '),
    head: withoutPossessive(head.text),
  };
}
