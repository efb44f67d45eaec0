// Learns what makes two names one person: npm run train:aliases -- DATA_DIR. Prints the weights for
// src/engine/names/draft/personLikeness.ts; the same input gives the same numbers.
import { join } from 'node:path';
import { personFeatures } from '../../src/engine/names/draft/personLikeness';
import { readNamePairs } from '../eval/namePairs';

/** Steps of gradient descent, their length, and the penalty on large weights. */
const settings = { steps: 6000, rate: 0.5, l2: 0.001 };

/** Batch gradient descent on the logistic loss. Deterministic: begins at zero and takes all pairs at every step. */
export function learn(rows: readonly (readonly number[])[], labels: readonly boolean[]): number[] {
  let weights = (rows[0] ?? []).map(() => 0);
  for (let step = 0; step < settings.steps; step++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : settings.l2 * weight));
    rows.forEach((row, r) => {
      const score = row.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
      const slope = (1 / (1 + Math.exp(-score)) - Number(labels[r])) / rows.length;
      row.forEach((value, i) => (gradient[i] = (gradient[i] ?? 0) + slope * value));
    });
    weights = weights.map((weight, i) => weight - settings.rate * (gradient[i] ?? 0));
  }
  return weights;
}

/** Prints the weights. */
export function run(args: string[]): Promise<void> {
  const folder = args[0];
  if (folder === undefined) throw new Error('usage: npm run train:aliases -- DATA_DIR');
  const pairs = readNamePairs(join(folder, 'aliases'));
  const weights = learn(
    pairs.map(({ a, b }) => personFeatures(a, b)),
    pairs.map(({ same }) => same),
  );
  console.log(`[${weights.map(weight => weight.toFixed(2)).join(', ')}]`);
  return Promise.resolve();
}
