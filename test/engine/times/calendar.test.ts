import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  fromSerial,
  isDay,
  isoDay,
  isoWeek,
  parseIsoDay,
  toSerial,
  weekdayOf,
} from '../../../src/engine/times/calendar';

describe('calendar', () => {
  const day = fc.date({ min: new Date('0005-01-01'), max: new Date('9990-01-01'), noInvalidDate: true });
  const own = (date: Date): { year: number; month: number; day: number } => ({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  });

  it('agrees with the platform on days and weekdays', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -1000, max: 1000 }), (date, shift) => {
        const here = own(date);
        assert.deepEqual(fromSerial(toSerial(here)), here);
        assert.equal(weekdayOf(here), date.getUTCDay() || 7);
        assert.deepEqual(addDays(here, shift), own(new Date(date.getTime() + shift * 86400000)));
        assert.deepEqual(parseIsoDay(isoDay(here)), here);
      }),
    );
  });

  it('moves to the end of shorter months', () => {
    assert.deepEqual(addMonths({ year: 2024, month: 1, day: 31 }, 1), { year: 2024, month: 2, day: 29 });
    assert.deepEqual(addMonths({ year: 2024, month: 1, day: 31 }, -2), { year: 2023, month: 11, day: 30 });
    assert.deepEqual(addMonths({ year: 2024, month: 12, day: 1 }, 1), { year: 2025, month: 1, day: 1 });
  });

  it('numbers weeks as ISO 8601 does', () => {
    for (const [date, week] of [
      ['2013-03-22', '2013-W12'],
      ['2021-01-03', '2020-W53'],
      ['2021-01-04', '2021-W01'],
      ['2018-12-31', '2019-W01'],
    ] as const) {
      assert.equal(isoWeek(parseIsoDay(date) ?? { year: 1, month: 1, day: 1 }), week);
    }
  });

  it('knows which days there are', () => {
    assert.equal(isDay(2023, 2, 29), false);
    assert.equal(isDay(2024, 2, 29), true);
    assert.equal(isDay(1900, 2, 29), false);
    assert.equal(isDay(null, 2, 29), true);
    assert.equal(isDay(2024, 4, 31), false);
    assert.equal(isDay(2024, 13, 1), false);
    assert.equal(parseIsoDay('2024-02-30'), null);
    assert.equal(parseIsoDay('2024-1-1'), null);
  });
});
