import assert from 'node:assert/strict';
import type { Found } from '../../../src/engine/kinds/kind';
import { clusterNames } from '../../../src/engine/names/draft/clusters';
import { nameKey } from '../../../src/engine/names/fold';
import { factsOf } from './shipped';

type Sex = 'female' | 'male';

/** What is shown for each person, each written "Mrs: Kerr", "wife: Mary Kerr" or "Mary Kerr". */
function shown(...people: readonly string[]): (string | undefined)[] {
  const kin: Readonly<Record<string, Sex>> = { wife: 'female', husband: 'male' };
  const names = people.map(person => person.slice(person.indexOf(':') + 1).trim());
  const found = people.map((person, i): Found => {
    const before = person.includes(':') ? person.slice(0, person.indexOf(':')) : '';
    const evidence = { person: 1, organization: 0, place: 0, weakCapital: false, commonWord: false };
    const sex = kin[before];
    return {
      kind: 'person',
      start: 100 * i,
      end: 100 * i + 9,
      key: nameKey(names[i] ?? ''),
      evidence: sex ? { ...evidence, sex } : evidence,
      ...(before !== '' && !sex ? { title: before } : {}),
    };
  });
  return clusterNames(found, names).map(item => item?.label);
}

describe('people of one surname', () => {
  const table: [string, readonly string[], readonly string[]][] = [
    ['a title means the only one', ['Mary Kerr', 'Mrs: Kerr'], ['Mary Kerr', 'Mary Kerr']],
    [
      'a title that was known of somebody means that one',
      ['Mrs: Mary Kerr', 'John Kerr', 'Mrs: Kerr', 'Mr.: Kerr'],
      ['Mary Kerr', 'John Kerr', 'Mary Kerr', 'John Kerr'],
    ],
    [
      'a word for kin says as much',
      ['Mary Kerr', 'husband: John Kerr', 'Mrs: Kerr', 'Mr: Kerr'],
      ['Mary Kerr', 'John Kerr', 'Mary Kerr', 'John Kerr'],
    ],
    [
      'a title that may mean either of two means neither',
      ['Mary Kerr', 'John Kerr', 'Mrs: Kerr', 'Ms: Kerr'],
      ['Mary Kerr', 'John Kerr', 'Mrs Kerr', 'Mrs Kerr'],
    ],
    ['a woman is no man', ['Mr: Kerr', 'Mrs: Kerr', 'Mr: Kerr'], ['Kerr', 'Mrs Kerr', 'Kerr']],
    ['a known man is no woman', ['Sir: John Kerr', 'Mrs: Kerr'], ['John Kerr', 'Mrs Kerr']],
    [
      'a surname alone is the last one named',
      ['Mary Kerr', 'John Kerr', 'Kerr'],
      ['Mary Kerr', 'John Kerr', 'John Kerr'],
    ],
  ];
  for (const [what, people, labels] of table) {
    it(what, () => {
      assert.deepEqual(shown(...people), labels);
    });
  }

  it('are told apart by words for kin in a draft', () => {
    const labels = factsOf('Mary Dunnville wept. Her husband, Tom Dunnville, was charged.', 'Mrs Dunnville denied it.')
      .filter(fact => fact.kind === 'person')
      .map(fact => fact.label);
    assert.deepEqual(labels, ['Mary Dunnville', 'Tom Dunnville', 'Mary Dunnville']);
  });
});
