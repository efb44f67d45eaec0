import assert from 'node:assert/strict';
import { stretches } from '../../../src/engine/names/model/stretches';
import { tokenize } from '../../../src/engine/names/tokens';

describe('stretches that can hold a name', () => {
  const table: [string, string[]][] = [
    ['nothing here', []],
    ['we saw Anna there', ['Anna']],
    ['The bank closed. But Anna came.', ['But Anna']],
    ['He left. It rained in The Hague.', ['The Hague']],
    ['we saw Anna Holm and left', ['Anna Holm']],
    ['the Bank of England rose', ['Bank of England']],
    ['Peter van der Berg left', ['Peter van der Berg']],
    ['we saw van der Berg', ['van der Berg']],
    ['in Area 51 at dawn', ['Area 51']],
    ['the AT&T tower', ['AT&T']],
    ['Anna came home before Bert did', ['Anna', 'Bert']],
    ['Anna, who had left early, met Bert', ['Anna', 'Bert']],
    ['we saw Min-jae Park', ['Min-jae Park']],
    ['the U.S.-led force', ['U.S.-led']],
    ['in Dar es Salaam', ['Dar es Salaam']],
    ['Arvik - Anna Holm', ['Arvik', 'Anna Holm']],
    ['ARVIK -- Anna Holm', ['ARVIK', 'Anna Holm']],
    ['the Arvik–Reedon line', ['Arvik–Reedon']],
    ["St Mary's Hospital", ["St Mary's Hospital"]],
  ];
  for (const [text, expected] of table) {
    it(text, () => {
      const tokens = tokenize(text);
      assert.deepEqual(
        stretches(tokens).map(([from, to]) => text.slice(tokens[from]?.start, tokens[to - 1]?.end)),
        expected,
      );
    });
  }

  it('are cut where a line of capitals goes on and on, and never overlap', () => {
    const tokens = tokenize('Anna of '.repeat(3000));
    let end = 0;
    for (const [from, to] of stretches(tokens)) {
      assert.ok(from >= end && to > from && to - from <= 410);
      end = to;
    }
    assert.ok(end >= tokens.length - 1);
  });
});
