import { labelCount } from './crf';
import type { Lexicon } from './words';

/** What training made: the lexicon of word clusters and the weights of a linear-chain CRF. */
export interface NameModel {
  readonly lexicon: Lexicon;
  /** Bonds between labels, `before * labelCount + label`. */
  readonly transitions: Float64Array;
  /** Worth of one unit of a weight. */
  readonly scale: number;
  /** Adds the weights of one feature, in units, to the sums of a token: `labelCount` numbers from `offset` on. */
  addWeights(feature: number, sums: Int32Array, offset: number): void;
}

/** First bytes of a model file: "FDN" and the version of format and features together. */
export const magic = 0x46444e01;

/** Bits of a word's hash that the lexicon keeps. */
export const lexiconBits = 24;

/** A map from 32-bit keys to small numbers in two typed arrays (open addressing); 0 stands for "not there". */
class IntTable {
  /** Key and value side by side, so that a look-up touches one cache line. */
  readonly #slots: Int32Array;
  readonly #mask: number;

  constructor(size: number) {
    let capacity = 16;
    while (capacity < 2 * size) capacity *= 2;
    this.#slots = new Int32Array(2 * capacity);
    this.#mask = capacity - 1;
  }

  /** `value` must not be 0. */
  set(key: number, value: number): void {
    let slot = key & this.#mask;
    while (this.#slots[2 * slot + 1] !== 0 && this.#slots[2 * slot] !== key) slot = (slot + 1) & this.#mask;
    this.#slots[2 * slot] = key;
    this.#slots[2 * slot + 1] = value;
  }

  get(key: number): number {
    let slot = key & this.#mask;
    for (;;) {
      const value = this.#slots[2 * slot + 1] ?? 0;
      if (value === 0 || this.#slots[2 * slot] === key) return value;
      slot = (slot + 1) & this.#mask;
    }
  }
}

/**
 * Reads a model (all numbers little-endian): magic (4 bytes), number of words (4), number of features (4), number of weights (4),
 * scale (float32), transitions (float32 each); the words as 24-bit hashes in ascending order, then their 16-bit codes
 * (cluster plus one in the lower 11 bits, rank above); the features as 32-bit hashes, then 16 bits each that say which labels have a
 * weight; then the weights, one signed byte each. Throws on anything else.
 */
export function readModel(bytes: Uint8Array): NameModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 20 || view.getUint32(0, false) !== magic)
    throw new Error('not a model of names, or of another version');
  const wordCount = view.getUint32(4, true);
  const featureCount = view.getUint32(8, true);
  const weightCount = view.getUint32(12, true);
  const scale = view.getFloat32(16, true);
  const pairs = labelCount * labelCount;
  let at = 20 + 4 * pairs;
  if (bytes.byteLength !== at + 5 * wordCount + 6 * featureCount + weightCount)
    throw new Error('a model of names that is cut off');

  const transitions = new Float64Array(pairs);
  for (let i = 0; i < pairs; i++) transitions[i] = view.getFloat32(20 + 4 * i, true);

  const words = new IntTable(wordCount);
  const codes = at + 3 * wordCount;
  for (let i = 0; i < wordCount; i++) {
    words.set(
      view.getUint16(at + 3 * i, true) | (view.getUint8(at + 3 * i + 2) << 16),
      view.getUint16(codes + 2 * i, true),
    );
  }
  at += 5 * wordCount;

  const features = new IntTable(featureCount);
  const rows = new Int8Array((featureCount + 1) * labelCount);
  let weight = at + 6 * featureCount;
  for (let i = 0; i < featureCount; i++) {
    features.set(view.getInt32(at + 4 * i, true), i + 1);
    const mask = view.getUint16(at + 4 * featureCount + 2 * i, true);
    for (let k = 0; k < labelCount; k++) if ((mask >> k) & 1) rows[(i + 1) * labelCount + k] = view.getInt8(weight++);
  }

  const code = (hash: number): number => words.get(hash >>> (32 - lexiconBits));
  return {
    transitions,
    lexicon: { cluster: hash => code(hash) & 0x7ff, rank: hash => code(hash) >> 11 },
    scale,
    addWeights(feature, sums, offset) {
      const row = features.get(feature) * labelCount;
      if (row === 0) return;
      for (let k = 0; k < labelCount; k++) sums[offset + k] = (sums[offset + k] ?? 0) + (rows[row + k] ?? 0);
    },
  };
}
