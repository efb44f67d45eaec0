import { DisjointSets } from './disjointSets';
import type { Likeness } from './matcher';
import type { Passages } from './passages';
import type { Relations } from './relations';
import { isCopy, isCopyBesideCopy, isListedBeside, isPart } from './rules';
import { NUMBER, type Scan } from './scan';
import { SHORT } from './shingles';

/** Lines of a list have at most this many words. */
const LINE = 60;
/** How many lines to either side are looked at. */
const NEARBY = 3;

type Pair = readonly [a: number, b: number];

/**
 * Which pieces are copies of each other, exactly or nearly, as sets of pieces: what the relations of passages are in the
 * places where they stand.
 */
export class Links {
  readonly sets: DisjointSets;
  /** 1 for each piece that begins a document. */
  readonly starts: Uint8Array;
  readonly #ofPiece: Int32Array;
  readonly #masked: Uint8Array;
  readonly #passages: Passages;
  readonly #relations: Relations;

  /**
   * @param ofPiece passage of each piece.
   * @param masked 1 for each piece that is left out.
   */
  constructor(scan: Scan, ofPiece: Int32Array, masked: Uint8Array, passages: Passages, relations: Relations) {
    this.sets = new DisjointSets(scan.pieces.count);
    this.starts = documentStarts(scan);
    this.#ofPiece = ofPiece;
    this.#masked = masked;
    this.#passages = passages;
    this.#relations = relations;
    const { firsts, pairs } = this.#linkEqual();
    this.#spread([...pairs, ...this.#linkLike(firsts)]);
  }

  /** Whether two pieces are copies directly, not only through others. */
  areAlike(a: number, b: number): boolean {
    return this.#ofPiece[a] === this.#ofPiece[b] || isCopy(this.#compare(a, b), 0);
  }

  #compare(a: number, b: number): Likeness {
    return this.#relations.likeness(this.#ofPiece[a] as number, this.#ofPiece[b] as number);
  }

  #length(piece: number): number {
    return this.#passages.length(this.#ofPiece[piece] as number);
  }

  /** Links pieces with the same words; tells where each passage stands first. */
  #linkEqual(): { readonly firsts: Int32Array; readonly pairs: readonly Pair[] } {
    const firsts = new Int32Array(this.#passages.count).fill(-1);
    const pairs: Pair[] = [];
    for (let piece = 0; piece < this.#ofPiece.length; piece++) {
      if (this.#masked[piece] === 1) continue;
      const passage = this.#ofPiece[piece] as number;
      const first = firsts[passage] as number;
      if (first < 0) firsts[passage] = piece;
      else if (this.#length(piece) >= SHORT) {
        this.sets.join(first, piece);
        pairs.push([first, piece]);
      }
    }
    return { firsts, pairs };
  }

  /** Links pieces that are alike, in order of the text; the lines of a list are not. */
  #linkLike(firsts: Int32Array): readonly Pair[] {
    const pairs = this.#relations
      .copies()
      .map(([a, b]): Pair => {
        const [one, other] = [firsts[a] as number, firsts[b] as number];
        return [Math.min(one, other), Math.max(one, other)];
      })
      .filter(([a, b]) => !this.#isListed(a) && !this.#isListed(b))
      .sort((one, other) => one[1] - other[1] || one[0] - other[0]);
    for (const [a, b] of pairs) this.sets.join(a, b);
    return pairs;
  }

  /** Whether a piece is a line of a list: at least two different lines around it are like it. */
  #isListed(piece: number): boolean {
    if (this.#length(piece) > LINE) return false;
    const like = new Set([this.#ofPiece[piece] as number]);
    for (const side of [-1, 1] as const) {
      let other = this.#neighbor(piece, side);
      for (let n = 0; n < NEARBY && other !== undefined; n++, other = this.#neighbor(other, side)) {
        const own = this.#ofPiece[other] as number;
        if (like.has(own) || this.#length(other) > LINE) continue;
        if (this.#beginAlike(piece, other) || isListedBeside(this.#compare(piece, other))) like.add(own);
      }
    }
    return like.size > 2;
  }

  /** Whether two pieces begin with the same two words, figures counting as one. */
  #beginAlike(a: number, b: number): boolean {
    const word = (piece: number, n: number): number => {
      if (n >= this.#length(piece)) return 0;
      const at = this.#passages.words.at(this.#passages.first(this.#ofPiece[piece] as number) + n);
      return (at & NUMBER) === 0 ? at : NUMBER;
    };
    return word(a, 0) === word(b, 0) && word(a, 1) === word(b, 1);
  }

  /** Goes from copies to their neighbors, for which less is asked, as long as there is more to link. */
  #spread(pairs: readonly Pair[]): void {
    const queue = [...pairs];
    const link = (a: number, b: number, rule: (like: Likeness) => boolean): void => {
      if (this.sets.find(a) !== this.sets.find(b) && rule(this.#compare(a, b)) && this.sets.join(a, b))
        queue.push([a, b]);
    };
    // The queue grows while it is read.
    for (const [a, b] of queue) {
      for (const side of [-1, 1] as const) {
        const x = this.#neighbor(a, side);
        const y = this.#neighbor(b, side);
        if (x === b || y === a) continue;
        if (x !== undefined && y !== undefined) link(x, y, isCopyBesideCopy);
        if (x !== undefined) link(x, b, like => this.#length(x) < this.#length(b) && isPart(like));
        if (y !== undefined) link(a, y, like => this.#length(y) < this.#length(a) && isPart(like));
      }
    }
  }

  #neighbor(piece: number, side: -1 | 1): number | undefined {
    return this.starts[side < 0 ? piece : piece + 1] === 1 ? undefined : piece + side;
  }
}

/** 1 for each piece that begins a document, and at the end. */
function documentStarts({ pieces, paragraphs, documents }: Scan): Uint8Array {
  const starts = new Uint8Array(pieces.count + 1);
  const sentences = new Set(documents.map(paragraph => paragraphs.first[paragraph] as number));
  if (documents.length === 2) starts[0] = 1;
  else pieces.first.forEach((sentence, piece) => (starts[piece] = sentences.has(sentence) ? 1 : 0));
  starts[pieces.count] = 1;
  return starts;
}
