import assert from 'node:assert/strict';
import { claims } from '../figures/claims';

/** A sentence, then each age in it: its span, and bound, key and direction as `claims` writes them. */
const found: readonly (readonly [string, ...(readonly [string, string])[]])[] = [
  ['Boys aged between 9 and 12 sang.', ['between 9 and 12', '9..12|year of age']],
  ['Tickets cost $4; children under 10 pay nothing.', ['under 10', '< 10|year of age']],
  [
    'Vaccines go to children under six and those over 70.',
    ['under six', '< 6|year of age'],
    ['over 70', '> 70|year of age'],
  ],
  [
    'The mayor, 74, has stepped down; her brother was 16 and far away.',
    ['74', '74|year of age'],
    ['16', '16|year of age'],
  ],
  ['Maria Lopez, 38, and Tom Reed (41) were at work.', ['38', '38|year of age'], ['41', '41|year of age']],
  ['She was 12 when the war began; he turned 30 on Monday.', ['12', '12|year of age'], ['30', '30|year of age']],
  [
    'Ms. Lopez, 38, met Tom P. Reed, 41, at noon, and Okoro, 29, said no.',
    ['38', '38|year of age'],
    ['41', '41|year of age'],
    ['29', '29|year of age'],
  ],
  [
    'a 44-year-old man, a nine-month-old girl, the 68 year-old Jones',
    ['44-year-old', '44|year of age'],
    ['nine-month-old', '9|month of age'],
    ['68 year-old', '68|year of age'],
  ],
  [
    'He will be 30 years old, she 31 years of age.',
    ['30 years old', '30|year of age'],
    ['31 years of age', '31|year of age'],
  ],
  [
    'Men aged 18 to 34 and children under the age of 5 years were asked.',
    ['aged 18 to 34', '18..34|year of age'],
    ['under the age of 5 years', '< 5|year of age'],
  ],
  ['At age 17 he left; people 65 or older may stay.', ['17', '17|year of age'], ['65 or older', '> 65|year of age']],
];

/** Sentences without any age. */
const nothing: readonly string[] = [
  'Children under 30 blankets slept; the number, 81, was odd.',
  'The price was 12 pounds and the wait was 20 minutes.',
  'The winger Ann Lee (4) ran 100 yards.',
  'Rooms 3, 42 and 55 are closed.',
  'Monday, 21, was the day; in Section, 12, a row was left.',
  'It turned 180 degrees.',
];

describe('age', () => {
  for (const [sentence, ...expected] of found) {
    it(sentence, () => assert.deepEqual(claims(sentence, 'age'), expected));
  }
  for (const sentence of nothing) {
    it(`nothing in: ${sentence}`, () => assert.deepEqual(claims(sentence, 'age'), []));
  }
});
