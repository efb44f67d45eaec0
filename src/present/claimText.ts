import type { Claim } from '../engine/model';
import { oneLine } from './label';
import { numberText } from './numbers';
import type { Translate } from './translate';
import { unitWord } from './unitWords';

/**
 * A claim in words, the same in every surface: "about 15", "26,000,000 to 31,000,000 dollars per year",
 * "at least 2,500 U.S. troops", "2.1 percent, up", "from 12 to 9 percent, down"; "1.234 dollars or 1,234 dollars" where the
 * number can be read in two ways.
 *
 * The bounds of a claim do not tell "more than" from "at least"; the words here are those that are true of both.
 */
export function claimText(claim: Claim, t: Translate): string {
  const { alternative } = claim;
  const likelier = oneReading(claim, t);
  return alternative === undefined
    ? likelier
    : t('{0} or {1}', likelier, oneReading({ ...claim, value: alternative }, t));
}

function oneReading(claim: Claim, t: Translate): string {
  const { value, direction } = claim;
  if (typeof value === 'number') {
    const said = bounded(withUnit(value, claim, t), claim, t);
    // Behind the amount, because it may be the change or the level reached: "rose 2.1% to £3.45".
    return withDirection(said, direction, t);
  }
  const [low, high] = value;
  const [from, to] = [numberText(low, t), withUnit(high, claim, t)];
  // A range rises; a pair that falls can only be a change. Where it rises with a direction, it may be either.
  const pair = bounded(low > high ? t('from {0} to {1}', from, to) : t('{0} to {1}', from, to), claim, t);
  return withDirection(pair, direction, t);
}

function withDirection(said: string, direction: Claim['direction'], t: Translate): string {
  return direction === null ? said : direction === 'up' ? t('{0}, up', said) : t('{0}, down', said);
}

function bounded(said: string, { bound }: Claim, t: Translate): string {
  switch (bound) {
    case '=':
      return said;
    case '~':
      return t('about {0}', said);
    case '<':
      return t('at most {0}', said);
    case '>':
      return t('at least {0}', said);
  }
}

/** A canonical unit after a number: "dollar" → "dollars", "foot" → "feet", "percentage" → "percent". */
export function unitText(unit: string, value: number): string {
  const odd = ODD_UNITS.get(unit);
  if (odd !== undefined) return Math.abs(value) === 1 ? odd[0] : odd[1];
  if (Math.abs(value) === 1) return unit;
  // The first noun takes the plural: "kilometre per hour", "degree Celsius", "pound sterling"; modifiers stand before it.
  if (/[a-z]watt hour$/.test(unit)) return `${unit}s`;
  const words = unit.split(' ');
  const head = words.findIndex((word, i) => !MODIFIERS.has(word) && (i === words.length - 1 || !isDemonym(word)));
  return words.map((word, i) => (i === head ? plural(word) : word)).join(' ');
}

function withUnit(value: number, { unit, noun, per }: Claim, t: Translate): string {
  const number = numberText(value, t);
  const measured = unit === null ? number : `${number} ${unitWord(unitText(unit, value), t)}`;
  const counted = noun === null ? '' : oneLine(noun);
  const whole =
    counted === '' ? measured : unit === null ? `${measured} ${counted}` : t('{0} of {1}', measured, counted);
  return per === null ? whole : t('{0} per {1}', whole, unitWord(per, t));
}

/** Units that are not called by their canonical names, singular and plural. */
const ODD_UNITS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['percentage', ['percent', 'percent']],
  ['percentage point', ['percentage point', 'percentage points']],
  ['times', ['times', 'times']],
  ['celsius', ['degree Celsius', 'degrees Celsius']],
  ['fahrenheit', ['degree Fahrenheit', 'degrees Fahrenheit']],
  ['pound-mass', ['pound', 'pounds']],
]);

/** Words that stand before the noun of a unit. */
const MODIFIERS: ReadonlySet<string> = new Set([
  'square',
  'cubic',
  'nautical',
  'metric',
  'light',
  'basis',
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
