import assert from 'node:assert/strict';
import fc from 'fast-check';
import { personLikeness } from '../../../src/engine/names/draft/personLikeness';

/** Written twice, one person. */
const one: readonly (readonly [string, string])[] = [
  ['Qasim al-Rubaie', 'Qassem al-Rubaie'],
  ['Mohammed Darwish Haddad', 'Muhammad Darwish Haddad'],
  ['Oleksandr Bondarenko', 'Olexandr Bondarenko'],
  ['Jürgen Möllers', 'Jurgen Mollers'],
  ['Haddad, Leila', 'Leila Haddad'],
  ['Bill Thornbury', 'William Thornbury'],
  ['Dr. Ines Duarte', 'Ines Duarte'],
  ['P. Okonkwo', 'Patience Okonkwo'],
  ['JP Morel', 'Jean-Pierre Morel'],
  ['InesDuarte', 'Ines Duarte'],
  ['Ines Maria Duarte', 'Ines Duarte'],
];

/** Alike, and two persons: the worst word tells. */
const two: readonly (readonly [string, string])[] = [
  ['Farid Barzani', 'Farid Pezeshkian'],
  ['Karin Wendt', 'Joshua Wendt'],
  ['Abbas Araghi', 'Mahmoud Abbas'],
  ['Salman bin Khalid', 'Khalid bin Salman'],
  ['Peter Lindqvist', 'Anna Lindqvist'],
  ['Thomas Berg', 'Thomas Bergmeister'],
  ['Ivan Petrovich Sorokin', 'Ivan Nikolaevich Sorokin'],
];

describe('likeness of two persons', () => {
  for (const [a, b] of one)
    it(`is high for ${a} and ${b}`, () => assert.ok(personLikeness(a, b) > 0.6, String(personLikeness(a, b))));
  for (const [a, b] of two)
    it(`is low for ${a} and ${b}`, () => assert.ok(personLikeness(a, b) < 0.4, String(personLikeness(a, b))));

  it('is the same both ways where two words fit two others equally', () => {
    const [a, b] = ['\u{10400} \u4e00 \u{13000}', '\u{13000} \u9fff \u{10400}'];
    assert.equal(personLikeness(a, b), personLikeness(b, a));
  });

  it('is the same both ways, between 0 and 1, for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        (a, b) => {
          const likeness = personLikeness(a, b);
          assert.ok(likeness >= 0 && likeness <= 1);
          assert.ok(Math.abs(likeness - personLikeness(b, a)) < 1e-9);
        },
      ),
    );
  });
});
