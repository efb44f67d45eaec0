import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bestPath, labelCount, labeller, marginals, mayFollow } from '../../../src/engine/names/model/crf';

const score = fc.double({ min: -5, max: 5, noNaN: true });
const chain = fc.integer({ min: 1, max: 3 }).chain(size =>
  fc.record({
    size: fc.constant(size),
    scores: fc.array(score, { minLength: size * labelCount, maxLength: size * labelCount }),
    bonds: fc.array(score, { minLength: labelCount ** 2, maxLength: labelCount ** 2 }),
  }),
);

/** Every allowed labelling with its score, by brute force. */
function* labellings(
  size: number,
  scores: Float64Array,
  bonds: Float64Array,
): Generator<{ path: number[]; score: number }> {
  for (let code = 0; code < labelCount ** size; code++) {
    const path = Array.from({ length: size }, (_, t) => Math.floor(code / labelCount ** t) % labelCount);
    if (!path.every((label, t) => mayFollow(path[t - 1] ?? 0, label))) continue;
    const sum = path.reduce(
      (total, label, t) =>
        total + (scores[t * labelCount + label] ?? 0) + (bonds[(path[t - 1] ?? 0) * labelCount + label] ?? 0),
      0,
    );
    yield { path, score: sum };
  }
}

describe('linear chain', () => {
  it('finds the labelling that brute force finds', () => {
    fc.assert(
      fc.property(chain, ({ size, scores, bonds }) => {
        const [s, b] = [Float64Array.from(scores), Float64Array.from(bonds)];
        const best = Math.max(...[...labellings(size, s, b)].map(item => item.score));
        const path = [...bestPath(s, size, b)];
        const found = [...labellings(size, s, b)].find(item => item.path.join() === path.join());
        assert.ok(found && Math.abs(found.score - best) < 1e-9);
      }),
      { numRuns: 40 },
    );
  });

  it('labels a stretch of any length alike', () => {
    fc.assert(
      fc.property(chain, ({ size, scores, bonds }) => {
        const [s, b] = [Float64Array.from(scores), Float64Array.from(bonds)];
        const { path, nodes } = labeller(b)(s, size);
        assert.deepEqual(path.subarray(0, size), bestPath(s, size, b));
        marginals(s, size, b).nodes.forEach((value, i) => {
          assert.ok(Math.abs(value - (nodes[i] ?? 0)) < 1e-9);
        });
      }),
    );
  });

  it('gives the probabilities that brute force gives', () => {
    fc.assert(
      fc.property(chain, ({ size, scores, bonds }) => {
        const [s, b] = [Float64Array.from(scores), Float64Array.from(bonds)];
        const { nodes, logSum } = marginals(s, size, b);
        let total = 0;
        const expected = new Float64Array(size * labelCount);
        for (const { path, score: value } of labellings(size, s, b)) {
          total += Math.exp(value);
          path.forEach(
            (label, t) =>
              (expected[t * labelCount + label] = (expected[t * labelCount + label] ?? 0) + Math.exp(value)),
          );
        }
        assert.ok(Math.abs(logSum - Math.log(total)) < 1e-6);
        nodes.forEach((value, i) => {
          assert.ok(Math.abs(value - (expected[i] ?? 0) / total) < 1e-6);
        });
      }),
      { numRuns: 40 },
    );
  });
});
