import assert from 'node:assert/strict';
import fc from 'fast-check';
import { WordTable } from '../../../src/engine/names/wordTable';

describe('table of words', () => {
  it('answers one object for one spelling, wherever it stands', () => {
    const table = new WordTable();
    const text = 'Iran and iran and Iran';
    assert.equal(table.at(text, 0, 4), table.at(text, 18, 22));
    assert.equal(table.at(text, 0, 4), table.of('Iran'));
    assert.notEqual(table.at(text, 9, 13), table.of('Iran'));
  });

  const table: [string, { capital: boolean; allCaps: boolean }][] = [
    ['Iran', { capital: true, allCaps: false }],
    ['iran', { capital: false, allCaps: false }],
    ['al-Sudani', { capital: true, allCaps: false }],
    ['UN', { capital: true, allCaps: true }],
    ['U.S.', { capital: true, allCaps: true }],
    ['J.', { capital: true, allCaps: false }],
    ['A', { capital: true, allCaps: false }],
    ['Élan', { capital: true, allCaps: false }],
    ['iPhone', { capital: false, allCaps: false }],
    ['', { capital: false, allCaps: false }],
  ];
  for (const [text, expected] of table) {
    it(`knows how "${text}" is written`, () => {
      const { capital, allCaps } = new WordTable().of(text);
      assert.deepEqual({ capital, allCaps }, expected);
    });
  }

  it('gives back every text as it is, however many there are', () => {
    const words = new WordTable();
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 200 }), texts => {
        for (const text of texts) assert.equal(words.of(text).text, text);
        for (const text of texts) assert.equal(words.of(text), words.of(text));
      }),
    );
    for (let i = 0; i < 120_000; i++) assert.equal(words.of(`word${i}`).text, `word${i}`);
  });
});
