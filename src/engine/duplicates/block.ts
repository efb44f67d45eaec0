/** A run of sentences: numbers of sentences of a Scan, `to` exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** One repeated block: the runs of sentences where it stands, in order, not overlapping. */
export interface Block {
  readonly copies: readonly Run[];
  /** The copies are whole documents. */
  readonly whole: boolean;
}
