import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mentionContext } from '../../src/present/mentionContext';

/** The context of the words in «», with the mention in «» again. */
function around(marked: string): string {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const { text, highlight } = mentionContext(marked.replace(/[«»]/g, ''), { start, end });
  return `${text.slice(0, highlight.start)}«${text.slice(highlight.start, highlight.end)}»${text.slice(highlight.end)}`;
}

describe('mention in its context', () => {
  const table: readonly (readonly [string, string])[] = [
    ['The «mayor» left.', 'The «mayor» left.'],
    ['First line.\nThe «mayor» left.\nLast line.', 'The «mayor» left.'],
    ['First line.\r\n«Calderon»\r\nLast line.', '«Calderon»'],
    [
      'On a day of rain and wind the council heard that «12 libraries» would have to close before the end of the year because of the costs.',
      '…the council heard that «12 libraries» would have to close before the end of the year because of…',
    ],
    ['She said **«never again»** to them.', 'She said «never again» to them.'],
    ['Two\tlines\n«hard\nwrapped» here', '«hard wrapped» here'],
    [`${'x'.repeat(50)}«y»${'z'.repeat(90)}`, '…«y»…'],
  ];
  for (const [marked, expected] of table) it(marked.slice(0, 60), () => assert.equal(around(marked), expected));

  it('always shows the mention where it says, on one short line without half characters', () => {
    const unit = fc.constantFrom('a', ' ', '\n', '\r', '\t', '*', '[', ']', '😀', '\ud83d', 'e\u0301', 'ب', '\u202e');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 200 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const context = mentionContext(text, { start, end });
        assert.ok(context.highlight.start <= context.highlight.end);
        assert.ok(context.highlight.end <= context.text.length);
        assert.ok(context.text.length < 250);
        assert.doesNotMatch(context.text, /[\r\n]/);
      }),
    );
  });
});
