import { changeBetween, type Change, type Skipping } from './changes';
import type { FoldTable } from './fold';
import type { IntList } from './intList';
import { Reader } from './reader';
import { lowerBound, type Scan, type ScanLists } from './scan';

/** Pieces that were replaced: those from `from` up to `oldEnd` by those from `from` up to `newEnd`. */
export type PieceChange = Change;

/** The scan of one text that is edited: only the lines of an edit are read, the rest moves. */
export class LiveScan {
  readonly #fold: FoldTable;
  #read: Skipping;
  #lists: ScanLists;
  #scan: Scan;

  constructor(fold: FoldTable, read: Skipping) {
    this.#fold = fold;
    this.#read = read;
    const reader = new Reader(this.#fold, read.text.length);
    reader.document(read.text, read.skipped);
    this.#lists = reader.lists;
    this.#lists.close();
    this.#scan = this.#lists.view();
  }

  /** The scan as it stands; good until the next update. */
  get scan(): Scan {
    return this.#scan;
  }

  /** Makes this the scan of another text; tells which pieces are new, null where none are. */
  update(read: Skipping): PieceChange | null {
    const change = changeBetween(this.#read, read);
    this.#read = read;
    if (change === null) return null;
    const reader = new Reader(this.#fold, change.newEnd - change.from);
    reader.part(read.text, { start: change.from, end: change.newEnd }, read.skipped);
    reader.lists.close();
    const pieces = this.#splice(change, reader.lists.view());
    this.#scan = this.#lists.view();
    return pieces;
  }

  #splice({ from, oldEnd, newEnd }: Change, part: Scan): PieceChange {
    const lists = this.#lists;
    const { sentences, pieces, paragraphs } = this.#scan;
    const s0 = lowerBound(sentences.start, from);
    const s1 = lowerBound(sentences.start, oldEnd);
    const [q0, q1] = [lowerBound(pieces.first, s0), lowerBound(pieces.first, s1)];
    const [p0, p1] = [lowerBound(paragraphs.first, s0), lowerBound(paragraphs.first, s1)];
    const [w0, w1] = [sentences.first[s0] as number, sentences.first[s1] as number];
    lists.words.splice(w0, w1, part.words);
    spliceUnits(lists.sentences, s0, s1, part.sentences, w0, part.words.length - (w1 - w0));
    lists.sentences.start.splice(s0, s1, part.sentences.start, newEnd - oldEnd);
    lists.sentences.end.splice(s0, s1, part.sentences.end, newEnd - oldEnd);
    const grown = part.sentences.count - (s1 - s0);
    spliceUnits(lists.pieces, q0, q1, part.pieces, s0, grown);
    spliceUnits(lists.paragraphs, p0, p1, part.paragraphs, s0, grown);
    lists.documents.splice(1, 2, Int32Array.of(lists.paragraphs.low.length));
    return { from: q0, oldEnd: q1, newEnd: q0 + part.pieces.count };
  }
}

type UnitLists = Readonly<Record<'first' | 'low' | 'high', IntList>>;
type UnitArrays = Readonly<Record<'first' | 'low' | 'high', Int32Array> & { count: number }>;

/** Replaces units; `before` is the first part of the first of them, `grown` by how many parts there are more. */
function spliceUnits(
  lists: UnitLists,
  from: number,
  to: number,
  units: UnitArrays,
  before: number,
  grown: number,
): void {
  lists.first.splice(
    from,
    to,
    units.first.subarray(0, units.count).map(part => part + before),
    grown,
  );
  lists.low.splice(from, to, units.low);
  lists.high.splice(from, to, units.high);
}
