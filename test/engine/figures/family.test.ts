import assert from 'node:assert/strict';
import { figureFamily } from '../../../src/engine/figures/family';
import { isCurrencyPrefix, money } from '../../../src/engine/kinds/money';
import { ordinal } from '../../../src/engine/kinds/ordinal';
import { quantity } from '../../../src/engine/kinds/quantity';
import type { Paragraph } from '../../../src/engine/text/paragraph';
import { timeLayer } from '../../../src/engine/times/layer';
import { UNSETTLED } from '../../../src/engine/text/numberFormat';

const family = figureFamily([money, ordinal, quantity], isCurrencyPrefix, timeLayer());

function found(prose: string): string[] {
  const paragraph: Paragraph = { prose, block: 'paragraph', draft: () => 0, numbers: UNSETTLED, sentences: [] };
  return family.flatMap(kind =>
    [...kind.find(paragraph)].map(({ kind: id, start, end }) => `${id} ${prose.slice(start, end)}`),
  );
}

describe('the family of figures', () => {
  it('gives each kind its own figures, found in one scan', () => {
    assert.deepEqual(found('The second bid was $5 for 12 chairs.'), [
      'money $5',
      'ordinal second',
      'quantity 12 chairs',
    ]);
  });

  it('leaves numbers to the times that they belong to', () => {
    assert.deepEqual(found('On wednesday, september 16, 2020 they met for the 3rd time.'), ['ordinal 3rd']);
  });
});
