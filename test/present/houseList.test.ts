import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addIgnored, HouseListError, parseHouseList } from '../../src/present/houseList';

describe('parseHouseList', () => {
  it('reads JSON with comments and trailing commas', () => {
    assert.deepEqual(parseHouseList('{\n  // ours\n  "ignore": ["The Desk", "A1",], /* x */\n}'), {
      ignore: ['The Desk', 'A1'],
    });
  });

  it('takes an empty file, an empty object and other keys for an empty list', () => {
    for (const text of ['', ' \n', '\uFEFF', '{}', '\uFEFF{ "names": [1] }'])
      assert.deepEqual(parseHouseList(text), { ignore: [] });
  });

  it('says what is wrong and where', () => {
    const cases: [text: string, message: string][] = [
      ['[1]', 'line 1, column 1: the file should hold one object: { "ignore": [] }'],
      ['{\n "ignore": "x"\n}', 'line 2, column 12: "ignore" should be a list of texts'],
      ['{ "ignore": ["a", 7] }', 'line 1, column 19: every entry of "ignore" should be a text in quotes'],
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

describe('addIgnored', () => {
  it('makes a list where there is none', () => {
    assert.deepEqual(parseHouseList(addIgnored('', 'The  "Desk"\n')), { ignore: ['The "Desk"'] });
    assert.match(addIgnored('', 'x'), /\/\/ Texts that are never facts/);
  });

  it('keeps comments, order and layout', () => {
    assert.equal(
      addIgnored('{\n\t// ours\n\t"ignore": [\n\t\t"Aa", // first\n\t\t"Zz" // last\n\t],\n\t"more": 1\n}\n', 'Mm'),
      '{\n\t// ours\n\t"ignore": [\n\t\t"Aa", // first\n\t\t"Mm",\n\t\t"Zz" // last\n\t],\n\t"more": 1\n}\n',
    );
  });

  it('leaves a comment behind the last entry where it is', () => {
    assert.equal(
      addIgnored('{\n  "ignore": [\n    "Aa" // first\n  ]\n}', 'Bb'),
      '{\n  "ignore": [\n    "Aa", // first\n    "Bb"\n  ]\n}',
    );
    assert.equal(
      addIgnored('{\r\n  "ignore": [\r\n    "Aa", // first\r\n  ]\r\n}', 'Bb'),
      '{\r\n  "ignore": [\r\n    "Aa", // first\r\n    "Bb"\r\n  ]\r\n}',
    );
  });

  it('does not add what stands there already', () => {
    const text = '{ "ignore": ["The Desk"] }';
    assert.equal(addIgnored(text, 'the\n desk'), text);
  });

  it('refuses a list that cannot be read', () => {
    assert.throws(() => addIgnored('{ "ignore": [', 'x'), HouseListError);
  });

  it('adds any text to any list', () => {
    const word = fc.string({ minLength: 1, unit: 'grapheme' }).filter(text => text.trim() !== '');
    fc.assert(
      fc.property(fc.array(word), word, (ignore, text) => {
        const list = parseHouseList(addIgnored(JSON.stringify({ ignore }), text)).ignore;
        const plain = (item: string): string => item.replace(/\s+/g, ' ').trim().toLowerCase();
        assert.ok(list.some(item => plain(item) === plain(text)));
        assert.ok(ignore.every(item => list.includes(item)));
      }),
    );
  });
});

function parts(message: string): [line: number, column: number, reason: string] {
  const [, line = '', column = '', reason = ''] = /^line (\d+), column (\d+): (.*)$/.exec(message) ?? [];
  return [Number(line), Number(column), reason];
}
