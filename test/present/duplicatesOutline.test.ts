import assert from 'node:assert/strict';
import { findDuplicates } from '../../src/engine/duplicates/find';
import { savedWords } from '../../src/engine/duplicates/measures';
import type { DuplicateGroup } from '../../src/engine/model';
import { Lines } from '../../src/engine/text/lines';
import {
  outlineAcross,
  outlineDuplicates,
  type DuplicatesDraft,
  type DuplicatesNode,
  type PlacedGroup,
} from '../../src/present/duplicatesOutline';
import { english } from '../../src/present/translate';

const block = 'The ferry to Lower Quay sails at noon.\nTickets cost four dollars.\n';
const text = `${block}\nNews in between.\n\n${block}${block}`;
const starts = [0, text.indexOf(block, 1), text.lastIndexOf(block)];
const group: DuplicateGroup = {
  id: 'd1',
  kind: 'exact',
  similarity: 1,
  copies: starts.map(start => ({ document: 0, start, end: start + block.length })),
};
const draftOf = (name: string, content: string): DuplicatesDraft => ({
  uri: `file:///${name}`,
  name,
  text: content,
  lines: new Lines(content),
});
const draft = draftOf('desk/ferry.txt', text);
const outline = (duplicates: readonly DuplicateGroup[], of = draft): DuplicatesNode => {
  const node = outlineDuplicates(of, duplicates, english);
  assert.ok(node);
  return node;
};
const below = (node: DuplicatesNode): DuplicatesNode[] => [node, ...node.children.flatMap(below)];

describe('outline of duplicates', () => {
  const [node] = outline([group]).children;

  it('says how much of a draft stands again', () => {
    const row = outline([group]);
    const percent = Math.floor((200 * block.length) / text.length);
    assert.equal(`${row.label}: ${row.description}`, `ferry.txt: ${String(percent)} % stands twice`);
    assert.match(row.spoken, /^desk\/ferry\.txt, \d+ % of this draft stands twice$/);
    assert.equal(outlineDuplicates(draft, [], english), undefined);
  });

  it('says how often a passage of what size stands, and how it begins', () => {
    assert.equal(node?.label, '3 copies · 2 lines');
    assert.equal(node.description, 'The ferry to Lower Quay sails at noon. Tickets cost four dollars.');
    assert.match(node.spoken, /^3 copies of a passage of 2 lines, word for word: The ferry/);
  });

  it('says what keeping one of them saves', () => {
    assert.equal(
      node?.tooltip,
      ['3 copies, 2 lines each', 'The same word for word.', 'Keeping one of them saves 24 words.'].join('\n'),
    );
  });

  it('lists the copies with their lines; a line break at the end is no line', () => {
    assert.deepEqual(
      node?.children.map(child => `${child.label} (${child.description}) ${child.spoken}`),
      [
        'Lines 1 to 2 (1 of 3) Copy 1 of 3, Lines 1 to 2',
        'Lines 6 to 7 (2 of 3) Copy 2 of 3, Lines 6 to 7',
        'Lines 8 to 9 (3 of 3) Copy 3 of 3, Lines 8 to 9',
      ],
    );
  });

  it('has ids without positions', () => {
    const later = draftOf(draft.name, `Something new.\n${text}`);
    const copies = group.copies.map(copy => ({ ...copy, start: copy.start + 15, end: copy.end + 15 }));
    const ids = (root: DuplicatesNode): string[] => below(root).map(({ id }) => id);
    assert.deepEqual(ids(outline([{ ...group, copies }], later)), ids(outline([group])));
    assert.equal(new Set(ids(outline([group]))).size, 5);
  });

  it('lists what costs most words first', () => {
    const small: DuplicateGroup = {
      ...group,
      id: 'd2',
      copies: [0, 5].map(start => ({ document: 0, start, end: start + 4 })),
    };
    assert.deepEqual(
      outline([small, group]).children.map(child => child.group?.id),
      ['d1', 'd2'],
    );
  });

  it('counts the words of all copies but the longest', () => {
    const near: DuplicateGroup = {
      ...group,
      kind: 'near',
      similarity: 0.9,
      copies: [{ document: 0, start: 0, end: 9 }, ...group.copies.slice(1)],
    };
    assert.equal(savedWords([text], near), 2 + 12);
  });

  it('never calls near copies all the same, and says what differs', () => {
    const changed = draftOf('a.txt', `${block}\n${block.replace('noon', 'dusk').replace('four', '4')}`);
    const near: DuplicateGroup = {
      ...group,
      kind: 'near',
      similarity: 0.9999,
      copies: [
        { document: 0, start: 0, end: block.length },
        { document: 0, start: block.length + 1, end: changed.text.length },
      ],
    };
    const [row] = outline([near], changed).children;
    assert.equal(row?.label, '2 copies · 2 lines · 99 % alike');
    assert.match(row.tooltip, /Nearly the same: 99 % of the words\./);
    assert.deepEqual(
      row.children.map(child => child.description),
      ['1 of 2', '2 of 2 · “4” instead of “four”, “dusk” instead of “noon”'],
    );
  });
});

describe('outline of duplicates across drafts', () => {
  const drafts = [draftOf('desk/a.txt', `Intro.\n\n${block}`), draftOf('desk/b.txt', block)];
  const byUri = new Map(drafts.map(one => [one.uri, one]));
  const groups = findDuplicates(drafts, { minWords: 8, near: false }).map(
    ({ id, kind, similarity, copies }): PlacedGroup => ({
      id,
      kind,
      similarity,
      copies: copies.map(({ document, start, end }) => ({ uri: drafts[document]?.uri ?? '', start, end })),
      across: true,
    }),
  );

  it('names the draft of each copy', () => {
    const root = outlineAcross(groups, byUri, english);
    assert.deepEqual(root && below(root).map(({ type, label, description }) => [type, label, description]), [
      ['across', 'Across drafts', '1 passage'],
      ['duplicates', '2 copies · 2 lines', 'The ferry to Lower Quay sails at noon. Tickets cost four dollars.'],
      ['copy', 'a.txt · Lines 3 to 4', '1 of 2'],
      ['copy', 'b.txt · Lines 1 to 2', '2 of 2'],
    ]);
    assert.deepEqual(
      root?.children[0]?.children.map(({ spoken }) => spoken),
      ['Copy 1 of 2, Lines 3 to 4, desk/a.txt', 'Copy 2 of 2, Lines 1 to 2, desk/b.txt'],
    );
  });

  it('leaves out groups whose drafts are gone', () => {
    byUri.delete(drafts[1]?.uri ?? '');
    assert.equal(outlineAcross(groups, byUri, english), undefined);
    assert.equal(outlineAcross([], byUri, english), undefined);
  });
});
