import type { Analysis, Fact } from '../src/engine/model';
import { Lines } from '../src/engine/text/lines';
import { oneLine } from '../src/present/label';
import { factMeaning } from '../src/present/meaning';
import { lineRange } from '../src/present/report/document';
import { english } from '../src/present/translate';

/** Rows of the picture are about this wide; long lines are folded between words. */
const WIDTH = 100;

/** One row of the picture: a stretch of the draft that lies within one line. */
interface Row {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/**
 * A draft with its facts marked under its text, for people to read and compare. A fact that goes on in the next row
 * ends in "…"; suggestions are marked with "?".
 */
export function picture(text: string, { facts, suggestions, duplicates, problems, dateline }: Analysis): string {
  const lines = new Lines(text);
  const marked = [
    ...facts.map(fact => ({ fact, sure: true })),
    ...suggestions.map(fact => ({ fact, sure: false })),
  ].sort((a, b) => a.fact.start - b.fact.start || b.fact.end - a.fact.end);
  let out = dateline === null ? '' : `dateline: ${dateline.date} (${dateline.source})\n\n`;
  let next = 0;
  for (const row of rowsOf(text, lines)) {
    const shown = text.slice(row.start, row.end).replace(/[\r\n]+$/, '');
    out += `${String(row.line).padStart(4)} | ${shown}`.trimEnd() + '\n';
    for (let mark = marked[next]; mark !== undefined && mark.fact.start < row.end; mark = marked[++next]) {
      out += `     | ${marks(text, row, mark.fact, mark.sure ? '~' : '?')}\n`;
    }
  }
  for (const { kind, copies } of duplicates) {
    out += `\n${kind} duplicate: lines ${copies.map(copy => lineRange(copy, lines)).join(', ')}`;
  }
  for (const problem of problems) out += `\n${problem.severity}, line ${lineRange(problem, lines)}: ${problem.message}`;
  return out.endsWith('\n') ? out : `${out}\n`;
}

function marks(text: string, row: Row, fact: Fact, sign: string): string {
  const end = Math.min(fact.end, row.end);
  const width = Math.max(1, columns(text.slice(fact.start, end).replace(/[\r\n]+$/, '')));
  const meaning = factMeaning(fact, english);
  const goesOn = fact.end > row.end ? '…' : '';
  const says = `${fact.kind}${meaning === '' ? '' : ` = ${meaning}`}`;
  const whole = goesOn === '' ? '' : ` «${oneLine(fact.text)}»`;
  return `${' '.repeat(columns(text.slice(row.start, fact.start)))}^${sign.repeat(width - 1)}${goesOn} ${says}${whole}`;
}

function* rowsOf(text: string, lines: Lines): Generator<Row> {
  let start = 0;
  while (start < text.length) {
    const { line } = lines.at(start);
    let end = start;
    while (end < text.length && lines.at(end).line === line && end - start < WIDTH) end++;
    if (end < text.length && lines.at(end).line === line) {
      const space = text.lastIndexOf(' ', end);
      if (space > start) end = space + 1;
    }
    yield { start, end, line };
    start = end;
  }
}

/** Characters as a reader sees them. */
function columns(text: string): number {
  return [...new Intl.Segmenter('en').segment(text)].length;
}
