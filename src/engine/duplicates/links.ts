import { Candidates } from './candidates';
import { classesOf, NONE, type Classes } from './classes';
import { DisjointSets } from './disjointSets';
import { Matcher, type Likeness } from './matcher';
import type { Pieces } from './pieces';
import { Rarity } from './rarity';
import { isCopy, isCopyBesideCopy, isListedBeside, isMoreThanTemplate, isPart, isRelative } from './rules';
import { NUMBER } from './scan';

/** Shorter pieces are linked only beside pieces that are copies. */
const SHORT = 8;

/** Lines of a list have at most this many words. */
const LINE = 60;
/** How many lines to either side are looked at. */
const NEARBY = 3;

type Pair = readonly [a: number, b: number];

/**
 * Which pieces are copies of each other, exactly or nearly, as sets of pieces. Equal pieces are looked up once, so what
 * stands a thousand times costs no more than what stands once.
 */
export class Links {
  readonly sets: DisjointSets;
  readonly rarity: Rarity;
  readonly #words: Int32Array;
  readonly #pieces: Pieces;
  readonly #classes: Classes;
  readonly #matcher: Matcher;
  /** First piece of each class of equal pieces. */
  readonly #originals: readonly number[];

  /** @param masked 1 for each piece that is left out. */
  constructor(words: Int32Array, pieces: Pieces, masked: Uint8Array) {
    this.#words = words;
    this.#pieces = pieces;
    this.sets = new DisjointSets(pieces.count);
    this.#classes = classesOf(pieces.low, pieces.high, pieces.count, masked);
    const { originals, pairs } = this.#linkEqual();
    this.#originals = originals;
    this.rarity = new Rarity(words.length);
    for (const p of originals)
      this.rarity.count(words, pieces.firstWord[p] as number, pieces.firstWord[p + 1] as number);
    this.#matcher = new Matcher(words, this.rarity);
    this.#spread([...pairs, ...this.#linkLike(new Candidates(words, pieces, this.rarity))]);
  }

  /** Whether two pieces are copies directly, not only through others. */
  areAlike(a: number, b: number): boolean {
    return this.#classes.of[a] === this.#classes.of[b] || isCopy(this.#compare(a, b), 0);
  }

  #compare(a: number, b: number): Likeness {
    const { firstWord } = this.#pieces;
    this.#matcher.load(firstWord[a] as number, firstWord[a + 1] as number);
    return this.#matcher.compare(firstWord[b] as number, firstWord[b + 1] as number);
  }

  #length(piece: number): number {
    const { firstWord } = this.#pieces;
    return (firstWord[piece + 1] as number) - (firstWord[piece] as number);
  }

  #linkEqual(): { readonly originals: readonly number[]; readonly pairs: readonly Pair[] } {
    const originals: number[] = [];
    const pairs: Pair[] = [];
    this.#classes.of.forEach((own, p) => {
      if (own === NONE) return;
      const original = originals[own];
      if (original === undefined) originals[own] = p;
      else if (this.#length(p) >= SHORT) {
        this.sets.join(original, p);
        pairs.push([original, p]);
      }
    });
    return { originals, pairs };
  }

  /** Links pieces that share shingles and are alike; the lines of a template are not. */
  #linkLike(candidates: Candidates): readonly Pair[] {
    const family = new Int32Array(this.#pieces.count);
    const copies: { readonly pair: Pair; readonly like: Likeness }[] = [];
    for (const p of this.#originals) {
      if (this.#length(p) < SHORT) continue;
      for (const { piece, shared } of candidates.next(p)) {
        const like = this.#compare(p, piece);
        if (isRelative(like)) for (const one of [p, piece]) family[one] = (family[one] as number) + 1;
        if (isCopy(like, shared)) copies.push({ pair: [piece, p], like });
      }
    }
    const pairs: Pair[] = [];
    for (const { pair, like } of copies) {
      const [a, b] = pair;
      if (!isMoreThanTemplate(like, Math.max(family[a] as number, family[b] as number))) continue;
      if (this.#isListed(a) || this.#isListed(b)) continue;
      this.sets.join(a, b);
      pairs.push(pair);
    }
    return pairs;
  }

  /** Whether a piece is a line of a list: at least two different lines around it are like it. */
  #isListed(piece: number): boolean {
    if (this.#length(piece) > LINE) return false;
    const like = new Set([this.#classes.of[piece] as number]);
    for (const side of [-1, 1] as const) {
      let other = this.#neighbor(piece, side);
      for (let n = 0; n < NEARBY && other !== undefined; n++, other = this.#neighbor(other, side)) {
        const own = this.#classes.of[other] as number;
        if (like.has(own) || this.#length(other) > LINE) continue;
        if (this.#beginAlike(piece, other) || isListedBeside(this.#compare(piece, other))) like.add(own);
      }
    }
    return like.size > 2;
  }

  /** Whether two pieces begin with the same two words, figures counting as one. */
  #beginAlike(a: number, b: number): boolean {
    const word = (piece: number, n: number): number => {
      const at = this.#words[(this.#pieces.firstWord[piece] as number) + n] ?? 0;
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
    const { starts } = this.#pieces;
    const boundary = side < 0 ? piece : piece + 1;
    return starts[boundary] === 1 || boundary === 0 || boundary >= this.#pieces.count ? undefined : piece + side;
  }
}
