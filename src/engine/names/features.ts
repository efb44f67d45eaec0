import type { Gazetteer } from './gazetteer';
import { entryAt } from './entries';
import type { Token } from './tokens';
import { flagCount, mix, type WordInfo } from './words';

/** Most features that one token can have. */
export const mostFeatures = 128;

/** Stands before the first and after the last token of a sentence. */
const edge: WordInfo = { hash: 1, shape: 1, longShape: 1, affixes: [], cluster: 0, rank: 0, flags: 0, capital: 0 };

/** A sentence as features see it. */
export interface SentenceView {
  readonly tokens: readonly Token[];
  readonly infos: readonly WordInfo[];
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
  return { tokens, infos, entries, runStart, runEnd };
}

/** How the capital of a token is written, and whether it stands where any word has one: 0 to 7. */
export const stances = 8;

/** The stance of token `i`. */
export function stanceOf({ tokens, infos }: SentenceView, i: number): number {
  return (infos[i]?.capital ?? 0) * 2 + (tokens[i]?.first === true ? 1 : 0);
}

/** The word at `i`, or what stands beyond the ends of the sentence. */
export function wordAt({ infos }: SentenceView, i: number): WordInfo {
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
  const add = (template: number, value: number): void => {
    out[size++] = mix(value, template);
  };
  add(4 + distance, info.hash);
  if (info.cluster > 0) {
    add(20 + distance, clusterOf(info, 0));
    add(25 + distance, clusterOf(info, 2));
    add(30 + distance, mix(clusterOf(info, 4), info.capital));
  }
  if (Math.abs(distance) <= 1) {
    for (let bit = 0; bit < flagCount; bit++) if ((info.flags >> bit) & 1) add(50 + distance, mix(bit, stance));
  }
  if (distance !== 0) return size;
  const first = stance & 1;
  add(1, 0);
  add(9, info.shape);
  add(10, info.longShape);
  for (const affix of info.affixes) add(14, affix);
  if (info.capital === 2) for (const affix of info.affixes) add(15, affix);
  add(38, mix(info.cluster, info.capital));
  add(39, mix(info.rank, info.shape));
  add(40, mix(info.rank, stance));
  add(41, mix(info.cluster, stance));
  add(53, mix(info.flags, info.shape));
  add(58, stance);
  add(59, mix(info.shape, first));
  return size;
}

/** Writes the features of token `i` that come from several words, or from where it stands; answers their number after `size`. */
export function writeJointFeatures(view: SentenceView, i: number, out: Int32Array, size: number): number {
  const add = (template: number, value: number): void => {
    out[size++] = mix(value, template);
  };
  const here = wordAt(view, i);
  const left = wordAt(view, i - 1);
  const right = wordAt(view, i + 1);
  add(7, mix(left.hash, here.hash));
  add(8, mix(here.hash, right.hash));
  add(11, mix(mix(left.shape, here.shape), right.shape));
  add(12, mix(here.shape, right.shape));
  add(13, mix(left.shape, here.shape));
  add(35, mix(clusterOf(left, 2), clusterOf(here, 2)));
  add(36, mix(clusterOf(here, 2), clusterOf(right, 2)));
  add(37, mix(mix(clusterOf(left, 4), clusterOf(here, 4)), clusterOf(right, 4)));
  add(54, mix(left.flags, mix(here.flags, here.capital)));
  add(55, mix(here.flags, mix(right.flags, here.capital)));
  add(56, mix(view.entries[i] ?? 0, here.capital));
  if ((view.entries[i + 1] ?? 0) > 0) add(57, view.entries[i + 1] ?? 0);
  if (view.tokens[i]?.capital !== true) {
    add(75, mix(left.capital, right.capital));
    add(76, mix(mix(left.capital, right.capital), here.hash));
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
  add(60, before.hash);
  add(61, after.hash);
  add(62, first.hash);
  add(63, last.hash);
  add(64, mix(length, i - start));
  add(65, mix(before.hash, length));
  add(66, mix(after.hash, length));
  add(67, mix(clusterOf(before, 2), length));
  add(68, mix(clusterOf(after, 2), length));
  add(69, mix(first.flags, mix(last.flags, length)));
  add(70, mix(mix(before.hash, after.hash), length));
  add(71, mix(clusterOf(last, 2), i === end - 1 ? 1 : 0));
  add(72, mix(clusterOf(first, 2), i === start ? 1 : 0));
  add(73, mix(wordAt(view, end + 1).hash, after.hash));
  add(74, mix(wordAt(view, start - 2).hash, before.hash));
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
