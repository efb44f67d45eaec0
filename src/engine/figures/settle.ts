import type { Claim } from '../model';
import type { Figure } from './figure';

/** What is told to three decimals, by the words before a bare number: "a GPA of 3.875", "averaged 1.275". */
const BEFORE =
  /\b(?:averag(?:es?|ed|ing)|batt(?:ed|ing)|coefficient|ERA|GPA|latitude|longitude|odds|pi|ratio)(?: (?:about|around|at|is|of|to|was|were)){0,2} $/i;
/** The same by the word behind it: "a 1.750 GPA", "51.507 degrees north". */
const BEHIND = /^(?:°| degrees)? ?(?:average|batting|ERA|GPA|latitude|longitude|(?:[ns]orth|east|west|[NSEW])\b)/;
/** Characters before a number in which such words are looked for. */
const NEAR = 32;

/** Prices per one of these have three decimals: "$3.459 a gallon". */
const SOLD_FINELY: ReadonlySet<string> = new Set(['gallon', 'litre', 'kilowatt-hour', 'share']);
/** Counts per one of these are averages: "1.625 children per woman". */
const AVERAGED: ReadonlySet<string> = new Set(['woman', 'household', 'family', 'game', 'match']);

/**
 * Lets what a figure with two readings measures tell which it is, where it can. Elsewhere it tells which is likelier, and
 * both stay: what is counted is whole, though averages are not, and a bare number is read as English writes it.
 */
export function settle(prose: string, figure: Figure): void {
  const { value, alternative } = figure;
  if (alternative === null) return;
  const isDecimal = largest(value) < largest(alternative);
  const [decimal, grouped] = isDecimal ? [value, alternative] : [alternative, value];
  if (isFine(prose, figure, grouped)) [figure.value, figure.alternative] = [decimal, null];
  else if (isCount(figure)) [figure.value, figure.alternative] = [grouped, decimal];
  else if (figure.isBare && isUneven(grouped)) [figure.value, figure.alternative] = [decimal, grouped];
}

/** Whether the figure measures what is told to three decimals. */
function isFine(prose: string, figure: Figure, grouped: Claim['value']): boolean {
  const { start, end, kind, unit, per } = figure;
  // "Rose 1.000 percent" may say elevenfold.
  if (kind === 'percent') return isUneven(grouped);
  if (kind === 'money') return per !== null && SOLD_FINELY.has(per);
  if (isCount(figure)) return per !== null && AVERAGED.has(per);
  const isMeasured = unit !== null && unit !== 'degree';
  return (
    !isMeasured &&
    (BEHIND.test(prose.slice(end, end + NEAR)) || BEFORE.test(prose.slice(Math.max(0, start - NEAR), start)))
  );
}

/** Whether no three zeros end it. */
function isUneven(value: Claim['value']): boolean {
  return [value].flat().some(number => number % 1000 !== 0);
}

function isCount({ kind, unit, noun }: Figure): boolean {
  return kind === 'quantity' && unit === null && noun !== null;
}

function largest(value: Claim['value']): number {
  return typeof value === 'number' ? Math.abs(value) : Math.max(...value.map(Math.abs));
}
