import assert from 'node:assert/strict';
import { splitBlocks } from '../../../src/engine/text/blocks';

const blocksOf = (text: string, language: 'plain' | 'markdown' = 'plain'): string[] =>
  splitBlocks(text, language).blocks.map(({ start, end }) => text.slice(start, end));

describe('splitBlocks, plain text', () => {
  it('takes long lines as paragraphs of their own', () => {
    const line =
      'The council met for the ninth time this year and again it could not agree on what to do about the bridge over the river Tarn.';
    assert.deepEqual(blocksOf(`${line}\n${line}\n`), [line, line]);
  });

  it('joins lines that were wrapped by hand and edited since', () => {
    const ragged =
      'His wife, Ann\nBarrowman, said that the family of Tracey Barrowman had left\nthe old town\nand gone to\nLeeds.';
    assert.deepEqual(blocksOf(ragged), [ragged]);
  });

  it('joins lines that were wrapped by hand, and no others', () => {
    const wrapped =
      'The council met for the ninth time this year and again it could\nnot agree on what to do about the old bridge over the river Tarn\nthat closed in May.';
    assert.deepEqual(blocksOf(`Bridge stays shut\n\n${wrapped}\n\nBy Ada Brook\nTarn Valley`), [
      'Bridge stays shut',
      wrapped,
      'By Ada Brook',
      'Tarn Valley',
    ]);
  });

  it('knows every kind of line end', () => {
    assert.deepEqual(blocksOf('One.\r\n\r\nTwo.\rThree.\n'), ['One.', 'Two.', 'Three.']);
  });

  it('finds nothing in nothing', () => {
    assert.deepEqual(blocksOf(''), []);
    assert.deepEqual(blocksOf(' \n\t\n\u00a0\n'), []);
  });
});

describe('splitBlocks, Markdown', () => {
  it('leaves out front matter, fenced code and comments', () => {
    const text =
      '---\ntitle: Bridge\ndate: 2031-05-04\n---\nOne.\n\n```js\nlet two;\n\n// 2\n```\n\n<!-- not\n\nthis -->\nThree.\n';
    const { blocks, frontMatter } = splitBlocks(text, 'markdown');
    assert.deepEqual(
      blocks.map(({ start, end }) => text.slice(start, end)),
      ['One.', 'Three.'],
    );
    assert.equal(frontMatter && text.slice(frontMatter.start, frontMatter.end), 'title: Bridge\ndate: 2031-05-04\n');
  });

  it('takes three dashes further down as a line, not as front matter', () => {
    assert.equal(splitBlocks('One.\n\n---\n\nTwo.\n', 'markdown').frontMatter, null);
    assert.equal(splitBlocks('---\nnever closed', 'markdown').frontMatter, null);
  });

  it('reads an indented paragraph after a list item as part of the list', () => {
    const text = '1. One\n\n    Still one.\n\nNo list.\n\n    code\n';
    assert.deepEqual(
      splitBlocks(text, 'markdown').blocks.map(block => block.mode),
      ['markdown list', 'markdown list', 'markdown', 'markdown'],
    );
  });
});
