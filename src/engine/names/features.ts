import type { Gazetteer } from './gazetteer';
import { entryAt } from './entries';
import type { Token } from './tokens';
import { flagCount, mix, type WordInfo } from './words';

/** Most features that one token can have. */
export const mostFeatures = 128;

/** A sentence as features see it. */
export interface SentenceView {
  readonly tokens: readonly Token[];
  readonly infos: readonly WordInfo[];
  /** Stands before the first and after the last token. */
  readonly edge: WordInfo;
  /** For each token: 1 begins, 2 continues a place, 3 begins, 4 continues an organization of several words; else 0. */
  readonly entries: Uint8Array;
  /** For each capitalised token the ends of its run of capitalised words: first index, index after the last. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
}

/** Prepares the tokens of one sentence. Linear. */
export function viewSentence(
  tokens: readonly Token[],
  wordOf: (word: string) => WordInfo,
  gazetteer: Gazetteer,
): SentenceView {
  const size = tokens.length;
  const infos = tokens.map(token => wordOf(token.text));
  const entries = new Uint8Array(size);
  const runStart = new Int32Array(size);
  const runEnd = new Int32Array(size);
  let covered = 0;
  for (let i = 0; i < size; i++) {
    const token = tokens[i];
    if (token?.capital !== true) continue;
    runStart[i] = i > 0 && tokens[i - 1]?.capital === true ? (runStart[i - 1] ?? i) : i;
    if (i < covered) continue;
    const match = entryAt(tokens, i, gazetteer);
    if (match === undefined || match.to === i + 1) continue;
    const base = match.entry.kind === 'organization' ? 3 : 1;
    entries[i] = base;
    entries.fill(base + 1, i + 1, match.to);
    covered = match.to;
  }
  for (let i = size - 1; i >= 0; i--) {
    if (tokens[i]?.capital === true) runEnd[i] = tokens[i + 1]?.capital === true ? (runEnd[i + 1] ?? i + 1) : i + 1;
  }
  return { tokens, infos, edge: wordOf(''), entries, runStart, runEnd };
}

/** How the capital of a token is written, and whether it stands where any word has one: 0 to 7. */
export const stances = 8;

/** The stance of token `i`. */
export function stanceOf({ tokens, infos }: SentenceView, i: number): number {
  return (infos[i]?.capital ?? 0) * 2 + (tokens[i]?.first === true ? 1 : 0);
}

/** The word at `i`, or what stands beyond the ends of the sentence. */
export function wordAt({ infos, edge }: SentenceView, i: number): WordInfo {
  return infos[i] ?? edge;
}

/** One of the nested clusters of a word: 0 bits coarser (of 1024), 2 (of 256) or 4 (of 64); 0 where it has none. */
function clusterOf(info: WordInfo, bits: number): number {
  return info.cluster === 0 ? 0 : ((info.cluster - 1) >> bits) + 1;
}

/**
 * Writes the features that come from one word alone, `distance` -2 to 2 tokens away from a token of the given stance, into `out` from `size`
 * on; answers the new size. Depends on nothing else, so that what they add up to can be remembered.
 */
export function writeWordFeatures(
  info: WordInfo,
  distance: number,
  stance: number,
  out: Int32Array,
  size: number,
): number {
  out[size++] = mix(info.hash, 4 + distance);
  if (info.cluster > 0) {
    out[size++] = mix(clusterOf(info, 0), 20 + distance);
    out[size++] = mix(clusterOf(info, 2), 25 + distance);
    out[size++] = mix(mix(clusterOf(info, 4), info.capital), 30 + distance);
  }
  if (Math.abs(distance) <= 1) {
    for (let bit = 0; bit < flagCount; bit++)
      if ((info.flags >> bit) & 1) out[size++] = mix(mix(bit, stance), 50 + distance);
  }
  if (distance !== 0) return size;
  const first = stance & 1;
  out[size++] = mix(0, 1);
  out[size++] = mix(info.shape, 9);
  out[size++] = mix(info.longShape, 10);
  for (const affix of info.affixes) out[size++] = mix(affix, 14);
  if (info.capital === 2) for (const affix of info.affixes) out[size++] = mix(affix, 15);
  out[size++] = mix(mix(info.cluster, info.capital), 38);
  out[size++] = mix(mix(info.rank, info.shape), 39);
  out[size++] = mix(mix(info.rank, stance), 40);
  out[size++] = mix(mix(info.cluster, stance), 41);
  out[size++] = mix(mix(info.flags, info.shape), 53);
  out[size++] = mix(stance, 58);
  out[size++] = mix(mix(info.shape, first), 59);
  return size;
}

/** Writes the features of token `i` that come from several words, or from where it stands; answers their number after `size`. */
export function writeJointFeatures(view: SentenceView, i: number, out: Int32Array, size: number): number {
  const here = wordAt(view, i);
  const left = wordAt(view, i - 1);
  const right = wordAt(view, i + 1);
  out[size++] = mix(mix(left.hash, here.hash), 7);
  out[size++] = mix(mix(here.hash, right.hash), 8);
  out[size++] = mix(mix(mix(left.shape, here.shape), right.shape), 11);
  out[size++] = mix(mix(here.shape, right.shape), 12);
  out[size++] = mix(mix(left.shape, here.shape), 13);
  out[size++] = mix(mix(clusterOf(left, 2), clusterOf(here, 2)), 35);
  out[size++] = mix(mix(clusterOf(here, 2), clusterOf(right, 2)), 36);
  out[size++] = mix(mix(mix(clusterOf(left, 4), clusterOf(here, 4)), clusterOf(right, 4)), 37);
  out[size++] = mix(mix(left.flags, mix(here.flags, here.capital)), 54);
  out[size++] = mix(mix(here.flags, mix(right.flags, here.capital)), 55);
  out[size++] = mix(mix(view.entries[i] ?? 0, here.capital), 56);
  if ((view.entries[i + 1] ?? 0) > 0) out[size++] = mix(view.entries[i + 1] ?? 0, 57);
  if (view.tokens[i]?.capital !== true) {
    out[size++] = mix(mix(left.capital, right.capital), 75);
    out[size++] = mix(mix(mix(left.capital, right.capital), here.hash), 76);
    return size;
  }
  // A capitalised word is seen with its whole run of capitalised words and what stands before and after that.
  const start = view.runStart[i] ?? i;
  const end = view.runEnd[i] ?? i + 1;
  const before = wordAt(view, start - 1);
  const after = wordAt(view, end);
  const first = wordAt(view, start);
  const last = wordAt(view, end - 1);
  const length = Math.min(end - start, 6);
  out[size++] = mix(before.hash, 60);
  out[size++] = mix(after.hash, 61);
  out[size++] = mix(first.hash, 62);
  out[size++] = mix(last.hash, 63);
  out[size++] = mix(mix(length, i - start), 64);
  out[size++] = mix(mix(before.hash, length), 65);
  out[size++] = mix(mix(after.hash, length), 66);
  out[size++] = mix(mix(clusterOf(before, 2), length), 67);
  out[size++] = mix(mix(clusterOf(after, 2), length), 68);
  out[size++] = mix(mix(first.flags, mix(last.flags, length)), 69);
  out[size++] = mix(mix(mix(before.hash, after.hash), length), 70);
  out[size++] = mix(mix(clusterOf(last, 2), i === end - 1 ? 1 : 0), 71);
  out[size++] = mix(mix(clusterOf(first, 2), i === start ? 1 : 0), 72);
  out[size++] = mix(mix(wordAt(view, end + 1).hash, after.hash), 73);
  out[size++] = mix(mix(wordAt(view, start - 2).hash, before.hash), 74);
  return size;
}

/** Writes all features of token `i` into `out` as 32-bit hashes and answers how many they are. Each template has a number of its own. */
export function writeFeatures(view: SentenceView, i: number, out: Int32Array): number {
  const stance = stanceOf(view, i);
  let size = 0;
  for (let distance = -2; distance <= 2; distance++) {
    size = writeWordFeatures(wordAt(view, i + distance), distance, stance, out, size);
  }
  return writeJointFeatures(view, i, out, size);
}
