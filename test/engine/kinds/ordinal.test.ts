import assert from 'node:assert/strict';
import { claims } from '../figures/claims';

/** A sentence, then each ordinal in it: its span, and bound, key and direction as `claims` writes them. */
const found: readonly (readonly [string, ...(readonly [string, string])[]])[] = [
  [
    'She is the first woman and only the third judge to win; it was her 22nd case.',
    ['first', '1|woman'],
    ['third', '3|judge'],
    ['22nd', '22|case'],
  ],
  [
    'It ranked 7th, behind the No. 1 team and the number two in the world.',
    ['7th', '7|'],
    ['No. 1', '1|'],
    ['number two', '2|'],
  ],
  ['his first official foreign visit', ['first', '1|visit']],
  ['the twenty-first of its kind, the 101st in all', ['twenty-first', '21|kind'], ['101st', '101|']],
];

/** Sentences without any ordinal. */
const nothing: readonly string[] = [
  'At first they gave first aid to the first lady, first of all.',
  'The Second World War and the 19th century.',
  'They left on the 3rd of May, on June 4th, a split second later.',
  'The Goal No. 4 has first-class and second-hand parts.',
  'A third of them left.',
];

describe('ordinal', () => {
  for (const [sentence, ...expected] of found) {
    it(sentence, () => assert.deepEqual(claims(sentence, 'ordinal'), expected));
  }
  for (const sentence of nothing) {
    it(`nothing in: ${sentence}`, () => assert.deepEqual(claims(sentence, 'ordinal'), []));
  }
});
