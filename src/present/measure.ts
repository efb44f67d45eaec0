import type { Fact } from '../engine/model';
import { PARTS } from './conversions';

/** A figure in its draft: what stands around it says what it means. */
export interface FigurePlace {
  readonly text: string;
  readonly facts: readonly Fact[];
}

/** How far to look for the other part of a measure, in UTF-16 units. */
const NEAR = 40;

/** One of the two amounts of a measure. */
export interface Part {
  readonly value: number;
  readonly unit: string;
}

/** What a figure measures. */
export interface Measure {
  readonly values: readonly number[];
  readonly unit: string;
  readonly per: string | null;
  /** A converted value has at least so many digits. */
  readonly digits: number;
  /** Of a measure in two parts: both. */
  readonly parts?: readonly [Part, Part];
}

/** What a figure measures; of one that is written in two parts ("5 feet 10 inches", "6-foot-4"), both together. */
export function measureOf(fact: Fact, { text, facts }: FigurePlace): Measure | null {
  const { claim } = fact;
  if (fact.kind !== 'quantity' || !claim?.unit) return null;
  const { unit, per, value } = claim;
  const figures = facts.filter(other => other.kind === 'quantity' && Math.abs(other.start - fact.start) < NEAR);
  const at = figures.findIndex(other => other.start === fact.start);
  const after = text.slice(fact.end, fact.end + NEAR);
  const parts =
    together(fact, figures[at + 1], text) ?? together(figures[at - 1], fact, text) ?? feetAndInches(fact, after);
  if (parts !== null) return { ...sum(parts), per, digits: 3, parts };
  const isTroy = unit === 'ounce' && /\b(?:gold|silver|platinum|palladium)\b/i.test(claim.noun ?? after.slice(0, 14));
  const values = [value].flat();
  return { values, unit: isTroy ? 'troy ounce' : unit, per, digits: writtenDigits(values, fact) };
}

/** The zeros at the end of a round number count, up to three digits, where the draft does not round itself. */
function writtenDigits(values: readonly number[], { claim, text }: Fact): number {
  const rounds = claim?.bound !== '=' || /\b(?:tens|dozens|hundreds|thousands|millions|several|few)\b/i.test(text);
  const whole = values.filter(Number.isInteger).map(value => String(Math.abs(value)).length);
  return rounds ? 2 : Math.min(3, Math.max(2, ...whole));
}

/** Two figures side by side that make one measure: "5 feet 10 inches". */
function together(large: Fact | undefined, small: Fact | undefined, text: string): readonly [Part, Part] | null {
  const [a, b] = [large && partOf(large), small && partOf(small)];
  if (!large || !small || !a || !b) return null;
  const [unit, count = 0] = PARTS.get(a.unit) ?? [];
  const between = text.slice(large.end, small.start);
  const joined = between.length < 8 && /^[\s,-]*(?:and\s+)?$/.test(between);
  return joined && b.unit === unit && b.value < count ? [a, b] : null;
}

/** "6-foot" of "6-foot-4": the inches stand behind without their name. */
function feetAndInches(fact: Fact, after: string): readonly [Part, Part] | null {
  const feet = partOf(fact);
  const inches = feet?.unit === 'foot' ? /^-(\d\d?)(?![\d.,]*\d)/.exec(after) : null;
  return feet && inches ? [feet, { value: Number(inches[1]), unit: 'inch' }] : null;
}

function partOf({ claim }: Fact): Part | null {
  return claim?.unit && typeof claim.value === 'number' ? { value: claim.value, unit: claim.unit } : null;
}

function sum([large, small]: readonly [Part, Part]): Pick<Measure, 'values' | 'unit'> {
  const [, count = 1] = PARTS.get(large.unit) ?? [];
  return { values: [large.value + small.value / count], unit: large.unit };
}
