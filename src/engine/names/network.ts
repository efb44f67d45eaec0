import type { ByteReader } from './byteReader';
import { labelCount } from './crf';
import { draftBitCount } from './draftWords';
import { codebookSize, dimensions, type Lexicon } from './lexicon';
import { flagCount, type WordInfo } from './words';

/** The network sees the words from so many before a token to so many after it. */
const reach = 2;
export const positions = 2 * reach + 1;

/** How many units the hidden layer has. */
export const hiddenUnits = 64;

const capitals = 4;
const ranks = 8;

/** Inputs of one word at one position: its vector, how it is written, the word lists, how frequent it is. */
export const wordInputs = dimensions + capitals + flagCount + ranks;

/** Inputs of the token itself: what the draft tells of its word, and whether it begins a sentence. */
export const tokenInputs = draftBitCount + 1;

/** All inputs: of the words at all positions, then of the token. */
export const inputCount = positions * wordInputs + tokenInputs;

/** Calls `take` with the inputs of a word that are ones, numbered after its vector. */
export function eachTrait({ capital, flags, rank }: WordInfo, take: (input: number) => void): void {
  take(dimensions + capital);
  for (let bit = 0; bit < flagCount; bit++) if ((flags >> bit) & 1) take(dimensions + capitals + bit);
  take(dimensions + capitals + flagCount + rank);
}

/**
 * Units of the hidden layer are summed up in whole numbers of this size: they take a quarter of the room and no conversions.
 * Sums stay far below 2^31; what one word adds stays below 32 by what training finds.
 */
const unitsOfOne = 1024;

/**
 * A network with one hidden layer of rectified linear units over the words around a token (after Collobert et al. 2011). What a
 * word adds to the hidden layer from a position is the same wherever it stands, so it is added up once and kept with the word.
 */
export interface Network {
  /** Adds the scores of the labels of token `i` of a sentence to `sums`; `bits` are the token's own inputs. */
  score(words: readonly WordInfo[], i: number, bits: number, sums: Float64Array): void;
}

/** Reads a network: for each input a scale (float32) and its weights (signed bytes), the biases (float32), the weights out (float32). */
export function readNetwork(reader: ByteReader, lexicon: Lexicon): Network {
  const weights = new Float32Array(inputCount * hiddenUnits);
  for (let i = 0; i < weights.length;) {
    const scale = reader.float32();
    for (let unit = 0; unit < hiddenUnits; unit++) weights[i++] = reader.int8() * scale;
  }
  const floats = (count: number): Float32Array => Float32Array.from({ length: count }, () => reader.float32());
  const biases = floats(hiddenUnits);
  const weightsOut = floats(hiddenUnits * labelCount);
  // By label, so that each sum is taken from one row.
  const out = Float64Array.from(weightsOut, (_, i) => {
    const [label, unit] = [Math.floor(i / hiddenUnits), i % hiddenUnits];
    return (weightsOut[unit * labelCount + label] ?? 0) / unitsOfOne;
  });

  // What an entry of a codebook adds from a position, once it was needed.
  const products: (Float32Array | undefined)[] = [];
  const productOf = (entry: number, position: number): Float32Array => {
    const slot = entry * positions + position;
    const before = products[slot];
    if (before) return before;
    const sum = new Float32Array(hiddenUnits);
    for (let d = 0; d < dimensions; d++) {
      const value = lexicon.codebooks[entry * dimensions + d] ?? 0;
      addRow(sum, weights, position * wordInputs + d, value);
    }
    return (products[slot] = sum);
  };

  const inputOf = (word: WordInfo, position: number): Int16Array => {
    const sum = new Float32Array(hiddenUnits);
    if (word.entry >= 0)
      lexicon.codes(word.entry, (book, code) => {
        add(sum, productOf(book * codebookSize + code, position));
      });
    eachTrait(word, input => {
      addRow(sum, weights, position * wordInputs + input, 1);
    });
    return (word.inputs[position] = inUnits(sum));
  };

  const tokens: (Int16Array | undefined)[] = [];
  /** Biases and what the bits of the token add. */
  const beginOf = (bits: number): Int16Array => {
    const sum = biases.slice();
    for (let bit = 0; bit < tokenInputs; bit++)
      if ((bits >> bit) & 1) addRow(sum, weights, positions * wordInputs + bit, 1);
    return (tokens[bits] = inUnits(sum));
  };

  const nothing = new Int16Array(hiddenUnits);
  /** What the word `distance` tokens from `i` adds. */
  const inputAt = (words: readonly WordInfo[], i: number, distance: number): Int16Array => {
    const word = words[i + distance];
    if (word === undefined) return nothing;
    const position = distance + reach;
    return word.inputs[position] ?? inputOf(word, position);
  };

  // The units that are above zero: which they are, and by how much.
  const active = new Int32Array(hiddenUnits);
  const values = new Float64Array(hiddenUnits);
  return {
    score(words, i, bits, sums) {
      const begin = tokens[bits] ?? beginOf(bits);
      const before2 = inputAt(words, i, -2);
      const before1 = inputAt(words, i, -1);
      const here = inputAt(words, i, 0);
      const after1 = inputAt(words, i, 1);
      const after2 = inputAt(words, i, 2);
      let count = 0;
      // One loop over six rows, rather than six loops: nothing is stored in between.
      for (let unit = 0; unit < hiddenUnits; unit++) {
        const value =
          (begin[unit] ?? 0) +
          (before2[unit] ?? 0) +
          (before1[unit] ?? 0) +
          (here[unit] ?? 0) +
          (after1[unit] ?? 0) +
          (after2[unit] ?? 0);
        if (value <= 0) continue;
        active[count] = unit;
        values[count++] = value;
      }
      for (let k = 0; k < labelCount; k++) {
        let sum = 0;
        for (let j = 0; j < count; j++) sum += (values[j] ?? 0) * (out[k * hiddenUnits + (active[j] ?? 0)] ?? 0);
        sums[k] = (sums[k] ?? 0) + sum;
      }
    },
  };
}

function inUnits(sum: Float32Array): Int16Array {
  return Int16Array.from(sum, value => Math.max(-32768, Math.min(32767, Math.round(value * unitsOfOne))));
}

function add(sum: Float32Array, other: Float32Array): void {
  for (let unit = 0; unit < hiddenUnits; unit++) sum[unit] = (sum[unit] ?? 0) + (other[unit] ?? 0);
}

function addRow(sum: Float32Array, weights: Float32Array, row: number, value: number): void {
  const from = row * hiddenUnits;
  for (let unit = 0; unit < hiddenUnits; unit++) sum[unit] = (sum[unit] ?? 0) + value * (weights[from + unit] ?? 0);
}
