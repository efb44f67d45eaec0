import { figureFamily } from '../../../src/engine/figures/family';
import type { Found } from '../../../src/engine/kinds/kind';
import { age } from '../../../src/engine/kinds/age';
import { isCurrencyPrefix, money } from '../../../src/engine/kinds/money';
import { ordinal } from '../../../src/engine/kinds/ordinal';
import { percent } from '../../../src/engine/kinds/percent';
import { quantity } from '../../../src/engine/kinds/quantity';
import { score } from '../../../src/engine/kinds/score';
import type { KindId } from '../../../src/engine/model';
import { UNSETTLED } from '../../../src/engine/text/numberFormat';
import type { Paragraph } from '../../../src/engine/text/paragraph';
import { timeLayer } from '../../../src/engine/times/layer';

/** All figures of a prose, as the registry arranges the kinds, outside of its times. */
export function figures(prose: string, format = UNSETTLED): readonly Found[] {
  const paragraph: Paragraph = { prose, block: 'paragraph', draft: () => 0, sentences: [], numbers: format };
  const kinds = figureFamily([money, percent, age, score, ordinal, quantity], isCurrencyPrefix, timeLayer());
  return kinds.flatMap(kind => [...kind.find(paragraph)]).sort((a, b) => a.start - b.start);
}

/**
 * The figures of one kind as a reader sees them: the span, then bound, key and direction in one string. Exactly and no
 * direction are left out: "15|memorandum", "~ 8000000|pound sterling", "2.1|percentage up".
 */
export function claims(prose: string, kind: KindId, format = UNSETTLED): [string, string][] {
  return figures(prose, format)
    .filter(figure => figure.kind === kind)
    .map(({ start, end, key, claim }) => {
      const bound = claim?.bound === '=' ? '' : `${claim?.bound ?? ''} `;
      const direction = claim?.direction ? ` ${claim.direction}` : '';
      return [prose.slice(start, end), `${bound}${key}${direction}`];
    });
}
