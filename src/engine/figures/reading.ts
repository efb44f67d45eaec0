import type { Claim, KindInfo, Span } from '../model';
import type { Place } from './place';

/**
 * A numeral as one kind of figure reads it: what it measures or counts, without its bound and direction, which are read
 * for all kinds alike. `start` and `end` cover the numeral with its currency, unit, noun and rate.
 */
export interface Reading extends Span {
  readonly value: Claim['value'];
  /** See {@link Claim.alternative}; null where there is none or `value` is not that of the numeral. */
  readonly alternative: number | null;
  /** The factor that "million" and the like contributed; a range may share it. */
  readonly scale: number;
  readonly unit: string | null;
  readonly noun: string | null;
  readonly head: string | null;
  readonly per: string | null;
  /** A bound that is said inside the figure: "1,200 or more people", "30-odd cars". */
  readonly bound: Claim['bound'];
  /** The direction that the figure itself states: "doubled". */
  readonly direction: Claim['direction'];
  /** True for percentage points. */
  readonly isPoints: boolean;
  /** True where the value must not be joined with others: scores, ordinals, multiples. */
  readonly alone: boolean;
}

/** One kind of figure: what makes a numeral this kind. The first kind of the registry that reads a numeral has it. */
export interface FigureKind {
  readonly info: KindInfo;
  read(place: Place): Reading | null;
}

/** A reading of the bare numeral, for kinds to build on. */
export function bare({ numeral }: Place, changes: Partial<Reading> = {}): Reading {
  return {
    start: changes.start ?? numeral.start,
    end: changes.end ?? numeral.end,
    value: changes.value ?? numeral.value,
    alternative: changes.value === undefined ? (numeral.alternative ?? null) : null,
    scale: numeral.scale,
    unit: changes.unit ?? null,
    noun: changes.noun ?? null,
    head: changes.head ?? null,
    per: changes.per ?? null,
    bound: changes.bound ?? '=',
    direction: changes.direction ?? null,
    isPoints: changes.isPoints ?? false,
    alone: changes.alone ?? false,
  };
}
