import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nameKey } from '../../../src/engine/names/fold';
import { skeleton } from '../../../src/engine/names/draft/persons';
import { minorWords, neutralKey } from '../../../src/engine/names/draft/spellings';

/** What `skeleton` does, one replacement after the other. */
function plainSkeleton(word: string): string {
  return word
    .replace(/^(?:al|el|as|ash|an|ad|ar|at|az)-/, '')
    .replace(/ph/g, 'f')
    .replace(/[qck]h?/g, 'k')
    .replace(/gh/g, 'g')
    .replace(/[wv]/g, 'v')
    .replace(/[zsj]h?/g, 's')
    .replace(/[td]h/g, 't')
    .replace(/(?<=.)[aeiouyh']/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** What `neutralKey` does with the words of a key, but for those that are spelled in several ways. */
function plainNeutralKey(key: string): string {
  if (!/[\s-]/.test(key)) return key.replace('isation', 'ization');
  const words = key.split(/[\s,-]+/).filter(word => word !== '&' && !minorWords.has(word));
  return words.map(word => word.replace('isation', 'ization')).join(' ');
}

const letters = fc.string({ unit: fc.constantFrom(...Array.from("aeiouyhpqckgwvzsjtdbmnxéשł-' ")), maxLength: 12 });
const words = fc.constantFrom(
  'bank',
  'of',
  'the',
  '&',
  '-',
  ',',
  ' ',
  '  ',
  'organisation',
  'organisations',
  'é',
  'a-b',
);
const names = fc.array(words, { maxLength: 8 }).map(parts => parts.join(' '));

describe('spelling of names', () => {
  it('sounds as one replacement after the other says', () => {
    fc.assert(
      fc.property(fc.oneof(letters, fc.string()), text => {
        const key = nameKey(text);
        assert.equal(skeleton(key), plainSkeleton(key));
      }),
      { numRuns: 2000 },
    );
    for (const word of ['qaddafi', 'khadhdhafi', 'ash-sharif', 'schmidt', 'phph', 'hhassan', 'aaron'])
      assert.equal(skeleton(word), plainSkeleton(word));
  });

  it('meets in one key without minor words, hyphens and commas', () => {
    fc.assert(
      fc.property(names, text => {
        const key = nameKey(text);
        assert.equal(neutralKey(key), plainNeutralKey(key));
      }),
      { numRuns: 2000 },
    );
    assert.equal(neutralKey('labour relations centre'), 'labor relations center');
  });
});
