import type { Claim, Fact, KindInfo } from '../../engine/model';
import { Lines } from '../../engine/text/lines';
import { oneLine } from '../label';
import { factMeaning } from '../meaning';
import { english } from '../translate';
import { documentName, type ReportedDocument, type ReportFormat } from './document';

const COLUMNS = [
  'File',
  'Line',
  'Column',
  'Kind',
  'Text',
  'Meaning',
  'Value',
  'Value to',
  'Unit',
  'What is counted',
  'How exact',
  'Direction',
  'Per',
  'Date or time',
  'Title',
  'Speaker',
  'Or value',
  'Or value to',
] as const;

const EXACTNESS: Readonly<Record<Claim['bound'], string>> = {
  '=': 'exactly',
  '~': 'about',
  '<': 'at most',
  '>': 'at least',
};

/**
 * Facts as comma-separated values (RFC 4180), one a row, made to be opened in Excel: with a byte order mark, without
 * which Excel takes UTF-8 for something else, and with no text that a spreadsheet would run as a formula.
 */
export const csvReport: ReportFormat = {
  head: `\uFEFF${row(COLUMNS)}`,
  between: '',
  foot: '',
  document: (document, kinds) => {
    const lines = new Lines(document.text);
    return document.analysis.facts.map(fact => row(cells(fact, document, lines, kinds))).join('');
  },
};

function cells(fact: Fact, document: ReportedDocument, lines: Lines, kinds: readonly KindInfo[]): (string | number)[] {
  const { claim } = fact;
  const { line, column } = lines.at(fact.start);
  const [value, to] = claim === undefined ? [''] : [claim.value].flat();
  const [orValue, orTo] = [claim?.alternative ?? ''].flat();
  return [
    documentName(document),
    line,
    column,
    kinds.find(kind => kind.id === fact.kind)?.label ?? fact.kind,
    oneLine(fact.text),
    factMeaning(fact, english),
    value,
    to ?? '',
    claim?.unit ?? '',
    oneLine(claim?.noun ?? ''),
    claim === undefined ? '' : EXACTNESS[claim.bound],
    claim?.direction ?? '',
    claim?.per ?? '',
    fact.timex?.value ?? '',
    oneLine(fact.title ?? ''),
    oneLine(fact.speaker ?? ''),
    orValue ?? '',
    orTo ?? '',
  ];
}

function row(values: readonly (string | number)[]): string {
  return `${values.map(cell).join(',')}\r\n`;
}

/** One field; texts that start like a formula get a leading apostrophe (OWASP, "CSV Injection"). */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
