import assert from 'node:assert/strict';
import fc from 'fast-check';
import { draftWords, subjectOf, toldBy } from '../../../src/engine/names/draftWords';
import type { ToldWords } from '../../../src/engine/names/tagger';
import { gazetteerOf } from '../../../src/engine/names/gazetteer';
import type { Lexicon } from '../../../src/engine/names/model/lexicon';
import { tokenize } from '../../../src/engine/names/tokens';
import { wordReader } from '../../../src/engine/names/words';
import { WordTable } from '../../../src/engine/names/wordTable';
import { newEngine } from '../engine';

/** Knows words of the lists, and one first name. */
const gazetteer = gazetteerOf('# first\nAnna\n');
const noLexicon: Lexicon = { find: () => -1, rank: () => 0, codes: () => undefined, codebooks: new Float32Array(0) };
const words = new WordTable();
const reader = wordReader(noLexicon, gazetteer);
const told = (text: string): ToldWords => toldBy([tokenize(text, words)], reader);
const bitsOf = (word: string, ...texts: string[]): number => draftWords(texts.map(told))(word);

describe('what a draft tells of its words', () => {
  it('is nothing of words without a capital, and of words that do not stand in it', () => {
    assert.deepEqual(told('rain fell'), { words: [], bits: [] });
    assert.equal(bitsOf('Bern', 'We met Anna.'), 0);
  });

  const table: [string, string, string, string][] = [
    ['that a capital at the start of a sentence means nothing', 'Rovik', 'Rovik won.', 'Then Rovik won.'],
    ['what stands behind a first name', 'Rovik', 'In Anna Rovik we trust.', 'In Bela Rovik we trust.'],
    ['what stands behind a title', 'Rovik', 'We saw President Rovik.', 'We saw Rovik.'],
    ['what ends in a word for an institution', 'Rovik', 'We saw Rovik Bank.', 'We saw Rovik Tor.'],
    ['what stands behind a preposition of places', 'Rovik', 'We met in Rovik.', 'We met Rovik.'],
    ['who speaks', 'Rovik', 'Then Rovik said no.', 'Then Rovik ate.'],
    ['what owns something', 'Rovik', 'We saw Rovik’s car.', 'We saw Rovik there.'],
    ['what has an article', 'Rovik', 'We saw the Rovik.', 'We saw Rovik.'],
    ['what stands in a list', 'Rovik', 'We saw Rovik, Bela and more.', 'We saw Rovik and more.'],
  ];
  for (const [what, word, yes, no] of table) {
    it(`tells ${what}`, () => {
      assert.notEqual(bitsOf(word, yes), bitsOf(word, no));
    });
  }

  it('tells what a draft is about, and whether several paragraphs are', () => {
    const subject = (...texts: string[]): number => subjectOf(draftWords(texts.map(told)));
    const match = 'Rovik scored twice in the match.';
    const business = 'Shares in Rovik fell, analysts said.';
    assert.equal(subject('We saw Rovik.'), 0);
    assert.equal(subject('We saw Rovik in the match.'), 0);
    assert.equal(subject(match, 'We saw Rovik.'), 0b01);
    assert.equal(subject(match, match), 0b11);
    assert.equal(subject(business, match), 0b0101);
  });

  it('counts once and more often, in one paragraph and in two', () => {
    const once = bitsOf('Rovik', 'We saw Rovik.');
    const twice = bitsOf('Rovik', 'We saw Rovik and met Rovik.');
    assert.notEqual(once, twice);
    assert.equal(bitsOf('Rovik', 'We saw Rovik.', 'We saw Rovik.'), twice);
    assert.equal(bitsOf('Rovik', 'Rovik left.', 'We saw Rovik.'), once);
  });

  it('does not depend on the order of the paragraphs', () => {
    const paragraph = fc.constantFrom('We saw Rovik.', 'Rovik said no.', 'Anna Rovik left.', 'The Rovik Bank fell.');
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 6 }), paragraphs => {
        assert.equal(bitsOf('Rovik', ...paragraphs), bitsOf('Rovik', ...[...paragraphs].reverse()));
      }),
    );
  });

  it('reaches names in other paragraphs after an edit as on a fresh look', () => {
    const lines = [
      'President Davit Orbelash resigned.',
      'Orbelash left.',
      'They met in Orbelash.',
      'Orbelash Bank closed, the bank said.',
      'We like Tamar and Orbelash.',
      'Tamar scored twice in the match.',
      'Leeds climbed above Reading.',
    ];
    const line = fc.constantFrom(...lines);
    const engine = newEngine();
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 5 }),
        fc.array(fc.tuple(fc.nat(4), line)),
        (draft, edits) => {
          engine.forget('draft');
          const read = (id?: string): unknown => engine.analyze(draft.join('\n\n'), { language: 'plain' }, id);
          read('draft');
          for (const [at, text] of edits) {
            draft[at % draft.length] = text;
            assert.deepEqual(read('draft'), read());
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
