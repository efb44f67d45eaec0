import { HOUSE_LISTS, parseHouseList, type TextList } from './houseList';
import { withItem, withoutItem } from './jsoncLists';

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
  // Sorted, so that the additions of two people seldom meet in one place of the file.
  const next = entries.findIndex(item => folded(item) > folded(plain));
  return withItem(text, list, plain, next < 0 ? entries.length : next, HOUSE_LISTS[list]);
}

/**
 * The text of the house list without an entry, as if it had never been added: comments around it stay. The text itself
 * where there is no such entry.
 * @throws {HouseListError} when the present text cannot be read.
 */
export function removeEntry(text: string, list: TextList, entry: string): string {
  const index = parseHouseList(text)[list].findIndex(item => folded(item) === folded(entry));
  return index < 0 ? text : withoutItem(text, list, index);
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
