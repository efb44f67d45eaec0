import type { Claim, KindInfo, Span } from '../model';
import type { Place } from './place';

/**
 * A numeral as one kind of figure reads it: what it measures or counts, without its bound and direction, which are read
 * for all kinds alike. `start` and `end` cover the numeral with its currency, unit, noun and rate.
 */
export interface Reading extends Span {
  readonly value: Claim['value'];
  /** See {@link Claim.alternative}; left out where `value` is not that of the numeral. */
  readonly alternative?: number;
  /** The factor that "million" and the like contributed; a range may share it. */
  readonly scale: number;
  readonly unit: string | null;
  readonly noun: string | null;
  readonly head: string | null;
  readonly per: string | null;
  /** A bound that is said inside the figure: "1,200 or more people", "30-odd cars". */
  readonly bound?: Claim['bound'];
  /** The direction that the figure itself states: "doubled". */
  readonly direction?: 'up' | 'down';
  /** True for percentage points. */
  readonly isPoints?: boolean;
  /** True where the value must not be joined with others: scores, ordinals, multiples. */
  readonly alone?: boolean;
}

/** One kind of figure: what makes a numeral this kind. The first kind of the registry that reads a numeral has it. */
export interface FigureKind {
  readonly info: KindInfo;
  read(place: Place): Reading | null;
}

/** A reading of the bare numeral, for kinds to build on. */
export function bare({ numeral }: Place, changes?: Partial<Reading>): Reading {
  const { start, end, value, scale, alternative } = numeral;
  const reading = { start, end, value, scale, unit: null, noun: null, head: null, per: null, ...changes };
  return alternative === undefined || changes?.value !== undefined ? reading : { ...reading, alternative };
}
