import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { HouseName } from '../../src/engine/model';
import { withCorrection, type Correction } from '../../src/present/houseCorrections';
import { HouseListError, parseHouseList } from '../../src/present/houseList';

const name = (right: string, kind: HouseName['kind'], ...aliases: string[]): Correction => ({
  is: 'name',
  name: right,
  kind,
  aliases,
});

/** The names of the house list after corrections, as "right spelling (kind): aliases". */
function names(text: string): string[] {
  return parseHouseList(text).names.map(
    entry => `${entry.name} (${entry.kind})${entry.aliases.length > 0 ? `: ${entry.aliases.join(', ')}` : ''}`,
  );
}

function corrected(...corrections: Correction[]): string {
  return corrections.reduce(withCorrection, '');
}

describe('withCorrection', () => {
  it('begins a list that says what it is for', () => {
    assert.equal(
      corrected(name('Ines  Duarte', 'person')),
      [
        '{',
        '  // Names as this house writes them. Fact Desk finds them, and their other spellings, wherever they stand as whole words.',
        '  "names": [',
        '    {',
        '      "name": "Ines Duarte",',
        '      "kind": "person"',
        '    }',
        '  ]',
        '}',
        '',
      ].join('\n'),
    );
  });

  const cases: [what: string, corrections: Correction[], expected: string[]][] = [
    ['sorts', [name('Tarn', 'place'), name('kell', 'place')], ['kell (place)', 'Tarn (place)']],
    ['changes a kind', [name('Tarn', 'place', 'T.'), name('Tarn', 'person')], ['Tarn (person): T.']],
    ['adds aliases', [name('Tarn', 'place', 'A'), name('Tarn', 'place', 'B', 'A')], ['Tarn (place): A, B']],
    [
      'merges two names',
      [name('Duarte', 'person', 'Duart'), name('Ines Duarte', 'person'), name('Ines Duarte', 'person', 'Duarte')],
      ['Ines Duarte (person): Duarte, Duart'],
    ],
    [
      'splits a name off',
      [name('Ines Duarte', 'person', 'Duarte', 'Ines'), name('Duarte', 'place')],
      ['Duarte (place)', 'Ines Duarte (person): Ines'],
    ],
    ['moves an alias', [name('Aa', 'place', 'X'), name('Bb', 'place', 'X')], ['Aa (place)', 'Bb (place): X']],
    ['takes a name off', [name('Aa', 'place'), name('Bb', 'place'), { is: 'unlisted', name: 'Bb' }], ['Aa (place)']],
  ];
  for (const [what, corrections, expected] of cases)
    it(what, () => assert.deepEqual(names(corrected(...corrections)), expected));

  it('believes who spoke last', () => {
    const doubted = withCorrection('{ "ignore": ["tarn", "Kell"] }', { is: 'no name', text: 'Tárn' });
    assert.deepEqual(parseHouseList(doubted).notNames, ['Tárn']);
    const again = parseHouseList(withCorrection(doubted, name('Tarn', 'place')));
    assert.deepEqual([again.notNames, again.ignore, again.names.length], [[], ['Kell'], 1]);
  });

  it('says what was no name beside what is', () => {
    const list = parseHouseList(
      corrected({ is: 'name', name: 'Duarte', kind: 'person', aliases: [], not: 'Statement Duarte' }),
    );
    assert.deepEqual([list.names[0]?.name, list.notNames], ['Duarte', ['Statement Duarte']]);
  });

  it('keeps comments, unknown keys, and entries that make no sense', () => {
    const before = `{
  // ours
  "names": [
    { "name": "Kell", "kind": "place", "since": 2019 }, // the river
    { "name": "Odd" },
    { "name": "Tarn", "kind": "place", "aliases": [
      "Tarne" // in older drafts
    ] }
  ],
  "more": 1
}
`;
    const after = withCorrection(before, name('Tarn', 'organization', 'Tarnham'));
    for (const kept of [
      '// ours',
      '"since": 2019',
      '// the river',
      '{ "name": "Odd" }',
      'in older drafts',
      '"more": 1',
    ])
      assert.ok(after.includes(kept), kept);
    assert.deepEqual(names(after), ['Kell (place)', 'Tarn (organization): Tarne, Tarnham']);
  });

  it('refuses a list of names that is none', () => {
    assert.throws(() => withCorrection('{ "names": {} }', name('Tarn', 'place')), HouseListError);
    assert.throws(() => withCorrection('{ "names": [', name('Tarn', 'place')), HouseListError);
  });

  it('leaves a list that can be read, in which a spelling means one name, after any corrections', () => {
    const word = fc.constantFrom('Aa', 'Bb', 'Cc', 'aa', 'Aa Bb', 'É"\\', 'x\ny');
    const kind = fc.constantFrom('person', 'organization', 'place');
    const correction: fc.Arbitrary<Correction> = fc.oneof(
      fc.record({ is: fc.constant('name' as const), name: word, kind, aliases: fc.array(word, { maxLength: 3 }) }),
      fc.record({ is: fc.constant('no name' as const), text: word }),
      fc.record({ is: fc.constant('unlisted' as const), name: word }),
    );
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 12 }), corrections => {
        const list = parseHouseList(corrected(...corrections), error => assert.fail(error));
        const spellings = list.names.flatMap(entry => [entry.name, ...entry.aliases]);
        assert.equal(new Set(spellings).size, spellings.length);
      }),
    );
  });
});
