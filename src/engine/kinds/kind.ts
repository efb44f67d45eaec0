import type { Claim, KindInfo, Span, Timex } from '../model';
import type { Sex } from '../names/sex';
import type { Paragraph } from '../text/paragraph';
import type { Anchor } from '../times/anchor';

/**
 * What a kind found in one paragraph. Offsets count UTF-16 units of `paragraph.prose`; the caller maps them to the
 * draft. A `Found` knows nothing outside its paragraph, so it can be remembered by the paragraph's text. Plain data.
 */
export interface Found extends Span {
  readonly kind: KindInfo['id'];
  /** Canonical form without the kind, e.g. "2500|troop" or "2024-09-11". */
  readonly key: string;
  /** 0 to 1, absent = 1. What the whole draft does not raise to 0.5 stands among the suggestions or nowhere. */
  readonly confidence?: number;
  readonly claim?: Claim;
  readonly timex?: Timex;
  /** Times that need the dateline or the date before them; `resolveTimes` completes them and takes it away. */
  readonly anchor?: Anchor;
  readonly title?: string;
  readonly speaker?: string;
  /** Names, before the whole draft is looked at: what the paragraph alone says for each kind of name. */
  readonly evidence?: NameEvidence;
  /** Names, after it was looked at: id of the cluster ("c1", "c2", … by first appearance) and its canonical written form. */
  readonly cluster?: string;
  readonly label?: string;
  /** Names of the house list; `key` and `label` are those of its right spelling. */
  readonly listed?: true;
  /** Names of countries that the tagger knows by heart. */
  readonly country?: true;
}

/** How much speaks for each kind of name, each 0 to 1: the local evidence that the whole draft decides from. */
export interface NameEvidence {
  readonly person: number;
  readonly organization: number;
  readonly place: number;
  /** The capital proves nothing here: the start of a sentence, a heading in title case, a line of capitals. */
  readonly weakCapital: boolean;
  /** A single word that an English text also writes in lower case: "May", "Mark". */
  readonly commonWord: boolean;
  /** What a word for kin before a person says: "her *husband*, John Kerr". */
  readonly sex?: Sex;
}

/** One kind of fact: one file below `kinds/`, one line in the registry. */
export interface FactKind {
  readonly info: KindInfo;
  /**
   * Finds the facts of this kind in one paragraph: pure, linear in its length, in any order. Where two kinds of one
   * family claim overlapping text, the earlier kind of the registry wins; within one kind the longer fact.
   */
  find(paragraph: Paragraph): Iterable<Found>;
}
