import { Candidates } from './candidates';
import { classesOf } from './classes';
import { DisjointSets } from './disjointSets';
import { Matcher, type Likeness } from './matcher';
import type { Pieces } from './pieces';
import { Rarity } from './rarity';

/** Pieces of fewer words are linked only beside pieces that are copies. */
const SHORT = 8;

/** Sets of pieces that are copies of each other, and whether two pieces are so directly. */
export interface Links {
  readonly sets: DisjointSets;
  alike(a: number, b: number): boolean;
}

/** Which pieces are copies of each other, exactly or nearly: sets of pieces. Linear but for the candidates of each piece. */
export function linkPieces(words: Int32Array, pieces: Pieces): Links {
  const { count, firstWord } = pieces;
  const sets = new DisjointSets(count);
  const length = (piece: number): number => (firstWord[piece + 1] as number) - (firstWord[piece] as number);
  const { of, sizes } = classesOf(pieces.low, pieces.high, count);
  const original = new Int32Array(sizes.length).fill(-1);
  const rarity = new Rarity(words.length);
  /** Pairs of copies whose neighbors are to be compared. */
  const pairs: (readonly [number, number])[] = [];
  for (let p = 0; p < count; p++) {
    const first = original[of[p] as number] as number;
    if (first < 0) {
      original[of[p] as number] = p;
      rarity.count(words, firstWord[p] as number, firstWord[p + 1] as number);
    } else if (length(p) >= SHORT) {
      sets.join(first, p);
      pairs.push([first, p]);
    }
  }
  const matcher = new Matcher(words, rarity);
  const compare = (a: number, b: number): Likeness => {
    matcher.load(firstWord[a] as number, firstWord[a + 1] as number);
    return matcher.compare(firstWord[b] as number, firstWord[b + 1] as number);
  };
  for (const [a, b] of strongLinks()) {
    sets.join(a, b);
    pairs.push([a, b]);
  }
  for (let next = 0; next < pairs.length; next++) {
    const [a, b] = pairs[next] ?? [0, 0];
    for (const side of [-1, 1]) {
      const [x, y] = [a + side, b + side];
      if (
        x < 0 ||
        y >= count ||
        x === b ||
        pieces.starts[side < 0 ? a : x] === 1 ||
        pieces.starts[side < 0 ? b : y] === 1
      )
        continue;
      if (sets.find(x) === sets.find(y)) continue;
      if (isCopyBesideCopy(compare(x, y)) && sets.join(x, y)) pairs.push([x, y]);
    }
  }
  return { sets, alike: (a, b) => of[a] === of[b] || isCopy(compare(a, b), 0, 0) };

  function strongLinks(): readonly (readonly [number, number])[] {
    const candidates = new Candidates(words, pieces);
    const met: { readonly pair: readonly [number, number]; readonly like: Likeness; readonly shared: number }[] = [];
    const family = new Int32Array(count);
    for (let p = 0; p < count; p++) {
      if (original[of[p] as number] !== p || length(p) < SHORT) continue;
      for (const { piece, shared } of candidates.next(p)) {
        const like = compare(p, piece);
        const longer = Math.max(...like.lengths);
        if (like.common >= longer * 0.4) {
          family[p] = (family[p] as number) + 1;
          family[piece] = (family[piece] as number) + 1;
        }
        if (like.common >= longer * 0.3) met.push({ pair: [piece, p], like, shared });
      }
    }
    return met
      .filter(({ pair: [a, b], like, shared }) =>
        isCopy(like, shared, Math.max(family[a] as number, family[b] as number)),
      )
      .map(({ pair }) => pair);
  }
}

function isCopy({ common, lengths, shares }: Likeness, shared: number, family: number): boolean {
  const [shorter, longer] = [Math.min(...lengths), Math.max(...lengths)];
  const [least, most] = [Math.min(...shares), Math.max(...shares)];
  if (longer < 15) return false;
  if (family > 2) return common >= longer * 0.85 && least >= 0.72;
  if (common >= longer * (longer < 30 ? 0.58 : 0.55) && least >= (longer < 30 ? 0.45 : 0.36)) return true;
  return shared >= shorter * 0.7 && most >= 0.6 && shorter >= 12;
}

function isCopyBesideCopy({ common, lengths, shares }: Likeness): boolean {
  const [shorter, longer] = [Math.min(...lengths), Math.max(...lengths)];
  if (common >= longer * (longer < 15 ? 0.6 : 0.4) && Math.min(...shares) >= 0.2) return true;
  return shorter >= SHORT && common >= shorter * 0.7 && Math.max(...shares) >= 0.6;
}
