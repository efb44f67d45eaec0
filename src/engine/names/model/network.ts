import type { WordInfo } from '../word';
import type { ByteReader } from './byteReader';
import { labelCount } from './crf';
import { draftBitCount } from '../draftWords';
import { settingBitCount } from './features';
import { hiddenScorer, hiddenUnits, packRow, type HiddenRow } from './hiddenLayer';
import { codebookSize, dimensions, type Lexicon } from './lexicon';
import { flagCount } from '../words';

/** The network sees the words from so many before a token to so many after it. */
export const reach = 2;

/** Where those stand: two before it, …, itself in the middle. */
export const positions = 2 * reach + 1;

const capitals = 4;
const ranks = 8;

/** Inputs of one word at one position: its vector, how it is written, the word lists, how frequent it is. */
export const wordInputs = dimensions + capitals + flagCount + ranks;

/** Inputs of the token itself: what the draft tells of its word, whether it begins a sentence, and the setting. */
export const tokenInputs = draftBitCount + 1 + settingBitCount;

/** All inputs: of the words at all positions, then of the token. */
export const inputCount = positions * wordInputs + tokenInputs;

/** Calls `take` with the inputs of a word that are ones, numbered after its vector. */
export function eachTrait({ capital, flags, rank }: WordInfo, take: (input: number) => void): void {
  take(dimensions + capital);
  for (let bit = 0; bit < flagCount; bit++) if ((flags >> bit) & 1) take(dimensions + capitals + bit);
  take(dimensions + capitals + flagCount + rank);
}

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
  const hidden = hiddenScorer(floats(hiddenUnits * labelCount));

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

  const rowOf = (word: WordInfo, position: number): HiddenRow => {
    const sum = new Float32Array(hiddenUnits);
    if (word.entry >= 0)
      lexicon.codes(word.entry, (book, code) => {
        add(sum, productOf(book * codebookSize + code, position));
      });
    eachTrait(word, input => {
      addRow(sum, weights, position * wordInputs + input, 1);
    });
    return (word.rows[position] = packRow(sum));
  };

  /** By setting, then by the other bits of a token. */
  const tokens: (HiddenRow | undefined)[][] = Array.from({ length: 1 << settingBitCount }, () => []);
  const ownBits = (1 << (draftBitCount + 1)) - 1;
  const rowsOf = (bits: number): (HiddenRow | undefined)[] => tokens[bits >> (draftBitCount + 1)] ?? [];
  /** Biases and what the bits of the token add. */
  const beginOf = (bits: number): HiddenRow => {
    const sum = biases.slice();
    for (let bit = 0; bit < tokenInputs; bit++)
      if ((bits >> bit) & 1) addRow(sum, weights, positions * wordInputs + bit, 1);
    return (rowsOf(bits)[bits & ownBits] = packRow(sum));
  };

  const nothing = packRow(new Float32Array(hiddenUnits));
  /** What the word `distance` tokens from `i` adds. */
  const rowAt = (words: readonly WordInfo[], i: number, distance: number): HiddenRow => {
    const word = words[i + distance];
    if (word === undefined) return nothing;
    const position = distance + reach;
    return word.rows[position] ?? rowOf(word, position);
  };

  return {
    score(words, i, bits, sums) {
      hidden(
        rowsOf(bits)[bits & ownBits] ?? beginOf(bits),
        rowAt(words, i, -2),
        rowAt(words, i, -1),
        rowAt(words, i, 0),
        rowAt(words, i, 1),
        rowAt(words, i, 2),
        sums,
      );
    },
  };
}

function add(sum: Float32Array, other: Float32Array): void {
  for (let unit = 0; unit < hiddenUnits; unit++) sum[unit] = (sum[unit] ?? 0) + (other[unit] ?? 0);
}

function addRow(sum: Float32Array, weights: Float32Array, row: number, value: number): void {
  const from = row * hiddenUnits;
  for (let unit = 0; unit < hiddenUnits; unit++) sum[unit] = (sum[unit] ?? 0) + value * (weights[from + unit] ?? 0);
}
