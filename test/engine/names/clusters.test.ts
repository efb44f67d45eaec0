import assert from 'node:assert/strict';
import type { Found } from '../../../src/engine/kinds/kind';
import type { KindId } from '../../../src/engine/model';
import { clusterNames } from '../../../src/engine/names/draft/clusters';
import { nameKey } from '../../../src/engine/names/fold';

/** The clusters of names that stand far from each other, as the names that share one. */
function clustersOf(kind: KindId, ...names: readonly string[]): string[] {
  return clustersIn(kind, names.join(' '.repeat(40)), ...names);
}

/** The clusters of names that stand in a text one after the other. */
function clustersIn(kind: KindId, text: string, ...names: readonly string[]): string[] {
  let at = 0;
  const found = names.map((name): Found => {
    const start = text.indexOf(name, at);
    at = start + name.length;
    return { kind, start, end: at, key: nameKey(name) };
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
  ['person', ['Ana Lumeva da Costa', 'Lumeva'], ['Ana Lumeva da Costa = Lumeva']],
  ['person', ['Ana Lumeva Costa', 'Ida Lumeva Holm', 'Lumeva'], ['Ana Lumeva Costa', 'Ida Lumeva Holm', 'Lumeva']],
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
  ['organization', ['Tarnwerk', 'Tarnwerk SE'], ['Tarnwerk = Tarnwerk SE']],
  ['organization', ['Renewal UK', 'Renewal'], ['Renewal UK = Renewal']],
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
  ['organization', ['Court', 'Appeals Court'], ['Court', 'Appeals Court']],
  ['organization', ['House of Elders', 'House'], ['House of Elders = House']],
  ['organization', ['Glass House', 'House'], ['Glass House', 'House']],
  ['organization', ['Ministry of Health', 'Health'], ['Ministry of Health', 'Health']],
  ['organization', ['Ministry of Health', 'Health Ministry'], ['Ministry of Health = Health Ministry']],
  [
    'organization',
    ['University of Norland', 'University', 'Norland'],
    ['University of Norland = University = Norland'],
  ],
  [
    'organization',
    ['University of Norland', 'Norland University', 'Norland'],
    ['University of Norland', 'Norland University', 'Norland'],
  ],
  ['organization', ['Pennsylvania State University', 'Penn State'], ['Pennsylvania State University = Penn State']],
  ['organization', ['Harbor Watch', 'HarborWatch'], ['Harbor Watch = HarborWatch']],
  ['organization', ['Baltic-Ferry Union', 'Baltic Ferry Union'], ['Baltic-Ferry Union = Baltic Ferry Union']],
  ['place', ['New South Wales', 'NSW'], ['New South Wales = NSW']],
  ['place', ['Oklahoma', 'OK'], ['Oklahoma = OK']],
  ['place', ['Florida', 'Fla.', 'Georgia'], ['Florida = Fla.', 'Georgia']],
  ['place', ['Borland, Ohio', 'Borland'], ['Borland, Ohio = Borland']],
  ['place', ['Karl Holm Bridge', 'KH Bridge', 'KHB'], ['Karl Holm Bridge = KH Bridge = KHB']],
  ['place', ['Old Mill Bridge', 'Old Mill'], ['Old Mill Bridge = Old Mill']],
  ['place', ['Borland Bridge', 'Borland'], ['Borland Bridge', 'Borland']],
  ['place', ['Dorn County Airport', 'Dorn County'], ['Dorn County Airport', 'Dorn County']],
  ['place', ['Dorn Islands', 'Dorns', 'Dorn'], ['Dorn Islands = Dorns', 'Dorn']],
  ['place', ['Grassy Mountains', 'Grassies'], ['Grassy Mountains = Grassies']],
  ['place', ['Principality of Dorn', 'Dorn'], ['Principality of Dorn = Dorn']],
  ['place', ['Isle of Dorn', 'Dorn'], ['Isle of Dorn', 'Dorn']],
  ['place', ['Harbour St.', 'Harbor Street'], ['Harbour St. = Harbor Street']],
  ['place', ['Republic of Albania', 'Albania'], ['Republic of Albania = Albania']],
  ['place', ['Esfahan', 'Isfahan'], ['Esfahan = Isfahan']],
  ['place', ['Iran', 'Iraq'], ['Iran', 'Iraq']],
  ['place', ['toString', 'Borland'], ['toString', 'Borland']],
  ['place', ['Austria', 'Australia'], ['Austria', 'Australia']],
];

/** Kind, text, names in it, clusters: what stands beside a name tells more. */
const beside: readonly (readonly [KindId, string, readonly string[], readonly string[]])[] = [
  [
    'organization',
    'the Norland Episcopal Conference (CEN)',
    ['Norland Episcopal Conference', 'CEN'],
    ['Norland Episcopal Conference = CEN'],
  ],
  [
    'organization',
    'CEN (Norland Episcopal Conference)',
    ['CEN', 'Norland Episcopal Conference'],
    ['CEN = Norland Episcopal Conference'],
  ],
  [
    'organization',
    'the Norland Episcopal Conference, KPD',
    ['Norland Episcopal Conference', 'KPD'],
    ['Norland Episcopal Conference', 'KPD'],
  ],
  [
    'organization',
    'the Norland Episcopal Conference would not meet with CEN',
    ['Norland Episcopal Conference', 'CEN'],
    ['Norland Episcopal Conference', 'CEN'],
  ],
  [
    'organization',
    'the Harbor Guild of Norland, HLN',
    ['Harbor Guild of Norland', 'HLN'],
    ['Harbor Guild of Norland', 'HLN'],
  ],
  ['place', 'Borland Airport (BRL)', ['Borland Airport', 'BRL'], ['Borland Airport = BRL']],
  ['place', 'Borland Airport (ORL)', ['Borland Airport', 'ORL'], ['Borland Airport', 'ORL']],
  ['person', 'Clara Holm, Research Fellow', ['Clara Holm', 'Research Fellow'], ['Clara Holm = Research Fellow']],
  ['person', 'Clara Holm met a Research Fellow', ['Clara Holm', 'Research Fellow'], ['Clara Holm', 'Research Fellow']],
];

describe('clusters of names', () => {
  for (const [kind, names, expected] of cases)
    it(`${kind}: ${names.join(', ')}`, () => assert.deepEqual(clustersOf(kind, ...names), expected));
  for (const [kind, text, names, expected] of beside)
    it(`${kind}: ${text}`, () => assert.deepEqual(clustersIn(kind, text, ...names), expected));

  it('never makes one of two names that are known by heart', () => {
    assert.deepEqual(knownClusters('Niger', 'Nigeria'), ['c1', 'c2']);
    assert.deepEqual(knownClusters('Mexico City', 'Mexico'), ['c1', 'c2']);
  });

  it('but a city by the name of its state', () => {
    assert.deepEqual(knownClusters('New York', 'New York City'), ['c1', 'c1']);
    assert.deepEqual(knownClusters('Washington', 'Washington, D.C.'), ['c1', 'c1']);
  });

  it('takes the Nation for the country that stands out', () => {
    assert.deepEqual(knownClusters('Peru', 'Nation', 'Peru', 'Chile'), ['c1', 'c1', 'c1', 'c2']);
    assert.deepEqual(knownClusters('Peru', 'Country', 'Peru'), ['c1', 'c1', 'c1']);
  });

  it('and for none where two are named as often, or one is named once', () => {
    assert.deepEqual(knownClusters('Peru', 'Nation', 'Peru', 'Chile', 'Chile'), ['c1', 'c2', 'c1', 'c3', 'c3']);
    assert.deepEqual(knownClusters('Peru', 'Nation'), ['c1', 'c2']);
  });
});

/** Clusters of places that are known by heart; those of one word but for "Nation" and "Country" as countries. */
function knownClusters(...names: readonly string[]): (string | undefined)[] {
  const found = names.map((name, i): Found => {
    const place: Found = { kind: 'place', start: i * 60, end: i * 60 + name.length, key: nameKey(name) };
    if (name === 'Nation' || name === 'Country') return place;
    return { ...place, label: name, ...(name.includes(' ') ? {} : { country: true }) };
  });
  return clusterNames(found, names).map(item => item?.cluster);
}
