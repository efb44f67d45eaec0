import { labelCount } from './crf';

/** How many units the hidden layer has. */
export const hiddenUnits = 64;

/** Units of one row that are kept in one number: it takes half as many additions. */
const pairs = hiddenUnits / 2;

/** One is so many whole numbers. */
const scale = 128;

/**
 * Added to each unit, so that none is below zero: a unit has 13 bits, six rows of them stay below 16 bits, and the two units of a
 * number never touch each other. What one row adds to a unit is bounded by 32 either way; training finds less.
 */
const lift = 4096;

/** How many rows are summed up for a token: that of the token itself and of five words. */
const rows = 6;

/** What something adds to the units of the hidden layer. */
export type HiddenRow = Int32Array;

/** Packs what something adds to each unit. */
export function packRow(units: Float32Array): HiddenRow {
  const whole = (unit: number): number =>
    Math.max(-lift + 1, Math.min(lift - 1, Math.round((units[unit] ?? 0) * scale))) + lift;
  return Int32Array.from({ length: pairs }, (_, pair) => whole(2 * pair) | (whole(2 * pair + 1) << 16));
}

/** Adds to the scores of the labels what follows from six rows. */
export type HiddenScorer = (
  a: HiddenRow,
  b: HiddenRow,
  c: HiddenRow,
  d: HiddenRow,
  e: HiddenRow,
  f: HiddenRow,
  scores: Float64Array,
) => void;

/** The hidden layer and what comes out of it. @param weights `labelCount` numbers a unit. */
export function hiddenScorer(weights: Float32Array): HiddenScorer {
  const out = Float64Array.from(weights, weight => weight / scale);
  // The units that are above zero: where their weights begin, and by how much.
  const active = new Int32Array(hiddenUnits);
  const values = new Float64Array(hiddenUnits);
  return (a, b, c, d, e, f, scores) => {
    let count = 0;
    for (let pair = 0; pair < pairs; pair++) {
      // Cut to 32 bits after each addition, so that whole numbers stay whole numbers.
      let sum = ((a[pair] ?? 0) + (b[pair] ?? 0)) | 0;
      sum = (sum + (c[pair] ?? 0)) | 0;
      sum = (sum + (d[pair] ?? 0)) | 0;
      sum = (sum + (e[pair] ?? 0)) | 0;
      sum = (sum + (f[pair] ?? 0)) | 0;
      const even = (sum & 0xffff) - rows * lift;
      const odd = (sum >>> 16) - rows * lift;
      if (even > 0) {
        active[count] = 2 * pair * labelCount;
        values[count++] = even;
      }
      if (odd > 0) {
        active[count] = (2 * pair + 1) * labelCount;
        values[count++] = odd;
      }
    }
    addOutput(out, active, values, count, scores);
  };
}

/** Written out label by label, so that the sums stay in registers: four times as fast as a loop. */
function addOutput(
  out: Float64Array,
  active: Int32Array,
  values: Float64Array,
  count: number,
  scores: Float64Array,
): void {
  let [s0, s1, s2, s3, s4, s5, s6, s7, s8] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let j = 0; j < count; j++) {
    const value = values[j] ?? 0;
    const at = active[j] ?? 0;
    s0 += value * (out[at] ?? 0);
    s1 += value * (out[at + 1] ?? 0);
    s2 += value * (out[at + 2] ?? 0);
    s3 += value * (out[at + 3] ?? 0);
    s4 += value * (out[at + 4] ?? 0);
    s5 += value * (out[at + 5] ?? 0);
    s6 += value * (out[at + 6] ?? 0);
    s7 += value * (out[at + 7] ?? 0);
    s8 += value * (out[at + 8] ?? 0);
  }
  scores[0] = (scores[0] ?? 0) + s0;
  scores[1] = (scores[1] ?? 0) + s1;
  scores[2] = (scores[2] ?? 0) + s2;
  scores[3] = (scores[3] ?? 0) + s3;
  scores[4] = (scores[4] ?? 0) + s4;
  scores[5] = (scores[5] ?? 0) + s5;
  scores[6] = (scores[6] ?? 0) + s6;
  scores[7] = (scores[7] ?? 0) + s7;
  scores[8] = (scores[8] ?? 0) + s8;
}
