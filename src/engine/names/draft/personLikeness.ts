import { nameSuffixes, particles, titleHeads } from '../personWords';
import { fold } from '../fold';
import { isShortForm } from './nicknames';
import { skeleton } from './persons';
import { wordSimilarity } from './wordSimilarity';

/** Numbers that describe a pair of names, in the order of the weights. */
type Features = readonly number[];

/**
 * Weights of the features below, intercept first: a logistic regression on the development half of a public list of name
 * pairs, labelled as the same person or not (OpenSanctions name_bench, MIT). `npm run train:aliases -- DATA_DIR` prints them.
 */
const weights: Features = [-4.22, 5.33, 2.27, -1.21, 1.4, 4.57, -1.74, -1.6, -0.46, -1.17, -2.48, -1.58];

/** How surely two written names (Latin script) are one person, 0 to 1. Symmetric; the worst word of the shorter name weighs most. */
export function personLikeness(a: string, b: string): number {
  if (isSonSwapped(a, b)) return 0;
  const score = personFeatures(a, b).reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
  return 1 / (1 + Math.exp(-score));
}

/**
 * What two names look like beside each other. Every word of the shorter name is paired with the word of the longer one that it
 * resembles most, best pairs first; titles, particles and articles are left out.
 */
export function personFeatures(a: string, b: string): Features {
  const [short, long] = inOrder(nameWords(a), nameWords(b));
  const pairs = align(short, long);
  const worst = pairs.reduce((least, pair) => (pair.likeness < least.likeness ? pair : least), perfect);
  const second = pairs.map(pair => pair.likeness).sort((x, y) => x - y)[1] ?? worst.likeness;
  const mean = pairs.reduce((sum, pair) => sum + pair.likeness, 0) / Math.max(1, pairs.length);
  // "VladimirPutin", and the words in any order.
  const joined = short.join('') === long.join('');
  const whole = Math.max(
    wordSimilarity(short.join(''), long.join('')),
    wordSimilarity([...short].sort().join(''), [...long].sort().join('')),
  );
  const least = joined ? 1 : worst.likeness;
  return [
    1,
    least,
    Math.max(0, least - 0.8),
    joined ? 1 : second,
    joined ? 1 : mean,
    whole,
    Math.min(long.length - short.length, 3) / 3,
    pairs.some((pair, i) => i > 0 && pair.j < (pairs[i - 1]?.j ?? 0)) ? 1 : 0,
    short.length === 1 ? 1 : 0,
    pairs.some(({ i, j }) => i === short.length - 1 && j === long.length - 1) ? 1 : 0,
    Math.min(worst.length, 8) / 8,
    Math.min(short.length, 5) / 5,
  ];
}

interface Pair {
  readonly i: number;
  readonly j: number;
  readonly likeness: number;
  /** Length of the shorter word. */
  readonly length: number;
}

const perfect: Pair = { i: 0, j: 0, likeness: 1, length: 0 };

/** Pairs the words greedily; in order of the shorter name. */
function align(short: readonly string[], long: readonly string[]): readonly Pair[] {
  const all: Pair[] = [];
  short.forEach((x, i) => {
    long.forEach((y, j) => all.push({ i, j, likeness: likeness(x, y), length: Math.min(x.length, y.length) }));
  });
  // Of equal words those that stand at the same place.
  all.sort((p, q) => q.likeness - p.likeness || Math.abs(p.i - p.j) - Math.abs(q.i - q.j));
  const pairs: Pair[] = [];
  for (const pair of all) if (!pairs.some(({ i, j }) => i === pair.i || j === pair.j)) pairs.push(pair);
  return pairs.sort((p, q) => p.i - q.i);
}

/** How likely two words of names are one: spelled alike, sounding alike, a short form or an initial. */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length === 1 || b.length === 1) return a.startsWith(b.charAt(0)) ? 0.8 : 0;
  const spelled = wordSimilarity(a, b);
  const sound = skeleton(a);
  return (sound.length > 1 && sound === skeleton(b)) || isShortForm(a, b) ? Math.max(spelled, 0.93) : spelled;
}

/** The words of a name that tell it from others, folded, in lower case. Initials written together are taken apart. */
function nameWords(name: string): readonly string[] {
  const apart = /\p{Ll}/u.test(name) ? fold(name).replace(/\b([A-Z])\.?([A-Z])\b\.?/g, '$1 $2') : fold(name);
  const words = apart
    .toLowerCase()
    .replace(/'/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '');
  const own = words.filter(word => !isFiller(word));
  return (own.length > 0 ? own : words).slice(0, mostWords);
}

/** More words than any name has: keeps time bounded. */
const mostWords = 12;

const fillers: ReadonlySet<string> = new Set(
  [
    ...titleHeads,
    ...nameSuffixes,
    ...particles,
    'the',
    'as',
    'ash',
    'an',
    'ad',
    'ar',
    'at',
    'az',
    'ould',
    'llc',
    'monsieur',
    'maulavi',
    'hajji',
  ].map(word => word.toLowerCase().replace(/\./g, '')),
);

function isFiller(word: string): boolean {
  return fillers.has(word);
}

/**
 * The name with fewer words first, so that both ways give one answer; a word that the longer name repeats counts once. Of equal
 * lengths the first in the alphabet.
 */
function inOrder(a: readonly string[], b: readonly string[]): readonly [readonly string[], readonly string[]] {
  const [x, y] = a.length === b.length ? [a, b] : [[...new Set(a)], [...new Set(b)]];
  const isFirst = x.length === y.length ? x.join(' ') <= y.join(' ') : x.length < y.length;
  return isFirst ? [x, y] : [y, x];
}

/** "Salman bin Muhammad" is the father of "Muhammad bin Salman". */
function isSonSwapped(a: string, b: string): boolean {
  const [son, father] = aroundSon(a);
  const [otherSon, otherFather] = aroundSon(b);
  if (son === '' || otherSon === '') return false;
  return likeness(son, otherFather) > 0.9 && likeness(father, otherSon) > 0.9 && likeness(son, otherSon) < 0.8;
}

/** The words before and after "bin", "ibn" or "ben"; empty where there is none. */
function aroundSon(name: string): readonly [string, string] {
  const match = /(\p{L}+) (?:bin|ibn|ben) (\p{L}+)/u.exec(fold(name).toLowerCase());
  return [match?.[1] ?? '', match?.[2] ?? ''];
}
