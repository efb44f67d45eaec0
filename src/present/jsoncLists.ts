import type { FormattingOptions, JSONPath, Node } from 'jsonc-parser';
import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';

const MARK = '\uFEFF';
const EMPTY = { type: 'object', offset: 0, length: 0 } as const;

/** The items of a list at the top of a JSONC text; empty where there is none. Offsets count behind a byte order mark. */
export function itemNodes(text: string, list: string): readonly Node[] {
  return listNode(unmarked(text).source, list)?.children ?? [];
}

/**
 * A JSONC text with one more item in a list at its top, before the item that has its index now; comments and layout stay.
 * @param text "" where there is no file yet.
 * @param comment what a list that is new says about itself.
 */
export function withItem(text: string, list: string, item: unknown, index: number, comment: string): string {
  const { mark, source } = unmarked(text);
  const before = source.trim() === '' ? '{}\n' : source;
  const formattingOptions = layout(before);
  if ((listNode(before, list)?.children ?? []).length > 0)
    return mark + insert(before, list, item, index, formattingOptions);
  const isNew = listNode(before, list) === undefined;
  const after = applyEdits(before, modify(before, [list], [item], { formattingOptions }));
  return mark + (isNew ? explained(after, list, comment, formattingOptions) : after);
}

/** A JSONC text without an item of a list at its top, as if it had never been there: comments around it stay. */
export function withoutItem(text: string, list: string, index: number): string {
  const { mark, source } = unmarked(text);
  const items = listNode(source, list)?.children ?? [];
  const [before, node] = [items[index - 1], items[index]];
  if (node === undefined) return text;
  const ownComma = /^\s*,/.exec(source.slice(node.offset + node.length))?.[0].length ?? 0;
  const head = source.slice(0, node.offset).trimEnd();
  const tail = source.slice(node.offset + node.length + ownComma);
  if (ownComma > 0 || before === undefined) return mark + head + tail;
  // The comma before the last item was there for its sake.
  const end = before.offset + before.length;
  return mark + head.slice(0, end) + head.slice(end).replace(',', '') + tail;
}

/** A JSONC text with another value at a path; `undefined` takes away what stands there, `insert` puts it before it. */
export function withValue(text: string, path: JSONPath, value: unknown, insert = false): string {
  const { mark, source } = unmarked(text);
  const options = { formattingOptions: layout(source), isArrayInsertion: insert };
  return mark + applyEdits(source, modify(source, path, value, options));
}

function unmarked(text: string): { readonly mark: string; readonly source: string } {
  return text.startsWith(MARK) ? { mark: MARK, source: text.slice(1) } : { mark: '', source: text };
}

function listNode(source: string, list: string): Node | undefined {
  return findNodeAtLocation(parseTree(source) ?? EMPTY, [list]);
}

/** Puts an item into a list that has some; a comment behind the item before it stays with that one. */
function insert(
  text: string,
  list: string,
  item: unknown,
  index: number,
  formattingOptions: FormattingOptions,
): string {
  const items = listNode(text, list)?.children ?? [];
  const before = items[index - 1];
  const end = before === undefined ? 0 : before.offset + before.length;
  const comment = /^[ \t]*(,?)[ \t]*\/\/[^\r\n]*/.exec(text.slice(end));
  if (before === undefined || comment === null) {
    const edits = modify(text, [list, index], item, { formattingOptions, isArrayInsertion: true });
    return applyEdits(text, edits);
  }
  const hasComma = comment[1] === ',';
  const indent = /(?:^|[\r\n])([ \t]*)[^\r\n]*$/.exec(text.slice(0, before.offset))?.[1] ?? '';
  const line = `${formattingOptions.eol ?? '\n'}${indent}${JSON.stringify(item)}`;
  const rest = text.slice(end + comment[0].length);
  return `${text.slice(0, end)}${hasComma ? '' : ','}${comment[0]}${line}${hasComma && index < items.length ? ',' : ''}${rest}`;
}

/** The text with a comment above a list that says what it is for, where the list begins a line of its own. */
function explained(text: string, list: string, comment: string, { eol = '\n' }: FormattingOptions): string {
  const start = listNode(text, list)?.parent?.offset ?? 0;
  const indent = /(?:^|[\r\n])([ \t]*)$/.exec(text.slice(0, start))?.[1];
  if (indent === undefined) return text;
  return `${text.slice(0, start)}// ${comment}${eol}${indent}${text.slice(start)}`;
}

function layout(text: string): FormattingOptions {
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
  const tabs = indent.startsWith('\t');
  return { insertSpaces: !tabs, tabSize: tabs ? 1 : indent.length, eol: text.includes('\r\n') ? '\r\n' : '\n' };
}
