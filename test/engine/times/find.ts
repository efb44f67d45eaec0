import type { FactKind, Found } from '../../../src/engine/kinds/kind';
import type { Paragraph } from '../../../src/engine/text/paragraph';
import { timeLayer, type TimeLayer } from '../../../src/engine/times/layer';
import { resolveTimes } from '../../../src/engine/times/resolve';
import { UNSETTLED } from '../../../src/engine/text/numberFormat';

/** A paragraph of plain prose. */
export function paragraph(prose: string): Paragraph {
  return { prose, block: 'paragraph', draft: () => 0, numbers: UNSETTLED, sentences: [] };
}

/** What one kind finds in a sentence, as "text = value". */
export function findsOf(kind: (times: TimeLayer) => FactKind): (sentence: string) => string[] {
  const made = kind(timeLayer());
  return sentence => [...made.find(paragraph(sentence))].map(found => shown(sentence, found));
}

/** Every time of a sentence written on `date`, as "text = value". */
export function resolved(sentence: string, date: string | null): string[] {
  const times = timeLayer().times(paragraph(sentence));
  return resolveTimes(times, date === null ? null : { date, source: 'given' }).map(found => shown(sentence, found));
}

function shown(sentence: string, found: Found): string {
  return `${sentence.slice(found.start, found.end)} = ${found.timex?.value}`;
}
