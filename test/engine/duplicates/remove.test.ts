import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Span } from '../../../src/engine/model';
import { removalSpans } from '../../../src/engine/duplicates/remove';

/** Places of `block` in a text. */
function places(text: string, block: string): readonly Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(block); at >= 0; at = text.indexOf(block, at + block.length))
    found.push({ start: at, end: at + block.length });
  return found;
}

function apply(text: string, spans: readonly Span[]): string {
  return spans.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

const remove = (text: string, block: string, keep: number): string =>
  apply(text, removalSpans(text, places(text, block), keep));

describe('removalSpans', () => {
  const table: readonly (readonly [what: string, text: string, keep: number, result: string])[] = [
    ['copies one after another, without a last line break', 'X\nX\nX', 0, 'X'],
    ['copies one after another, with a last line break', 'X\nX\nX\n', 0, 'X\n'],
    ['the middle copy kept', 'X\nX\nX\nX', 2, 'X'],
    ['the last copy kept', 'X\nX\nX\n', 2, 'X\n'],
    ['copies with blank lines between them', 'X\n\nX\n\nX\n', 1, 'X\n'],
    ['between other paragraphs', 'a\n\nX\n\nb\n\nX\n\nc\n', 0, 'a\n\nX\n\nb\n\nc\n'],
    ['between other lines', 'a\nX\nb\nX\nc', 1, 'a\nb\nX\nc'],
    ['at the end', 'a\n\nX\n\nb\n\nX', 0, 'a\n\nX\n\nb'],
    ['at the end, with a last line break', 'a\n\nX\n\nb\n\nX\n', 0, 'a\n\nX\n\nb\n'],
    ['at the start', 'X\n\na\n\nX\n', 1, 'a\n\nX\n'],
    ['a blank line only before', 'X\na\n\nX\nb', 0, 'X\na\n\nb'],
    ['a blank line only after', 'X\na\nX\n\nb', 0, 'X\na\n\nb'],
    ['CRLF', 'a\r\nX\r\n\r\nb\r\n\r\nX\r\n', 0, 'a\r\nX\r\n\r\nb\r\n'],
    ['CRLF, one after another', 'X\r\nX\r\nX', 0, 'X'],
    ['inside a paragraph', 'X a. X b. X', 0, 'X a. b.'],
    ['at the start of a longer line', 'X\na\nX b', 0, 'X\na\nb'],
    ['at the end of a longer line', 'X\na X\nb', 0, 'X\na\nb'],
    ['the whole of a longer line but its start', 'X\n\na X\n\nb', 0, 'X\n\na\n\nb'],
    ['an indented next line', 'X\nX\n  b', 0, 'X\n  b'],
    ['an indented copy', 'X\na\n  X\nb', 0, 'X\na\nb'],
    ['a hard break of Markdown before', 'X\na  \nX\nb', 0, 'X\na  \nb'],
    ['no copy kept', 'a\nX\nb\nX\n', -1, 'a\nb\n'],
    ['a text that is nothing else', 'X\nX', -1, ''],
    ['one copy, nothing to do', 'a\nX\nb', 0, 'a\nX\nb'],
  ];
  for (const [what, text, keep, result] of table) {
    it(what, () => assert.equal(remove(text, 'X', keep), result));
    it(`${what}, with a block of several lines`, () => {
      const block = (text: string): string => text.replaceAll('X', 'First line.\nSecond line.');
      assert.equal(remove(block(text), block('X'), keep), block(result));
    });
  }

  it('keeps exactly one copy and every other word, and doubles no blank line', () => {
    const space = fc.constantFrom('\n', '\n\n', ' ', '\r\n', '\r\n\r\n');
    const part = fc.tuple(fc.constantFrom('X', 'X', 'a', 'b.'), space);
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), fc.nat(), (parts, choice) => {
        const text = parts.flat().join('');
        const copies = places(text, 'X');
        fc.pre(copies.length > 0);
        const keep = choice % copies.length;
        const result = apply(text, removalSpans(text, copies, keep));
        let seen = 0;
        const expected = text.split(/\s+/).filter(word => word !== 'X' || seen++ === keep);
        assert.deepEqual(result.split(/\s+/).filter(Boolean), expected.filter(Boolean));
        if (!/\n\s*\n/.test(text)) assert.doesNotMatch(result, /\n\s*\n/);
      }),
    );
  });
});
