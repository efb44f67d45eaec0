import assert from 'node:assert/strict';
import { findDuplicates } from '../../../src/engine/duplicates/find';
import { skippedSpans } from '../../../src/engine/duplicates/skipped';
import { SENTENCES } from './samples';

const [A, B, C] = SENTENCES;

const slices = (text: string, language: 'plain' | 'markdown'): readonly string[] =>
  findDuplicates([{ text, language }], { minWords: 12, near: true }).flatMap(group =>
    group.copies.map(copy => text.slice(copy.start, copy.end)),
  );

describe('duplicates in Markdown', () => {
  const noProse: readonly (readonly [what: string, text: string])[] = [
    ['fenced code', `\`\`\`\n${A}\n\`\`\``],
    ['a fence with a language', `~~~ text\n${A}\n~~~`],
    ['comments', `<!-- ${A} -->`],
    ['comments of several lines', `<!--\n${A}\n-->`],
  ];
  for (const [what, text] of noProse) {
    it(`leave ${what} alone`, () => {
      const written = `${B}\n\n${text}\n\n${C}\n\n${text}\n\n${A}\n`;
      assert.deepEqual(slices(written, 'markdown'), []);
      assert.deepEqual(
        slices(written, 'plain')
          .slice(0, 2)
          .map(slice => slice.includes(A)),
        [true, true],
      );
    });
  }

  it('leave front matter alone', () => {
    const text = `---\nsummary: ${A}\n---\n\n${B}\n\n${A}\n`;
    assert.deepEqual(slices(text, 'markdown'), []);
  });

  it('are found in prose around it, by offsets of the draft', () => {
    const text = `---\ntitle: Pier\n---\n\n${A}\n\n\`\`\`\n${B}\n\`\`\`\n\n${A}\n\n- ${C}\n\n> ${C}\n`;
    assert.deepEqual(slices(text, 'markdown'), [A, A, `- ${C}`, `> ${C}`]);
  });

  it('count no words of addresses', () => {
    const link = 'https://example.org/2031/05/pier-closed-until-divers-have-looked-at-all-of-its-pillars?page=2';
    const text = [`See ${link}`, A, `See ${link}`, B, `(${link})`, C].join('\n\n');
    assert.deepEqual(slices(text, 'markdown'), []);
    assert.deepEqual(slices(text, 'plain'), []);
    const linked = A.replace('pier', '[pier](https://example.org/pier)');
    assert.deepEqual(slices(`${linked}\n\n${B}\n\n${A}`, 'markdown'), [linked, A]);
    assert.deepEqual(slices(`${A} ${link}\n\n${B}\n\n${A}`, 'plain'), [A, A]);
  });

  it('skip nothing of plain text', () => {
    assert.deepEqual(skippedSpans(`---\n${A}\n---\n\n\`\`\`\n${B}\n\`\`\``, 'plain'), []);
  });
});
