import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sentenceSpans } from '../../../src/engine/text/sentences';

/** Sentences divided by " | ". */
const CASES = [
  'The mayor resigned. | Her deputy did not.',
  'Did he pay? | “No!” she said. | Nobody asked again.',
  '“We will stay.” | He left the room.',
  'Gen. Marta Olin and Sgt. P. J. Kroll arrived with Dr. Amin.',
  'The U.S. Treasury answered. | U.S. officials did not.',
  'They flew to the U.S. | The trip took nine hours.',
  'It opens at 9 a.m. and closes at 5 p.m. | The shop next door never closes.',
  'The fund lost $3.5 million in Sept. 2019. | No. 4 was spared.',
  'Was it worth it? | No. | Ask again.',
  'Hallberg Inc. rose 3 percent. | Hallberg Inc. | The rest fell.',
  'He waited… then went in.',
  'The price is 3.50. | 40 people paid it.',
  'Visit the site (it opens Monday). | Bring a coat.',
];

describe('sentenceSpans', () => {
  for (const text of CASES) {
    it(text, () => {
      const prose = text.replaceAll(' | ', ' ');
      const sentences = sentenceSpans(prose).map(({ start, end }) => prose.slice(start, end));
      assert.deepEqual(sentences, text.split(' | '));
    });
  }

  it('covers everything but white space, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), prose => {
        const spans = sentenceSpans(prose);
        let covered = '';
        let last = 0;
        for (const { start, end } of spans) {
          assert.ok(start >= last && end > start && end <= prose.length);
          assert.equal(prose.slice(last, start).trim(), '');
          covered += prose.slice(start, end);
          last = end;
        }
        assert.equal(covered.replace(/\s/gu, ''), prose.replace(/\s/gu, ''));
      }),
    );
  });

  it('reads a megabyte without a full stop, and one of full stops', () => {
    assert.equal(sentenceSpans('word '.repeat(200_000)).length, 1);
    assert.equal(sentenceSpans('.'.repeat(1_000_000)).length, 1);
    assert.equal(sentenceSpans('A. '.repeat(300_000)).length > 0, true);
  });
});
