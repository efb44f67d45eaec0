import type { Found } from '../kinds/kind';
import type { Anchor, Lean } from './anchor';
import type { Expression } from './expression';
import { tenseAround } from './tense';
import type { Tokens } from './tokens';
import { UNITS } from './units';

const KINDS = { DATE: 'date', TIME: 'time', DURATION: 'duration', SET: 'set' } as const;

/** The fact that an expression states; `first` is its first token that is free. */
export function toFound(t: Tokens, expression: Expression, first: number): Found {
  const { type, value, claim } = expression;
  const start = startOf(t, first);
  const end = endOf(t, expression.next);
  const anchor = expression.anchor && leaning(expression.anchor, () => tenseAround(t, first, expression.next));
  const key =
    anchor?.type === 'offset' || anchor?.type === 'feast' ? phrase(t.text.slice(start, end)) : keyOf(expression);
  const kind = KINDS[type];
  const timex = { type, value };
  if (anchor !== null) return { start, end, kind, key, timex, anchor };
  return claim === null ? { start, end, kind, key, timex } : { start, end, kind, key, timex, claim };
}

/** The clock time `clock` on a day named elsewhere; on the day of the article where none is. */
export function onDay(clock: Expression, day: Expression | null): Expression {
  const suffix = clock.value;
  if (day === null) {
    return {
      ...clock,
      value: UNITS.day.unknown + suffix,
      anchor: { type: 'offset', unit: 'day', amount: 0, from: 'dateline', suffix },
    };
  }
  return { ...clock, value: day.value + suffix, anchor: day.anchor && { ...day.anchor, suffix } };
}

/** Durations differ by their bound: "about three days" is not "three days". One with two readings is the same as no other. */
function keyOf({ value, claim }: Expression): string {
  if (claim === null) return value;
  const other = claim.alternative === undefined ? '' : `?${[claim.alternative].flat().join('..')}`;
  return (claim.bound === '=' ? '' : claim.bound) + value + other;
}

function phrase(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}

function leaning(anchor: Anchor, tense: () => Lean): Anchor {
  if (anchor.type === 'offset' || anchor.type === 'numeric' || (anchor.pick !== null && anchor.pick !== 'this'))
    return anchor;
  const told = anchor.type === 'weekday' ? anchor.weeks : anchor.years;
  const lean = told === null ? tense() : null;
  return lean === null ? anchor : { ...anchor, lean };
}

/** The apostrophe of "'90s" is part of it. */
function startOf(t: Tokens, first: number): number {
  const start = t.start(first);
  const mark = t.text.charCodeAt(start - 1);
  return t.isDigits(first) &&
    t.length(first) === 2 &&
    t.is(first + 1, 's') &&
    (mark === 39 || mark === 0x2018 || mark === 0x2019)
    ? start - 1
    : start;
}

/** The last full stop of "p.m." is part of it. */
function endOf(t: Tokens, next: number): number {
  const end = t.end(next - 1);
  const dotted = t.is(next - 1, 'm') && t.gap(next - 1) === 'dot' && t.text.charCodeAt(end) === 46;
  return dotted ? end + 1 : end;
}
