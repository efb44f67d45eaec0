import assert from 'node:assert/strict';
import { tokenize } from '../../../src/engine/names/tokens';

describe('tokens of names', () => {
  const table: [string, string[]][] = [
    ["Iran's army", ['Iran', "'s", 'army']],
    ['the U.S.-led force', ['the', 'U.S.', '-', 'led', 'force']],
    ['Fadel al-Kubaisi’s son', ['Fadel', 'al-Kubaisi', '’s', 'son']],
    ['al-fresco meals', ['al', '-', 'fresco', 'meals']],
    ['Mr. O’Neill, 45.', ['Mr.', 'O’Neill', ',', '45', '.']],
    ['at 2,500 feet', ['at', '2,500', 'feet']],
    ['J.R.R. Tolk', ['J.R.R.', 'Tolk']],
    ['in Wichita, Kan., at noon', ['in', 'Wichita', ',', 'Kan.', ',', 'at', 'noon']],
    ['Ann Holt, R-Miss., left', ['Ann', 'Holt', ',', 'R', '-', 'Miss.', ',', 'left']],
    ['said Kan. Then', ['said', 'Kan', '.', 'Then']],
    ['Co-operation with a co-op', ['Co-operation', 'with', 'a', 'co-op']],
    ['a Co-Op', ['a', 'Co', '-', 'Op']],
    ['We left. They stayed.', ['We', 'left', '.', 'They', 'stayed', '.']],
  ];
  for (const [text, tokens] of table) {
    it(text, () => {
      assert.deepEqual(
        tokenize(text).map(token => token.text),
        tokens,
      );
    });
  }

  it('are those of a part of a text, with offsets in the whole', () => {
    const text = 'One two\nThree four';
    assert.deepEqual(
      tokenize(text, undefined, 8, text.length).map(({ text, start, end, first }) => ({ text, start, end, first })),
      [
        { text: 'Three', start: 8, end: 13, first: true },
        { text: 'four', start: 14, end: 18, first: false },
      ],
    );
  });

  it('knows where a capital proves nothing', () => {
    const first = tokenize('Rain fell. “Stay home,” Mr. Diaz said: Wait!').filter(token => token.first);
    assert.deepEqual(
      first.map(token => token.text),
      ['Rain', '“', 'Stay', 'Wait'],
    );
  });
});
