import assert from 'node:assert/strict';
import { claims } from '../figures/claims';

/** A sentence, then each score in it: its span, and bound, key and direction as `claims` writes them. */
const found: readonly (readonly [string, ...(readonly [string, string])[]])[] = [
  ['City held on to a 4-1 lead until the whistle.', ['4-1 lead', '4..1|lead']],
  ['Rovers beat United 3–1 and drew 2-2 with Town.', ['3–1', '3..1|'], ['2-2', '2..2|']],
  ['The court voted 6-3 and the bill passed 217-213.', ['6-3', '6..3|'], ['217-213', '217..213|']],
  ['Norway 2 – 0 Peru', ['2 – 0', '2..0|']],
  ['The side lost 1-3 at home.', ['1-3', '1..3|']],
  ['Lund won 6-3, 4-6, 6-1.', ['6-3', '6..3|'], ['4-6', '4..6|'], ['6-1', '6..1|']],
];

/** Sentences without any score. */
const nothing: readonly string[] = [
  'Expect 5-10 people and 15-20 percent.',
  'The Boeing 747-8, 50-50 chances and 2012-13',
  'Scores of fans came by 9 to 5.',
];

describe('score', () => {
  for (const [sentence, ...expected] of found) {
    it(sentence, () => assert.deepEqual(claims(sentence, 'score'), expected));
  }
  for (const sentence of nothing) {
    it(`nothing in: ${sentence}`, () => assert.deepEqual(claims(sentence, 'score'), []));
  }
});
