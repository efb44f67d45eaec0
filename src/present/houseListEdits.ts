import type { FormattingOptions } from 'jsonc-parser';
import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import { HOUSE_LISTS, parseHouseList, type TextList } from './houseList';

const MARK = '\uFEFF';

/**
 * The text of the house list with one more entry in one of its lists; comments and layout stay. The text itself where
 * the entry already stands there (case and white space do not count).
 * @param text the present text, "" where there is no file yet.
 * @throws {HouseListError} when the present text cannot be read.
 */
export function addEntry(text: string, list: TextList, entry: string): string {
  const entries = parseHouseList(text)[list];
  const plain = entry.replace(/\s+/g, ' ').trim();
  if (entries.some(item => folded(item) === folded(plain))) return text;
  const [mark, source] = text.startsWith(MARK) ? [MARK, text.slice(1)] : ['', text];
  const before = source.trim() === '' ? '{}\n' : source;
  const formattingOptions = layout(before);
  if (entries.length > 0) {
    // Sorted, so that the additions of two people seldom meet in one place of the file.
    const next = entries.findIndex(item => folded(item) > folded(plain));
    return mark + insert(before, list, plain, next < 0 ? entries.length : next, formattingOptions);
  }
  const isNew = findNodeAtLocation(parseTree(before) ?? EMPTY, [list]) === undefined;
  const after = applyEdits(before, modify(before, [list], [plain], { formattingOptions }));
  return mark + (isNew ? explained(after, list, formattingOptions) : after);
}

/**
 * The text of the house list without an entry, as if it had never been added: comments around it stay. The text itself
 * where there is no such entry.
 * @throws {HouseListError} when the present text cannot be read.
 */
export function removeEntry(text: string, list: TextList, entry: string): string {
  const index = parseHouseList(text)[list].findIndex(item => folded(item) === folded(entry));
  const [mark, source] = text.startsWith(MARK) ? [MARK, text.slice(1)] : ['', text];
  const entries = findNodeAtLocation(parseTree(source) ?? EMPTY, [list])?.children ?? [];
  const [before, node] = [entries[index - 1], entries[index]];
  if (node === undefined) return text;
  const ownComma = /^\s*,/.exec(source.slice(node.offset + node.length))?.[0].length ?? 0;
  const head = source.slice(0, node.offset).trimEnd();
  const tail = source.slice(node.offset + node.length + ownComma);
  if (ownComma > 0 || before === undefined) return mark + head + tail;
  // The comma before the last entry was there for its sake.
  const end = before.offset + before.length;
  return mark + head.slice(0, end) + head.slice(end).replace(',', '') + tail;
}

/** Puts an entry into a list that has some; a comment behind the entry before it stays with that one. */
function insert(
  text: string,
  list: TextList,
  entry: string,
  index: number,
  formattingOptions: FormattingOptions,
): string {
  const entries = findNodeAtLocation(parseTree(text) ?? EMPTY, [list])?.children ?? [];
  const before = entries[index - 1];
  const end = before === undefined ? 0 : before.offset + before.length;
  const comment = /^[ \t]*(,?)[ \t]*\/\/[^\r\n]*/.exec(text.slice(end));
  if (before === undefined || comment === null) {
    const edits = modify(text, [list, index], entry, { formattingOptions, isArrayInsertion: true });
    return applyEdits(text, edits);
  }
  const hasComma = comment[1] === ',';
  const indent = /[ \t]*$/.exec(text.slice(0, before.offset))?.[0] ?? '';
  const line = `${formattingOptions.eol ?? '\n'}${indent}${JSON.stringify(entry)}`;
  const rest = text.slice(end + comment[0].length);
  return `${text.slice(0, end)}${hasComma ? '' : ','}${comment[0]}${line}${hasComma && index < entries.length ? ',' : ''}${rest}`;
}

/** The text with a comment above a list that says what it is for, where the list begins a line of its own. */
function explained(text: string, list: TextList, { eol = '\n' }: FormattingOptions): string {
  const start = findNodeAtLocation(parseTree(text) ?? EMPTY, [list])?.parent?.offset ?? 0;
  const indent = /(?:^|[\r\n])([ \t]*)$/.exec(text.slice(0, start))?.[1];
  if (indent === undefined) return text;
  return `${text.slice(0, start)}// ${HOUSE_LISTS[list]}${eol}${indent}${text.slice(start)}`;
}

const EMPTY = { type: 'object', offset: 0, length: 0 } as const;

function layout(text: string): FormattingOptions {
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
  const tabs = indent.startsWith('\t');
  return { insertSpaces: !tabs, tabSize: tabs ? 1 : indent.length, eol: text.includes('\r\n') ? '\r\n' : '\n' };
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
