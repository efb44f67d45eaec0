import type { Figure } from './figure';

/** A reader carries a unit over about one line. */
const FARTHEST = 90;

/**
 * Gives bare numbers the unit or noun that they leave out: from the figure before ("435 homes by open sale and 187 by
 * tender", "84.75 cents … the lowest is 74.07") or, joined by "or" and "and", from the one behind ("eight or nine euros").
 */
export function shareUnits(prose: string, figures: readonly Figure[]): void {
  let last: Figure | null = null;
  figures.forEach((figure, index) => {
    if (figure.kind === null || figure.alone) return;
    const next = figures[index + 1];
    if (figure.isBare && figure.kind === 'quantity') {
      if (next && isAlternative(prose, figure, next)) take(figure, next);
      else if (last && isSameMeasure(prose, last, figure)) take(figure, last);
    } else if (figure.kind !== 'percent' && figure.kind !== 'age') last = figure;
  });
}

function take(to: Figure, from: Figure): void {
  to.unit = from.unit;
  to.noun = from.noun;
  to.head = from.head;
  to.per = from.per;
  if (from.kind === 'money' || from.kind === 'percent') to.kind = from.kind;
}

/** "8 or $9", "7- or 8-inch", "two, three or four goals". */
function isAlternative(prose: string, figure: Figure, next: Figure): boolean {
  return (
    next.kind !== null &&
    !next.isBare &&
    next.start - figure.end < 8 &&
    /^-?,? (?:or|and) $/.test(prose.slice(figure.end, next.start))
  );
}

/** The same sentence, near enough, and of a like size: index levels and head counts do not lend each other units. */
function isSameMeasure(prose: string, from: Figure, to: Figure): boolean {
  if (to.start - from.end > FARTHEST || from.isBare) return false;
  const a = size(from);
  const b = size(to);
  if (!(a > 0 && b > 0) || a / b > 100 || b / a > 100) return false;
  const between = prose.slice(from.end, to.start);
  return !/[.!?:][\s”"’)]/.test(between);
}

function size({ value }: Figure): number {
  return Math.abs(typeof value === 'number' ? value : value[1]);
}
