import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DuplicateIndex } from '../../../src/engine/duplicates/duplicateIndex';
import { findDuplicates } from '../../../src/engine/duplicates/find';
import { FoldTable } from '../../../src/engine/duplicates/fold';
import { skippedSpans } from '../../../src/engine/duplicates/skipped';
import type { DuplicateGroup } from '../../../src/engine/model';
import { LABEL, SENTENCES } from './samples';

const OPTIONS = { minWords: 12, near: true };

type Language = 'plain' | 'markdown';

const update = (index: DuplicateIndex, text: string, language: Language): readonly DuplicateGroup[] =>
  index.groups(text, skippedSpans(text, language), OPTIONS);

/** One edit: where, as a share of the text, how much goes, and what comes. */
interface Edit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

const apply = (text: string, { at, length, text: inserted }: Edit): string => {
  const start = Math.floor(at * (text.length + 1));
  return text.slice(0, start) + inserted + text.slice(start + length);
};

const [A, B, C, D, E, F] = SENTENCES;
/** Sentences, changed copies of them, short lines, wrapped lines, and what Markdown does not read. */
const LINES = [
  ...SENTENCES,
  A.replace('Tuesday', 'Friday').replace('eastern', 'western'),
  B.replace('doubled', 'risen by 40 percent'),
  C.replace('two meters', 'three meters'),
  LABEL,
  '',
  '',
  '- eggs',
  '| 1 | 2 |',
  'Prices rose by 2.5 percent 😀, and nobody knew',
  'why the ferries were late on that gray morning',
  '```',
  '<!--',
  '-->',
  '---',
  `${D} ${E}`,
  `${E} https://example.org/${'x'.repeat(20)} ${F}`,
];
const line = fc.constantFrom(...LINES);
const feed = fc.constantFrom('\n', '\n', '\n\n', '\r\n', ' ');
const passage = fc
  .array(fc.tuple(line, feed), { maxLength: 24 })
  .map(lines => lines.map(([text, end]) => text + end).join(''));
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.constant(1), fc.nat(60), fc.nat(600)),
  text: fc.oneof(fc.constantFrom('', 'x', ' ', '\n', '\r', '.', '7', '😀', '`', '\u2028'), passage),
});
const language = fc.constantFrom<Language>('plain', 'markdown');

describe('DuplicateIndex', () => {
  it('says after every edit what a fresh look says, there and back', () => {
    fc.assert(
      fc.property(passage, fc.array(edit, { maxLength: 8 }), language, (start, edits, read) => {
        const index = new DuplicateIndex(new FoldTable());
        const texts = edits.reduce((all, one) => [...all, apply(all.at(-1) ?? '', one)], [start]);
        for (const text of [...texts, ...[...texts].reverse()])
          assert.deepEqual(update(index, text, read), findDuplicates([{ text, language: read }], OPTIONS));
      }),
      { numRuns: 30 },
    );
  });

  it('follows single keystrokes', () => {
    const typed = B.replace('doubled', 'risen by 40 percent');
    const [before, after] = [[A, C, B].join('\n'), [D, E, F].join('\n')];
    const index = new DuplicateIndex(new FoldTable());
    for (let length = 0; length <= typed.length; length++) {
      const text = `${before}\n${typed.slice(0, length)}\n${after}`;
      assert.deepEqual(update(index, text, 'plain'), findDuplicates([{ text }], OPTIONS));
    }
    assert.equal(update(index, `${before}\n${typed}\n${after}`, 'plain').length, 1);
  });

  it('notices that words become common or rare, and formulas known or forgotten', () => {
    const formula = 'as the harbor master told the evening paper';
    const lines = Array.from({ length: 90 }, (_, n) => `Ship ${n} left${'abcdefghij'[n % 10]} early ${formula} ${n}.`);
    const index = new DuplicateIndex(new FoldTable());
    for (const count of [10, 12, 13, 14, 13, 12, 60, 66, 90, 66, 64, 12, 0]) {
      const text = [A, ...lines.slice(0, count), B, A.replace('Tuesday', 'Friday')].join('\n');
      assert.deepEqual(update(index, text, 'plain'), findDuplicates([{ text }], OPTIONS));
    }
  });

  it('switches between exact and near, and other lengths', () => {
    const text = [A, B, A.replace('Tuesday', 'Friday'), B].join('\n\n');
    const index = new DuplicateIndex(new FoldTable());
    for (const options of [
      { minWords: 12, near: false },
      { minWords: 12, near: true },
      { minWords: 25, near: true },
      { minWords: 12, near: false },
    ])
      assert.deepEqual(index.groups(text, [], options), findDuplicates([{ text }], options));
  });
});
