import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hasMarkup, markdownParts } from '../../../src/engine/text/markdown';
import { OBJECT } from '../../../src/engine/text/paragraph';

/** Markdown, and the prose of its paragraphs. */
const CASES: readonly [string, ...string[]][] = [
  ['Plain text.', 'Plain text.'],
  ['The **2,500** U.S. *troops*', 'The 2,500 U.S. troops'],
  ['See [the report](https://example.org/a_b) by `code` now', `See the report by ${OBJECT} now`],
  ['At https://example.org/2024/09. Then <mail@example.org>.', `At ${OBJECT}. Then ${OBJECT}.`],
  ['AT&amp;T \\*pays\\* $5 &mdash; or &#36;6', 'AT&T *pays* $5 — or $6'],
  ['# A heading\nText', 'A heading', 'Text'],
  ['- one\n- two\n  more', 'one', 'two\nmore'],
  ['> quoted\n> on', 'quoted\non'],
  ['| Town | People |\n|---|---|\n| Tarn | 1,200 |', 'Town', 'People', 'Tarn', '1,200'],
  ['a ![picture](x.png) b', `a ${OBJECT} b`],
  ['<div class="3">', ...[]],
  ['~~12~~ 13 members', '12 13 members'],
  ['Town\n:-\nTarn', 'Town', 'Tarn'],
];

describe('markdownParts', () => {
  for (const [source, ...prose] of CASES) {
    it(JSON.stringify(source), () => {
      const parts = markdownParts(source, false);
      assert.deepEqual(
        parts.map(part => part.prose),
        prose,
      );
    });
  }

  it('knows where prose stands in the source, markup between its pieces included', () => {
    const source = 'The **2,500** U.S. *troops* of AT&amp;T';
    const [part] = markdownParts(source, false);
    assert.ok(part);
    const at = (text: string): string => {
      const start = part.prose.indexOf(text);
      const span = part.map.toSource({ start, end: start + text.length });
      return source.slice(span.start, span.end);
    };
    assert.equal(at('2,500'), '2,500');
    assert.equal(at('2,500 U.S. troops'), '2,500** U.S. *troops');
    assert.equal(at('AT&T'), 'AT&amp;T');
  });

  it('maps any stretch of any prose into the source, in order', () => {
    const piece = fc.constantFrom(
      'word',
      '**',
      '*',
      '`',
      '[',
      '](u)',
      '&amp;',
      '\\',
      '> ',
      '\n',
      '😀',
      'é',
      '1. ',
      ' ',
      '|',
      '<b>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), pieces => {
        const source = pieces.join('');
        for (const { prose, map } of markdownParts(source, false)) {
          let last = 0;
          for (let i = 0; i < prose.length; i++) {
            const span = map.toSource({ start: i, end: i + 1 });
            assert.ok(span.start >= last && span.end >= span.start && span.end <= source.length);
            last = span.start;
          }
        }
      }),
    );
  });
});

describe('hasMarkup', () => {
  it('is true for a table of one column without bars', () => {
    assert.equal(hasMarkup('Town\n:-'), true);
  });

  it('is false only for text that Markdown reads word for word', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', '.', '1', '-', '(', '“', '\n', '$', '%', ':', '!', '=', ')'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, raw => {
        const source = raw.trim();
        fc.pre(source !== '' && !/\n\s*\n/.test(source) && !hasMarkup(source));
        const parts = markdownParts(source, false);
        assert.equal(parts.length, 1);
        assert.equal(parts[0]?.prose.replace(/\s+/g, ' '), source.replace(/\s+/g, ' '));
      }),
    );
  });
});
