import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Numeral } from '../../../src/engine/text/numeral';
import { numeralAt, numerals, withScaleLetter } from '../../../src/engine/text/numerals';

const read = (text: string): [string, Numeral['value'], Numeral['shape']][] =>
  numerals(text, letters => letters === 'RM').map(({ start, end, value, shape }) => [
    text.slice(start, end),
    value,
    shape,
  ]);

const share = 1 / 3;

/** Text, and each numeral in it: as written, value, shape where it is no cardinal. */
const table: readonly (readonly [string, ...(readonly [string, Numeral['value'], Numeral['shape']?])[]])[] = [
  ['some 2,500 sheep, fifteen goats', ['2,500', 2500], ['fifteen', 15]],
  ['16369.03 and .534 and 1 414 021 100', ['16369.03', 16369.03], ['.534', 0.534], ['1 414 021 100', 1414021100]],
  ['3.06mil, 1.2bn, 25k', ['3.06mil', 3060000], ['1.2bn', 1.2e9], ['25k', 25000]],
  ['RM3.06mil', ['3.06mil', 3060000]],
  ['a 4.7-billion plan, 2 and a half million', ['4.7-billion', 4.7e9], ['2 and a half million', 2500000]],
  ['1/2 cup, 10 1/2 miles, 2½ hours, ¾', ['1/2', 0.5], ['10 1/2', 10.5], ['2½', 2.5], ['¾', 0.75]],
  ['2.998×10−8 and 1.3e6', ['2.998×10−8', 2.998e-8], ['1.3e6', 1300000]],
  ['minus-260, -5, (−3), minus five', ['minus-260', -260], ['-5', -5], ['−3', -3], ['minus five', -5]],
  ['nine-hundred and two', ['nine-hundred and two', 902]],
  ['twenty-eight thousand six hundred forty-two', ['twenty-eight thousand six hundred forty-two', 28642]],
  ['between a thousand and two thousand', ['a thousand', 1000], ['two thousand', 2000]],
  ['between one hundred and two hundred', ['one hundred', 100], ['two hundred', 200]],
  ['three point zero five', ['three point zero five', 3.05]],
  [
    'two and a half million; a million and a half',
    ['two and a half million', 2500000],
    ['a million and a half', 1500000],
  ],
  [
    'half a million, half a dozen, a quarter of a million',
    ['half a million', 500000],
    ['half a dozen', 6],
    ['a quarter of a million', 250000],
  ],
  ['a dozen, two dozen, a hundred', ['a dozen', 12], ['two dozen', 24], ['a hundred', 100]],
  ['it fell by a third', ['a third', share, 'share']],
  ['two-thirds of them; three-quarters', ['two-thirds', 2 / 3, 'share'], ['three-quarters', 0.75, 'share']],
  [
    'a third man, the twenty-first, the 22nd',
    ['third', 3, 'ordinal'],
    ['twenty-first', 21, 'ordinal'],
    ['22nd', 22, 'ordinal'],
  ],
  [
    'the two hundredth; one hundred and fifth',
    ['two hundredth', 200, 'ordinal'],
    ['one hundred and fifth', 105, 'ordinal'],
  ],
  [
    'sixfold, 10-fold, six-fold, twice',
    ['sixfold', 6, 'multiple'],
    ['10-fold', 10, 'multiple'],
    ['six-fold', 6, 'multiple'],
    ['twice', 2, 'multiple'],
  ],
  [
    'tens of thousands, thousands',
    ['tens of thousands', [10000, 100000], 'vague'],
    ['thousands', [1000, 10000], 'vague'],
  ],
  ['several hundred, a few dozen', ['several hundred', [100, 1000], 'vague'], ['a few dozen', [12, 120], 'vague']],
  [
    'one twenty-fifth of it; three twenty firsts, one hundred thirty-fifths; one one-hundredth of an inch',
    ['one twenty-fifth', 1 / 25, 'share'],
    ['three twenty firsts', 3 / 21, 'share'],
    ['one hundred thirty-fifths', 100 / 35, 'share'],
    ['one one-hundredth', 0.01, 'share'],
  ],
  [
    'a one hundred and fifth; one one hundred and fifth',
    ['one hundred and fifth', 105, 'ordinal'],
    ['one one hundred and fifth', 1 / 105, 'share'],
  ],
  ['one twenty-first century novel', ['one', 1], ['twenty-first', 21, 'ordinal']],
  ['fifty - two; fifty - two of them', ['fifty - two', 52], ['fifty', 50], ['two', 2]],
  ['ninety - five hundred, negative one over', ['ninety - five hundred', 9500], ['negative one', -1]],
  ['4 point 25, 2 points 3', ['4 point 25', 4.25], ['2', 2], ['3', 3]],
  ['10^6, 2^-1, 1,200^3^', ['10^6', 1e6], ['2^-1', 0.5], ['1,200', 1200], ['3', 3]],
  [
    '30 lkh, 5 lacs, 40 cr, three hundred krores',
    ['30 lkh', 3e6],
    ['5 lacs', 5e5],
    ['40 cr', 4e8],
    ['three hundred krores', 3e9],
  ],
  [
    '3 doz, two hundred and three dozen, two hundred and fifty dozen',
    ['3 doz', 36],
    ['two hundred and three dozen', 236],
    ['two hundred and fifty dozen', 3000],
  ],
  ['Ten grand, a grand for it; two grand slams, a grand piano', ['Ten grand', 10000], ['a grand', 1000], ['two', 2]],
  ['a thousand-strong crowd, thousand-strong crowds', ['a thousand', 1000], ['thousand', 1000]],
  ['one one twenty one', ['one', 1], ['one', 1], ['twenty one', 21]],
  ['the last quarter, million million'],
  ['A350, S23, v3.2.1, 192.168.1.2, 2024-09-11, 17:22, 9/11, 555-010-1234'],
  ['often, tense, fortress, someone, nonet'],
];

describe('numerals', () => {
  for (const [text, ...expected] of table) {
    it(text, () =>
      assert.deepEqual(
        read(text),
        expected.map(([surface, value, shape]) => [surface, value, shape ?? 'cardinal']),
      ),
    );
  }

  it('reads a scale letter only when asked to', () => {
    const numeral = numeralAt('35m of them', 0);
    assert.ok(numeral && numeral.shape !== 'code');
    assert.equal(numeral.value, 35);
    assert.equal(withScaleLetter('35m of them', numeral)?.value, 35e6);
    assert.equal(withScaleLetter('35mm film', numeral), null);
  });

  it('gives well-defined values inside the text, in order, whatever the text', () => {
    const piece = fc.constantFrom(
      '1',
      ',',
      '.',
      ' ',
      '-',
      '/',
      'million ',
      'two ',
      'and ',
      'a ',
      'half ',
      'third ',
      'of ',
      'x10',
      '\u{1f600}',
      'שלום',
      '½',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map(pieces => pieces.join('')),
        ),
        text => {
          let last = 0;
          for (const { start, end, value } of numerals(text)) {
            assert.ok(start >= last && end > start && end <= text.length);
            for (const number of [value].flat()) assert.ok(Number.isFinite(number));
            last = end;
          }
        },
      ),
    );
  });

  it('survives hostile input', () => {
    for (const unit of [
      '1,',
      '1,23,',
      '1.234,',
      '1 234',
      'million ',
      '9',
      'one hundred and ',
      '1/',
      'a ',
      '-',
      '1 000 ',
      'half of a ',
    ]) {
      const count = numerals(unit.repeat(20_000 / unit.length)).length;
      assert.ok(count <= 20_000);
    }
  });
});
