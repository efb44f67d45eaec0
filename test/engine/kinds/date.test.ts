import assert from 'node:assert/strict';
import { dateKind } from '../../../src/engine/kinds/date';
import { findsOf } from '../times/find';

describe('date', () => {
  const finds = findsOf(dateKind);
  const table: readonly (readonly [string, readonly string[]])[] = [
    // Written out
    ['The ferry sank on March 3, 2021, off Brekke.', ['March 3, 2021 = 2021-03-03']],
    ['The ferry sank on 3 March 2021.', ['3 March 2021 = 2021-03-03']],
    ['The 3rd of March was cold.', ['The 3rd of March = XXXX-03-03']],
    ['It opened Friday, July 21, 2017.', ['Friday, July 21, 2017 = 2017-07-21']],
    ['It opened on Tues., Aug. 4.', ['Tues., Aug. 4 = XXXX-08-04']],
    ['They met on February twenty-second.', ['February twenty-second = XXXX-02-22']],
    ['Signed in Sept. 2021 by both.', ['Sept. 2021 = 2021-09']],
    ['Signed in May of 2019.', ['May of 2019 = 2019-05']],
    [
      'Filed 2021-03-03 and 4/4/2021 and 13/4/2021 and 3.4.2021.',
      ['2021-03-03 = 2021-03-03', '4/4/2021 = 2021-04-04', '13/4/2021 = 2021-04-13', '3.4.2021 = 2021-04-03'],
    ],
    ['Families of the 9/11 victims came.', ['9/11 = 2001-09-11']],
    // Two dates that share words
    ['The fair runs Nov. 18-19, 2020.', ['Nov. 18 = 2020-11-18', '19, 2020 = 2020-11-19']],
    ['It was shut from 18 to 21 June 2020.', ['18 = 2020-06-18', '21 June 2020 = 2020-06-21']],
    ['Open from May to October 2020.', ['May = 2020-05', 'October 2020 = 2020-10']],
    ['From December to February 2020 it rained.', ['December = 2019-12', 'February 2020 = 2020-02']],
    ['Rain fell between 2006 and 2009.', ['2006 = 2006', '2009 = 2009']],
    ['The 2012-13 season was short.', ['2012 = 2012', '13 = 2013']],
    ['She won in 1995, 1997 and 2001.', ['1995 = 1995', '1997 = 1997', '2001 = 2001']],
    // Years, decades, terms
    ['The factory closed in 1986.', ['1986 = 1986']],
    ['Their 2010 raid failed.', ['2010 = 2010']],
    ['Half of all cars by the year 2030.', ['the year 2030 = 2030']],
    ['Music of the early 1990s and the ’60s.', ['the early 1990s = 199', '’60s = 196']],
    ['A law of the 19th century.', ['the 19th century = 18']],
    ['In the summer of 2012 it burned.', ['the summer of 2012 = 2012-SU']],
    ['Profit rose in the third quarter of 2012.', ['the third quarter of 2012 = 2012-Q3']],
    ['Revenue fell in the fourth quarter.', ['the fourth quarter = XXXX-Q4']],
    ['Q3 2019 was better than fiscal 2018.', ['Q3 2019 = 2019-Q3', 'fiscal 2018 = FY2018']],
    ['Delayed until early 2011.', ['early 2011 = 2011']],
    ['Built by mid-October.', ['mid-October = XXXX-10']],
    ['Lund ran in 88 and 92, Moe in 96, and Dahl in 04.', ['88 = 1988', '92 = 1992', '96 = 1996', '04 = 2004']],
    ['They finished in 88, and the others in 92.', []],
    // Relative
    ['They met on Wednesday.', ['Wednesday = XXXX-WXX-3']],
    ['The vote in July was close.', ['July = XXXX-07']],
    ['She left yesterday; he leaves tomorrow.', ['yesterday = XXXX-XX-XX', 'tomorrow = XXXX-XX-XX']],
    ['Prices fell last week.', ['last week = XXXX-WXX']],
    ['Late last month it snowed.', ['Late last month = XXXX-XX']],
    ['Three years ago he resigned.', ['Three years ago = XXXX']],
    ['By the end of the year it must go.', ['the end of the year = XXXX']],
    ['It comes due by year-end.', ['year-end = XXXX']],
    ['He left the day before yesterday.', ['the day before yesterday = XXXX-XX-XX']],
    // Vague
    ['In recent years it grew.', ['recent years = PAST_REF']],
    ['Decades ago ships called here. In the past, it rained.', ['Decades ago = PAST_REF', 'the past = PAST_REF']],
    // Dates in digits: what settles the order, and what leaves it open
    ['Due 04/15/2026 or 15/04/2026; not 13/13/2026.', ['04/15/2026 = 2026-04-15', '15/04/2026 = 2026-04-15']],
    ['Due 03/04/2026 or 03-04-2026.', ['03/04/2026 = 2026-XX-XX', '03-04-2026 = 2026-XX-XX']],
    [
      'Filed Friday, 03/04/2026, and 03/04/2026 (Wednesday).',
      ['Friday, 03/04/2026 = 2026-04-03', '03/04/2026 = 2026-03-04', 'Wednesday = XXXX-WXX-3'],
    ],
    ['He lives in the past, she for the future.', []],
    ['He is now a farmer.', ['now = PRESENT_REF']],
    ['A Christmas tree, Christmas dinner on Easter Island, a good Friday, black and white.', ['Friday = XXXX-WXX-5']],
    ['Lund (b. 1931, d. 1990) painted it (1874).', ['1931 = 1931', '1990 = 1990', '1874 = 1874']],
    // Words that are something else
    ['May I ask? You may march on.', []],
    ['Theresa May and April Jones sat down.', []],
    ['August Lindqvist read the Toronto Sun and the Sunday Times.', []],
    ['Now that it is over, USA Today said nothing.', []],
    ['In the second quarter, Kim scored a touchdown.', []],
    ['The second half was better; he scored in the 62nd minute.', []],
    // Numbers that are something else
    ['Some 2000 people came; of 1500 workers, none.', []],
    ['It rose to 2,012 meters and costs $2012.', []],
    ['Room 2012 of the Boeing 1999; Flight 1985 left.', []],
    ['Version 2.10.3, 24/7, 3-2, 1-2-3 and 1/2.', []],
    ['Call 555-2010 or +44 2010-2015-86.', []],
    ['On February 30, 2020, 31/11/2020, 2020-13-01 or August 32.', []],
  ];
  for (const [sentence, expected] of table) it(sentence, () => assert.deepEqual(finds(sentence), expected));
});
