/**
 * The nouns of the engine: plain data, no behaviour. Everything here survives structured cloning and JSON, so the same
 * values travel to a worker, stand in golden files and come out of the command line.
 */

import type { StyleRuleId } from './style/ids';
import type { DateOrder } from './times/dateOrder';

/** A stretch of one text: UTF-16 offsets, `end` exclusive. Line and column exist only at the edges of the program. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The families of facts. Facts of one family never overlap; facts of different families may nest. */
export type Family = 'name' | 'figure' | 'time' | 'quotation';

/** Ids of the kinds of fact, as they stand in settings, reports and on the command line. */
export type KindId =
  | 'person'
  | 'organization'
  | 'place'
  | 'quantity'
  | 'money'
  | 'percent'
  | 'age'
  | 'ordinal'
  | 'score'
  | 'date'
  | 'time'
  | 'duration'
  | 'set'
  | 'quotation'
  | 'nationality'
  | 'event';

/** What a user sees of a kind; plain data, so that user interfaces are built from it without knowing any kind. */
export interface KindInfo {
  readonly id: KindId;
  readonly family: Family;
  /** English label of one fact, in lower case: "person". */
  readonly label: string;
  /** English label of many, as a heading: "People". */
  readonly plural: string;
  /** Name of a VS Code product icon. */
  readonly icon: string;
  /** False for kinds that are found only when asked for by name. */
  readonly onByDefault: boolean;
}

/** How exactly a figure is meant: exactly, about, less than (up to), more than (at least). */
export type Bound = '=' | '~' | '<' | '>';

/** A figure with what it counts. */
export interface Claim {
  /** One value; `[low, high]` of a range; `[from, to]` of a change; a score as written. */
  readonly value: number | readonly [number, number];
  /**
   * The same in the other reading of a number that has two, as nothing tells whether its mark is decimal or groups
   * thousands: 1234 where `value` is 1.234. `value` is the likelier one. Never equal to a figure that is not ambiguous.
   */
  readonly alternative?: number | readonly [number, number];
  /** Canonical unit, singular: "dollar", "percentage", "kilometre", "day", "times"; null where something is counted. */
  readonly unit: string | null;
  /** What is counted, as written with its modifiers ("U.S. troops"), or null. */
  readonly noun: string | null;
  /** The head of `noun` ("troops"), or null. */
  readonly head: string | null;
  readonly bound: Bound;
  readonly direction: 'up' | 'down' | null;
  /** What the rate is per, bare singular ("year"), or null. */
  readonly per: string | null;
}

/** A time expression in TIMEX3 terms (ISO-TimeML): type and ISO 8601 based value. */
export interface Timex {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
  /**
   * The values that a date in digits can have where nothing tells the day from the month ("03/04/2026"): with the day
   * first, then with the month first. `value` leaves both open then.
   */
  readonly readings?: readonly [string, string];
  /** The day (YYYY-MM-DD) it was counted from where that is no dateline but a date named before: "the following day". */
  readonly from?: string;
}

/** One checkable span of a draft. */
export interface Fact extends Span {
  readonly kind: KindId;
  /** The text of the draft from `start` to `end`, markup and line breaks included. */
  readonly text: string;
  /** Canonical form, "kind:…": equal keys state the same fact. */
  readonly key: string;
  /** Id of the cluster of mentions this fact belongs to, unique within its document; null where it stands alone. */
  readonly cluster: string | null;
  /** Canonical written form of the fact, e.g. the fullest name of its cluster: what a list shows. */
  readonly label: string;
  /** Figures and durations. */
  readonly claim?: Claim;
  /** Times. */
  readonly timex?: Timex;
  /** Persons: title as written before the name ("Prime Minister"). */
  readonly title?: string;
  /** Quotations: who said it, as written; absent where the text does not say. */
  readonly speaker?: string;
}

/** One group of passages of a draft (or of several drafts) that say the same, word for word or nearly. */
export interface DuplicateGroup {
  /** Stable: derived from the content of the block. */
  readonly id: string;
  readonly kind: 'exact' | 'near';
  /** 1 for exact copies. */
  readonly similarity: number;
  /** In order of appearance; never overlapping. */
  readonly copies: readonly Copy[];
}

