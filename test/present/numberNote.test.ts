import { strict as assert } from 'node:assert';
import type { Fact } from '../../src/engine/model';
import { numberNote } from '../../src/present/numberNote';
import { english, type Translate } from '../../src/present/translate';

describe('numberNote', () => {
  const note = (text: string, value: number | [number, number], t: Translate = english): string => {
    const claim = { value, unit: null, noun: null, head: null, bound: '=', direction: null, per: null } as const;
    const fact: Fact = { kind: 'quantity', start: 0, end: 1, text, key: '', cluster: null, label: text, claim };
    return numberNote(fact, t);
  };
  const rows: [string, number | [number, number], string][] = [
    ['2,500 troops', 2500, 'two thousand five hundred'],
    ['3000 seats', 3000, 'three thousand'],
    ['12 500 tonnes', 12_500, 'twelve thousand five hundred'],
    ['2,000 to 3,000 seats', [2000, 3000], 'two thousand to three thousand'],
    ['2,487,153 voters', 2_487_153, '2.49 million'],
    // Too small, too long, not written out.
    ['15 boats', 15, ''],
    ['27,483 votes', 27_483, 'twenty-seven thousand four hundred eighty-three'],
    ['127,483 votes', 127_483, ''],
    ['twelve hundred people', 1200, ''],
    ['$2.6 million', 2_600_000, ''],
    ['1.5 tonnes', 1.5, ''],
  ];
  for (const [text, value, words] of rows)
    it(`${text} → ${words || 'nothing'}`, () => assert.equal(note(text, value), words));

  it('leaves English words out of another language', () => {
    const german: Translate = (message, ...args) => (message === 'en-US' ? 'de-DE' : english(message, ...args));
    assert.equal(note('2,500 troops', 2500, german), '');
    assert.equal(note('2,487,153 voters', 2_487_153, german), '2,49 Millionen');
  });
});
