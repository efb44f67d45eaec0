import type { Span } from '../model';

/**
 * A number as a draft spells it, in digits or words: "2,500", "fifteen", "half a million", "22nd", "two-thirds",
 * "thousands", "sixfold". What it counts, and whether it counts at all, is for others to say.
 */
export interface Numeral extends Span {
  /** `[low, high]` only where `shape` is `vague`. */
  readonly value: number | readonly [number, number];
  /**
   * The other value of a number that can be read in two ways: 1234 of "1.234", where nothing tells whether the point is
   * decimal or groups thousands.
   */
  readonly alternative?: number;
  /** What the mantissa was multiplied with: 1e6 in "1.2 million", else 1. */
  readonly scale: number;
  readonly form: 'digits' | 'words';
  /** `share` is a part of a whole ("a third", "half"); `multiple` says how many times ("twofold", "10x"). */
  readonly shape: 'cardinal' | 'ordinal' | 'share' | 'multiple' | 'vague';
}

/** A number written in digits. `value` is null for what only looks like one: a version, a date, a clock time, a code. */
export interface DigitRun {
  readonly end: number;
  readonly value: number | null;
  /** See {@link Numeral.alternative}. */
  readonly alternative?: number;
}

/** A stretch that looks like a number and is none: a version, a telephone number, a date in digits, a clock time. */
export interface Code extends Span {
  readonly shape: 'code';
}
