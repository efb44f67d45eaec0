import type { Claim } from '../engine/model';
import { oneLine } from './label';

/**
 * A claim in words, the same in every surface: "about 15", "26,000,000 to 31,000,000 dollars per year",
 * "at least 2,500 U.S. troops", "up 2.1 percent", "from 12 to 9 percent, down".
 *
 * The bounds of a claim do not tell "more than" from "at least"; the words here are those that are true of both.
 */
export function claimText(claim: Claim): string {
  const { value, direction } = claim;
  const bound = { '=': '', '~': 'about ', '<': 'at most ', '>': 'at least ' }[claim.bound];
  if (typeof value === 'number') return (direction === null ? '' : `${direction} `) + bound + withUnit(value, claim);
  const [low, high] = value;
  // A range rises; a pair that falls can only be a change. Where it rises with a direction, it may be either.
  const pair = `${low > high ? 'from ' : ''}${numberText(low)} to ${withUnit(high, claim)}`;
  return bound + pair + (direction === null ? '' : `, ${direction}`);
}

/** Making these costs far more than using them. */
const NUMBERS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });
const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });

/** A number for people: thousands grouped, no noise of binary fractions ("2,500", "0.3", "1,000,000"). */
export function numberText(value: number): string {
  const size = Math.abs(value);
  if (!Number.isFinite(value) || size >= 1e21 || (size > 0 && size < 1e-6)) return String(value);
  return NUMBERS.format(value);
}

/** "1st", "22nd", "113th". */
export function ordinalText(value: number): string {
  const suffixes: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
  return numberText(value) + (suffixes[ORDINALS.select(value)] ?? 'th');
}

/** A canonical unit after a number: "dollar" → "dollars", "foot" → "feet", "percentage" → "percent". */
export function unitText(unit: string, value: number): string {
  const odd = ODD_UNITS.get(unit);
  if (odd !== undefined) return odd;
  if (Math.abs(value) === 1) return unit;
  // The first noun takes the plural: "kilometre per hour", "degree Celsius", "pound sterling"; modifiers stand before it.
  const words = unit.split(' ');
  const head = words.findIndex((word, i) => !MODIFIERS.has(word) && (i === words.length - 1 || !isDemonym(word)));
  return words.map((word, i) => (i === head ? plural(word) : word)).join(' ');
}

function withUnit(value: number, { unit, noun, per }: Claim): string {
  const counted = noun === null ? '' : `${unit === null ? '' : ' of'} ${oneLine(noun)}`;
  return `${numberText(value)}${unit === null ? '' : ` ${unitText(unit, value)}`}${counted}${per === null ? '' : ` per ${per}`}`;
}

/** Units that are no plain English singular. */
const ODD_UNITS: ReadonlyMap<string, string> = new Map([
  ['percentage', 'percent'],
  ['times', 'times'],
]);

/** Words that stand before the noun of a unit. */
const MODIFIERS: ReadonlySet<string> = new Set([
  'square',
  'cubic',
  'nautical',
  'metric',
  'light',
  'fluid',
  'US',
  'U.S.',
]);

/** Units that are the same in the plural, and irregular ones. */
const PLURALS: ReadonlyMap<string, string> = new Map([
  ['foot', 'feet'],
  ['inch', 'inches'],
  ['century', 'centuries'],
  ['penny', 'pence'],
  ['pence', 'pence'],
  ['cent', 'cents'],
  ['krone', 'kroner'],
  ['krona', 'kronor'],
  ['stone', 'stone'],
  ['hertz', 'hertz'],
  ['kilohertz', 'kilohertz'],
  ['megahertz', 'megahertz'],
  ['gigahertz', 'gigahertz'],
  ['celsius', 'celsius'],
  ['yen', 'yen'],
  ['yuan', 'yuan'],
  ['renminbi', 'renminbi'],
  ['won', 'won'],
  ['baht', 'baht'],
  ['rand', 'rand'],
  ['ringgit', 'ringgit'],
  ['dong', 'dong'],
  ['horsepower', 'horsepower'],
]);

function isDemonym(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function plural(word: string): string {
  const known = PLURALS.get(word);
  if (known !== undefined) return known;
  if (/(?:s|x|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}
