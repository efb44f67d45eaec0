import assert from 'node:assert/strict';
import { setKind } from '../../../src/engine/kinds/set';
import { findsOf } from '../times/find';

describe('set', () => {
  const finds = findsOf(setKind);
  const table: readonly (readonly [string, readonly string[]])[] = [
    ['The council sits every Tuesday.', ['every Tuesday = XXXX-WXX-2']],
    ['She swims every morning, each year.', ['every morning = XXXX-XX-XXTMO', 'each year = P1Y']],
    ['Every two weeks the barge calls.', ['Every two weeks = P2W']],
    ['Every other day; every few months.', ['Every other day = P2D', 'every few months = PXM']],
    ['They meet twice a week, once every three years.', ['twice a week = P1W', 'once every three years = P3Y']],
    ['Mass is said on Sundays.', ['Sundays = XXXX-WXX-7']],
    ['It is paid annually and washed daily.', ['annually = P1Y', 'daily = P1D']],
    [
      'The choir meets every Tuesday at 3 p.m. and daily at noon.',
      ['every Tuesday at 3 p.m. = XXXX-WXX-2T15:00', 'daily at noon = XXXX-XX-XXT12:00'],
    ],
    ['The daily limit and the monthly report of the Daily Post.', []],
    ['Every time, every second counts for each of them.', ['every second = PT1S']],
  ];
  for (const [sentence, expected] of table) it(sentence, () => assert.deepEqual(finds(sentence), expected));
});
