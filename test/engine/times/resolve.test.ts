import assert from 'node:assert/strict';
import type { Found } from '../../../src/engine/kinds/kind';
import type { DateOrder } from '../../../src/engine/times/dateOrder';
import { timeLayer } from '../../../src/engine/times/layer';
import { resolveTimes } from '../../../src/engine/times/resolve';
import { paragraph, resolved } from './find';

/** A Thursday. */
const TODAY = '2024-09-12';

describe('resolving times', () => {
  const table: readonly (readonly [string, readonly string[]])[] = [
    // Weekdays: the tense tells the way
    ['The minister said Wednesday that it was over.', ['Wednesday = 2024-09-11']],
    ['The minister arrived on Thursday.', ['Thursday = 2024-09-12']],
    ['The minister will arrive on Thursday.', ['Thursday = 2024-09-12']],
    ['The minister will arrive on Wednesday.', ['Wednesday = 2024-09-18']],
    ['The council plans to meet on Monday.', ['Monday = 2024-09-16']],
    ['The vote is expected to be held on Tuesday.', ['Tuesday = 2024-09-17']],
    ['On Sunday, thousands marched.', ['Sunday = 2024-09-08']],
    ['Monday was quiet.', ['Monday = 2024-09-09']],
    ['Consultation opens Monday.', ['Monday = 2024-09-16']],
    [
      'He resigned last Friday; a successor comes next Friday.',
      ['last Friday = 2024-09-06', 'next Friday = 2024-09-13'],
    ],
    ['They fly on Tuesday next week.', ['Tuesday next week = 2024-09-17']],
    ['It happened last Thursday.', ['last Thursday = 2024-09-05']],
    // Months and days without their year
    ['It was signed in July.', ['July = 2024-07']],
    ['It was signed in October.', ['October = 2023-10']],
    ['It will open in March.', ['March = 2025-03']],
    ['The deadline is October 3.', ['October 3 = 2024-10-03']],
    ['It burned last May and reopens next May.', ['last May = 2024-05', 'next May = 2025-05']],
    [
      'It runs through March 11 this year, as on March 11 last year.',
      ['March 11 this year = 2024-03-11', 'March 11 last year = 2023-03-11'],
    ],
    ['The bridge closed on Dec. 24.', ['Dec. 24 = 2023-12-24']],
    ['Officials warned that Friday would be colder.', ['Friday = 2024-09-13']],
    ['The pier, shut since a storm in March, will reopen.', ['March = 2024-03']],
    ['Output rose in the three months to April.', ['three months = P3M', 'April = 2024-04']],
    ['Rents have doubled since the summer.', ['the summer = 2024-SU']],
    ['Sales were $8 million a year earlier.', ['a year earlier = 2023']],
    // Counted from the dateline
    [
      'It sank at 2 o’clock yesterday afternoon, not at 2 a.m. Tuesday.',
      ['2 o’clock yesterday afternoon = 2024-09-11T14:00', '2 a.m. Tuesday = 2024-09-10T02:00'],
    ],
    ['Two boats sank overnight. An overnight train was late.', ['overnight = 2024-09-11TNI']],
    ['Yesterday, today and tomorrow.', ['Yesterday = 2024-09-11', 'today = 2024-09-12', 'tomorrow = 2024-09-13']],
    ['The day before yesterday.', ['The day before yesterday = 2024-09-10']],
    [
      'Last week, this month, next year, last quarter.',
      ['Last week = 2024-W36', 'this month = 2024-09', 'next year = 2025', 'last quarter = 2024-Q2'],
    ],
    [
      'Two days ago, two weeks ago, two months ago, two years ago.',
      ['Two days ago = 2024-09-10', 'two weeks ago = 2024-W35', 'two months ago = 2024-07', 'two years ago = 2022'],
    ],
    ['A year and a half ago; a month from now.', ['A year and a half ago = 2023-03', 'a month from now = 2024-10']],
    ['Crowds came over the weekend.', ['the weekend = 2024-W36-WE']],
    ['Crowds will come this weekend.', ['this weekend = 2024-W37-WE']],
    ['By the end of the year.', ['the end of the year = 2024']],
    ['Early last month; late this week.', ['Early last month = 2024-08', 'late this week = 2024-W37']],
    ['It opened last summer and closes this winter.', ['last summer = 2024-SU', 'this winter = 2024-WI']],
    ['Last fiscal year was poor.', ['Last fiscal year = 2023']],
    // Holidays
    [
      'They met on Christmas Day and last Thanksgiving.',
      ['Christmas Day = 2023-12-25', 'last Thanksgiving = 2023-11-23'],
    ],
    [
      'It reopens on Easter Monday 2021 and at Christmas.',
      ['Easter Monday 2021 = 2021-04-05', 'Christmas = 2024-12-25'],
    ],
    ['Police will close the square on New Year’s Eve.', ['New Year’s Eve = 2024-12-31']],
    // What must be or is set lies ahead; what ends with a number ends its sentence
    ['He must pay by Nov. 6. The lawyer said no.', ['Nov. 6 = 2024-11-06']],
    ['The hearing was set for Dec. 12.', ['Dec. 12 = 2024-12-12']],
    ['The court split 6-3 in October.', ['October = 2023-10']],
    // Counted from the date before
    [
      'He quit on May 3, 2010. Two days later he was back.',
      ['May 3, 2010 = 2010-05-03', 'Two days later = 2010-05-05'],
    ],
    ['In 2014 it paid more than in the previous year.', ['2014 = 2014', 'the previous year = 2013']],
    ['It fell in 2014, after a rise the year before.', ['2014 = 2014', 'the year before = 2013']],
    ['He quit on May 3, 2010; she quit the same day.', ['May 3, 2010 = 2010-05-03', 'the same day = 2010-05-03']],
    ['Profit fell from the year-ago quarter.', ['year-ago = 2023']],
    [
      'He quit on May 3, 2010. The next morning he was back.',
      ['May 3, 2010 = 2010-05-03', 'The next morning = 2010-05-04TMO'],
    ],
    // Clock times
    ['The blast came at 3 p.m. on Wednesday.', ['3 p.m. on Wednesday = 2024-09-11T15:00']],
    ['On Wednesday the court sat until 10 p.m.', ['Wednesday = 2024-09-11', '10 p.m. = 2024-09-11T22:00']],
    ['The blast came at 3 p.m.', ['3 p.m. = 2024-09-12T15:00']],
    [
      'Last night it rained; it rained on Monday afternoon.',
      ['Last night = 2024-09-11TNI', 'Monday afternoon = 2024-09-09TAF'],
    ],
    // Nothing to resolve
    [
      'In recent years, for two weeks, every Tuesday, in 2010.',
      ['recent years = PAST_REF', 'two weeks = P2W', 'every Tuesday = XXXX-WXX-2', '2010 = 2010'],
    ],
  ];
  for (const [sentence, expected] of table) {
    it(sentence, () => assert.deepEqual(resolved(sentence, TODAY), expected));
  }

  it('leaves the day of a clock time open where nothing names it', () => {
    assert.deepEqual(resolved('Power was back at 11:47 p.m. everywhere.', null), ['11:47 p.m. = XXXX-XX-XXT23:47']);
  });

  // What other readers of dates are known to get wrong
  const complaints: readonly (readonly [string, readonly string[]])[] = [
    ['In 1997 the mill closed; since 2011 it is a museum.', ['1997 = 1997', '2011 = 2011']],
    ['You may not enter, and they may be late; it opens in May.', ['May = 2025-05']],
    ['The player was left at 5 health, at 12 points.', []],
    ['Version 1.10.30 replaced 2.4.1 and v3.12.', []],
    ['The hall holds 1130 people; room 1415 is locked.', []],
    [
      'On Thursday, Oct. 26, 2023, and on 7 June 2019 it rained.',
      ['Thursday, Oct. 26, 2023 = 2023-10-26', '7 June 2019 = 2019-06-07'],
    ],
    [`He left on May${' '.repeat(2000)}.`, []],
  ];
  for (const [sentence, expected] of complaints) {
    it(sentence.replace(/\s+/g, ' '), () => assert.deepEqual(resolved(sentence, TODAY), expected));
  }

  it('crosses the turn of the year', () => {
    assert.deepEqual(resolved('He left in December, last month, last week, on Monday.', '2021-01-01'), [
      'December = 2020-12',
      'last month = 2020-12',
      'last week = 2020-W52',
      'Monday = 2020-12-28',
    ]);
  });

  it('keeps what no dateline resolves underspecified', () => {
    assert.deepEqual(resolved('On Wednesday and yesterday, in July, at 3 p.m.', null), [
      'Wednesday = XXXX-WXX-3',
      'yesterday = XXXX-XX-XX',
      'July = XXXX-07',
      '3 p.m. = XXXX-XX-XXT15:00',
    ]);
  });

  it('makes the value the key, and the phrase where there is no value', () => {
    const found = timeLayer().times(paragraph('He left two   days ago.'));
    assert.equal(found[0]?.key, 'two days ago');
    const [after] = resolveTimes(found, { date: TODAY, source: 'file' });
    assert.deepEqual([after?.key, after?.anchor], ['2024-09-10', undefined]);
  });

  it('gives both readings of a date in digits, or the one of the order that is asked for', () => {
    const found = timeLayer().times(paragraph('Signed on 03/04/2026 at 9 a.m., and broken the following day.'));
    const values = (order?: DateOrder): unknown =>
      resolveTimes(found, null, order).map(({ key, timex }) => [key, timex]);
    const readings = ['2026-04-03T09:00', '2026-03-04T09:00'];
    assert.deepEqual(values(), [
      [readings.join('?'), { type: 'TIME', value: '2026-XX-XXT09:00', readings }],
      ['the following day', { type: 'DATE', value: 'XXXX-XX-XX' }],
    ]);
    for (const [order, day, next] of [
      ['day-month', '2026-04-03', '2026-04-04'],
      ['month-day', '2026-03-04', '2026-03-05'],
    ] as const) {
      assert.deepEqual(values(order), [
        [`${day}T09:00`, { type: 'TIME', value: `${day}T09:00` }],
        [next, { type: 'DATE', value: next, from: day }],
      ]);
    }
  });

  it('counts from no week, season or decade as if it were a day', () => {
    assert.deepEqual(resolved('He came last week and left the following day.', TODAY), [
      'last week = 2024-W36',
      'the following day = 2024-09-13',
    ]);
  });

  it('passes on what is no time', () => {
    const other: Found = { kind: 'person', start: 0, end: 3, key: 'ada' };
    assert.deepEqual(resolveTimes([other], { date: TODAY, source: 'file' }), [other]);
  });

  it('ignores a dateline that is no date', () => {
    const times = timeLayer().times(paragraph('He left on Wednesday.'));
    assert.equal(resolveTimes(times, { date: 'soon', source: 'given' })[0]?.timex?.value, 'XXXX-WXX-3');
  });
});
