import type { WordInfo } from '../../../src/engine/names/word';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ByteReader } from '../../../src/engine/names/model/byteReader';
import { labelCount } from '../../../src/engine/names/model/crf';
import { hiddenUnits } from '../../../src/engine/names/model/hiddenLayer';
import { codebookSize, dimensions, readLexicon } from '../../../src/engine/names/model/lexicon';
import { readModel } from '../../../src/engine/names/model/model';
import { eachTrait, inputCount, wordInputs } from '../../../src/engine/names/model/network';
import { ByteWriter } from '../../train/byteWriter';
import { packModel, type Trained } from '../../train/pack';

/** A lexicon of one codebook: entry c has c hundredths in every dimension. Two frequent words, one rare and without a code. */
function smallLexicon(): Uint8Array {
  const writer = new ByteWriter();
  writer.uint8(1);
  writer.float32(1 / 100);
  for (let code = 0; code < codebookSize; code++) for (let d = 0; d < dimensions; d++) writer.int8(Math.min(code, 127));
  writer.uint8(2);
  writer.uint32(2);
  writer.uint8(1);
  writer.ascending([0x00abcd, 0xffffff]);
  writer.uint8(50);
  writer.uint8(100);
  writer.uint32(1);
  writer.uint8(0);
  writer.ascending([0x123456]);
  return writer.bytes;
}

const input = new Float32Array(inputCount * hiddenUnits);
// The first hidden unit takes the first number of the vector at the position of the word itself, the second what is all capitals.
input[2 * wordInputs * hiddenUnits] = 2;
input[(2 * wordInputs + dimensions + 3) * hiddenUnits + 1] = 1;
const output = new Float32Array(hiddenUnits * labelCount);
output[5] = 4;
output[labelCount + 3] = 7;
const weights = new Float32Array(3 * labelCount);
weights[1] = 2;
weights[labelCount + 8] = -1;
weights[2 * labelCount] = 0.5;
const trained: Trained = {
  lexicon: smallLexicon(),
  keys: Int32Array.of(-5, 12, 0x7fffffff),
  weights,
  transitions: Float64Array.from({ length: labelCount ** 2 }, (_, i) => i / 4),
  network: { input, biases: new Float32Array(hiddenUnits), output },
};

function word(capital: WordInfo['capital'], entry: number): WordInfo {
  return { hash: 9, shape: 9, longShape: 9, affixes: [], entry, rank: 0, flags: 0, capital, sums: [], rows: [] };
}

describe('model of names', () => {
  it('comes back from its bytes as it was', () => {
    const model = readModel(packModel(trained, 100).bytes);
    assert.deepEqual(model.transitions, trained.transitions);
    const sums = new Int32Array(labelCount);
    for (const feature of [-5, 12, 99]) model.addWeights(feature, sums);
    assert.ok(Math.abs((sums[1] ?? 0) * model.scale - 2) < 0.02);
    assert.ok(Math.abs((sums[8] ?? 0) * model.scale + 1) < 0.02);
    assert.equal(sums.filter(value => value !== 0).length, 2);
  });

  it('finds words by the upper bits of their hashes', () => {
    const lexicon = readLexicon(new ByteReader(smallLexicon()));
    const frequent = lexicon.find(0x00abcd77);
    assert.equal(lexicon.rank(frequent), 1);
    assert.equal(lexicon.rank(lexicon.find(0x12345600)), 2);
    assert.equal(lexicon.find(1), -1);
    const codes = (hash: number): number[] => {
      const found: number[] = [];
      lexicon.codes(lexicon.find(hash), (book, code) => found.push(book, code));
      return found;
    };
    assert.deepEqual(codes(0x00abcd00), [0, 50]);
    assert.deepEqual(codes(0xffffffff | 0), [0, 100]);
    assert.deepEqual(codes(0x12345600), []);
  });

  it('scores a token by the words around it', () => {
    const { network } = readModel(packModel(trained, 100).bytes);
    const score = (at: number, info: WordInfo): number[] => {
      const sums = new Float64Array(labelCount);
      // The word stands first in its sentence, the token that is scored so far before or behind it.
      network.score([info], 2 - at, 0, sums);
      return [...sums].map(value => Math.round(value * 100) / 100);
    };
    const frequent = readLexicon(new ByteReader(smallLexicon())).find(0x00abcd00);
    assert.deepEqual(score(2, word(2, frequent)), [0, 0, 0, 0, 0, 4, 0, 0, 0]);
    assert.deepEqual(score(2, word(3, -1)), [0, 0, 0, 7, 0, 0, 0, 0, 0]);
    assert.deepEqual(score(3, word(3, frequent)), [0, 0, 0, 0, 0, 0, 0, 0, 0]);
    const traits: number[] = [];
    eachTrait({ ...word(2, -1), flags: 5, rank: 7 }, trait => traits.push(trait));
    assert.deepEqual(traits, [102, 104, 106, 132]);
  });

  it('keeps the largest weights', () => {
    const model = readModel(packModel(trained, 2).bytes);
    const sums = new Int32Array(labelCount);
    model.addWeights(0x7fffffff, sums);
    assert.ok(sums.every(value => value === 0));
  });

  it('refuses other files and files that are cut off', () => {
    const { bytes } = packModel(trained, 100);
    for (const end of [-1, 400, 5000, 20_000, 60_000])
      assert.throws(() => readModel(bytes.subarray(0, end)), /cut off/);
    assert.throws(() => readModel(Uint8Array.of(...bytes, 0)), /cut off/);
    assert.throws(() => readModel(new Uint8Array(100)), /not a model/);
    assert.throws(() => readModel(new Uint8Array(0)), /not a model/);
  });

  it('reads ascending numbers as they were written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(0xffffffff)), numbers => {
        const sorted = [...numbers].sort((a, b) => a - b);
        const writer = new ByteWriter();
        writer.ascending(sorted);
        const read = new ByteReader(writer.bytes).ascending(sorted.length);
        assert.deepEqual(
          Array.from(read, value => value >>> 0),
          sorted,
        );
      }),
    );
  });
});
