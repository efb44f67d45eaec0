import type { HouseName } from '../engine/model';
import { isNoName } from '../engine/names/house/notNames';
import { parseHouseList } from './houseList';
import { addEntry, removeEntry } from './houseListEdits';
import { withName, withoutName } from './houseNameEdits';

/** What somebody says about a name, as the house list remembers it. */
export type Correction =
  | (HouseName & {
      readonly is: 'name';
      /** A text that was taken for the name and is none. */
      readonly not?: string;
    })
  | { readonly is: 'no name'; readonly text: string }
  /** The house has no opinion on this name any more. */
  | { readonly is: 'unlisted'; readonly name: string };

/**
 * The text of the house list with a correction. What it said of the same spellings before goes: a spelling means one name.
 * The text itself where it says so already.
 * @param text the present text, "" where there is no file yet.
 * @throws {HouseListError} when the present text cannot be read.
 */
export function withCorrection(text: string, correction: Correction): string {
  switch (correction.is) {
    case 'no name':
      return addEntry(text, 'notNames', correction.text);
    case 'unlisted':
      return withoutName(text, correction.name);
    case 'name': {
      const { not } = correction;
      const doubtless = withoutDoubts(text, [correction.name, ...correction.aliases]);
      const after = withOneName(doubtless, correction);
      return not === undefined ? after : addEntry(after, 'notNames', not);
    }
  }
}

/** The text in which a name and its aliases mean this name alone; an entry that is now an alias is merged into it. */
function withOneName(text: string, { name, kind, aliases }: HouseName): string {
  const right = oneSpace(name);
  const { names } = parseHouseList(text);
  const own = names.find(entry => entry.name === right);
  const given = aliases.map(oneSpace);
  const merged = names.filter(entry => entry !== own && given.includes(entry.name));
  const all = [...(own?.aliases ?? []), ...given, ...merged.flatMap(entry => entry.aliases)];
  const meant = [...new Set(all)].filter(alias => alias !== right);
  let after = text;
  for (const entry of names) {
    if (entry === own) continue;
    const left = entry.aliases.filter(alias => alias !== right && !meant.includes(alias));
    if (merged.includes(entry)) after = withoutName(after, entry.name);
    else if (left.length < entry.aliases.length) after = withName(after, { ...entry, aliases: left });
  }
  return withName(after, { name: right, kind, aliases: meant });
}

/** The text without what says of these spellings that they are no names, or no facts. */
function withoutDoubts(text: string, spellings: readonly string[]): string {
  const isMeant = isNoName(spellings);
  let after = text;
  for (const list of ['notNames', 'ignore'] as const)
    for (const entry of parseHouseList(text)[list]) if (isMeant(entry)) after = removeEntry(after, list, entry);
  return after;
}

function oneSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
