import { labelCount } from '../../src/engine/names/crf';
import { magic } from '../../src/engine/names/model';
import type { LexiconCodes } from './clusters';

/** Writes a model as `readModel` wants it, with the `kept` largest weights in eight bits each. */
export function packModel(
  codes: LexiconCodes,
  keys: Int32Array,
  weights: Float32Array,
  transitions: Float64Array,
  kept: number,
): { bytes: Uint8Array; report: string } {
  const sizes = weights
    .filter(value => value !== 0)
    .map(Math.abs)
    .sort();
  const least = sizes[Math.max(0, sizes.length - kept)] ?? 0;
  const top = sizes[Math.max(0, sizes.length - 1 - Math.floor(kept / 5000))] ?? 1;
  const scale = top / 127;
  const features: { key: number; values: number[] }[] = [];
  let count = 0;
  keys.forEach((key, f) => {
    const values = Array.from({ length: labelCount }, (_, k) => {
      const weight = weights[f * labelCount + k] ?? 0;
      return Math.abs(weight) < least ? 0 : Math.max(-127, Math.min(127, Math.round(weight / scale)));
    });
    const used = values.filter(value => value !== 0).length;
    if (used > 0) features.push({ key, values });
    count += used;
  });
  features.sort((a, b) => a.key - b.key);
  const words = [...codes].sort((a, b) => a[0] - b[0]);
  const pairs = labelCount * labelCount;
  const bytes = new Uint8Array(20 + 4 * pairs + 5 * words.length + 6 * features.length + count);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, false);
  view.setUint32(4, words.length, true);
  view.setUint32(8, features.length, true);
  view.setUint32(12, count, true);
  view.setFloat32(16, scale, true);
  transitions.forEach((value, i) => {
    view.setFloat32(20 + 4 * i, value, true);
  });
  let at = 20 + 4 * pairs;
  for (const [hash] of words) {
    view.setUint16(at, hash & 0xffff, true);
    view.setUint8(at + 2, hash >>> 16);
    at += 3;
  }
  for (const [, code] of words) {
    view.setUint16(at, code, true);
    at += 2;
  }
  for (const { key } of features) {
    view.setInt32(at, key, true);
    at += 4;
  }
  for (const { values } of features) {
    view.setUint16(
      at,
      values.reduce((mask, value, k) => mask | (value === 0 ? 0 : 1 << k), 0),
      true,
    );
    at += 2;
  }
  for (const { values } of features) for (const value of values) if (value !== 0) view.setInt8(at++, value);
  return { bytes, report: `${words.length} words, ${features.length} features, ${count} of ${sizes.length} weights` };
}
