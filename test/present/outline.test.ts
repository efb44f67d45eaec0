import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Fact, KindId, KindInfo } from '../../src/engine/model';
import { Lines } from '../../src/engine/text/lines';
import { outlineDraft } from '../../src/present/outline';
import { changedNodes, type OutlineDraft, type OutlineNode, type OutlineOptions } from '../../src/present/outlineNode';
import { english } from '../../src/present/translate';

const kind = (id: KindId, family: KindInfo['family'], plural: string): KindInfo => ({
  id,
  family,
  label: id,
  plural,
  icon: `icon-${id}`,
  onByDefault: true,
});
const kinds = [
  kind('quantity', 'figure', 'Quantities'),
  kind('person', 'name', 'People'),
  kind('date', 'time', 'Dates'),
];
const byKind: OutlineOptions = { order: 'kind', shown: null, kinds, t: english };
const byAppearance: OutlineOptions = { ...byKind, order: 'appearance' };

const text = [
  'Mayor Ines Calderon opened 12 libraries on Monday.',
  'Calderon, who paid for 12 libraries, left early.',
  'A quick note: perhaps Delgado was there.',
].join('\n');

function fact(kind: KindId, words: string, key = words, more: Partial<Fact> = {}, from = 0): Fact {
  const start = text.indexOf(words, from);
  assert.notEqual(start, -1, words);
  return {
    kind,
    start,
    end: start + words.length,
    text: words,
    key: `${kind}:${key}`,
    cluster: null,
    label: words,
    ...more,
  };
}

const facts = [
  fact('person', 'Ines Calderon', 'ines calderon', { title: 'Mayor', label: 'Ines Calderon', cluster: 'c1' }),
  fact('quantity', '12 libraries', '12|library'),
  fact('date', 'Monday', 'XXXX-WXX-1'),
  fact('person', 'Calderon', 'ines calderon', { label: 'Ines Calderon', cluster: 'c1' }, 50),
  fact('quantity', '12 libraries', '12|library', {}, 50),
];
const suggestions = [fact('person', 'Delgado', 'delgado')];

function draft(change: { facts?: readonly Fact[]; suggestions?: readonly Fact[]; text?: string } = {}): OutlineDraft {
  const whole = change.text ?? text;
  return {
    uri: 'file:///desk/stories/opening.md',
    name: 'stories/opening.md',
    text: whole,
    lines: new Lines(whole),
    unfolded: true,
    analysis: {
      facts: change.facts ?? facts,
      suggestions: change.suggestions ?? suggestions,
      duplicates: [],
      problems: [],
      dateline: null,
    },
  };
}

/** A tree as people see it: one indented line a row. */
function print(node: OutlineNode, indent = ''): string[] {
  const below = node.children.flatMap(child => print(child, `${indent}  `));
  return [`${indent}${node.label} (${node.description})`, ...below];
}

function walk(node: OutlineNode): OutlineNode[] {
  return [node, ...node.children.flatMap(walk)];
}

