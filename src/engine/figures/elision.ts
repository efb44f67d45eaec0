import { isSpace, isUpper } from '../text/chars';
import { isShare, type Figure } from './figure';
import { countedNoun } from './nouns';

/** A reader carries a unit over about one line. */
const FARTHEST = 90;

/**
 * Gives bare numbers the unit or noun that they leave out: from the figure before ("435 homes by open sale and 187 by
 * tender", "84.75 cents … the lowest is 74.07") or, joined by "or" and "and", from the one behind ("eight or nine euros").
 */
export function shareUnits(prose: string, figures: readonly Figure[]): void {
  let last: Figure | null = null;
  let lastConverted: Figure | null = null;
  let share: Figure | null = null;
  figures.forEach((figure, index) => {
    if (figure.kind === null || figure.alone) return;
    const next = figures[index + 1];
    const converted = next !== undefined && isConverted(prose, figure, next);
    if (figure.isBare && figure.kind === 'quantity') {
      if (share && isDecimal(figure) && (!last || last.end < share.end) && isSameMeasure(prose, share, figure))
        take(figure, share);
      else if (next && isMeasureOf(prose, figure, next)) countBehind(prose, figure, next);
      else if (converted && lastConverted) take(figure, lastConverted);
      else if (next && isAlternative(prose, figure, next)) take(figure, next);
      else if (last && isSameMeasure(prose, last, figure)) take(figure, last);
    } else if (figure.kind === 'percent') share = figure;
    else if (figure.kind !== 'age') {
      last = figure;
      if (converted) lastConverted = figure;
    }
  });
}

/** "2,435,000 yen ($22,480)": an amount with its value in another currency; the next one may leave the yen out. */
function isConverted(prose: string, figure: Figure, next: Figure): boolean {
  return next.kind === 'money' && next.start - figure.end === 2 && prose.startsWith(' (', figure.end);
}

/** "eight million 250ml bottles": a measure between a number and what it counts. */
function isMeasureOf(prose: string, figure: Figure, next: Figure): boolean {
  return (
    next.start === figure.end + 1 &&
    next.unit !== null &&
    next.kind === 'quantity' &&
    next.noun === null &&
    isSpace(prose.charCodeAt(figure.end))
  );
}

function countBehind(prose: string, figure: Figure, measure: Figure): void {
  const noun = countedNoun(prose, measure.end, true);
  figure.noun = noun?.noun ?? null;
  figure.head = noun?.head ?? null;
}

function take(to: Figure, from: Figure): void {
  to.unit = from.unit;
  to.isPoints = from.isPoints;
  to.noun = from.noun;
  to.head = from.head;
  to.per ??= from.per;
  if (from.kind === 'money' || from.kind === 'percent') to.kind = from.kind;
}

/** "8 or $9", "7- or 8-inch", "two, three or four goals". */
function isAlternative(prose: string, figure: Figure, next: Figure): boolean {
  return (
    next.kind !== null &&
    !next.isBare &&
    next.start - figure.end < 8 &&
    /^(?:-?,? (?:or|and)| up| down) $/.test(prose.slice(figure.end, next.start))
  );
}

/** The same sentence, near enough, and of a like size: index levels and head counts do not lend each other units. */
function isSameMeasure(prose: string, from: Figure, to: Figure): boolean {
  if (to.start - from.end > FARTHEST || from.isBare || isOnItsOwn(prose, to, from.noun !== null)) return false;
  if (/^ of (?:us|you|them)(?![\p{L}])/u.test(prose.slice(to.end, to.end + 9)))
    return from.kind !== 'money' && prose.startsWith(' of them', to.end);
  const a = size(from);
  const b = size(to);
  if (!(a > 0 && b > 0) || a / b > 100 || b / a > 100) return false;
  const between = prose.slice(from.end, to.start);
  return !/[.!?:][\s”"’)]/.test(between);
}

/** "3.2 per cent now, 2.8 in July": what has decimals counts no people, so the unit of a percentage may be meant. */
function isDecimal({ value }: Figure): boolean {
  return typeof value === 'number' && !Number.isInteger(value);
}

/** "cut the risk by a third"; counting something else, "left school at 14", "two Hansa trucks". */
function isOnItsOwn(prose: string, figure: Figure, counts: boolean): boolean {
  const word = figure.previous?.lower;
  if (word === 'by' && isShare(prose, figure)) return true;
  return (
    counts && (word === 'at' || (isSpace(prose.charCodeAt(figure.end)) && isUpper(prose.charCodeAt(figure.end + 1))))
  );
}

function size({ value }: Figure): number {
  return Math.abs(typeof value === 'number' ? value : value[1]);
}
