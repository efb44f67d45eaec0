import assert from 'node:assert/strict';
import { coverage, coverages, savedWords } from '../../../src/engine/duplicates/measures';
import type { DuplicateGroup } from '../../../src/engine/model';

/** A group of copies given as [start, end] or [start, end, document]. */
const group = (...copies: readonly (readonly [number, number, number?])[]): DuplicateGroup => ({
  id: 'd1',
  kind: 'near',
  similarity: 0.9,
  copies: copies.map(([start, end, document = 0]) => ({ document, start, end })),
});

describe('savedWords', () => {
  const text = 'one two three, four five six seven';
  it('counts what goes when the longest copy stays', () => {
    assert.equal(savedWords([text], group([0, 13], [15, 24], [15, 34])), 3 + 2);
    assert.equal(savedWords([text, 'alpha beta'], group([0, 13], [0, 10, 1])), 2);
  });

  it('is zero for a single copy, and for texts that are not there', () => {
    assert.equal(savedWords([text], group([0, 13])), 0);
    assert.equal(savedWords([], group([0, 13], [15, 24])), 0);
  });
});

describe('coverage', () => {
  const text = 'x'.repeat(80);
  it('is the share of the text in all copies but the first', () => {
    assert.equal(coverage(text, [group([0, 10], [10, 20], [20, 30], [30, 40])]), 30 / 80);
    assert.equal(coverage(text, [group([0, 10], [70, 80]), group([20, 30], [60, 70])]), 20 / 80);
  });

  it('counts places in several groups once', () => {
    assert.equal(coverage(text, [group([0, 20], [40, 60]), group([20, 40], [50, 70])]), 30 / 80);
    assert.equal(coverage(text, [group([0, 20], [40, 80]), group([20, 30], [50, 60])]), 40 / 80);
  });

  it('looks at one document', () => {
    const groups = [group([0, 20, 0], [0, 20, 1], [30, 50, 1])];
    assert.equal(coverage(text, groups), 0);
    assert.equal(coverage(text, groups, 1), 40 / 80);
    assert.deepEqual(coverages([text, text, 'y'], groups), [0, 40 / 80, 0]);
  });

  it('is zero without groups and without text', () => {
    assert.equal(coverage(text, []), 0);
    assert.equal(coverage('', []), 0);
  });
});
