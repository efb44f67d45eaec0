import type { WordInfo } from '../word';
import type { DraftWords } from '../../text/paragraph';
import { draftBitCount, subjectBitCount, subjectOf } from '../draftWords';
import { entryAt } from '../entries';
import type { Gazetteer } from '../gazetteer';
import type { Token } from '../tokens';
import { mix } from '../hash';
import { flagCount, type WordReader } from '../words';

/** Most features that one token can have. */
export const mostFeatures = 128;

/** A sentence as features see it. */
export interface SentenceView {
  readonly tokens: readonly Token[];
  readonly infos: readonly WordInfo[];
  /** Stands before the first and after the last token. */
  readonly edge: WordInfo;
  /** For each token: 1 begins, 2 continues a place, 3 begins, 4 continues an organization of several words; else 0. */
  readonly entries: readonly number[];
  /** For each capitalised token the ends of its run of capitalised words: first index, index after the last. */
  readonly runStart: readonly number[];
  readonly runEnd: readonly number[];
  /** What the draft tells of each capitalised token. */
  readonly told: readonly number[];
  /** What the draft is about, see `subjectOf`, and what kind of line this is: one number. */
  readonly setting: number;
}

/** How many bits a setting has. */
export const settingBitCount = subjectBitCount + 2;

/** Prepares the tokens of one sentence. Linear. */
export function viewSentence(
  tokens: readonly Token[],
  reader: WordReader,
  gazetteer: Gazetteer,
  draft: DraftWords,
): SentenceView {
  const size = tokens.length;
  const infos: WordInfo[] = [];
  for (const { word } of tokens) infos.push(reader.of(word));
  // Not typed arrays: those are slow to make, and sentences are many.
  const zeros = (): number[] => new Array<number>(size).fill(0);
  const [entries, runStart, runEnd, told] = [zeros(), zeros(), zeros(), zeros()];
  let covered = 0;
  for (let i = 0; i < size; i++) {
    const token = tokens[i];
    if (token?.capital !== true) continue;
    told[i] = draft(token.text);
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
  const setting = subjectOf(draft) | (lineKind(tokens) << subjectBitCount);
  return { tokens, infos, edge: reader.edge, entries, runStart, runEnd, told, setting };
}

/** 0 a sentence; of a list or table, with hardly a word in lower case: 1 with numbers, 2 without. */
function lineKind(tokens: readonly Token[]): 0 | 1 | 2 {
  let lower = 0;
  let upper = 0;
  let numbers = 0;
  for (const { type, capital } of tokens) {
    if (type === 'number') numbers++;
    else if (capital) upper++;
    else if (type === 'word') lower++;
  }
  if (4 * lower > upper + numbers) return 0;
  return numbers > 0 ? 1 : 2;
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

/** The inputs of the network that belong to token `i` itself, as bits. */
export function windowBits({ told, tokens, setting }: SentenceView, i: number): number {
  return (told[i] ?? 0) | (tokens[i]?.first === true ? 1 << draftBitCount : 0) | (setting << (draftBitCount + 1));
}

/**
 * Writes the features that come from one word alone, `distance` -1 to 1 tokens away from a token of the given stance, into `out` from `size`
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
  for (let bit = 0; bit < flagCount; bit++)
    if ((info.flags >> bit) & 1) out[size++] = mix(mix(bit, stance), 50 + distance);
  if (distance !== 0) return size;
  const first = stance & 1;
  out[size++] = mix(0, 1);
  out[size++] = mix(info.shape, 9);
  out[size++] = mix(info.longShape, 10);
  for (const affix of info.affixes) out[size++] = mix(affix, 14);
  if (info.capital === 2) for (const affix of info.affixes) out[size++] = mix(affix, 15);
  out[size++] = mix(mix(info.rank, info.shape), 39);
  out[size++] = mix(mix(info.rank, stance), 40);
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
  out[size++] = mix(mix(here.shape, right.shape), 12);
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
  const first = wordAt(view, start);
  const last = wordAt(view, end - 1);
  const length = Math.min(end - start, 6);
  out[size++] = mix(wordAt(view, start - 1).hash, 60);
  out[size++] = mix(wordAt(view, end).hash, 61);
  out[size++] = mix(first.hash, 62);
  out[size++] = mix(last.hash, 63);
  out[size++] = mix(mix(length, i - start), 64);
  out[size++] = mix(mix(first.flags, mix(last.flags, length)), 69);
  const told = view.told[i] ?? 0;
  out[size++] = mix(mix(told & 3, stanceOf(view, i)), 111);
  out[size++] = mix(mix(told >> 2, length), 115);
  // Teams and companies stand beside numbers, in lines and drafts of their own.
  const near = (view.tokens[i - 1]?.type === 'number' ? 1 : 0) | (view.tokens[i + 1]?.type === 'number' ? 2 : 0);
  out[size++] = mix(mix(view.setting, here.flags), 116);
  out[size++] = mix(mix(view.setting, stanceOf(view, i)), 117);
  out[size++] = mix(mix(mix(view.setting, near), here.flags), 118);
  return size;
}

/** Features of what the draft tells of a word, of its own token (`side` 0, by stance) or of the one after (-1) or before it (1). */
export function writeToldFeatures(
  told: number,
  side: -1 | 0 | 1,
  stance: number,
  rank: number,
  out: Int32Array,
  size: number,
): number {
  for (let bit = 0; bit < draftBitCount; bit++) {
    if ((told >> bit) & 1) out[size++] = side === 0 ? mix(mix(bit, stance), 110) : mix(bit, 114 - (side < 0 ? 1 : 0));
  }
  if (side === 0) out[size++] = mix(mix((told >> 2) & 63, rank), 112);
  return size;
}

/** Writes all features of token `i` into `out` as 32-bit hashes and answers how many they are. Each template has a number of its own. */
export function writeFeatures(view: SentenceView, i: number, out: Int32Array): number {
  const stance = stanceOf(view, i);
  let size = 0;
  for (let distance = -1; distance <= 1; distance++) {
    size = writeWordFeatures(wordAt(view, i + distance), distance, stance, out, size);
  }
  size = writeJointFeatures(view, i, out, size);
  if (view.tokens[i]?.capital !== true) return size;
  size = writeToldFeatures(view.told[i] ?? 0, 0, stance, wordAt(view, i).rank, out, size);
  if (i > (view.runStart[i] ?? i)) size = writeToldFeatures(view.told[i - 1] ?? 0, -1, 0, 0, out, size);
  if (i + 1 < (view.runEnd[i] ?? 0)) size = writeToldFeatures(view.told[i + 1] ?? 0, 1, 0, 0, out, size);
  return size;
}
