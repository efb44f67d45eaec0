import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  EMPTY_HOUSE_LIST,
  expectedDuplicates,
  HouseListError,
  ignoredDuplicate,
  parseHouseList,
} from '../../src/present/houseList';

describe('parseHouseList', () => {
  it('reads JSON with comments and trailing commas', () => {
    assert.deepEqual(parseHouseList('{\n  // ours\n  "ignore": ["The Desk", "A1",], /* x */\n}'), {
      ...EMPTY_HOUSE_LIST,
      ignore: ['The Desk', 'A1'],
    });
  });

  it('says which duplicates are meant to be', () => {
    const entry = ignoredDuplicate('d1x2', '**The ferry**\nto Lower Quay.');
    assert.equal(entry, 'd1x2 The ferry to Lower Quay.');
    const list = parseHouseList(JSON.stringify({ ignoredDuplicates: [entry, ' d7 '], templates: ['About us.'] }));
    assert.deepEqual(expectedDuplicates(list), { ignored: ['d1x2', 'd7'], templates: ['About us.'] });
  });

  it('takes an empty file, an empty object and other keys for an empty list', () => {
    for (const text of ['', ' \n', '\uFEFF', '{}', '\uFEFF{ "names": [1] }'])
      assert.deepEqual(parseHouseList(text), EMPTY_HOUSE_LIST);
  });

  it('reads names, and reports those that make no sense', () => {
    const text = `{ "names": [
      { "name": "Ines Duarte", "kind": "person", "aliases": ["Duarte"], "since": 2024 },
      { "name": "Korva", "kind": "company" },
      { "kind": "place" },
      { "name": "Kelling", "kind": "place", "aliases": ["", "Kelling Bay"] },
      "Kelling",
      { "name": "Harbor Board", "kind": "organization" },
    ] }`;
    const errors: string[] = [];
    assert.deepEqual(parseHouseList(text, error => errors.push(error.message)).names, [
      { name: 'Ines Duarte', kind: 'person', aliases: ['Duarte'] },
      { name: 'Harbor Board', kind: 'organization', aliases: [] },
    ]);
    assert.deepEqual(errors, [
      'line 3, column 34: the "kind" of a name should be "person", "organization" or "place"',
      'line 4, column 7: a name needs "name": a text of 1 to 200 characters',
      'line 5, column 57: the "aliases" of a name should be a list of texts of 1 to 200 characters',
      'line 6, column 7: every entry of "names" should be an object: { "name": "…", "kind": "person" }',
    ]);
    parseHouseList('{ "names": {} }', error => errors.push(error.reason));
    assert.match(errors.at(-1) ?? '', /^"names" should be a list of names/);
  });

  it('says what is wrong and where', () => {
    const cases: [text: string, message: string][] = [
      ['[1]', 'line 1, column 1: the file should hold one object: { "ignore": [] }'],
      ['{\n "ignore": "x"\n}', 'line 2, column 12: "ignore" should be a list of texts'],
      ['{ "ignore": ["a", 7] }', 'line 1, column 19: every entry of "ignore" should be a text in quotes'],
      ['{ "templates": [{}] }', 'line 1, column 17: every entry of "templates" should be a text in quotes'],
      ['{ "ignore": ["a" "b"] }', 'line 1, column 18: comma expected'],
    ];
    for (const [text, message] of cases)
      assert.throws(() => parseHouseList(text), new HouseListError(...parts(message)));
  });

  it('never fails in another way', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), text => {
        try {
          assert.ok(Array.isArray(parseHouseList(text).ignore));
        } catch (error) {
          assert.ok(error instanceof HouseListError);
        }
      }),
    );
  });
});

function parts(message: string): [line: number, column: number, reason: string] {
  const [, line = '', column = '', reason = ''] = /^line (\d+), column (\d+): (.*)$/.exec(message) ?? [];
  return [Number(line), Number(column), reason];
}
