import type { Found } from '../kinds/kind';
import type { Span } from '../model';
import type { BlockKind } from '../text/paragraph';
import type { NumberFormat } from '../text/numberFormat';
import type { Numeral } from '../text/numeral';
import type { StyleRuleId } from './ids';

/** A figure, or a duration, as rules of style see it. */
export interface StyledFigure extends Span {
  readonly kind: Found['kind'];
  readonly claim: NonNullable<Found['claim']>;
  /** The numerals in it, in order; offsets count the prose of the paragraph. */
  readonly numerals: readonly Numeral[];
  readonly sentence: Span;
}

/** A paragraph as rules of style see it. All offsets count its prose. */
export interface StylePlace {
  readonly prose: string;
  readonly block: BlockKind;
  /** How the numbers of the draft are written. */
  readonly numbers: NumberFormat;
  readonly figures: readonly StyledFigure[];
  readonly dates: readonly Span[];
}

/** A stretch of prose that is not in house style. */
export interface StyleFinding extends Span {
  /** What should stand there instead; null where the sentence has to be recast. */
  readonly wanted: string | null;
}

/** One rule of house style: one file (or one line of a file of like rules) and one line in the registry. */
export interface StyleRule {
  readonly id: StyleRuleId;
  /**
   * `words`: the rule chooses between words and figures. It holds for running text, not for headings and tables, which
   * have rules of their own, and never inside quotation marks: what somebody said or wrote is not ours to reword.
   * `signs`: the rule only says how figures are punctuated, which is the editor's business everywhere.
   */
  readonly changes: 'words' | 'signs';
  /** Finds what is not in house style: pure, linear in the length of the paragraph, in any order. */
  find(place: StylePlace): Iterable<StyleFinding>;
}

/** The one numeral of a figure, where it is a plain number; null for ranges and everything else. */
export function plainNumeral({ numerals, claim }: StyledFigure): (Numeral & { readonly value: number }) | null {
  const [numeral] = numerals;
  if (numerals.length !== 1 || numeral?.shape !== 'cardinal' || typeof numeral.value !== 'number') return null;
  return claim.value === numeral.value ? { ...numeral, value: numeral.value } : null;
}
