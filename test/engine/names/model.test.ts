import assert from 'node:assert/strict';
import { labelCount } from '../../../src/engine/names/crf';
import { readModel } from '../../../src/engine/names/model';
import { packModel } from '../../train/pack';

const codes = new Map([
  [0x00abcd, (3 << 11) | 7],
  [0xffffff, (1 << 11) | 1024],
]);
const keys = Int32Array.of(-5, 12, 0x7fffffff);
const weights = new Float32Array(3 * labelCount);
weights[1] = 2;
weights[labelCount + 8] = -1;
weights[2 * labelCount] = 0.5;
const bonds = Float64Array.from({ length: labelCount ** 2 }, (_, i) => i / 4);

describe('model of names', () => {
  it('comes back from its bytes as it was', () => {
    const model = readModel(packModel(codes, keys, weights, bonds, 100).bytes);
    assert.deepEqual(model.transitions, bonds);
    assert.equal(model.lexicon.cluster(0x00abcd00), 7);
    assert.equal(model.lexicon.rank(0x00abcd00), 3);
    assert.equal(model.lexicon.cluster(0xffffffff | 0), 1024);
    assert.equal(model.lexicon.cluster(1), 0);
    const scores = new Int32Array(2 * labelCount);
    model.addWeights(-5, scores, labelCount);
    model.addWeights(12, scores, labelCount);
    model.addWeights(99, scores, labelCount);
    assert.ok(Math.abs((scores[labelCount + 1] ?? 0) * model.scale - 2) < 0.02);
    assert.ok(Math.abs((scores[labelCount + 8] ?? 0) * model.scale + 1) < 0.02);
    assert.equal(scores.filter(value => value !== 0).length, 2);
  });

  it('keeps the largest weights', () => {
    const model = readModel(packModel(codes, keys, weights, bonds, 2).bytes);
    const scores = new Int32Array(labelCount);
    model.addWeights(0x7fffffff, scores, 0);
    assert.ok(scores.every(value => value === 0));
  });

  it('refuses other files and files that are cut off', () => {
    const { bytes } = packModel(codes, keys, weights, bonds, 100);
    assert.throws(() => readModel(bytes.subarray(0, -1)), /cut off/);
    assert.throws(() => readModel(new Uint8Array(100)), /not a model/);
    assert.throws(() => readModel(new Uint8Array(0)), /not a model/);
  });
});
