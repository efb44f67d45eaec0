import { writtenName } from '../draft/cluster';
import { nameKey } from '../fold';

/** Tells of a text whether the house list says that it is no name, whatever its case, accents and white space. */
export function isNoName(notNames: readonly string[]): (text: string) => boolean {
  const keys = new Set(notNames.map(keyOf));
  return keys.size === 0 ? () => false : text => keys.has(keyOf(text));
}

function keyOf(text: string): string {
  return nameKey(writtenName(text.trim()));
}
