/** The widest line that counts as wrapped by hand or by a mail program, and the narrowest width to wrap at. */
const WIDEST = 120;
const NARROWEST = 30;
/** White space around a line that does not count. */
const INDENT = 20;
/** A wrapped line is at least this full once the first word of the next is added. */
const FULL = 0.85;

const STARTS_BLOCK = /^\s*(?:[-*+•#|=>]|\d+[.)]\s)/;
const ENDS_SENTENCE = /[.!?:…]["”’')*_]*$/;

interface Line {
  readonly text: string;
  /** Offset of the line feed after it. */
  readonly end: number;
}

/**
 * Offsets of the line breaks (both units of a CRLF) from `from` up to `to` that only wrap a paragraph: in a run of lines
 * without a blank one between, all but the last are about equally full, so that the first word of the next line would not
 * have fitted, and they do not mostly end where sentences end. Everything else (one paragraph a line, verse, lists, tables)
 * keeps its breaks.
 */
export function softBreaks(text: string, from: number, to: number): ReadonlySet<number> {
  const soft = new Set<number>();
  let lines: Line[] = [];
  const flush = (): void => {
    for (const { end } of wrappedLines(lines)) {
      soft.add(end);
      if (text[end - 1] === '\r') soft.add(end - 1);
    }
    lines = [];
  };
  for (let start = from; start < to;) {
    const end = Math.min(to, lineEnd(text, start));
    if (isBarrier(text, start, end)) flush();
    else lines.push({ text: text.slice(start, end).trim(), end });
    start = end + 1;
  }
  flush();
  return soft;
}

/** Whether no paragraph goes on over this line, whatever stands around it: it is blank or too wide to be wrapped. */
export function isBarrier(text: string, start: number, end: number): boolean {
  return end - start > WIDEST + INDENT || text.slice(start, end).trim() === '';
}

/** Offset of the line feed at or after `from`, or the end of the text. */
export function lineEnd(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  return feed < 0 ? text.length : feed;
}

/** Of lines without a blank one between, those that go on in the next. */
function wrappedLines(lines: readonly Line[]): readonly Line[] {
  if (lines.length < 2 || !lines.some(line => line.text.length >= NARROWEST)) return [];
  const wrapped: Line[] = [];
  let block: Line[] = [];
  const flush = (): void => {
    if (isWrapped(block)) for (const line of block.slice(0, -1)) wrapped.push(line);
    block = [];
  };
  for (const { text, end } of lines) {
    if (STARTS_BLOCK.test(text)) flush();
    block.push({ text, end });
  }
  flush();
  return wrapped;
}

function isWrapped(block: readonly Line[]): boolean {
  if (block.length < 2) return false;
  const lines = block.map(line => line.text.replace(/\s+/g, ' '));
  const widest = lines.reduce((longest, line) => Math.max(longest, line.length), 0);
  if (widest > WIDEST || widest < NARROWEST) return false;
  let ends = 0;
  for (const [index, line] of lines.slice(0, -1).entries()) {
    const next = lines[index + 1] ?? '';
    const space = next.indexOf(' ');
    if (line.length + 1 + (space < 0 ? next.length : space) < widest * FULL) return false;
    if (ENDS_SENTENCE.test(line)) ends++;
  }
  return ends * 2 < lines.length - 1;
}
