import type { Node, ParseError } from 'jsonc-parser';
import { getNodeValue, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { ExpectedDuplicates, HouseName } from '../engine/model';
import { Lines } from '../engine/text/lines';
import { readHouseNames } from './houseNames';
import { oneLine, shorten } from './label';

/** Where the house list stands, relative to the workspace folder. */
export const HOUSE_LIST_PATH = '.factdesk/house.jsonc';

/** The lists of texts in it, with what its first entry says about the list to a reader of the file. */
export const HOUSE_LISTS = {
  ignore: 'Texts that are never facts. Fact Desk compares them without regard to case and white space.',
  ignoredDuplicates: 'Duplicates that are no problem: the id of the group and, for the reader, how the passage begins.',
  templates:
    'Blocks that are meant to stand in many drafts: Fact Desk never reports a copy of them, or of a part of them.',
  notNames: 'Texts that look like names and are none. Fact Desk compares them without regard to case and accents.',
} as const;

/** A list of texts in the house list. */
export type TextList = keyof typeof HOUSE_LISTS;

/** What a newsroom tells Fact Desk about its own texts; made to be committed. */
export interface HouseList extends Readonly<Record<TextList, readonly string[]>> {
  readonly names: readonly HouseName[];
}

export const EMPTY_HOUSE_LIST: HouseList = {
  ignore: [],
  ignoredDuplicates: [],
  templates: [],
  notNames: [],
  names: [],
};

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
 * @param report told of each entry of "names" that is left out because it makes no sense.
 * @throws {HouseListError} when it is no JSON object or one of its lists is no list of texts.
 */
export function parseHouseList(text: string, report?: (error: HouseListError) => void): HouseList {
  const source = withoutMark(text);
  if (source.trim() === '') return EMPTY_HOUSE_LIST;
  const errors: ParseError[] = [];
  const tree = parseTree(source, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error !== undefined) throw wrong(source, error.offset, words(printParseErrorCode(error.error)));
  if (tree?.type !== 'object')
    throw wrong(source, tree?.offset ?? 0, 'the file should hold one object: { "ignore": [] }');
  const listed = (name: keyof HouseList): Node | undefined =>
    tree.children?.find(property => property.children?.[0]?.value === name)?.children?.[1];
  const read = (name: TextList): readonly string[] => {
    const list = listed(name);
    if (list === undefined) return [];
    if (list.type !== 'array') throw wrong(source, list.offset, `"${name}" should be a list of texts`);
    const odd = list.children?.find(item => item.type !== 'string');
    if (odd !== undefined) throw wrong(source, odd.offset, `every entry of "${name}" should be a text in quotes`);
    return getNodeValue(list) as string[];
  };
  return {
    ignore: read('ignore'),
    ignoredDuplicates: read('ignoredDuplicates'),
    templates: read('templates'),
    notNames: read('notNames'),
    names: readHouseNames(listed('names'), (offset, reason) => report?.(wrong(source, offset, reason))),
  };
}

/** The duplicates that the house list says are meant to be. */
export function expectedDuplicates({ ignoredDuplicates, templates }: HouseList): ExpectedDuplicates {
  return { ignored: ignoredDuplicates.map(entry => entry.trim().split(/\s/, 1)[0] ?? ''), templates };
}

/** The entry of "ignoredDuplicates" for a group: its id, then how its passage begins, for whoever reads the file. */
export function ignoredDuplicate(id: string, passage: string): string {
  return `${id} ${shorten(oneLine(passage), 80)}`;
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
