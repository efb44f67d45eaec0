/**
 * Scoring of figures against labelled quantities: one-to-one maximum matching within each text, micro precision, recall
 * and F1 over all. A range equals only a range with the same ends; values are equal within a relative 1e-5.
 */
import { CODES, NAMES, PREFIXES } from '../../src/engine/figures/currencies';
import { singularOf } from '../../src/engine/figures/plurals';
import { unitNamed } from '../../src/engine/figures/units';
import { secondsIn } from './figuresDurations';

type Value = number | readonly number[];

/** A quantity as labelled or as found; offsets are UTF-16, `change` is a direction, else a bound. */
export interface Quantity {
  readonly start: number | null;
  readonly end: number | null;
  readonly value: Value;
  readonly unit: string;
  readonly change: string;
}

/** The labelled and the found quantities of one text. */
export interface Pair {
  readonly gold: readonly Quantity[];
  readonly found: readonly Quantity[];
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly hits: number;
}

/** Two durations of one length in different units. */
const sameLength: Test = (found, gold) => {
  const [a, b] = [secondsIn(found.value, canonical(found.unit)), secondsIn(gold.value, canonical(gold.unit))];
  return a !== null && b !== null && close(a, b);
};

type Test = (found: Quantity, gold: Quantity) => boolean;

/** What is measured, by name. */
export const measures: Readonly<Record<string, Test>> = {
  value: sameAmount,
  'value+unit': (found, gold) =>
    sameLength(found, gold) || (sameValue(found.value, gold.value) && canonical(found.unit) === canonical(gold.unit)),
  'value+unit~': (found, gold) =>
    sameLength(found, gold) || (sameValue(found.value, gold.value) && likeUnit(found.unit, gold.unit)),
  'value+change': (found, gold) => sameAmount(found, gold) && found.change === gold.change,
  'value+unit+change': (found, gold) =>
    found.change === gold.change &&
    (sameLength(found, gold) || (sameValue(found.value, gold.value) && canonical(found.unit) === canonical(gold.unit))),
  span: overlaps,
};

/** Micro precision, recall and F1 in percent. */
export function score(pairs: readonly Pair[], test: Test): Score {
  const sum = (count: (pair: Pair) => number): number => pairs.reduce((total, pair) => total + count(pair), 0);
  const hits = sum(({ found, gold }) => matches(found, gold, test));
  const precision = percent(
    hits,
    sum(({ found }) => found.length),
  );
  const recall = percent(
    hits,
    sum(({ gold }) => gold.length),
  );
  return { precision, recall, hits, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** Found quantities that touch no labelled one. */
export function falseAlarms({ found, gold }: Pair): readonly Quantity[] {
  return found.filter(quantity => !gold.some(label => overlaps(quantity, label)));
}

export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}

function overlaps(found: Quantity, gold: Quantity): boolean {
  if (found.start === null || found.end === null || gold.start === null || gold.end === null) return false;
  return found.start < gold.end && gold.start < found.end;
}

/** Equal values, or durations that are equally long: half a day is twelve hours. */
export function sameAmount(found: Quantity, gold: Quantity): boolean {
  return sameValue(found.value, gold.value) || sameLength(found, gold);
}

/** Equal values; ranges have the same two ends in any order. */
export function sameValue(a: Value, b: Value): boolean {
  if (typeof a === 'number' || typeof b === 'number')
    return typeof a === 'number' && typeof b === 'number' && close(a, b);
  const [low, high] = [[...a].sort(ascending), [...b].sort(ascending)];
  return low.length === high.length && low.every((value, index) => close(value, high[index] ?? NaN));
}

function ascending(a: number, b: number): number {
  return a - b;
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(b);
}

/** Names of units that the labels spell otherwise than the engine. */
const SYNONYMS: Readonly<Record<string, string>> = {
  '-': '',
  count: 'times',
  fold: 'times',
  person: 'people',
  'touch down': 'touchdown',
  'singaporean dollar': 'singapore dollar',
  'foot pound-force': 'pound-foot',
  penny: 'pence',
  sterling: 'pound sterling',
  pound: 'pound-mass',
  'united states dollar': 'dollar',
  'year-old': 'year of age',
  'years old': 'year of age',
};

/** A unit or noun in lower case, each word in the singular, known units by their name, "a" and "/" as "per". */
export function canonical(unit: string): string {
  const [left = '', ...right] = unit
    .toLowerCase()
    .trim()
    .replace(/\s*\/\s*/, ' per ')
    .split(' per ');
  return [left, ...right].map(named).join(' per ');
}

function named(text: string): string {
  const known =
    SYNONYMS[text] ?? unitNamed(text) ?? CODES.get(text.toUpperCase()) ?? PREFIXES.get(text) ?? NAMES.get(text);
  if (known !== undefined) return known.toLowerCase();
  const singular = text.split(/\s+/).map(singularOf).join(' ');
  return (SYNONYMS[singular] ?? unitNamed(singular) ?? NAMES.get(singular) ?? singular).toLowerCase();
}

/** The same unit, or the head noun of one among the words of the other, or two kinds of dollar. */
function likeUnit(a: string, b: string): boolean {
  const [one, other] = [canonical(a), canonical(b)];
  if (one === other) return true;
  if (one === '' || other === '') return false;
  if (one.includes('dollar') && other.includes('dollar')) return one.includes(' per ') === other.includes(' per ');
  return words(one).includes(head(other)) || words(other).includes(head(one));
}

function words(unit: string): string[] {
  return unit.split(/[\s/-]+/).filter(word => word !== '%' && word !== 'per');
}

function head(unit: string): string {
  return words(unit.split(/ (?:of|per|in|on|for|with) /)[0] ?? '').pop() ?? '';
}

/** Size of the largest one-to-one matching (augmenting paths). */
function matches(found: readonly Quantity[], gold: readonly Quantity[], test: Test): number {
  const owner: number[] = gold.map(() => -1);
  const assign = (index: number, seen: Set<number>): boolean =>
    gold.some((label, at) => {
      const quantity = found[index];
      if (quantity === undefined || seen.has(at) || !test(quantity, label)) return false;
      seen.add(at);
      const before = owner[at] ?? -1;
      if (before >= 0 && !assign(before, seen)) return false;
      owner[at] = index;
      return true;
    });
  return found.filter((_, index) => assign(index, new Set())).length;
}
