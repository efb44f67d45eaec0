import type { FormattingOptions, ParseError } from 'jsonc-parser';
import { applyEdits, findNodeAtLocation, getNodeValue, modify, parseTree, printParseErrorCode } from 'jsonc-parser';
import { Lines } from '../engine/text/lines';

/** Where the house list stands, relative to the workspace folder. */
export const HOUSE_LIST_PATH = '.factdesk/house.jsonc';

/** What a newsroom tells Fact Desk about its own texts; made to be committed. */
export interface HouseList {
  /** Texts that are never facts. */
  readonly ignore: readonly string[];
}

export const EMPTY_HOUSE_LIST: HouseList = { ignore: [] };

/** Why a house list cannot be read: a reason in words and where, both 1-based; the name of the file is not known here. */
export class HouseListError extends Error {
  override name = 'HouseListError';

  constructor(
    readonly line: number,
    readonly column: number,
    readonly reason: string,
  ) {
    super(`line ${line}, column ${column}: ${reason}`);
  }
}

/**
 * Reads the text of a house list: JSON with comments and trailing commas; keys it does not know are left alone.
 * An empty file is an empty list.
 * @throws {HouseListError} when it is no JSON object or "ignore" is no list of texts.
 */
export function parseHouseList(text: string): HouseList {
  const source = withoutMark(text);
  if (source.trim() === '') return EMPTY_HOUSE_LIST;
  const errors: ParseError[] = [];
  const tree = parseTree(source, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error !== undefined) throw wrong(source, error.offset, words(printParseErrorCode(error.error)));
  if (tree?.type !== 'object')
    throw wrong(source, tree?.offset ?? 0, 'the file should hold one object: { "ignore": [] }');
  const ignore = tree.children?.find(property => property.children?.[0]?.value === 'ignore')?.children?.[1];
  if (ignore === undefined) return EMPTY_HOUSE_LIST;
  if (ignore.type !== 'array') throw wrong(source, ignore.offset, '"ignore" should be a list of texts');
  const odd = ignore.children?.find(item => item.type !== 'string');
  if (odd !== undefined) throw wrong(source, odd.offset, 'every entry of "ignore" should be a text in quotes');
  return { ignore: getNodeValue(ignore) as string[] };
}

/**
 * The text of the house list with one more ignored text; comments and layout stay. The text itself where it already
 * stands there (case and white space do not count).
 * @param text the present text, "" where there is no file yet.
 * @throws {HouseListError} when the present text cannot be read.
 */
export function addIgnored(text: string, ignored: string): string {
  const { ignore } = parseHouseList(text);
  const plain = ignored.replace(/\s+/g, ' ').trim();
  if (ignore.some(item => folded(item) === folded(plain))) return text;
  if (withoutMark(text).trim() === '') {
    return `{\n  // Texts that are never facts. Fact Desk compares them without regard to case and white space.\n  "ignore": [\n    ${JSON.stringify(plain)}\n  ]\n}\n`;
  }
  const formattingOptions = layout(text);
  if (ignore.length === 0) return applyEdits(text, modify(text, ['ignore'], [plain], { formattingOptions }));
  // Sorted, so that the additions of two people seldom meet in one place of the file.
  const next = ignore.findIndex(item => folded(item) > folded(plain));
  return insert(text, plain, next < 0 ? ignore.length : next, formattingOptions);
}

/** Puts an entry into a list that has some; a comment behind the entry before it stays with that one. */
function insert(text: string, ignored: string, index: number, formattingOptions: FormattingOptions): string {
  const tree = parseTree(text);
  const entries = (tree && findNodeAtLocation(tree, ['ignore'])?.children) ?? [];
  const before = entries[index - 1];
  const end = before === undefined ? 0 : before.offset + before.length;
  const comment = /^[ \t]*(,?)[ \t]*\/\/[^\r\n]*/.exec(text.slice(end));
  if (before === undefined || comment === null) {
    const edits = modify(text, ['ignore', index], ignored, { formattingOptions, isArrayInsertion: true });
    return applyEdits(text, edits);
  }
  const hasComma = comment[1] === ',';
  const indent = /[ \t]*$/.exec(text.slice(0, before.offset))?.[0] ?? '';
  const line = `${formattingOptions.eol ?? '\n'}${indent}${JSON.stringify(ignored)}`;
  const rest = text.slice(end + comment[0].length);
  return `${text.slice(0, end)}${hasComma ? '' : ','}${comment[0]}${line}${hasComma && index < entries.length ? ',' : ''}${rest}`;
}

function layout(text: string): FormattingOptions {
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
  const tabs = indent.startsWith('\t');
  return { insertSpaces: !tabs, tabSize: tabs ? 1 : indent.length, eol: text.includes('\r\n') ? '\r\n' : '\n' };
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
}

function wrong(text: string, offset: number, reason: string): HouseListError {
  const { line, column } = new Lines(text).at(offset);
  return new HouseListError(line, column, reason);
}

/** "CommaExpected" → "comma expected". */
function words(code: string): string {
  return code.replace(/(?<=[a-z])[A-Z]/g, ' $&').toLowerCase();
}
