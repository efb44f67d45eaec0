import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis, Fact } from '../../../src/engine/model';
import { mapAnalysis, type Edit } from '../../../src/engine/text/edits';

/** An analysis with one fact for each run of digits. */
function digits(text: string): Analysis {
  const facts = [...text.matchAll(/\d+/g)].map(({ index, 0: digits }): Fact => {
    const span = { start: index, end: index + digits.length };
    return { kind: 'quantity', ...span, text: digits, key: `quantity:${digits}`, cluster: null, label: digits };
  });
  return { facts, suggestions: [], duplicates: [], problems: [], dateline: null };
}

/** Applies `[marked, inserted]`: what stands between "[" and "]" in the marked text is replaced. */
function edit(marked: string, inserted: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const before = marked.replace(/[[\]]/g, '');
  const after = before.slice(0, start) + inserted + before.slice(end);
  const mapped = mapAnalysis(digits(before), [{ start, length: end - start, inserted: inserted.length }], after);
  return mapped.facts.map(fact => after.slice(fact.start, fact.end)).join(' ');
}

describe('mapAnalysis', () => {
  it('moves what lies behind an edit and keeps what lies before it', () => {
    assert.equal(edit('12 men and[] 34 boys', ' some'), '12 34');
    assert.equal(edit('12 [men and ]34 boys', ''), '12 34');
  });

  it('drops what an edit touches', () => {
    assert.equal(edit('12 men and 3[]4 boys', '9'), '12');
    assert.equal(edit('12 men and 34[] boys', '5'), '12');
    assert.equal(edit('12 men and []34 boys', '5'), '12');
    assert.equal(edit('1[2 men and 3]4 boys', ''), '');
  });

  it('keeps a fact when a space is typed beside it', () => {
    assert.equal(edit('12 men and 34[] boys', ' '), '12 34');
    assert.equal(edit('12 men and []34 boys', ' '), '12 34');
  });

  it('drops a group of duplicates that has one copy left, and its problems', () => {
    const copies = [
      { document: 0, start: 0, end: 4 },
      { document: 0, start: 5, end: 9 },
    ];
    const problem = {
      rule: 'duplicate',
      severity: 'warning',
      message: '',
      start: 5,
      end: 9,
      related: [],
      group: 'd1',
    } as const;
    const analysis: Analysis = {
      ...digits(''),
      duplicates: [{ id: 'd1', kind: 'exact', similarity: 1, copies }],
      problems: [problem],
    };
    const moved = mapAnalysis(analysis, [{ start: 0, length: 0, inserted: 2 }], '  abcd abcd');
    assert.deepEqual(
      moved.duplicates[0]?.copies.map(copy => copy.start),
      [2, 7],
    );
    const dropped = mapAnalysis(analysis, [{ start: 1, length: 1, inserted: 0 }], 'acd abcd');
    assert.deepEqual([dropped.duplicates, dropped.problems], [[], []]);
  });

  it('never keeps a fact that a fresh look would not find, whatever the edits', () => {
    const text = fc.string({ unit: fc.constantFrom('1', '2', ' ', 'a', '😀'), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.nat(40), fc.nat(5), text), { maxLength: 3 }), (before, wanted) => {
        const edits: (Edit & { text: string })[] = [];
        for (const [start, length, inserted] of wanted) {
          const end = Math.min(start + length, before.length);
          const free = edits.every(other => end < other.start || start > other.start + other.length);
          if (start <= end && free)
            edits.push({ start, length: end - start, inserted: inserted.length, text: inserted });
        }
        let after = before;
        for (const { start, length, text: inserted } of [...edits].sort((a, b) => b.start - a.start)) {
          after = after.slice(0, start) + inserted + after.slice(start + length);
        }
        const fresh = new Set(digits(after).facts.map(fact => `${fact.start}-${fact.end}`));
        for (const fact of mapAnalysis(digits(before), edits, after).facts) {
          assert.ok(fresh.has(`${fact.start}-${fact.end}`), `${JSON.stringify(before)} → ${JSON.stringify(after)}`);
        }
      }),
    );
  });
});
