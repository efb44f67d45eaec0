import assert from 'node:assert/strict';
import type { HouseName } from '../../src/engine/model';
import { samePersonKeys } from '../../src/present/samePersons';
import { newEngine } from '../engine/engine';

const engine = newEngine();

/** The keys of the first name of the first draft, in all drafts. */
function keys(drafts: readonly string[], names: readonly HouseName[] = []): string[] {
  const read = drafts.map(text => engine.analyze(text, { language: 'plain', kinds: ['person'], names }));
  return [...samePersonKeys(read[0]?.facts[0]?.key ?? '', read)].sort();
}

const short = 'On Monday Karim Haddad spoke in Lisbon.';
const full = 'On Monday Karim Yusuf Haddad spoke in Lisbon. Later Karim Haddad left.';

describe('one person in several drafts', () => {
  it('is known by every key whose draft writes the same full name', () => {
    assert.deepEqual(keys([short, full]), ['person:karim haddad', 'person:karim yusuf haddad']);
    assert.deepEqual(keys([full, short]), ['person:karim haddad', 'person:karim yusuf haddad']);
  });

  it('is never found by a surname alone', () => {
    assert.deepEqual(keys([short, 'On Monday Omar Haddad left, and Haddad slept.']), ['person:karim haddad']);
    assert.deepEqual(keys([short, 'The police said that Haddad had left.']), ['person:karim haddad']);
  });

  it('is not somebody with another second name', () => {
    const other = 'On Monday Karim Walid Haddad spoke in Lisbon. Later Karim Haddad left.';
    assert.deepEqual(keys([full, other]), ['person:karim yusuf haddad']);
  });

  it('has one key everywhere once the house list knows it', () => {
    const names: HouseName[] = [{ name: 'Karim Haddad', kind: 'person', aliases: ['Haddad'] }];
    const police = 'The police said that Haddad had left.';
    assert.deepEqual(keys([short, full, police], names), ['person:karim haddad']);
    assert.deepEqual(keys([police, short], names), ['person:karim haddad']);
  });

  it('is asked for among persons only', () => {
    assert.deepEqual([...samePersonKeys('place:lisbon', [])], ['place:lisbon']);
  });
});
