import type { Fact } from '../../engine/model';
import { Lines } from '../../engine/text/lines';
import { oneLine, shorten } from '../label';
import { factMeaning } from '../meaning';
import { english } from '../translate';
import { documentName, lineRange, type ReportedDocument, type ReportFormat } from './document';

/** Longer texts are cut in this report; the others have them whole. */
const TEXT_LENGTH = 120;

/** Facts for a person at a terminal: per document, per kind, "line:column  text  → meaning". */
export const textReport: ReportFormat = {
  head: '',
  between: '\n',
  foot: '',
  document: (document, kinds) => {
    const { facts, suggestions } = document.analysis;
    const lines = new Lines(document.text);
    const groups = kinds.map(kind =>
      section(
        kind.plural,
        facts.filter(fact => fact.kind === kind.id),
        lines,
      ),
    );
    const title = `${oneLine(documentName(document))}: ${summary(document)}\n`;
    return (
      title +
      groups.join('') +
      section('Not sure', suggestions, lines) +
      duplicates(document, lines) +
      style(document, lines)
    );
  },
};

function summary({ analysis: { facts, duplicates, dateline } }: ReportedDocument): string {
  const parts = [count(facts.length, 'fact')];
  if (duplicates.length > 0) parts.push(count(duplicates.length, 'duplicated passage'));
  if (dateline !== null) parts.push(`dateline ${dateline.date} (${dateline.source})`);
  return parts.join(', ');
}

function section(title: string, facts: readonly Fact[], lines: Lines): string {
  if (facts.length === 0) return '';
  const rows = facts.map(fact => {
    const { line, column } = lines.at(fact.start);
    return [`${line}:${column}`, shorten(oneLine(fact.text), TEXT_LENGTH), factMeaning(fact, english)] as const;
  });
  const width = rows.reduce((most, [place]) => Math.max(most, place.length), 0);
  const body = rows.map(
    ([place, text, meaning]) => `    ${place.padEnd(width)}  ${text}${meaning === '' ? '' : `  → ${meaning}`}\n`,
  );
  return `  ${title} (${facts.length})\n${body.join('')}`;
}

function duplicates({ text, analysis }: ReportedDocument, lines: Lines): string {
  if (analysis.duplicates.length === 0) return '';
  const body = analysis.duplicates.map(({ copies }) => {
    const places = copies.map(copy => lineRange(copy, lines));
    const [first] = copies;
    const words =
      first === undefined ? '' : shorten(oneLine(text.slice(first.start, Math.min(first.end, first.start + 500))), 80);
    return `    ${copies.length} copies, lines ${places.join(', ')}: ${words}\n`;
  });
  return `  Duplicates (${analysis.duplicates.length})\n${body.join('')}`;
}

/** What is not in house style, "line:column  message". */
function style({ analysis }: ReportedDocument, lines: Lines): string {
  const problems = analysis.problems.filter(({ rule }) => rule !== 'duplicate');
  if (problems.length === 0) return '';
  const rows = problems.map(({ start, message }) => {
    const { line, column } = lines.at(start);
    return `    ${line}:${column}  ${shorten(oneLine(message), TEXT_LENGTH)}\n`;
  });
  return `  House style (${problems.length})\n${rows.join('')}`;
}

/** "1 fact", "2 facts". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
