import { labelCount } from './crf';
import {
  mostFeatures,
  stanceOf,
  stances,
  wordAt,
  writeJointFeatures,
  writeWordFeatures,
  type SentenceView,
} from './features';
import type { NameModel } from './model';
import type { WordInfo } from './words';

/** Words are seen from two tokens away on either side. */
const distances = 5;

/**
 * Scores the tokens of sentences with a model. What one word adds by itself is the same wherever it stands so far from a token,
 * so it is added up once and remembered with the word.
 */
export function scorer(model: NameModel): (view: SentenceView, from: number, to: number) => Float64Array {
  const buffer = new Int32Array(mostFeatures);
  const sums = new Int32Array(labelCount);

  const sumOf = (info: WordInfo, distance: number, stance: number): Int32Array => {
    // Two words away the stance does not matter.
    const slot = (distance + 2) * stances + (Math.abs(distance) === 2 ? 0 : stance);
    const before = info.sums[slot];
    if (before) return before;
    const sum = new Int32Array(labelCount);
    const size = writeWordFeatures(info, distance, stance, buffer, 0);
    for (let f = 0; f < size; f++) model.addWeights(buffer[f] ?? 0, sum, 0);
    info.sums[slot] = sum;
    return sum;
  };

  return (view, from, to) => {
    const scores = new Float64Array((to - from) * labelCount);
    for (let i = from; i < to; i++) {
      const at = (i - from) * labelCount;
      const stance = stanceOf(view, i);
      sums.fill(0);
      for (let d = 0; d < distances; d++) {
        const sum = sumOf(wordAt(view, i + d - 2), d - 2, stance);
        for (let k = 0; k < labelCount; k++) sums[k] = (sums[k] ?? 0) + (sum[k] ?? 0);
      }
      const size = writeJointFeatures(view, i, buffer, 0);
      for (let f = 0; f < size; f++) model.addWeights(buffer[f] ?? 0, sums, 0);
      for (let k = 0; k < labelCount; k++) scores[at + k] = (sums[k] ?? 0) * model.scale;
    }
    return scores;
  };
}
