import type { Span } from '../model';
import { isFull, isRagged } from './lineBreaks';

/** How a block is to be read; see `readBlock`. */
export type BlockMode = 'plain' | 'markdown' | 'markdown list';

/** A part of a draft that can be read without the rest: what lies between blank lines, or one long line. */
export interface Block extends Span {
  readonly mode: BlockMode;
}

/** A draft taken apart. What is in no block (front matter, fenced code, comments) is not prose. */
export interface Blocks {
  readonly blocks: readonly Block[];
  /** The YAML between the `---` lines that a Markdown draft may begin with; null where there is none. */
  readonly frontMatter: Span | null;
}

/** Lines longer than this are paragraphs of their own; shorter ones may be wrapped by hand. */
const LONGEST_WRAPPED_LINE = 120;
/** A block whose longest line is shorter than this is a list of short lines, not a wrapped paragraph. */
const SHORTEST_WRAP_COLUMN = 50;

/** One line without its end: `next` is where the following line begins. */
interface Line extends Span {
  readonly next: number;
}

/** Splits a draft into blocks. One linear pass; the result depends on the text alone. */
export function splitBlocks(text: string, language: 'plain' | 'markdown'): Blocks {
  return language === 'markdown' ? markdownBlocks(text) : { blocks: plainBlocks(text), frontMatter: null };
}

function* linesOf(text: string): Generator<Line> {
  let start = 0;
  while (start < text.length) {
    let end = start;
    while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
    const next = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
    yield { start, end, next };
    start = next;
  }
}

function isBlank(text: string, line: Span): boolean {
  for (let i = line.start; i < line.end; i++) {
    const code = text.charCodeAt(i);
    if (code !== 32 && code !== 9 && code !== 0xa0 && code !== 0xfeff) return false;
  }
  return true;
}

function plainBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let group: Line[] = [];
  const flush = (): void => {
    for (const span of unwrap(text, group)) blocks.push({ ...span, mode: 'plain' });
    group = [];
  };
  for (const line of linesOf(text)) {
    if (isBlank(text, line)) flush();
    else group.push(line);
  }
  flush();
  return blocks;
}

/**
 * Joins the lines of a hand-wrapped paragraph: a line break was put there by wrapping when the first word of the next
 * line would not have fitted into the longest line of the group; of a paragraph that was edited since, all.
 */
function unwrap(text: string, group: readonly Line[]): Span[] {
  let column = 0;
  for (const line of group) column = Math.max(column, line.end - line.start);
  const wrapped = column <= LONGEST_WRAPPED_LINE && column >= SHORTEST_WRAP_COLUMN && group.length > 1;
  const spans: Span[] = [];
  let start = group[0]?.start ?? 0;
  if (wrapped && isRagged(text, group)) return [{ start, end: group.at(-1)?.end ?? start }];
  for (const [i, line] of group.entries()) {
    const next = group[i + 1];
    if (next && wrapped && isFull(text, line, next, column)) continue;
    spans.push({ start, end: line.end });
    start = next?.start ?? line.end;
  }
  return spans;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const LIST_ITEM = /^[ \t]*(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/;
const INDENTED = /^(?: {2,}|\t)/;

function markdownBlocks(text: string): Blocks {
  const blocks: Block[] = [];
  const lines = linesOf(text);
  const head = frontMatter(text);
  let block: { start: number; end: number; mode: BlockMode } | null = null;
  let fence: string | null = null;
  let comment = false;
  // Inside a list an indented block is the next paragraph of an item; elsewhere four spaces make it code.
  let list = false;
  const flush = (): void => {
    if (block) blocks.push(block);
    block = null;
  };
  for (const line of lines) {
    if (head && line.start < head.next) continue;
    // Enough to tell fences, lists and comments; a line may be megabytes long.
    const begin = text.slice(line.start, Math.min(line.end, line.start + 80));
    if (fence !== null) {
      if (begin.trimStart().startsWith(fence) && isFenceEnd(text, line, fence)) fence = null;
      continue;
    }
    if (comment) {
      comment = !text.slice(line.start, line.end).includes('-->');
      continue;
    }
    if (isBlank(text, line)) {
      flush();
      continue;
    }
    const opened = FENCE.exec(begin);
    if (opened?.[1]) {
      flush();
      fence = opened[1];
      continue;
    }
    if (begin.startsWith('<!--')) {
      flush();
      comment = !text.slice(line.start, line.end).includes('-->');
      continue;
    }
    if (LIST_ITEM.test(begin)) list = true;
    else if (!block && !INDENTED.test(begin)) list = false;
    if (block) block.end = line.end;
    else block = { start: line.start, end: line.end, mode: list ? 'markdown list' : 'markdown' };
  }
  flush();
  return { blocks, frontMatter: head?.span ?? null };
}

function isFenceEnd(text: string, line: Span, fence: string): boolean {
  const char = fence.charCodeAt(0);
  for (let i = line.start; i < line.end; i++) {
    const code = text.charCodeAt(i);
    if (code !== char && code !== 32 && code !== 9) return false;
  }
  return true;
}

function frontMatter(text: string): { span: Span; next: number } | null {
  let first: Line | null = null;
  for (const line of linesOf(text)) {
    const mark = line.end - line.start <= 5 ? text.slice(line.start, line.end).trimEnd() : '';
    if (!first) {
      if (mark !== '---') return null;
      first = line;
    } else if (mark === '---' || mark === '...') {
      return { span: { start: first.next, end: line.start }, next: line.next };
    }
  }
  return null;
}
