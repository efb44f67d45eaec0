import type { NumericDate } from './dateOrder';
import type { Unit } from './units';

/** Which way a date lies that does not say it itself, as the tense of its sentence has it; null where nothing tells. */
export type Lean = 'past' | 'future' | null;

/** What "this", "last" or "next" before a weekday, month or season chooses; null without such a word. */
export type Pick = 'this' | 'last' | 'next' | null;

/**
 * What a time expression needs from outside its paragraph to become a calendar date: a part of `Found`, so plain data.
 * `suffix` is what stands behind the calendar value: a clock time or part of the day ("T15:00", "TAF"), or "".
 */
export type Anchor =
  /** Counted in whole units from the dateline, or from the date named before: "yesterday", "last month", "two years later". */
  | {
      readonly type: 'offset';
      readonly unit: Unit;
      readonly amount: number;
      readonly from: 'dateline' | 'previous';
      readonly suffix: string;
    }
  /** A day of the week, 1 = Monday, or the weekend that begins with it; of the week `weeks` from now where the text says which. */
  | {
      readonly type: 'weekday';
      readonly weekday: number;
      readonly weekend: boolean;
      readonly pick: Pick;
      readonly weeks: number | null;
      readonly lean: Lean;
      readonly suffix: string;
    }
  /** A month (1 to 12), or a day of it, without its year; of the year `years` from now where the text says which. */
  | {
      readonly type: 'month';
      readonly month: number;
      readonly day: number | null;
      readonly pick: Pick;
      readonly years: number | null;
      readonly lean: Lean;
      readonly suffix: string;
    }
  /** A holiday that moves, by its name in the table of holidays. */
  | {
      readonly type: 'feast';
      readonly name: string;
      readonly pick: Pick;
      readonly years: number | null;
      readonly lean: Lean;
      readonly suffix: string;
    }
  /** A date in digits of which either number may be the month: "03/04/2026". */
  | (NumericDate & { readonly type: 'numeric'; readonly suffix: string })
  /** A season, quarter or half of a year ("SU", "Q3", "H1") that begins with `month`. */
  | {
      readonly type: 'term';
      readonly code: string;
      readonly month: number;
      readonly pick: Pick;
      readonly years: number | null;
      readonly lean: Lean;
      readonly suffix: string;
    };
