import type { NameTagger } from '../names/tagger';
import type { FactKind } from './kind';

/** Places by name: countries, regions, towns, waters, mountains, buildings that are addresses. */
export function placeKind(names: NameTagger): FactKind {
  return {
    info: { id: 'place', family: 'name', label: 'place', plural: 'Places', icon: 'location', onByDefault: true },
    find: paragraph => names.tag(paragraph).filter(found => found.kind === 'place'),
  };
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that, as the last of a name, make it a place. */
export const placeHeads = list(`
  River Rivers Lake Lakes Sea Ocean Bay Gulf Strait Straits Channel Canal Creek Falls Island Islands Isle Isles Peninsula Cape Coast Beach Harbor Harbour
  Mountain Mountains Mount Hill Hills Valley Canyon Desert Forest Plateau Plain Plains Basin Delta Ridge Glacier Reef Volcano Woods Heights
  City Town Village County Province Governorate District Prefecture Oblast Region Territory Territories State Borough Parish Township Municipality Republic Kingdom Emirate
  Street Avenue Road Boulevard Lane Drive Highway Square Plaza Park Gardens Bridge Tunnel Tower Towers Castle Palace Cathedral Mosque Temple Abbey Stadium Arena
  Airport Station Port Terminal Crossing Checkpoint Camp Prison Cemetery Zoo Quarter Zone Corridor Strip Border Airbase Reservoir Dam`);

/** Words in lower case before "of" or right before or after a name that say it is a place. */
export const placeNouns = list(`
  city cities town towns village villages province district county region state island islands port capital suburb neighborhood neighbourhood municipality
  governorate river lake mountain valley border airport street coast desert peninsula camp hamlet prefecture country countries republic kingdom area outskirts
  streets slums residents center centre`);

/** Prepositions before a place; a person or organization can follow some of them too. */
export const placePrepositions = list(
  'in near across throughout inside outside toward towards into via around within visit visits visited visiting leave left leaving reach reached',
);
