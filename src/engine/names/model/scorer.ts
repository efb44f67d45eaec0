import type { WordInfo } from '../word';
import { labelCount } from './crf';
import { draftBitCount } from '../draftWords';
import {
  mostFeatures,
  stanceOf,
  stances,
  windowBits,
  wordAt,
  writeJointFeatures,
  writeToldFeatures,
  writeWordFeatures,
  type SentenceView,
} from './features';
import type { NameModel } from './model';

/**
 * Scores the tokens of sentences with a model. What one word adds by itself is the same wherever it stands so far from a token,
 * so it is added up once and remembered with the word; so is what the draft tells of a word, of which there are few cases. The
 * answer, `labelCount` numbers a token, may be longer than it must be, and holds until the next one.
 */
export function scorer(model: NameModel): (view: SentenceView, from: number, to: number) => Float64Array {
  const buffer = new Int32Array(mostFeatures);
  const sums = new Int32Array(labelCount);
  const dense = new Float64Array(labelCount);
  const told = new Map<number, Int32Array>();
  let scores = new Float64Array(8 * labelCount);

  const summed = (size: number): Int32Array => {
    const sum = new Int32Array(labelCount);
    for (let f = 0; f < size; f++) model.addWeights(buffer[f] ?? 0, sum);
    return sum;
  };

  const add = (sum: Int32Array): void => {
    for (let k = 0; k < labelCount; k++) sums[k] = (sums[k] ?? 0) + (sum[k] ?? 0);
  };

  const addWord = (info: WordInfo, distance: number, stance: number): void => {
    const slot = (distance + 1) * stances + stance;
    add((info.sums[slot] ??= summed(writeWordFeatures(info, distance, stance, buffer, 0))));
  };

  const addTold = (bits: number, side: -1 | 0 | 1, stance: number, rank: number): void => {
    const key = (((side + 1) * stances + stance) * 8 + rank) * (1 << draftBitCount) + bits;
    let sum = told.get(key);
    if (sum === undefined) told.set(key, (sum = summed(writeToldFeatures(bits, side, stance, rank, buffer, 0))));
    add(sum);
  };

  return (view, from, to) => {
    if (scores.length < (to - from) * labelCount) scores = new Float64Array(2 * (to - from) * labelCount);
    for (let i = from; i < to; i++) {
      const stance = stanceOf(view, i);
      sums.fill(0);
      for (let distance = -1; distance <= 1; distance++) addWord(wordAt(view, i + distance), distance, stance);
      if (view.tokens[i]?.capital === true) {
        addTold(view.told[i] ?? 0, 0, stance, wordAt(view, i).rank);
        if (i > (view.runStart[i] ?? i)) addTold(view.told[i - 1] ?? 0, -1, 0, 0);
        if (i + 1 < (view.runEnd[i] ?? 0)) addTold(view.told[i + 1] ?? 0, 1, 0, 0);
      }
      const size = writeJointFeatures(view, i, buffer, 0);
      for (let f = 0; f < size; f++) model.addWeights(buffer[f] ?? 0, sums);
      dense.fill(0);
      model.network.score(view.infos, i, windowBits(view, i), dense);
      const at = (i - from) * labelCount;
      for (let k = 0; k < labelCount; k++) scores[at + k] = (sums[k] ?? 0) * model.scale + (dense[k] ?? 0);
    }
    return scores;
  };
}
