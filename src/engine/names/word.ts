import type { HiddenRow } from './model/hiddenLayer';

/** A piece of text as it is written; each is kept once, so that what is known of it is worked out once. */
export interface Word {
  readonly text: string;
  /** Without accents, see `fold`. */
  readonly folded: string;
  /** Begins with a capital, or has one after a hyphen: "Sudani", "al-Sudani", "iPhone" not. */
  readonly capital: boolean;
  /** Two letters or more, all of them capitals. */
  readonly allCaps: boolean;
  /** What the gazetteer says of it, and what features are made of; filled by whoever first needs it. */
  known: KnownWord | undefined;
  info: WordInfo | undefined;
}

/** What is known of a name by heart. */
export interface Entry {
  readonly kind: 'person' | 'organization' | 'place';
  /** The form that is shown and that all aliases share: "United States" for "U.S.". */
  readonly canonical: string;
  /** How sure the name alone is: 3 countries, regions and great cities … 1 small towns and provinces. */
  readonly rank: 1 | 2 | 3;
  readonly country: boolean;
}

/** What the gazetteer says of a single word. */
export interface KnownWord {
  readonly entry: Entry | undefined;
  /** True where an entry of several words begins with it, see `goesOn`. */
  readonly begins: boolean;
  /** True for words that an English text writes in lower case. */
  readonly isCommon: boolean;
}

/** Everything about a word that does not depend on where it stands; numbers only, so that features are quick to hash. */
export interface WordInfo {
  /** Of the folded word in lower case; 1 for what stands beyond the ends of a sentence. */
  readonly hash: number;
  /** "Xxxx" → Xx, "U.S." → X.X., "al-Sadr" → x-Xx: runs of one class written once; and with runs of up to four. */
  readonly shape: number;
  readonly longShape: number;
  readonly affixes: readonly number[];
  /** Where the lexicon has the word, or -1. */
  readonly entry: number;
  /** How frequent the word is: 1 among the most frequent … 7 rare, 0 unknown. */
  readonly rank: number;
  /** Bit set of what word lists say of it, see `flags`. */
  readonly flags: number;
  /** 0 no letter, 1 lower case, 2 capital, 3 all capitals. */
  readonly capital: 0 | 1 | 2 | 3;
  /** Room for what a scorer has added up for the word, so that it is forgotten with the word. */
  readonly sums: (Int32Array | undefined)[];
  readonly rows: (HiddenRow | undefined)[];
}
