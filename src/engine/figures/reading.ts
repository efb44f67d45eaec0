import type { Claim, KindInfo, Span } from '../model';
import type { Numeral } from '../text/numeral';
import { unitAt, type UnitAt } from './units';

/**
 * A numeral as one kind of figure reads it: what it measures or counts, without its bound and direction, which are read
 * for all kinds alike. `start` and `end` cover the numeral with its currency, unit, noun and rate.
 */
export interface Reading extends Span {
  readonly value: Claim['value'];
  /** The factor that "million" and the like contributed; a range may share it. */
  readonly scale: number;
  readonly unit: string | null;
  readonly noun: string | null;
  readonly head: string | null;
  readonly per: string | null;
  /** A bound that is part of the wording ("aged 65 or over"), where the words before the figure do not say it. */
  readonly bound?: Claim['bound'];
  /** True where the value must not be joined with others: scores, ordinals, multiples. */
  readonly alone?: boolean;
}

/** One kind of figure: what makes a numeral this kind. The first kind of the registry that reads a numeral has it. */
export interface FigureKind {
  readonly info: KindInfo;
  read(place: Place): Reading | null;
}

/** A numeral in its prose. Remembers the unit behind it, which several kinds ask for. */
export class Place {
  #unit: UnitAt | null | undefined;

  constructor(
    readonly prose: string,
    readonly numeral: Numeral,
    /** Where the last figure ended: nothing before belongs to this one. */
    readonly floor: number,
  ) {}

  /** The unit of measurement right behind the numeral, or null. */
  get unit(): UnitAt | null {
    this.#unit ??= unitAt(this.prose, this.numeral.end);
    return this.#unit;
  }

  /** True for a numeral that counts more than one, or a part. */
  get isMany(): boolean {
    return this.numeral.value !== 1;
  }
}

/** A reading of the bare numeral, for kinds to build on. */
export function bare({ numeral }: Place, changes: Partial<Reading> = {}): Reading {
  const { start, end, value, scale } = numeral;
  return { start, end, value, scale, unit: null, noun: null, head: null, per: null, ...changes };
}
