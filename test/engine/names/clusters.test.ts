import assert from 'node:assert/strict';
import type { Found } from '../../../src/engine/kinds/kind';
import type { KindId } from '../../../src/engine/model';
import { clusterNames } from '../../../src/engine/names/clusters';
import { nameKey } from '../../../src/engine/names/fold';

/** The clusters of names that stand one after the other, as the names that share one. */
function clustersOf(kind: KindId, ...names: readonly string[]): string[] {
  let at = 0;
  const found = names.map((name): Found => {
    const start = at;
    at += name.length + 40;
    return { kind, start, end: start + name.length, key: nameKey(name) };
  });
  const groups = new Map<string, Set<string>>();
  clusterNames(found, names).forEach((item, i) => {
    const id = item?.cluster ?? '';
    groups.set(id, (groups.get(id) ?? new Set()).add(names[i] ?? ''));
  });
  return [...groups.values()].map(group => [...group].join(' = '));
}

/** Kind, names in order, clusters. */
const cases: readonly (readonly [KindId, readonly string[], readonly string[]])[] = [
  ['person', ['Ines Duarte', 'Duarte', 'Ines'], ['Ines Duarte = Duarte = Ines']],
  ['person', ['William Thornbury', 'Bill Thornbury'], ['William Thornbury = Bill Thornbury']],
  ['person', ['Clara Ruiz Ferrer', 'Ruiz Ferrer'], ['Clara Ruiz Ferrer = Ruiz Ferrer']],
  ['person', ['Hoshino Ayaka', 'Ayaka Hoshino'], ['Hoshino Ayaka = Ayaka Hoshino']],
  ['person', ['Mario Rossetti', 'Maria Rossetti'], ['Mario Rossetti', 'Maria Rossetti']],
  ['person', ['John Fitzgerald Karlin', 'JFK'], ['John Fitzgerald Karlin = JFK']],
  ['person', ['Soleymani', 'Soleimani'], ['Soleymani = Soleimani']],
  ['person', ['Lena Buchtmaier', 'Buchtmayer'], ['Lena Buchtmaier = Buchtmayer']],
  ['person', ['Omar Abassi', 'Abbas'], ['Omar Abassi', 'Abbas']],
  ['person', ['Jonas Rask', 'J R', 'JR'], ['Jonas Rask = J R = JR']],
  ['person', ['Karl H. V.', 'Karl V.'], ['Karl H. V.', 'Karl V.']],
  ['person', ['Steve', 'Steven'], ['Steve = Steven']],
  ['person', ['Robert Kaplan', 'Bob'], ['Robert Kaplan = Bob']],
  ['person', ['Robert Kaplan', 'Robert Ilves', 'Bob'], ['Robert Kaplan', 'Robert Ilves', 'Bob']],
  ['person', ['Anna James', 'Jim'], ['Anna James', 'Jim']],
  ['organization', ['Baltic Ferry Workers Union', 'BFWU'], ['Baltic Ferry Workers Union = BFWU']],
  [
    'organization',
    ['Supreme Court of Cassation', 'Court', 'Supreme Court'],
    ['Supreme Court of Cassation = Court = Supreme Court'],
  ],
  ['organization', ['U.S. Coast Guard', 'Coast Guard'], ['U.S. Coast Guard = Coast Guard']],
  ['organization', ['Northland Airlines', 'Northland'], ['Northland Airlines = Northland']],
  [
    'organization',
    ['Labour Relations Centre', 'Labor Relations Center'],
    ['Labour Relations Centre = Labor Relations Center'],
  ],
  [
    'organization',
    ['Appeals Court', 'Court', 'Labor Court', 'Court'],
    ['Appeals Court = Court', 'Labor Court = Court'],
  ],
  ['organization', ['Harbor Board', 'Housing Board', 'HB'], ['Harbor Board', 'Housing Board', 'HB']],
  ['organization', ['Ministry of Health', 'Health'], ['Ministry of Health', 'Health']],
  ['place', ['New South Wales', 'NSW'], ['New South Wales = NSW']],
  ['place', ['Oklahoma', 'OK'], ['Oklahoma = OK']],
  ['place', ['Harbour St.', 'Harbor Street'], ['Harbour St. = Harbor Street']],
  ['place', ['Republic of Albania', 'Albania'], ['Republic of Albania = Albania']],
  ['place', ['Esfahan', 'Isfahan'], ['Esfahan = Isfahan']],
  ['place', ['Iran', 'Iraq'], ['Iran', 'Iraq']],
  ['place', ['Austria', 'Australia'], ['Austria', 'Australia']],
];

describe('clusters of names', () => {
  for (const [kind, names, expected] of cases)
    it(`${kind}: ${names.join(', ')}`, () => assert.deepEqual(clustersOf(kind, ...names), expected));

  it('never makes one of two names that are known by heart', () => {
    const found = ['Niger', 'Nigeria'].map((name, i): Found => ({
      kind: 'place',
      start: i * 9,
      end: i * 9 + 7,
      key: nameKey(name),
      label: name,
    }));
    assert.equal(new Set(clusterNames(found, ['Niger', 'Nigeria']).map(item => item?.cluster)).size, 2);
  });
});
