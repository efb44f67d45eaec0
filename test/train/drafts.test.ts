import assert from 'node:assert/strict';
import { parseDrafts, parseParagraph, readDrafts } from './drafts';

describe('drafts to learn names from', () => {
  it('are running text with names by offset', () => {
    assert.deepEqual(parseParagraph('[PER Ann Lee] of [ORG Acme] left.'), {
      text: 'Ann Lee of Acme left.',
      gold: [
        { start: 0, end: 7, type: 'PER' },
        { start: 11, end: 15, type: 'ORG' },
      ],
    });
  });

  it('are cut at dashes, without empty lines and the marks of headings and lists', () => {
    const drafts = parseDrafts('## One\n\n- Two\n---\nThree\n---\n');
    assert.deepEqual(
      drafts.map(draft => draft.map(({ text }) => text)),
      [['One', 'Two'], ['Three']],
    );
  });

  for (const line of ['[LOX Basra] fell', 'a [note]', '[PER Ann Lee', '[ORG [LOC Iraq] Army]']) {
    it(`refuse a bracket that is no mark: ${line}`, () => {
      assert.throws(() => parseParagraph(line), /bracket that is no mark/);
    });
  }

  it('can all be read, and mark names of every type', () => {
    const names = readDrafts('test/train/drafts')
      .flat()
      .flatMap(({ text, gold }) => gold.map(({ start, end, type }) => ({ type, text: text.slice(start, end) })));
    assert.deepEqual([...new Set(names.map(({ type }) => type))].sort(), ['LOC', 'ORG', 'PER']);
    assert.deepEqual(
      names.filter(({ type, text }) => text !== text.trim() || (type === 'PER' && /^(?:Mr|Mrs|Ms|Dr)\b/.test(text))),
      [],
    );
  });
});
