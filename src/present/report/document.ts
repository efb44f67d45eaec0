import type { Analysis, DuplicateGroup, Fact, KindInfo, Problem, Span } from '../../engine/model';
import { Lines } from '../../engine/text/lines';

/** One scanned document, ready to be reported. */
export interface ReportedDocument {
  /** As the user named it, with "/" between folders; absent where the text came without a name. */
  readonly path?: string;
  /** JSON text of the id that came with the text; it is given back character for character. */
  readonly id?: string;
  /** The text that was analyzed, without a byte order mark. */
  readonly text: string;
  readonly analysis: Analysis;
}

/** One way to print documents: `head`, the documents with `between` between them, `foot`. */
export interface ReportFormat {
  readonly head: string;
  readonly between: string;
  readonly foot: string;
  readonly document: (document: ReportedDocument, kinds: readonly KindInfo[]) => string;
  /** What stands in the place of a record that could not be read (`id` as JSON text); absent in formats for people. */
  readonly failure?: (id: string, message: string) => string;
}

/** The name of a document for people. */
export function documentName({ path, id }: ReportedDocument): string {
  return path ?? (id === undefined ? 'text' : id.replace(/^"([^"\\]*)"$/, '$1'));
}

/** One document as JSON text, in the shape that the command line promises; on one line unless `indent` is given. */
export function documentJson(document: ReportedDocument, indent = 0): string {
  const { path, id, text, analysis } = document;
  const lines = new Lines(text);
  const separator = indent === 0 ? '' : `\n${' '.repeat(indent)}`;
  const colon = indent === 0 ? ':' : ': ';
  const head = [
    ...(path === undefined ? [] : [`"path"${colon}${JSON.stringify(path)}`]),
    ...(id === undefined ? [] : [`"id"${colon}${id}`]),
  ];
  const body = JSON.stringify(
    {
      facts: analysis.facts.map(fact => factJson(fact, lines)),
      duplicates: analysis.duplicates.map(group => duplicateJson(group, lines)),
      problems: analysis.problems.map(problem => problemJson(problem, lines, path)),
      suggestions: analysis.suggestions.map(fact => factJson(fact, lines)),
      dateline: analysis.dateline,
    },
    null,
    indent,
  );
  return `{${head.map(field => `${separator}${field},`).join('')}${body.slice(1)}`;
}

/** First and last line of a passage, 1-based; a line break at its end counts to the line it ends. */
export function lineSpan({ start, end }: Span, lines: Lines): { startLine: number; endLine: number } {
  return { startLine: lines.at(start).line, endLine: lines.at(Math.max(start, end - 1)).line };
}

/** The lines of a passage for people: "3", "3–7". */
export function lineRange(span: Span, lines: Lines): string {
  const { startLine, endLine } = lineSpan(span, lines);
  return startLine === endLine ? String(startLine) : `${startLine}–${endLine}`;
}

function factJson(fact: Fact, lines: Lines): object {
  const { kind, start, end, text, key, cluster, label, claim, timex } = fact;
  return {
    kind,
    start,
    end,
    ...lines.at(start),
    text,
    key,
    cluster,
    ...(kind === 'person' ? { title: fact.title ?? null } : {}),
    ...(claim === undefined
      ? {}
      : {
          value: claim.value,
          ...(claim.alternative !== undefined && { alternative: claim.alternative }),
          unit: claim.unit,
          noun: claim.noun,
          head: claim.head,
          bound: claim.bound,
          direction: claim.direction,
          per: claim.per,
        }),
    ...(timex === undefined ? {} : { timex }),
    ...(kind === 'quotation' ? { speaker: fact.speaker ?? null } : {}),
    label,
  };
}

function duplicateJson({ id, kind, similarity, copies }: DuplicateGroup, lines: Lines): object {
  return {
    id,
    kind,
    similarity,
    copies: copies.map(({ start, end }) => ({ start, end, ...lineSpan({ start, end }, lines) })),
  };
}

function problemJson(problem: Problem, lines: Lines, path: string | undefined): object {
  const { rule, severity, start, end, message, related, group, replacement } = problem;
  const place = path === undefined ? {} : { path };
  return {
    rule,
    severity,
    start,
    end,
    ...lines.at(start),
    message,
    related: related.map(span => ({ ...place, start: span.start, end: span.end })),
    ...(group === undefined ? {} : { group }),
    ...(replacement === undefined ? {} : { replacement }),
  };
}
