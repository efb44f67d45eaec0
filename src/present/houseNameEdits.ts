import type { HouseName } from '../engine/model';
import { parseHouseList, type HouseListError } from './houseList';
import { NAMES_COMMENT, readHouseName } from './houseNames';
import { itemNodes, withItem, withoutItem, withValue } from './jsoncLists';

const LIST = 'names';

/**
 * The text of the house list in which a name stands as given: a new entry, or its entry with this kind and these aliases.
 * Comments, layout and unknown keys stay.
 * @param text the present text, "" where there is no file yet.
 * @throws {HouseListError} when the present text cannot be read.
 */
export function withName(text: string, name: HouseName): string {
  const entries = nameEntries(text);
  const known = entries.find(({ entry }) => entry.name === name.name);
  if (known !== undefined) return withAliases(withKind(text, known, name.kind), known, name.aliases);
  // Sorted, so that the additions of two people seldom meet in one place of the file.
  const next = entries.find(({ entry }) => entry.name.toLowerCase() > name.name.toLowerCase());
  const { aliases, ...rest } = name;
  const item = aliases.length === 0 ? rest : name;
  return withItem(text, LIST, item, next?.index ?? itemNodes(text, LIST).length, NAMES_COMMENT);
}

/**
 * The text of the house list without the entry of a name; the text itself where there is none.
 * @throws {HouseListError} when the present text cannot be read.
 */
export function withoutName(text: string, name: string): string {
  const known = nameEntries(text).find(({ entry }) => entry.name === name);
  return known === undefined ? text : withoutItem(text, LIST, known.index);
}

/** An entry and its place among all entries, those that make no sense included. */
interface Placed {
  readonly index: number;
  readonly entry: HouseName;
}

function nameEntries(text: string): readonly Placed[] {
  const errors: HouseListError[] = [];
  parseHouseList(text, error => errors.push(error));
  const nodes = itemNodes(text, LIST);
  const [error] = errors;
  // The only thing wrong with a list without items is that it is none.
  if (nodes.length === 0 && error !== undefined) throw error;
  return nodes.flatMap((node, index) => {
    const entry = readHouseName(node);
    return entry === undefined ? [] : [{ index, entry }];
  });
}

function withKind(text: string, { index, entry }: Placed, kind: HouseName['kind']): string {
  return kind === entry.kind ? text : withValue(text, [LIST, index, 'kind'], kind);
}

function withAliases(text: string, { index, entry }: Placed, aliases: readonly string[]): string {
  const path = [LIST, index, 'aliases'];
  const added = aliases.filter(alias => !entry.aliases.includes(alias));
  if (entry.aliases.length === 0) return added.length === 0 ? text : withValue(text, path, added);
  let after = text;
  for (const alias of added) after = withValue(after, [...path, entry.aliases.length], alias, true);
  for (let i = entry.aliases.length - 1; i >= 0; i--)
    if (!aliases.includes(entry.aliases[i] ?? '')) after = withValue(after, [...path, i], undefined);
  return after;
}
