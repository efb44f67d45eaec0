import assert from 'node:assert/strict';
import fc from 'fast-check';
import { HouseListError, parseHouseList, type TextList } from '../../src/present/houseList';
import { addEntry, removeEntry } from '../../src/present/houseListEdits';

describe('addEntry', () => {
  it('makes a list where there is none', () => {
    assert.deepEqual(parseHouseList(addEntry('', 'ignore', 'The  "Desk"\n')).ignore, ['The "Desk"']);
    assert.match(addEntry('', 'ignore', 'x'), /\/\/ Texts that are never facts/);
  });

  it('keeps comments, order and layout', () => {
    assert.equal(
      addEntry(
        '{\n\t// ours\n\t"ignore": [\n\t\t"Aa", // first\n\t\t"Zz" // last\n\t],\n\t"more": 1\n}\n',
        'ignore',
        'Mm',
      ),
      '{\n\t// ours\n\t"ignore": [\n\t\t"Aa", // first\n\t\t"Mm",\n\t\t"Zz" // last\n\t],\n\t"more": 1\n}\n',
    );
  });

  it('leaves a comment behind the last entry where it is', () => {
    assert.equal(
      addEntry('{\n  "ignore": [\n    "Aa" // first\n  ]\n}', 'ignore', 'Bb'),
      '{\n  "ignore": [\n    "Aa", // first\n    "Bb"\n  ]\n}',
    );
    assert.equal(
      addEntry('{\r\n  "ignore": [\r\n    "Aa", // first\r\n  ]\r\n}', 'ignore', 'Bb'),
      '{\r\n  "ignore": [\r\n    "Aa", // first\r\n    "Bb"\r\n  ]\r\n}',
    );
  });

  it('does not add what stands there already', () => {
    const text = '{ "ignore": ["The Desk"] }';
    assert.equal(addEntry(text, 'ignore', 'the\n desk'), text);
  });

  it('refuses a list that cannot be read', () => {
    assert.throws(() => addEntry('{ "ignore": [', 'ignore', 'x'), HouseListError);
  });

  it('adds any text to any list', () => {
    const word = fc.string({ minLength: 1, unit: 'grapheme' }).filter(text => text.trim() !== '');
    fc.assert(
      fc.property(fc.array(word), word, (ignore, text) => {
        const list = parseHouseList(addEntry(JSON.stringify({ ignore }), 'ignore', text)).ignore;
        const plain = (item: string): string => item.replace(/\s+/g, ' ').trim().toLowerCase();
        assert.ok(list.some(item => plain(item) === plain(text)));
        assert.ok(ignore.every(item => list.includes(item)));
      }),
    );
  });

  it('explains a list that it begins', () => {
    assert.equal(
      addEntry('{\n  "ignore": [\n    "Aa"\n  ]\n}\n', 'templates', 'About us.'),
      [
        '{',
        '  "ignore": [',
        '    "Aa"',
        '  ],',
        '  // Blocks that are meant to stand in many drafts: Fact Desk never reports a copy of them, or of a part of them.',
        '  "templates": [',
        '    "About us."',
        '  ]',
        '}',
        '',
      ].join('\n'),
    );
  });
});

describe('removeEntry', () => {
  it('takes back what was added, and only that', () => {
    const [first, last] = ['"Aa", // first', '// of the river\n    "Zz"'];
    const list = (...entries: string[]): string => `{\n  "ignore": [\n    ${entries.join('\n    ')}\n  ]\n}\n`;
    for (const before of [list(first, last), list('"Aa" // first'), list('"Zz", // last'), list('"Zz"')]) {
      const after = addEntry(before, 'ignore', 'Mm');
      assert.notEqual(after, before);
      assert.equal(removeEntry(after, 'ignore', 'mm'), before);
      assert.equal(removeEntry(before, 'ignore', 'Mm'), before);
    }
    assert.equal(removeEntry('', 'templates', 'Mm'), '');
  });

  it('undoes any addition to any list', () => {
    const word = fc.string({ minLength: 1, unit: 'grapheme' }).filter(text => text.trim() !== '');
    const lists = fc.constantFrom<TextList>('ignore', 'ignoredDuplicates', 'templates', 'notNames');
    fc.assert(
      fc.property(fc.array(word), lists, word, fc.boolean(), (ignore, list, entry, marked) => {
        const before = `${marked ? '\uFEFF' : ''}${JSON.stringify({ ignore })}`;
        const after = addEntry(before, list, entry);
        if (after !== before) assert.deepEqual(parseHouseList(removeEntry(after, list, entry)), parseHouseList(before));
      }),
    );
  });
});
