import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseIsoDay } from '../../../src/engine/times/calendar';
import { findDateline } from '../../../src/engine/times/dateline';
import { timeLayer } from '../../../src/engine/times/layer';
import { resolveTimes } from '../../../src/engine/times/resolve';
import { paragraph } from './find';

/** Words that times are made of, in any order, with any marks between them. */
const pieces =
  'the a of in on at last next this past early mid end every twice half few several two twenty-first 3 15 31 2010 1990s Friday Sun May July Sept. summer quarter week days years ago later before from now noon p.m. am o’clock GMT ’60s 3:30 9/11 03/04/2026 29/02/2023 2/29/2023 2021-03-03 to and - – , . : / 1,000 1.5 billion-year between Christmas Day Easter';
const phrase = fc
  .array(fc.constantFrom(...pieces.split(' ')), { maxLength: 30 })
  .chain(list => fc.constantFrom(' ', '', '\n', '-', ', ').map(joint => list.join(joint)));
const text = fc.oneof(
  phrase,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.tuple(phrase, fc.string({ unit: 'binary' }), phrase).map(parts => parts.join('')),
);
const values = [null, '2024-09-12', '2024-02-29', '0001-01-01', '9999-12-31', 'never'];

describe('times of any text', () => {
  it('are sorted, apart, inside the text, and plain data', () => {
    fc.assert(
      fc.property(text, prose => {
        let end = 0;
        for (const found of timeLayer().times(paragraph(prose))) {
          assert.ok(found.start >= end && found.end > found.start && found.end <= prose.length);
          assert.equal(prose.slice(found.start, found.end).trim().length, found.end - found.start);
          assert.deepEqual(structuredClone(found), found);
          end = found.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('resolve one to one, whatever the dateline', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...values), (prose, date) => {
        const found = timeLayer().times(paragraph(prose));
        const resolved = resolveTimes(found, date === null ? null : { date, source: 'given' });
        assert.deepEqual(
          resolved.map(({ start, end, kind }) => [start, end, kind]),
          found.map(({ start, end, kind }) => [start, end, kind]),
        );
        for (const { timex, key } of resolved)
          assert.ok(timex !== undefined && !/NaN|undefined|null/.test(timex.value + key));
      }),
      { numRuns: 2000 },
    );
  });

  it('are days of the calendar', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...values), (prose, date) => {
        const found = timeLayer().times(paragraph(prose));
        for (const { timex } of resolveTimes(found, date === null ? null : { date, source: 'given' }))
          for (const value of [timex?.value ?? '', ...(timex?.readings ?? [])])
            if (/^\d{4}-\d\d-\d\d/.test(value)) assert.notEqual(parseIsoDay(value), null, value);
      }),
      { numRuns: 2000 },
    );
  });

  it('never upset the search for the dateline', () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        const dateline = findDateline({}, second, [paragraph(first), paragraph(second)]);
        assert.ok(dateline === null || /^\d{4}-\d{2}-\d{2}$/.test(dateline.date));
      }),
    );
  });

  it('are found once and remembered', () => {
    const layer = timeLayer();
    const one = paragraph('He left on Wednesday.');
    assert.equal(layer.times(one), layer.times(one));
  });

  for (const unit of [
    '1,',
    '1 ',
    '1.',
    '1-',
    '1:',
    '1/',
    'May ',
    'Friday ',
    'the last ',
    'the end of ',
    'one hundred ',
    'this past ',
    'in 2010 and ',
    'twenty-',
    '9',
    'once every ',
    '3 p.m. ',
    '’',
  ]) {
    it(`survive ${JSON.stringify(unit)} over and over`, () => {
      assert.ok(timeLayer().times(paragraph(unit.repeat(20_000))).length <= 20_000);
    });
  }
});
