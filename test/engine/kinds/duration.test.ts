import assert from 'node:assert/strict';
import { durationKind } from '../../../src/engine/kinds/duration';
import type { Claim } from '../../../src/engine/model';
import { timeLayer } from '../../../src/engine/times/layer';
import { findsOf, paragraph } from '../times/find';

describe('duration', () => {
  const finds = findsOf(durationKind);
  const table: readonly (readonly [string, readonly string[]])[] = [
    ['A three-day strike, a five-year plan.', ['three-day = P3D', 'five-year = P5Y']],
    ['He waited for two hours and a half.', ['two hours and a half = PT2.5H']],
    ['It took an hour and ten minutes.', ['an hour and ten minutes = PT1H10M']],
    ['It took one hour and 45 minutes.', ['one hour and 45 minutes = PT1H45M']],
    [
      'He was jailed for 2 years, 3 months; the trek took 1 year, 2 days, and 3 hours.',
      ['2 years, 3 months = P2Y3M', '1 year = P1Y', '2 days = P2D', '3 hours = PT3H'],
    ],
    ['A trip of three weeks, two days, and six hours.', ['three weeks = P3W', 'two days = P2D', 'six hours = PT6H']],
    [
      'It lasted an hour and thirty. The next took 2 hours and 10.',
      ['an hour and thirty = PT1H30M', '2 hours and 10 = PT2H10M'],
    ],
    ['He waited one hour and two men left.', ['one hour = PT1H']],
    ['It took 5 and a half minutes, or 5 and an half.', ['5 and a half minutes = PT5.5M']],
    [
      'After one and a quarter hours, one and two quarters of an hour.',
      ['one and a quarter hours = PT1.25H', 'one and two quarters of an hour = PT1.5H'],
    ],
    ['Terms of two months, 2 years, and 3 years.', ['two months = P2M', '2 years = P2Y', '3 years = P3Y']],
    ['Half an hour later it rained.', ['Half an hour = PT30M']],
    ['The repairs take 12 to 18 months.', ['12 to 18 months = P12M/P18M']],
    ['Between two and four weeks in jail.', ['Between two and four weeks = P2W/P4W']],
    ['A ten-to-fifteen-year sentence.', ['ten-to-fifteen-year = P10Y/P15Y']],
    ['For several weeks and a few days, for hours.', ['several weeks = PXW', 'a few days = PXD', 'hours = PTXH']],
    ['The past two years were hard; the next decade will be.', ['The past two years = P2Y', 'the next decade = P1DE']],
    ['The talks could last two weeks; prices compared to last week fell.', ['two weeks = P2W']],
    ['Over the last year prices rose.', ['the last year = P1Y']],
    [
      'Nearly two decades of war, at least three weeks of rain.',
      ['Nearly two decades = P2DE', 'at least three weeks = P3W'],
    ],
    [
      'Within 24 hours; 2,500 days; 2.5 years; 30 days.',
      ['24 hours = PT24H', '2,500 days = P2500D', '2.5 years = P2.5Y', '30 days = P30D'],
    ],
    [
      'A two-and-a-half-year term; 2½ years; ½ hour; 7-9 days.',
      ['two-and-a-half-year = P2.5Y', '2½ years = P2.5Y', '½ hour = PT30M', '7-9 days = P7D/P9D'],
    ],
    ['She ran it in 3:07:35.', ['3:07:35 = PT3H7M35S']],
    ['Two months before the vote; in a week.', ['Two months = P2M', 'a week = P1W']],
    ['Three quarters of an hour passed.', ['Three quarters of an hour = PT45M']],
    ['It was the worst storm in decades.', ['decades = PXDE']],
    [
      'A month-long strike and a decades-long feud; hours into a yearlong trial.',
      ['month-long = P1M', 'decades-long = PXDE', 'hours = PTXH', 'yearlong = P1Y'],
    ],
    ['The Six-Day War, the Thirty Years’ War, a 4-4-2 day, a sub-five-minute mile.', []],
    ['Age is measured in years here.', []],
    // Ages, rates, dates and other uses of the words
    ['The five-year-old girl is six years old, or seven years of age.', []],
    ['It costs $5 a day, or 300 people a year.', []],
    ['They won the second minute; a second man stood up.', []],
    ['One day he will return; two second-hand cars.', []],
    ['School days, office hours, in his later years.', []],
    ['The rate climbed to 6.7% last week.', []],
    ['He resigned three years ago.', []],
  ];
  for (const [sentence, expected] of table) it(sentence, () => assert.deepEqual(finds(sentence), expected));

  const claims: readonly (readonly [string, Partial<Claim> | undefined])[] = [
    ['a three-day visit', { value: 3, unit: 'day', bound: '=', per: null }],
    ['2 years, 3 months', { value: 27, unit: 'month' }],
    ['one year and two days', { value: 367, unit: 'day' }],
    ['for about 12 years', { value: 12, unit: 'year', bound: '~' }],
    ['for more than a decade', { value: 1, unit: 'decade', bound: '>' }],
    ['no more than six months', { value: 6, unit: 'month', bound: '<' }],
    ['no less than six months', { value: 6, unit: 'month', bound: '>' }],
    ['up to three days', { value: 3, unit: 'day', bound: '<' }],
    ['12 to 18 months', { value: [12, 18], unit: 'month' }],
    ['40 hours a week', { value: 40, unit: 'hour', per: 'week' }],
    ['two years and six months', { value: 30, unit: 'month' }],
    ['half an hour later', { value: 0.5, unit: 'hour' }],
    ['for several years', undefined],
  ];
  for (const [phrase, expected] of claims) {
    it(`claims of "${phrase}"`, () => {
      const [found] = [...durationKind(timeLayer()).find(paragraph(phrase))];
      assert.notEqual(found, undefined);
      assert.deepEqual(found?.claim, expected && { ...found?.claim, ...expected });
    });
  }

  it('keeps bounds apart in the key', () => {
    const key = (text: string): string | undefined => [...durationKind(timeLayer()).find(paragraph(text))][0]?.key;
    assert.equal(key('a three-day visit'), key('for three days'));
    assert.notEqual(key('for about three days'), key('for three days'));
  });
});
