import type { Found } from '../kinds/kind';
import type { Claim } from '../model';
import type { Figure } from './figure';
import { singularOf } from './plurals';

/** A finished figure as a fact of its paragraph. */
export function toFound(figure: Figure): Found {
  if (figure.kind === null) throw new TypeError('a time is no figure');
  const { start, end, value, alternative, unit, noun, head, bound, direction, per } = figure;
  const claim: Claim = { value, unit, noun, head, bound, direction, per };
  return {
    kind: figure.kind,
    start,
    end,
    key: keyOf(figure),
    claim: alternative === null ? claim : { ...claim, alternative },
  };
}

/**
 * The canonical form: value, then unit or singular head, then rate. "2,500 U.S. troops" and "2500 troops" are one fact,
 * and so are "fifteen" and "15". How exactly the figure is meant is no part of it: "about 15" repeats "15". Two percent
 * and two percentage points are two facts; a figure with two readings is none with one: "1.234?1234|euro".
 */
function keyOf({ value, alternative, unit, head, per, isPoints }: Figure): string {
  const measure = isPoints ? 'percentage point' : unit;
  const what = measure ?? (head === null ? '' : singularOf(head));
  const number = alternative === null ? numberKey(value) : `${numberKey(value)}?${numberKey(alternative)}`;
  return `${number}|${what}${per === null ? '' : `/${per.toLowerCase()}`}`;
}

function numberKey(value: Claim['value']): string {
  if (typeof value !== 'number') return `${numberKey(value[0])}..${numberKey(value[1])}`;
  return String(isShort(value) ? value : Number(value.toPrecision(12)));
}

/** True for a number that twelve digits are enough for: nearly all are, and rounding them is slow. */
function isShort(value: number): boolean {
  return Number.isInteger(value) || (Math.abs(value) < 1e8 && Math.round(value * 1e4) / 1e4 === value);
}
