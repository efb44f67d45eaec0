import assert from 'node:assert/strict';
import { findDuplicates } from '../../../src/engine/duplicates/find';
import { isSameGroup } from '../../../src/engine/duplicates/groupId';
import { SENTENCES } from './samples';

const [A, B, C, D, E, F, G, H] = SENTENCES;
const BLOCK = [A, B, C].join('\n');

const idsOf = (...lines: readonly string[]): readonly string[] =>
  findDuplicates([{ text: lines.join('\n') }], { minWords: 12, near: true }).map(group => group.id);

describe('ids of groups', () => {
  const [id = ''] = idsOf(BLOCK, D, BLOCK, E);
  const same: readonly (readonly [what: string, ...lines: readonly string[]])[] = [
    ['text before, between and after', F, BLOCK, G, D, BLOCK, E, H],
    ['another place', E, BLOCK, D, BLOCK],
    ['one copy more', BLOCK, D, BLOCK, E, BLOCK],
    ['case, quotes and emphasis', BLOCK.toUpperCase(), D, `**${A}**\n${B}\n${C}`, E],
  ];
  for (const [what, ...lines] of same) it(`stay the same for ${what}`, () => assert.deepEqual(idsOf(...lines), [id]));

  it('do not depend on the order of copies that differ', () => {
    const other = BLOCK.replace('Tuesday', 'Friday').replace('two meters', 'three meters');
    assert.deepEqual(idsOf(BLOCK, D, other, E), idsOf(other, D, BLOCK, E));
  });

  it('are as many as groups', () => {
    const ids = idsOf(A, B, D, A, C, B);
    assert.equal(new Set(ids).size, 2);
    assert.ok(!isSameGroup(ids.slice(0, 1))(ids[1] ?? ''));
  });

  it('keep a part when any one word of a copy changes', () => {
    const words = BLOCK.split(' ');
    const changed = words.map((_, at) => words.map((word, n) => (n === at ? 'elsewhere' : word)).join(' '));
    const lost = changed.flatMap(copy => [
      ...idsOf(BLOCK, D, copy, E).filter(other => !isSameGroup([id])(other)),
      ...idsOf(copy, D, BLOCK, E).filter(other => !isSameGroup([id])(other)),
    ]);
    assert.deepEqual(lost, []);
  });

  it('tell groups apart that have nothing in common', () => {
    const [other = ''] = idsOf(F, D, F, E);
    assert.ok(!isSameGroup([id])(other));
    assert.ok(isSameGroup([other, id])(id));
    assert.ok(!isSameGroup([])(id));
  });

  it('match with and without a number behind them, and with what is no id', () => {
    assert.ok(isSameGroup([`${id}~2`])(id));
    assert.ok(!isSameGroup(['', 'd', '~', 'anything'])(id));
  });
});
