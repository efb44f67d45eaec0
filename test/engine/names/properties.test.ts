import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NameTexts } from '../../../src/engine/names/draft/nameTexts';
import { readNames } from './read';
import { tagger } from './shipped';

/** Pieces of drafts that have broken tokenizers before. */
const pieces = fc.constantFrom(
  ...[
    'Mr.',
    'U.S.',
    'al-',
    'Al-Sadr',
    'Iraq',
    'Iran',
    '-',
    '’s',
    "'",
    '\r\n',
    '\n',
    ' ',
    '  ',
    '👩‍👩‍👧',
    'é',
    'é',
    'שלום',
    'بغداد',
    '\uFFFC',
    '\uD800',
    'Ministry',
    'of',
    'the',
    'and',
    '&',
    'Karim',
    'Haddad',
    ',',
    '.',
    '(',
    ')',
    'PM',
    'İstanbul',
    'ß',
    '12',
    'de',
    'van',
    'said',
    'I',
    'A.',
  ],
);
const draft = fc.array(
  fc.array(pieces, { maxLength: 30 }).map(parts => parts.join('')),
  { maxLength: 5 },
);

describe('names of any text', () => {
  it('lie inside their paragraph, in order, apart, without white space around them', () => {
    fc.assert(
      fc.property(draft, proses => {
        let last = { paragraph: -1, end: 0 };
        for (const { start, end, text, paragraph } of readNames(tagger, proses)) {
          assert.ok(start < end && end <= (proses[paragraph] ?? '').length);
          assert.ok(paragraph > last.paragraph || start >= last.end);
          assert.equal(text, text.trim());
          last = { paragraph, end };
        }
      }),
    );
  });

  it('are the same when the draft is read again', () => {
    fc.assert(fc.property(draft, proses => assert.deepEqual(readNames(tagger, proses), readNames(tagger, proses))));
  });

  it('are the same whatever was read before', () => {
    const memo = new NameTexts();
    fc.assert(
      fc.property(draft, proses =>
        assert.deepEqual(readNames(tagger, proses, 'paragraph', memo), readNames(tagger, proses)),
      ),
    );
  });

  it('have one key and one label in one cluster', () => {
    fc.assert(
      fc.property(draft, proses => {
        const seen = new Map<string | undefined, string>();
        for (const { cluster, key, label, kind } of readNames(tagger, proses)) {
          const shown = `${kind}|${key}|${label ?? ''}`;
          assert.equal(seen.get(cluster) ?? shown, shown);
          seen.set(cluster, shown);
        }
      }),
    );
  });

  it('come out of any sequence of UTF-16 units', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 });
    fc.assert(
      fc.property(units, codes => {
        const text = String.fromCharCode(...codes);
        assert.ok(readNames(tagger, [text]).every(name => name.text !== ''));
      }),
    );
  });

  for (const unit of [
    'Abc ',
    'ABCD ',
    'A.',
    'Ab-',
    'Ministry of ',
    'al-',
    "A'",
    'A & ',
    'New York of the ',
    'Bank and ',
  ]) {
    it(`end for a long line of "${unit}"`, () => {
      const text = unit.repeat(50_000 / unit.length);
      const names = readNames(tagger, [text]);
      assert.ok(names.every(name => name.end <= text.length));
    });
  }
});
