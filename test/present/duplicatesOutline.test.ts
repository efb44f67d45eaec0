import assert from 'node:assert/strict';
import type { DuplicateGroup } from '../../src/engine/model';
import { Lines } from '../../src/engine/text/lines';
import { savedWords } from '../../src/engine/duplicates/measures';
import { outlineDuplicates } from '../../src/present/duplicatesOutline';
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
const draft = {
  uri: 'file:///desk/ferry.txt',
  name: 'desk/ferry.txt',
  text,
  lines: new Lines(text),
  duplicates: [group],
};

describe('outline of duplicates', () => {
  const [node] = outlineDuplicates(draft, english);

  it('says how often a passage of what size stands where, and how it begins', () => {
    assert.equal(node?.label, '3 copies · 2 lines');
    assert.equal(node.description, 'The ferry to Lower Quay sails at noon. Tickets cost four dollars. · ferry.txt');
  });

  it('says what keeping one of them saves, and how much of the draft they are', () => {
    assert.equal(
      node?.tooltip,
      [
        '3 copies, 2 lines each',
        'The same word for word.',
        'Keeping one of them saves 24 words.',
        `The copies are ${String(Math.floor((300 * block.length) / text.length))} % of the draft.`,
      ].join('\n'),
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
    const later = `Something new.\n${text}`;
    const moved = {
      ...group,
      copies: group.copies.map(copy => ({ ...copy, start: copy.start + 15, end: copy.end + 15 })),
    };
    const [after] = outlineDuplicates({ ...draft, text: later, lines: new Lines(later), duplicates: [moved] }, english);
    assert.deepEqual(
      [after?.id, ...(after?.children ?? []).map(child => child.id)],
      [node?.id, ...(node?.children ?? []).map(child => child.id)],
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

  it('never calls near copies all the same', () => {
    const near: DuplicateGroup = { ...group, kind: 'near', similarity: 0.9999 };
    const [row] = outlineDuplicates({ ...draft, duplicates: [near] }, english);
    assert.match(row?.tooltip ?? '', /Nearly the same: 99 % of the words\./);
  });
});
