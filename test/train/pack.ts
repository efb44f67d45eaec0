import { labelCount } from '../../src/engine/names/model/crf';
import { magic } from '../../src/engine/names/model/model';
import { hiddenUnits } from '../../src/engine/names/model/hiddenLayer';
import { ByteWriter } from './byteWriter';
import type { NetworkWeights } from './denseTrainer';

/** Everything that training made. */
export interface Trained {
  /** The lexicon as it was written. */
  readonly lexicon: Uint8Array;
  /** Hash of each feature. */
  readonly keys: Int32Array;
  /** `labelCount` numbers a feature. */
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
  readonly network: NetworkWeights;
}

/** Writes a model as `readModel` wants it, with the `kept` largest weights of features in eight bits each. */
export function packModel(trained: Trained, kept: number): { bytes: Uint8Array; report: string } {
  const { lexicon, keys, weights, transitions, network } = trained;
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
    if (used > 0) features.push({ key: key >>> 0, values });
    count += used;
  });
  features.sort((a, b) => a.key - b.key);
  const writer = new ByteWriter();
  for (let shift = 24; shift >= 0; shift -= 8) writer.uint8((magic >>> shift) & 255);
  writer.float32(scale);
  for (const bond of transitions) writer.float32(bond);
  writer.uint32(features.length);
  writer.ascending(features.map(({ key }) => key));
  for (const { values } of features)
    writer.uint16(values.reduce((mask, value, k) => mask | (value === 0 ? 0 : 1 << k), 0));
  for (const { values } of features) for (const value of values) if (value !== 0) writer.int8(value);
  const sparse = writer.bytes.length;
  writer.append(lexicon);
  writeNetwork(writer, network);
  const kilobytes = (size: number): string => `${(size / 1000).toFixed(0)} KB`;
  const bytes = writer.bytes;
  return {
    bytes,
    report:
      `${features.length} features with ${count} of ${sizes.length} weights (${kilobytes(sparse)}), ` +
      `lexicon (${kilobytes(lexicon.length)}), network (${kilobytes(bytes.length - sparse - lexicon.length)})`,
  };
}

function writeNetwork(writer: ByteWriter, { input, biases, output }: NetworkWeights): void {
  for (let from = 0; from < input.length; from += hiddenUnits) {
    const row = input.subarray(from, from + hiddenUnits);
    const scale = row.reduce((top, value) => Math.max(top, Math.abs(value)), 0) / 127 || 1;
    writer.float32(scale);
    for (const value of row) writer.int8(Math.round(value / scale));
  }
  for (const value of biases) writer.float32(value);
  for (const value of output) writer.float32(value);
}
