import assert from 'node:assert/strict';
import type { Claim } from '../../../src/engine/model';
import {
  COMMA_POINT,
  COMMA_SPACE,
  POINT_COMMA,
  UNSETTLED,
  type NumberFormat,
} from '../../../src/engine/text/numberFormat';
import { timeLayer } from '../../../src/engine/times/layer';
import { figures } from './claims';

type Value = Claim['value'];

/** Sentence, then of its only figure the value, the other reading or null, and the key. */
const cases: readonly (readonly [string, Value, Value | null, string])[] = [
  ['The roof cost €1.234.', 1.234, 1234, '1.234?1234|euro'],
  ['The fund lost -$1.234 overnight.', -1.234, -1234, '-1.234?-1234|dollar'],
  ['The trail is 1.250 km long.', 1.25, 1250, '1.25?1250|kilometre'],
  // What is counted is whole.
  ['Police counted 1.234 people.', 1234, 1.234, '1234?1.234|people'],
  ['The flood reached 25.000 homes.', 25000, 25, '25000?25|home'],
  ['The firm will spend 1.200 to 1.500 dollars.', [1.2, 1.5], [1200, 1500], '1.2..1.5?1200..1500|dollar'],
  ['It fell to 1.100 euros from 2.200 euros.', [2.2, 1.1], [2200, 1100], '2.2..1.1?2200..1100|euro'],
  // Percent and scales have decimals.
  ['Prices rose 3.125 percent.', 3.125, null, '3.125|percentage'],
  ['The deal is worth $1.234 billion.', 1234e6, null, '1234000000|dollar'],
  ['The deal is worth €1.234m.', 1234e3, null, '1234000|euro'],
  ['A drop of 0.125 km.', 0.125, null, '0.125|kilometre'],
  ['One in 1.000 voters stayed.', 0.001, null, '0.001|voter'],
  ['The pass cost $1,234.', 1234, null, '1234|dollar'],
];

const only = (prose: string, format: NumberFormat): readonly [Value | undefined, Value | null, string] => {
  const [found, ...more] = figures(prose, format);
  assert.equal(more.length, 0, prose);
  return [found?.claim?.value, found?.claim?.alternative ?? null, found?.key ?? ''];
};

describe('figures with two readings', () => {
  for (const [prose, value, alternative, key] of cases) {
    it(prose, () => {
      assert.deepEqual(only(prose, UNSETTLED), [value, alternative, key]);
    });
  }

  it('have one where the format is known', () => {
    assert.deepEqual(only('The roof cost €1.234.', POINT_COMMA), [1.234, null, '1.234|euro']);
    assert.deepEqual(only('The roof cost €1.234.', COMMA_POINT), [1234, null, '1234|euro']);
    assert.deepEqual(only('The roof cost €1,234.', COMMA_POINT), [1.234, null, '1.234|euro']);
    assert.deepEqual(only('The roof cost 12 500 euros.', COMMA_SPACE), [12500, null, '12500|euro']);
    assert.deepEqual(only('Prices rose 12,5 percent.', COMMA_POINT), [12.5, null, '12.5|percentage']);
    assert.deepEqual(only('A rate of 3 per 100.000 people.', COMMA_POINT).slice(0, 2), [3, null]);
  });

  it('keep them where a format with spaces has no use for a point', () => {
    assert.deepEqual(only('The roof cost €1.234.', COMMA_SPACE), [1234, 1.234, '1234?1.234|euro']);
  });
});

describe('durations with two readings', () => {
  const duration = (prose: string, numbers: NumberFormat): readonly unknown[] => {
    const [found] = timeLayer().times({ prose, block: 'paragraph', numbers, sentences: [] });
    return [found?.timex?.value, found?.claim?.value, found?.claim?.alternative, found?.key];
  };

  it('keep both, as no date can be reckoned from them', () => {
    assert.deepEqual(duration('for 1.500 years', UNSETTLED), ['P1.5Y', 1.5, 1500, 'P1.5Y?1500']);
    assert.deepEqual(duration('1.500 to 2.500 years', UNSETTLED), [
      'P1.5Y/P2.5Y',
      [1.5, 2.5],
      [1500, 2500],
      'P1.5Y/P2.5Y?1500..2500',
    ]);
    assert.deepEqual(duration('1.500 years ago', UNSETTLED)[0], 'PAST_REF');
  });

  it('have one where the format is known', () => {
    assert.deepEqual(duration('for 1.500 years', COMMA_POINT), ['P1500Y', 1500, undefined, 'P1500Y']);
    assert.deepEqual(duration('for 2,5 hours', COMMA_POINT), ['PT2.5H', 2.5, undefined, 'PT2.5H']);
  });
});
