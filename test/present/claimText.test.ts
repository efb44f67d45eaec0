import { strict as assert } from 'node:assert';
import type { Claim, Fact } from '../../src/engine/model';
import { claimText, unitText } from '../../src/present/claimText';
import { factMeaning } from '../../src/present/meaning';
import { numberText, ordinalText } from '../../src/present/numbers';
import { english } from '../../src/present/translate';

const plain: Claim = { value: 1, unit: null, noun: null, head: null, bound: '=', direction: null, per: null };

describe('claimText', () => {
  const rows: [Partial<Claim>, string][] = [
    [{ value: 15, bound: '~' }, 'about 15'],
    [{ value: 2500, noun: 'U.S. troops' }, '2,500 U.S. troops'],
    [{ value: [26e6, 31e6], unit: 'dollar', per: 'year' }, '26,000,000 to 31,000,000 dollars per year'],
    [{ value: 1.234, alternative: 1234, unit: 'euro' }, '1.234 euros or 1,234 euros'],
    [{ value: [1.2, 1.5], alternative: [1200, 1500], bound: '~' }, 'about 1.2 to 1.5 or about 1,200 to 1,500'],
    [{ value: 3, unit: 'day' }, '3 days'],
    [{ value: 1, unit: 'day' }, '1 day'],
    [{ value: 2.1, unit: 'percentage', direction: 'up' }, '2.1 percent, up'],
    [{ value: -40, unit: 'celsius', direction: 'down' }, '-40 degrees Celsius, down'],
    [{ value: [12, 9], unit: 'percentage', direction: 'down' }, 'from 12 to 9 percent, down'],
    [{ value: 40, unit: 'percentage', noun: 'the\n  voters' }, '40 percent of the voters'],
    [{ value: 100, bound: '>', noun: 'people' }, 'at least 100 people'],
    [{ value: 100, bound: '<', unit: 'US dollar' }, 'at most 100 US dollars'],
    [{ value: [-5, 0.1 + 0.2], unit: 'degree Celsius' }, '-5 to 0.3 degrees Celsius'],
  ];
  for (const [claim, words] of rows) it(words, () => assert.equal(claimText({ ...plain, ...claim }, english), words));
});

describe('unitText', () => {
  const rows: [string, string][] = [
    ['foot', 'feet'],
    ['kilometre per hour', 'kilometres per hour'],
    ['square mile', 'square miles'],
    ['pound sterling', 'pounds sterling'],
    ['Australian dollar', 'Australian dollars'],
    ['year of age', 'years of age'],
    ['inch', 'inches'],
    ['basis point', 'basis points'],
    ['kilowatt hour', 'kilowatt hours'],
    ['kilowatt', 'kilowatts'],
    ['century', 'centuries'],
    ['yen', 'yen'],
    ['times', 'times'],
    ['constructor', 'constructors'],
  ];
  for (const [unit, words] of rows) it(`${unit} → ${words}`, () => assert.equal(unitText(unit, 2), words));
});

describe('numbers in words', () => {
  it('groups thousands and hides the noise of binary fractions', () => {
    assert.deepEqual(
      [1234567, 0.1 + 0.2, -0.5, 1e-9, 1e30, Infinity].map(value => numberText(value, english)),
      ['1,234,567', '0.3', '-0.5', '1e-9', '1e+30', 'Infinity'],
    );
  });
  it('writes ordinals', () => {
    assert.deepEqual(
      [1, 2, 3, 4, 11, 12, 13, 21, 102, 1000].map(value => ordinalText(value, english)),
      ['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '102nd', '1,000th'],
    );
  });
});

describe('factMeaning', () => {
  const fact = (parts: Partial<Fact> & Pick<Fact, 'kind' | 'text'>): Fact => ({
    start: 0,
    end: parts.text.length,
    key: 'k',
    cluster: null,
    label: parts.text,
    ...parts,
  });
  const rows: [Fact, string][] = [
    [fact({ kind: 'person', text: 'Ostrava', label: 'Mira Ostrava', title: 'Mayor' }), 'Mira Ostrava, Mayor'],
    [fact({ kind: 'person', text: '**Mira** Ostrava', label: 'Mira Ostrava' }), ''],
    [fact({ kind: 'quotation', text: '“No.”', speaker: 'Ostrava' }), 'said by Ostrava'],
    [fact({ kind: 'quotation', text: '“No.”' }), ''],
    [fact({ kind: 'score', text: '9-2', claim: { ...plain, value: [9, 2] } }), '9–2'],
    [fact({ kind: 'ordinal', text: 'third', claim: { ...plain, value: 3, noun: 'visit' } }), '3rd visit'],
    [
      fact({ kind: 'percent', text: 'two percentage points', claim: { ...plain, value: 2, unit: 'percentage' } }),
      '2 percentage points',
    ],
    [fact({ kind: 'quantity', text: '15 boats', claim: { ...plain, value: 15, noun: 'boats' } }), ''],
    [
      fact({ kind: 'date', text: 'Wednesday', timex: { type: 'DATE', value: '2024-09-11' } }),
      'Wednesday, 11 September 2024',
    ],
    [
      fact({
        kind: 'duration',
        text: 'about three days',
        timex: { type: 'DURATION', value: 'P3D' },
        claim: { ...plain, value: 3, unit: 'day', bound: '~' },
      }),
      'about 3 days',
    ],
  ];
  for (const [given, words] of rows)
    it(`${given.kind} ${given.text} → ${words}`, () => assert.equal(factMeaning(given, english), words));
});
