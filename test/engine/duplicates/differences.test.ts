import assert from 'node:assert/strict';
import fc from 'fast-check';
import { differences } from '../../../src/engine/duplicates/differences';

/** Kind and the two texts of each difference. */
const read = (first: string, second: string): readonly (readonly [string, string, string])[] =>
  differences(first, second).map(item => [
    item.kind,
    first.slice(item.first.start, item.first.end),
    second.slice(item.second.start, item.second.end),
  ]);

describe('differences', () => {
  const table: readonly (readonly [first: string, second: string, ...(readonly [string, string, string])[]])[] = [
    ['The council bought 15 boats.', 'The council bought 14 boats.', ['figure', '15', '14']],
    ['The fifteen boats sank.', 'The fourteen boats sank.', ['figure', 'fifteen', 'fourteen']],
    ['Some twenty-five boats sank.', 'Some dozen boats sank.', ['figure', 'twenty-five', 'dozen']],
    ['The second boat sank.', 'The other boat sank.', ['words', 'second', 'other']],
    ['Two-thirds of them sank.', 'Most of them sank.', ['words', 'Two-thirds', 'Most']],
    ['It sank on 3 May.', 'It sank on 3 June.', ['name', 'May', 'June']],
    ['It cost 1,500 crowns.', 'It cost 1,550 crowns.', ['figure', '1,500', '1,550']],
    ['Talks with Holtby ended.', 'Talks with Brandt ended.', ['name', 'Holtby', 'Brandt']],
    ['The old pier is closed.', 'The new pier is closed.', ['words', 'old', 'new']],
    ['The pier is closed.', 'The pier is now closed.', ['words', '', 'now']],
    ['The pier is closed for good.', 'The pier is closed.', ['words', 'for good', '']],
    [
      'The old pier, said Mara Holtby, has 15 pillars.',
      'The new pier, said Mara Brandt, has 16 pillars.',
      ['figure', '15', '16'],
      ['name', 'Holtby', 'Brandt'],
      ['words', 'old', 'new'],
    ],
    ['“It’s over,” she said.', '"It\'s OVER", she said'],
    ['', ''],
    ['Gone.', '', ['words', 'Gone', '']],
  ];
  for (const [first, second, ...expected] of table) {
    it(`${first} | ${second}`, () => assert.deepEqual(read(first, second), expected));
  }

  it('leaves the same words on both sides, in order', () => {
    const text = fc.array(fc.constantFrom('pier', 'boat', 'Holtby', '12', '1.5', 'old'), { maxLength: 30 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [first, second] = [a.join(' '), b.join(' ')];
        const found = differences(first, second);
        const without = (whole: string, side: 'first' | 'second'): string[] =>
          [...found]
            .sort((x, y) => y[side].start - x[side].start)
            .reduce((rest, item) => `${rest.slice(0, item[side].start)} ${rest.slice(item[side].end)}`, whole)
            .split(/\s+/)
            .filter(Boolean);
        assert.deepEqual(without(first, 'first'), without(second, 'second'));
      }),
    );
  });

  it('finds the fewest changes', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const words = (span: { readonly start: number; readonly end: number }): number =>
          Math.ceil((span.end - span.start) / 2);
        const changed = differences(a.join(' '), b.join(' ')).reduce(
          (sum, { first, second }) => sum + words(first) + words(second),
          0,
        );
        assert.equal(changed, a.length + b.length - 2 * longestCommonSubsequence(a, b));
      }),
    );
  });

  it('gives up on texts that have little in common', () => {
    const words = (from: number): string => Array.from({ length: 2_000 }, (_, n) => `w${n + from}`).join(' ');
    assert.equal(differences(words(0), words(5_000)).length, 1);
  });
});

function longestCommonSubsequence(a: readonly string[], b: readonly string[]): number {
  const [first, ...rest] = a;
  if (first === undefined || b.length === 0) return 0;
  const table = Array.from({ length: a.length + 1 }, () => Array<number>(b.length + 1).fill(0));
  for (let i = 1; i <= rest.length + 1; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? (table[i - 1]?.[j - 1] ?? 0) + 1 : 0;
      (table[i] ??= [])[j] = Math.max(same, table[i - 1]?.[j] ?? 0, table[i]?.[j - 1] ?? 0);
    }
  }
  return table[a.length]?.[b.length] ?? 0;
}
