import assert from 'node:assert/strict';
import { isoDay } from '../../../src/engine/times/calendar';
import { HOLIDAYS, holidayIn } from '../../../src/engine/times/holidays';

describe('holidays', () => {
  const table: readonly (readonly [string, number, string])[] = [
    ['easter', 2000, '2000-04-23'],
    ['easter', 2008, '2008-03-23'],
    ['easter', 2011, '2011-04-24'],
    ['easter', 2019, '2019-04-21'],
    ['easter', 2024, '2024-03-31'],
    ['good friday', 2024, '2024-03-29'],
    ['ash wednesday', 2024, '2024-02-14'],
    ['thanksgiving', 2024, '2024-11-28'],
    ['black friday', 2024, '2024-11-29'],
    ['memorial day', 2024, '2024-05-27'],
    ['labor day', 2024, '2024-09-02'],
    ['martin luther king day', 2024, '2024-01-15'],
    ['christmas eve', 2024, '2024-12-24'],
  ];
  for (const [name, year, expected] of table) {
    it(`${name} ${year}`, () => {
      const day = holidayIn(name, year);
      assert.equal(day && isoDay(day), expected);
    });
  }

  it('are one to five lower-case words', () => {
    for (const name of Object.keys(HOLIDAYS)) assert.match(name, /^[a-z]+(?: [a-z]+){0,4}$/);
  });

  it('are not made up', () => assert.equal(holidayIn('constructor', 2024), null));
});
