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
import { newEngine } from '../engine';
import { figures } from './claims';

const engine = newEngine();

type Value = Claim['value'];

/** Sentence, then of its only figure the value, the other reading or null, and the key. */
const cases: readonly (readonly [string, Value, Value | null, string])[] = [
  ['The roof cost €1.234.', 1.234, 1234, '1.234?1234|euro'],
  ['The fund lost -$1.234 overnight.', -1.234, -1234, '-1.234?-1234|dollar'],
  ['The trail is 1.250 km long.', 1.25, 1250, '1.25?1250|kilometre'],
  // What is counted is whole.
  ['Police counted 1.234 people.', 1234, 1.234, '1234?1.234|people'],
  ['The flood reached 25.000 homes.', 25000, 25, '25000?25|home'],
  ['The firm will spend 1.200 to 1.500 dollars.', [1200, 1500], [1.2, 1.5], '1200..1500?1.2..1.5|dollar'],
  ['It fell to 1.100 euros from 2.200 euros.', [2200, 1100], [2.2, 1.1], '2200..1100?2.2..1.1|euro'],
  // Both ends of a range are written alike.
  ['The firm will spend 1.250 to 2.000 dollars.', [1250, 2000], [1.25, 2], '1250..2000?1.25..2|dollar'],
  // Who counts to three places rarely ends in zeros.
  ['The blaze burned 3.500 acres.', 3500, 3.5, '3500?3.5|acre'],
  ['It closed at 4.800.', 4.8, 4800, '4.8?4800|'],
  ['Sales rose 2.000 percent.', 2000, 2, '2000?2|percentage'],
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

/** Sentences of drafts that show no other number: whether a number of theirs can be read in two ways. */
const marked: readonly (readonly [string, boolean])[] = [
  ['Prices rose 3.125 percent.', false],
  ['Bonds yield 4.500 percent.', false],
  ['The yield rose 1.125 percentage points.', false],
  ['Gas costs $3.459 a gallon.', false],
  ['Diesel costs 1.759 euros per liter.', false],
  ['Power costs 1.125 kroner per kilowatt-hour.', false],
  ['Owners get $35.125 a share.', false],
  ['Bookmakers quote odds of 1.875.', false],
  ['He hit .300 last year and 0.275 this year.', false],
  ['He batted 1.000 in May.', false],
  ['She has a 1.750 GPA.', false],
  ['Her GPA was 3.500.', false],
  ['The pitcher has a 3.125 ERA.', false],
  ['The shrine lies 51.507 degrees north.', false],
  ['The wreck lies at latitude 51.507.', false],
  ['She won in 9.580 seconds.', false],
  ['The team averaged 1.275 goals per game.', false],
  ['The rate is 1.625 children per woman.', false],
  ['The bolt is 0.125 inches thick.', false],
  ['He installed version 1.234 of the program.', false],
  ['Section 4.125 forbids it.', false],
  ['The dam cost 1.234 million dollars.', false],
  ['The bucket costs 1.234 euros.', true],
  ['The bucket costs $1.234.', true],
  ['The rent is 12.990 euros a year.', true],
  ['The army sent 2.500 troops.', true],
  ['An average of 1.234 visitors came.', true],
  ['The village has 1.234 inhabitants.', true],
  ['The plane flew at 10.125 meters.', true],
  ['The oven reached 1.250 degrees.', true],
  ['The crates weigh 1.234 kg.', true],
  ['Membership rose from 1.125 to 3.375.', true],
  ['The march took 1.500 hours.', true],
];

describe('figures with two readings', () => {
  for (const [prose, isMarked] of marked) {
    it(`${isMarked ? 'are marked' : 'are not seen'}: ${prose}`, () => {
      const { facts } = engine.analyze(prose, { language: 'plain' });
      assert.equal(
        facts.some(({ claim }) => claim?.alternative !== undefined),
        isMarked,
      );
    });
  }

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
    const [found] = timeLayer().times({ prose, block: 'paragraph', draft: () => 0, numbers, sentences: [] });
    return [found?.timex?.value, found?.claim?.value, found?.claim?.alternative, found?.key];
  };

  it('keep both, as no date can be reckoned from them', () => {
    assert.deepEqual(duration('for 1.250 years', UNSETTLED), ['P1.25Y', 1.25, 1250, 'P1.25Y?1250']);
    assert.deepEqual(duration('1.250 to 2.500 years', UNSETTLED), [
      'P1250Y/P2500Y',
      [1250, 2500],
      [1.25, 2.5],
      'P1250Y/P2500Y?1.25..2.5',
    ]);
    assert.deepEqual(duration('1.500 years ago', UNSETTLED)[0], 'PAST_REF');
  });

  it('have one where the format is known', () => {
    assert.deepEqual(duration('for 1.500 years', COMMA_POINT), ['P1500Y', 1500, undefined, 'P1500Y']);
    assert.deepEqual(duration('for 2,5 hours', COMMA_POINT), ['PT2.5H', 2.5, undefined, 'PT2.5H']);
  });
});
