import { strict as assert } from 'node:assert';
import { spellNumber } from '../../../src/engine/text/spellNumber';

describe('spellNumber', () => {
  const rows: [number, string | null][] = [
    [0, 'zero'],
    [7, 'seven'],
    [13, 'thirteen'],
    [20, 'twenty'],
    [99, 'ninety-nine'],
    [100, 'one hundred'],
    [218, 'two hundred eighteen'],
    [2500, 'two thousand five hundred'],
    [12_000, 'twelve thousand'],
    [640_021, 'six hundred forty thousand twenty-one'],
    [999_999, 'nine hundred ninety-nine thousand nine hundred ninety-nine'],
    [1_000_000, null],
    [-1, null],
    [2.5, null],
    [NaN, null],
    [Infinity, null],
  ];
  for (const [value, words] of rows) it(`${value} → ${words}`, () => assert.equal(spellNumber(value), words));
});
