import assert from 'node:assert/strict';
import { timeKind } from '../../../src/engine/kinds/time';
import { findsOf } from '../times/find';

describe('time', () => {
  const finds = findsOf(timeKind);
  const table: readonly (readonly [string, readonly string[]])[] = [
    ['The bell rang at 3 p.m. and again at 5:30pm.', ['3 p.m. = XXXX-XX-XXT15:00', '5:30pm = XXXX-XX-XXT17:30']],
    ['It struck at 15:30.', ['15:30 = XXXX-XX-XXT15:30']],
    ['It struck at 12:05 a.m. EST.', ['12:05 a.m. EST = XXXX-XX-XXT00:05']],
    ['The ship sailed at 1400 GMT.', ['1400 GMT = XXXX-XX-XXT14:00']],
    ['Doors open at nine o’clock in the evening.', ['nine o’clock in the evening = XXXX-XX-XXT21:00']],
    ['Open from 9 to 11 a.m. only.', ['9 = XXXX-XX-XXT09:00', '11 a.m. = XXXX-XX-XXT11:00']],
    ['They met at noon, and left shortly after midnight.', ['noon = XXXX-XX-XXT12:00', 'midnight = XXXX-XX-XXT00:00']],
    ['He called on Friday afternoon.', ['Friday afternoon = XXXX-WXX-5TAF']],
    ['He called on Friday at 3 p.m.', ['Friday at 3 p.m. = XXXX-WXX-5T15:00']],
    ['He called at 3 p.m. on Friday.', ['3 p.m. on Friday = XXXX-WXX-5T15:00']],
    ['On Friday the court sat until 10 p.m.', ['10 p.m. = XXXX-WXX-5T22:00']],
    [
      'They left last night, and will be back this morning.',
      ['last night = XXXX-XX-XXTNI', 'this morning = XXXX-XX-XXTMO'],
    ],
    ['The night of May 3 was calm.', ['The night of May 3 = XXXX-05-03TNI']],
    ['Stamped 2021-03-03T15:30.', ['2021-03-03T15:30 = 2021-03-03T15:30']],
    ['I am at 5 health points; meet me at 10.', []],
    ['They lost 25:12 after 35.49 of 3:1 odds.', []],
    ['John 3:16 was read; version 1.05 came.', []],
    ['The midnight sun and the High Noon saloon.', []],
    ['The secondhand car had 9 amazing doors.', []],
  ];
  for (const [sentence, expected] of table) it(sentence, () => assert.deepEqual(finds(sentence), expected));
});
