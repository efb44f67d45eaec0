import type { Node } from 'jsonc-parser';
import { findNodeAtLocation, getNodeValue } from 'jsonc-parser';
import type { HouseName } from '../engine/model';

/** The kinds that a listed name can have. */
export const NAME_KINDS = ['person', 'organization', 'place'] as const satisfies readonly HouseName['kind'][];

/** What "names" says about itself to a reader of the file. */
export const NAMES_COMMENT =
  'Names as this house writes them. Fact Desk finds them, and their other spellings, wherever they stand as whole words.';

/** In UTF-16 units; nothing that long is a name. */
const LONGEST = 200;

/**
 * The entries of "names". One that makes no sense is left out and told to `report`: its offset and what is wrong with it.
 */
export function readHouseNames(
  list: Node | undefined,
  report: (offset: number, reason: string) => void,
): readonly HouseName[] {
  if (list === undefined) return [];
  if (list.type !== 'array') {
    report(list.offset, '"names" should be a list of names: [{ "name": "…", "kind": "person" }]');
    return [];
  }
  return (list.children ?? []).flatMap(node => {
    const wrong = whatIsWrong(node);
    if (wrong !== undefined) report(wrong.node.offset, wrong.reason);
    return readHouseName(node) ?? [];
  });
}

/** One entry of "names"; undefined for one that makes no sense. */
export function readHouseName(node: Node): HouseName | undefined {
  if (whatIsWrong(node) !== undefined) return undefined;
  const { name, kind, aliases = [] } = getNodeValue(node) as Omit<HouseName, 'aliases'> & Partial<HouseName>;
  return { name, kind, aliases };
}

function whatIsWrong(entry: Node): { readonly node: Node; readonly reason: string } | undefined {
  if (entry.type !== 'object')
    return { node: entry, reason: 'every entry of "names" should be an object: { "name": "…", "kind": "person" }' };
  const [name, kind, aliases] = ['name', 'kind', 'aliases'].map(key => findNodeAtLocation(entry, [key]));
  if (!isName(name))
    return { node: name ?? entry, reason: `a name needs "name": a text of 1 to ${LONGEST} characters` };
  if (!NAME_KINDS.some(known => known === kind?.value))
    return { node: kind ?? entry, reason: 'the "kind" of a name should be "person", "organization" or "place"' };
  if (aliases === undefined) return undefined;
  const odd = aliases.type === 'array' ? aliases.children?.find(alias => !isName(alias)) : aliases;
  return (
    odd && { node: odd, reason: `the "aliases" of a name should be a list of texts of 1 to ${LONGEST} characters` }
  );
}

function isName(node: Node | undefined): boolean {
  const text: unknown = node?.value;
  return typeof text === 'string' && /[\p{L}\p{N}]/u.test(text) && text.length <= LONGEST;
}