describe('outline of a draft', () => {
  it('goes from kinds of one family after the other to facts to mentions', () => {
    assert.deepEqual(print(outlineDraft(draft(), byKind)), [
      'opening.md (5 facts · stories)',
      '  People (1)',
      '    Ines Calderon (2 mentions · line 1 · Mayor)',
      '      Mayor Ines Calderon opened 12 libraries on Monday. (line 1)',
      '      Calderon, who paid for 12 libraries, left early. (line 2)',
      '  Quantities (1)',
      '    12 libraries (2 mentions · line 1)',
      '      …opened 12 libraries on Monday. (line 1)',
      '      …who paid for 12 libraries, left early. (line 2)',
      '  Dates (1)',
      '    Monday (line 1)',
      '  Suggestions (1 · not sure)',
      '    Delgado (person · line 3)',
    ]);
  });

  it('lists every mention in order of the text when asked for', () => {
    assert.deepEqual(print(outlineDraft(draft(), byAppearance)), [
      'opening.md (5 facts · stories)',
      '  Ines Calderon (person · line 1 · Mayor)',
      '  12 libraries (quantity · line 1)',
      '  Monday (date · line 1)',
      '  Calderon (person · line 2 · Ines Calderon)',
      '  12 libraries (quantity · line 2)',
      '  Suggestions (1 · not sure)',
      '    Delgado (person · line 3)',
    ]);
  });

  it('marks a number that can be read in two ways', () => {
    const claim = { unit: null, noun: 'libraries', head: 'libraries', bound: '=', direction: null, per: null } as const;
    const odd = facts.map(fact =>
      fact.kind === 'quantity' ? { ...fact, claim: { ...claim, value: 12, alternative: 12000 } } : fact,
    );
    const rowOf = (options: typeof byKind): unknown[] =>
      walk(outlineDraft(draft({ facts: odd }), options))
        .filter(({ type, label }) => type === 'fact' && label === '12 libraries')
        .map(({ description, spoken }) => [description, spoken])[0] ?? [];
    const [grouped, inOrder] = [rowOf(byKind), rowOf(byAppearance)].map(([description]) => String(description));
    assert.match(grouped ?? '', /^two readings · 2 mentions · line 1/);
    assert.match(inOrder ?? '', /^two readings · quantity · line 1/);
    assert.match(String(rowOf(byKind)[1]), /^12 libraries \(two readings\), quantity/);
  });

  it('marks the mention within its context', () => {
    const mentions = walk(outlineDraft(draft(), byKind)).filter(node => node.type === 'mention');
    const marked = mentions.map(({ label, highlight }) => label.slice(highlight?.start, highlight?.end));
    assert.deepEqual(marked, ['Ines Calderon', 'Calderon', '12 libraries', '12 libraries']);
  });

  it('lists mentions only of the facts that are open', () => {
    const rows = walk(outlineDraft(draft(), byKind, id => id.endsWith('ines calderon')));
    assert.equal(rows.filter(row => row.type === 'mention').length, 2);
    const closed = rows.find(row => row.label === '12 libraries');
    assert.deepEqual([closed?.state, closed?.facts.length], ['folded', 2]);
  });

  it('leaves out the kinds that are not shown, suggestions too', () => {
    const outline = outlineDraft(draft(), { ...byKind, shown: ['date'] });
    assert.deepEqual(print(outline), ['opening.md (1 fact · stories)', '  Dates (1)', '    Monday (line 1)']);
  });

  it('says when a draft has nothing to show', () => {
    const outline = outlineDraft(draft({ facts: [], suggestions: [] }), byKind);
    assert.deepEqual([outline.description, outline.state], ['no facts · stories', 'leaf']);
  });

  it('speaks in whole words', () => {
    const spoken = walk(outlineDraft(draft(), byKind)).map(node => node.spoken);
    assert.ok(spoken.includes('Ines Calderon, person, 2 mentions, first on line 1'));
    assert.ok(spoken.includes('Monday, date, line 1'));
    assert.ok(spoken.includes('Suggestions that may be facts, 1'));
  });

  it('keeps the ids of what stays when text is put in before it', () => {
    const inserted = 'A new first line.\n';
    const moved = facts.map(one => ({ ...one, start: one.start + inserted.length, end: one.end + inserted.length }));
    for (const options of [byKind, byAppearance]) {
      const before = walk(outlineDraft(draft({ suggestions: [] }), options)).map(node => node.id);
      const changed = draft({ text: inserted + text, facts: moved, suggestions: [] });
      assert.deepEqual(
        walk(outlineDraft(changed, options)).map(node => node.id),
        before,
      );
    }
  });

  it('gives every row an id of its own, whatever the keys are', () => {
    const key = fc.constantFrom('a', 'a|1', '1|a', '0', '?', '|', 'person:a', '');
    const sample = fc.array(fc.record({ kind: fc.constantFrom<KindId>('person', 'date'), key, start: fc.nat(100) }));
    fc.assert(
      fc.property(sample, sample, (sure, unsure) => {
        const make = (some: typeof sure): Fact[] =>
          some
            .sort((a, b) => a.start - b.start)
            .map(one => ({ ...one, end: one.start + 1, text: 'x', label: 'x', cluster: null }));
        for (const options of [byKind, byAppearance]) {
          const rows = walk(outlineDraft(draft({ facts: make(sure), suggestions: make(unsure) }), options));
          assert.equal(new Set(rows.map(row => row.id)).size, rows.length);
        }
      }),
    );
  });
});

describe('changed rows', () => {
  const before = outlineDraft(draft(), byKind);
  const labels = (after: OutlineNode, most?: number): string[] => {
    const rows = walk(after);
    return changedNodes(before, after, most).map(id => rows.find(row => row.id === id)?.label ?? id);
  };

  it('are none when nothing looks different', () => {
    assert.deepEqual(labels(outlineDraft(draft(), byKind)), []);
  });

  it('are the rows whose words changed', () => {
    const later = facts.map(one => (one.kind === 'date' ? { ...one, label: 'Monday, 4 March' } : one));
    assert.deepEqual(labels(outlineDraft(draft({ facts: later }), byKind)), ['Monday, 4 March']);
  });

  it('are the whole draft when its count changed', () => {
    assert.deepEqual(labels(outlineDraft(draft({ facts: facts.slice(0, 4) }), byKind)), ['opening.md']);
  });

  it('are the row above when there would be many', () => {
    const later = facts.map(one => ({ ...one, label: `${one.label}!` }));
    const after = outlineDraft(draft({ facts: later }), byKind);
    assert.deepEqual(labels(after, 2), ['opening.md']);
    assert.deepEqual(labels(after), ['Ines Calderon!', '12 libraries!', 'Monday!']);
  });
});
