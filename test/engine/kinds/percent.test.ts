import assert from 'node:assert/strict';
import { claims } from '../figures/claims';

/** A sentence, then each percentage in it: its span, and bound, key and direction as `claims` writes them. */
const found: readonly (readonly [string, ...(readonly [string, string])[]])[] = [
  [
    'The offer is 4.1 per cent now, 3.7 in May, for 4 of 9 crews.',
    ['4.1 per cent', '4.1|percentage'],
    ['3.7', '3.7|percentage'],
  ],
  [
    'Fees will bring an increase of 6 percent, or growth of 2 to 3 per cent.',
    ['6 percent', '6|percentage up'],
    ['2 to 3 per cent', '2..3|percentage up'],
  ],
  [
    'A fall in May was of 4 percent; it closed 2 percent higher.',
    ['4 percent', '4|percentage'],
    ['2 percent', '2|percentage up'],
  ],
  [
    'Sales rose 2.1%, 3.5 percent or 4 per cent.',
    ['2.1%', '2.1|percentage up'],
    ['3.5 percent', '3.5|percentage'],
    ['4 per cent', '4|percentage'],
  ],
  [
    'Unemployment fell by 2.1 percentage points to 4.3 percent.',
    ['2.1 percentage points', '2.1|percentage point down'],
    ['4.3 percent', '4.3|percentage down'],
  ],
  [
    'The lead shrank from 5 to 3 percentage points, or 2pp.',
    ['from 5 to 3 percentage points', '5..3|percentage point down'],
    ['2pp', '2|percentage point down'],
  ],
  ['The bank cut rates by 25 basis points.', ['25 basis points', '25|basis point']],
  [
    'About 81% of manufacturers and 70% of service firms agreed.',
    ['About 81%', '~ 81|percentage'],
    ['70%', '70|percentage'],
  ],
  ['Growth slowed from 4.8 percent to 4.7 percent.', ['from 4.8 percent to 4.7 percent', '4.8..4.7|percentage']],
  [
    'He expects 5% to 10% more, or between 12 and 15 percent.',
    ['5% to 10%', '5..10|percentage'],
    ['between 12 and 15 percent', '12..15|percentage'],
  ],
  ['The index gained nearly 1.7 percent, or 64 points.', ['nearly 1.7 percent', '~ 1.7|percentage up']],
  ['Prices are growing almost five percent a year.', ['almost five percent a year', '~ 5|percentage/year up']],
  ['Shares: Acme -1.3%, Bolt -0.6%.', ['-1.3%', '-1.3|percentage down'], ['-0.6%', '-0.6|percentage down']],
  ['The stake is 24pc, the lowest at least 3 pct.', ['24pc', '24|percentage'], ['at least 3 pct', '> 3|percentage']],
  ['Turnout was no more than sixty-one percent.', ['no more than sixty-one percent', '< 61|percentage']],
  ['The stock was down 11.9%, then up about 2%.', ['11.9%', '11.9|percentage down'], ['about 2%', '~ 2|percentage up']],
];

/** Sentences without any percentage. */
const nothing: readonly string[] = [
  'The percentage was recent.',
  'A third of the voters stayed at home.',
  'It moved 20 points.',
];

describe('percent', () => {
  for (const [sentence, ...expected] of found) {
    it(sentence, () => assert.deepEqual(claims(sentence, 'percent'), expected));
  }
  for (const sentence of nothing) {
    it(`nothing in: ${sentence}`, () => assert.deepEqual(claims(sentence, 'percent'), []));
  }
});
