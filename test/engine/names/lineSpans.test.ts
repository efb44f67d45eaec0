import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineSpans } from '../../../src/engine/names/lineSpans';

describe('lines that are read one by one', () => {
  const table: [string, string[]][] = [
    ['One line.', ['One line.']],
    ['Carrow 2, Linfield Park 1\nDunmore 0, Aske Rovers 0', ['Carrow 2, Linfield Park 1', 'Dunmore 0, Aske Rovers 0']],
    ['By Ines Rivera\r\nHarbour Press', ['By Ines Rivera\r', 'Harbour Press']],
    [
      'The council met on Monday and talked about the bridge, which Mayor\nAlmeida wants to open in May.',
      ['The council met on Monday and talked about the bridge, which Mayor\nAlmeida wants to open in May.'],
    ],
    ['A short line that goes\non in the next.', ['A short line that goes\non in the next.']],
    ['They saw the old\nAlmeida house.', ['They saw the old\nAlmeida house.']],
    [
      'Her husband, Phil\nLomax, said that Tracey had left the old town\nand gone to\nLeeds.',
      ['Her husband, Phil\nLomax, said that Tracey had left the old town\nand gone to\nLeeds.'],
    ],
    [
      'Narrow columns of\nthe Harbour Press\nset Tomas Almeida\nin four lines now\nand in a fifth.',
      ['Narrow columns of\nthe Harbour Press\nset Tomas Almeida\nin four lines now\nand in a fifth.'],
    ],
  ];
  for (const [prose, lines] of table) {
    it(JSON.stringify(prose), () => {
      assert.deepEqual(
        lineSpans(prose).map(([from, to]) => prose.slice(from, to)),
        lines,
      );
    });
  }

  it('are in order, and leave out nothing but line breaks', () => {
    const line = fc.stringMatching(/^[A-Za-z ,.\d]{0,30}$/);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), lines => {
        const prose = lines.join('\n');
        const spans = lineSpans(prose);
        assert.equal(spans.map(([from, to]) => prose.slice(from, to)).join('\n'), prose);
      }),
    );
  });
});