/** One copy of a duplicated block. */
export interface Copy extends Span {
  /** Index of the document among those compared; 0 within a single draft. */
  readonly document: number;
}

/** Duplicates that are meant to be, and are not reported (house list). */
export interface ExpectedDuplicates {
  /** Ids of groups. */
  readonly ignored: readonly string[];
  /** Texts of blocks that are meant to stand in many places: no copy of them is a duplicate, nor is a part of them. */
  readonly templates: readonly string[];
}

/** A name as the house writes it (house list). */
export interface HouseName {
  /** The right spelling. */
  readonly name: string;
  readonly kind: 'person' | 'organization' | 'place';
  /** Other spellings and short forms that mean the same, wherever they stand. */
  readonly aliases: readonly string[];
}

/** Something that looks wrong in a draft, or that is not in house style. */
export interface Problem extends Span {
  readonly rule: 'duplicate' | StyleRuleId;
  readonly severity: 'error' | 'warning' | 'information';
  readonly message: string;
  /** The other places that the problem speaks of, in the same draft. */
  readonly related: readonly Span[];
  /** Id of the duplicate group this problem is about. */
  readonly group?: string;
  /** House style: what should stand from `start` to `end`; absent where only a person can say. */
  readonly replacement?: string;
}

/** All that the engine says about one draft. */
export interface Analysis {
  /** Sorted by start, then longest first. */
  readonly facts: readonly Fact[];
  /** Facts the engine is not sure of, same order. */
  readonly suggestions: readonly Fact[];
  readonly duplicates: readonly DuplicateGroup[];
  readonly problems: readonly Problem[];
  /** The date that relative dates were resolved against, and where it comes from; null where none is known. */
  readonly dateline: Dateline | null;
}

/** The day an article speaks from. */
export interface Dateline {
  /** YYYY-MM-DD */
  readonly date: string;
  readonly source: 'given' | 'front matter' | 'text' | 'setting' | 'file';
}

/** How a text is to be read. */
export interface AnalyzeOptions {
  /** Markdown drafts are read for their prose; everything else as plain text. */
  readonly language: 'plain' | 'markdown';
  /**
   * How numbers are written: a language tag (BCP 47) that `numberFormatOf` knows. By default, and for any other value,
   * the draft's own numbers tell; where they do not, as in English, with both readings of a number such as "1.234".
   */
  readonly numberLocale?: string;
  /** YYYY-MM-DD; beats any date in the text. */
  readonly dateline?: string;
  /** Used where the text itself names no day: the day of the settings, or of the file. */
  readonly defaultDateline?: Dateline;
  /** In which order dates in digits have day and month; default "both": one that can be read in two ways stays open. */
  readonly dateOrder?: DateOrder;
  /** The kinds to find; all that are on by default when absent. */
  readonly kinds?: readonly KindId[];
  /** Texts that are never facts (house list), compared without regard to case and white space. */
  readonly ignored?: readonly string[];
  /**
   * Names that are found wherever they stand as whole words, under their right spelling (house list). They beat what the
   * engine makes of the same words, but are no part of a longer name that it is sure of.
   */
  readonly names?: readonly HouseName[];
  /** Texts that are never names (house list), compared without regard to case, accents and white space. */
  readonly notNames?: readonly string[];
  /** Duplicated blocks shorter than this many words are not reported. Default 12. */
  readonly duplicateWords?: number;
  /** Whether copies in which words differ are duplicates, too. Default true. */
  readonly nearDuplicates?: boolean;
  /** The rules of house style to apply. Default none. */
  readonly style?: readonly StyleRuleId[];
  /** Duplicates that are not reported. Default none. */
  readonly expectedDuplicates?: ExpectedDuplicates;
}

/** Data the engine reads but does not contain: loaded by whoever runs it, once. */
export interface EngineData {
  /** Text of media/model/gazetteer.txt. */
  readonly gazetteer: string;
  /** Bytes of media/model/names.bin. */
  readonly names: Uint8Array;
}
