import assert from 'node:assert/strict';
import type { Paragraph } from '../../../src/engine/text/paragraph';
import type { Dateline } from '../../../src/engine/model';
import { findDateline } from '../../../src/engine/times/dateline';
import { UNSETTLED } from '../../../src/engine/text/numberFormat';

function paragraphs(...prose: string[]): Paragraph[] {
  return prose.map(text => ({ prose: text, block: 'paragraph', draft: () => 0, numbers: UNSETTLED, sentences: [] }));
}

describe('dateline', () => {
  const file: Dateline = { date: '2020-01-01', source: 'file' };
  const options = { dateline: '2024-09-12', defaultDateline: file };
  const story = paragraphs('Talks resume', 'OSLO, May 6, 2021 (Northwire) — The ministers met again.');

  it('takes the first that is known: given, front matter, text, default', () => {
    assert.deepEqual(findDateline(options, '2022-02-02', story), { date: '2024-09-12', source: 'given' });
    const byDefault = { defaultDateline: file };
    assert.deepEqual(findDateline(byDefault, '2022-02-02', story), { date: '2022-02-02', source: 'front matter' });
    assert.deepEqual(findDateline(byDefault, null, story), { date: '2021-05-06', source: 'text' });
    assert.deepEqual(findDateline(byDefault, null, paragraphs('Nothing here.')), file);
    assert.equal(findDateline({}, null, paragraphs('Nothing here.')), null);
  });

  it('goes on to the next where a date is none', () => {
    assert.deepEqual(
      findDateline({ dateline: 'soon', defaultDateline: { date: '2020-02-30', source: 'setting' } }, 'tomorrow', []),
      null,
    );
    assert.deepEqual(findDateline({ defaultDateline: file }, '2021-02-30', []), file);
    // A date in digits counts only where it is known which number is the month.
    assert.deepEqual(findDateline({ defaultDateline: file }, '06/05/2021', []), file);
    const day = findDateline({ defaultDateline: file, dateOrder: 'day-month' }, '06/05/2021', []);
    assert.deepEqual(day, { date: '2021-05-06', source: 'front matter' });
  });

  for (const [value, expected] of [
    ['2021-05-06', '2021-05-06'],
    ['2021-05-06T23:10:00Z', '2021-05-06'],
    ['"May 6, 2021"', '2021-05-06'],
    ['6 May 2021', '2021-05-06'],
    ['Thu, 6 May 2021 08:00:00 +0000', '2021-05-06'],
    ['May 2021', undefined],
    ['', undefined],
  ] as const) {
    it(`reads the front matter value ${JSON.stringify(value)}`, () => {
      assert.equal(findDateline({}, value, [])?.date, expected);
    });
  }

  for (const text of [
    'OSLO, May 6, 2021 — The ministers met again.',
    'OSLO (Northwire), 6 May 2021 – The ministers met again.',
    'NEW YORK, May 6, 2021 (Northwire) -- The ministers met again.',
    'Published: 6 May 2021',
    'Last updated on May 6, 2021 at 10:15 a.m.',
    'Thursday, May 6, 2021',
    '2021-05-06',
    'By Ada Lund | May 6, 2021',
    'The ministers met\nMay 6, 2021',
  ]) {
    it(`finds the dateline of ${JSON.stringify(text)}`, () => {
      assert.deepEqual(findDateline({}, null, paragraphs('A headline', text)), { date: '2021-05-06', source: 'text' });
    });
  }

  for (const text of [
    'The ministers met on May 6, 2021 in Oslo.',
    'OSLO, May 6 — The ministers met again.',
    'May 6, 2021 was the day when everything changed for the harbor.',
    'They signed on May 6, 2021 - and left.',
  ]) {
    it(`finds no dateline in ${JSON.stringify(text)}`, () => {
      assert.equal(findDateline({}, null, paragraphs(text)), null);
    });
  }

  it('looks at the top of the draft only', () => {
    const late = paragraphs(...Array<string>(9).fill('Text.'), 'Published: 6 May 2021');
    assert.equal(findDateline({}, null, late), null);
  });
});
