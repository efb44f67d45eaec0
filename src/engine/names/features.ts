import type { Gazetteer } from './gazetteer';
import { entryAt } from './entries';
import type { LineCase } from './line';
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
  readonly lineCase: LineCase;
}

/** Prepares the tokens of one sentence. Linear. */
export function viewSentence(
  tokens: readonly Token[],
  wordOf: (word: string) => WordInfo,
  gazetteer: Gazetteer,
  lineCase: LineCase,
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
  return { tokens, infos, entries, runStart, runEnd, lineCase };
}

const caseNumber: Readonly<Record<LineCase, number>> = { sentence: 1, title: 2, caps: 3 };

/**
 * Writes the features of token `i` into `out` as 32-bit hashes and answers how many they are. Each template has a number
 * of its own; the order does not matter to a model, but numbers and inputs do.
 */
export function writeFeatures(view: SentenceView, i: number, out: Int32Array): number {
  const { infos, tokens } = view;
  let size = 0;
  const add = (template: number, value: number): void => {
    out[size++] = mix(value, template);
  };
  const at = (j: number): WordInfo => infos[j] ?? edge;
  const here = at(i);
  const left = at(i - 1);
  const right = at(i + 1);
  const left2 = at(i - 2);
  const right2 = at(i + 2);
  const token = tokens[i];

  add(1, 0);
  add(2, here.hash);
  add(3, left.hash);
  add(4, right.hash);
  add(5, left2.hash);
  add(6, right2.hash);
  add(7, mix(left.hash, here.hash));
  add(8, mix(here.hash, right.hash));
  add(9, here.shape);
  add(10, here.longShape);
  add(11, mix(mix(left.shape, here.shape), right.shape));
  add(12, mix(here.shape, right.shape));
  add(13, mix(left.shape, here.shape));
  for (const affix of here.affixes) add(14, affix);
  if (here.capital === 2) for (const affix of here.affixes) add(15, affix);

  const cluster = (info: WordInfo, bits: number): number => (info.cluster === 0 ? 0 : ((info.cluster - 1) >> bits) + 1);
  for (let d = -2; d <= 2; d++) {
    const info = d === 0 ? here : at(i + d);
    if (info.cluster > 0) {
      add(20 + d, cluster(info, 0));
      add(25 + d, cluster(info, 2));
      add(30 + d, mix(cluster(info, 4), info.capital));
    }
  }
  add(35, mix(cluster(left, 2), cluster(here, 2)));
  add(36, mix(cluster(here, 2), cluster(right, 2)));
  add(37, mix(mix(cluster(left, 4), cluster(here, 4)), cluster(right, 4)));
  add(38, mix(here.cluster, here.capital));
  add(39, mix(here.rank, here.shape));
  const first = token?.first === true ? 1 : 0;
  add(40, mix(here.rank, here.capital * 2 + first));
  add(41, mix(here.cluster, here.capital * 2 + first));

  for (let d = -1; d <= 1; d++) {
    const flags = d === 0 ? here.flags : at(i + d).flags;
    if (flags === 0) continue;
    for (let bit = 0; bit < flagCount; bit++) if ((flags >> bit) & 1) add(50 + d, mix(bit, here.capital * 2 + first));
  }
  add(53, mix(here.flags, here.shape));
  add(54, mix(left.flags, mix(here.flags, here.capital)));
  add(55, mix(here.flags, mix(right.flags, here.capital)));
  add(56, mix(view.entries[i] ?? 0, here.capital));
  if ((view.entries[i + 1] ?? 0) > 0) add(57, view.entries[i + 1] ?? 0);
  add(58, mix(caseNumber[view.lineCase], here.capital * 2 + first));
  add(59, mix(here.shape, first));

  if (token?.capital === true) {
    const start = view.runStart[i] ?? i;
    const end = view.runEnd[i] ?? i + 1;
    const before = at(start - 1);
    const after = at(end);
    const length = Math.min(end - start, 6);
    add(60, before.hash);
    add(61, after.hash);
    add(62, at(start).hash);
    add(63, at(end - 1).hash);
    add(64, mix(length, i - start));
    add(65, mix(before.hash, length));
    add(66, mix(after.hash, length));
    add(67, mix(cluster(before, 2), length));
    add(68, mix(cluster(after, 2), length));
    add(69, mix(at(start).flags, mix(at(end - 1).flags, length)));
    add(70, mix(mix(before.hash, after.hash), length));
    add(71, mix(cluster(at(end - 1), 2), i === end - 1 ? 1 : 0));
    add(72, mix(cluster(at(start), 2), i === start ? 1 : 0));
    add(73, mix(at(end + 1).hash, after.hash));
    add(74, mix(at(start - 2).hash, before.hash));
  } else {
    add(75, mix(left.capital, right.capital));
    add(76, mix(mix(left.capital, right.capital), here.hash));
  }
  return size;
}
