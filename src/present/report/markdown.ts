import type { KindInfo } from '../../engine/model';
import { Lines } from '../../engine/text/lines';
import { oneLine } from '../label';
import { factMeaning } from '../meaning';
import { english, type Translate } from '../translate';
import { documentName, lineRange, type ReportedDocument, type ReportFormat } from './document';

/** Facts as Markdown: per document a heading, a table, and a list of its duplicates. */
export const markdownReport: ReportFormat = {
  head: '',
  between: '\n',
  foot: '',
  document: (document, kinds) => {
    const table = document.analysis.facts.length === 0 ? 'No facts.\n' : factsTable(document, kinds);
    return `## ${escapeMarkdown(oneLine(documentName(document)))}\n\n${table}${duplicatesList(document)}`;
  },
};

/** The facts of a document as one Markdown table, in order of appearance. */
export function factsTable(document: ReportedDocument, kinds: readonly KindInfo[], t: Translate = english): string {
  const lines = new Lines(document.text);
  const rows = document.analysis.facts.map(fact => [
    String(lines.at(fact.start).line),
    kinds.find(kind => kind.id === fact.kind)?.label ?? fact.kind,
    oneLine(fact.text),
    factMeaning(fact, t),
  ]);
  return [[t('Line'), t('Kind'), t('Text'), t('Meaning')], ['---:', '---', '---', '---'], ...rows]
    .map((cells, i) => `| ${cells.map(cell => (i === 1 ? cell : escapeMarkdown(cell))).join(' | ')} |\n`)
    .join('');
}

function duplicatesList({ text, analysis }: ReportedDocument): string {
  if (analysis.duplicates.length === 0) return '';
  const lines = new Lines(text);
  const items = analysis.duplicates.map(({ copies }) => {
    const places = copies.map(copy => lineRange(copy, lines));
    return `- Stands ${copies.length} times: lines ${places.join(', ')}\n`;
  });
  return `\n${items.join('')}`;
}

/** Text that no Markdown renderer takes for markup, on one line and fit for a table cell. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|~#$&]/g, '\\$&');
}
