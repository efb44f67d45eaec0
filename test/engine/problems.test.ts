import assert from 'node:assert/strict';
import type { DuplicateGroup } from '../../src/engine/model';
import { findProblems } from '../../src/engine/problems';

const text = 'a\nb\n\na\nb\n\na\nb\n';

const group = (kind: DuplicateGroup['kind'], spans: readonly (readonly [number, number])[]): DuplicateGroup => ({
  id: 'd1',
  kind,
  similarity: kind === 'exact' ? 1 : 0.9,
  copies: spans.map(([start, end]) => ({ document: 0, start, end })),
});

describe('findProblems', () => {
  it('warns of every copy of an exact duplicate but the first, and points to all the others', () => {
    const problems = findProblems(text, [
      group('exact', [
        [0, 3],
        [5, 8],
        [10, 13],
      ]),
    ]);
    assert.deepEqual(problems, [
      {
        rule: 'duplicate',
        severity: 'warning',
        start: 5,
        end: 8,
        group: 'd1',
        message: 'This block of 2 lines also stands in line 1 (3 copies).',
        related: [
          { start: 0, end: 3 },
          { start: 10, end: 13 },
        ],
      },
      {
        rule: 'duplicate',
        severity: 'warning',
        start: 10,
        end: 13,
        group: 'd1',
        message: 'This block of 2 lines also stands in line 1 (3 copies).',
        related: [
          { start: 0, end: 3 },
          { start: 5, end: 8 },
        ],
      },
    ]);
  });

  it('informs of near duplicates, and says what differs, figures first', () => {
    const near = 'The old fleet has 15 boats.\nA line.\nThe new fleet has 14 boats.';
    const second = near.lastIndexOf('The');
    const spans = [
      [0, 27],
      [second, near.length],
    ] as const;
    const [problem, ...others] = findProblems(near, [group('near', spans)]);
    assert.deepEqual(others, []);
    assert.equal(problem?.severity, 'information');
    assert.equal(
      problem.message,
      'This passage also stands in line 1 with small differences: “14” here, “15” there; “new” here, “old” there.',
    );
  });

  it('sorts problems of several groups by place', () => {
    const problems = findProblems(text, [
      group('exact', [
        [0, 1],
        [10, 11],
      ]),
      group('exact', [
        [2, 3],
        [7, 8],
      ]),
    ]);
    assert.deepEqual(
      problems.map(problem => problem.start),
      [7, 10],
    );
  });

  it('names twenty of very many copies in each problem, and never the copy itself', () => {
    const copies = Array.from({ length: 3000 }, (_, i): [number, number] => [2 * i, 2 * i + 1]);
    const problems = findProblems('x '.repeat(3000), [group('exact', copies)]);
    assert.equal(problems.length, 2999);
    for (const { start, related } of problems) {
      assert.equal(related.length, 20);
      assert.ok(related.every(other => other.start !== start));
    }
    assert.match(problems[0]?.message ?? '', /3000 copies/);
  });

  it('finds nothing wrong without duplicates', () => assert.deepEqual(findProblems(text, []), []));
});
