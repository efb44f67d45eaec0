import { isUpper } from '../text/chars';
import { IRREGULAR_PLURALS, NOT_PLURAL, SINGULARS } from './lexicon';
import type { Word } from './words';

/** True for a word that looks like a plural noun; capitals before the "s" make one of any letters: "MoUs", "CEOs". */
export function isPlural({ text, lower }: Word): boolean {
  return isAcronymPlural(text) || looksPlural(lower);
}

function isAcronymPlural(text: string): boolean {
  const { length } = text;
  return length > 2 && text.charCodeAt(length - 1) === 115 && isUpper(text.charCodeAt(length - 2));
}

/** True for a word in lower case that looks like a plural noun; of "coal-miners" the last part decides. */
export function looksPlural(lower: string): boolean {
  const tail = lower.includes('-') ? lower.slice(lower.lastIndexOf('-') + 1) : lower;
  const known = PLURALITY.get(tail);
  if (known !== undefined) return known;
  const last = tail.charCodeAt(tail.length - 1);
  if (last !== 115) return (last === 110 || last === 101 || last === 107) && isCompoundPlural(tail);
  // Not "less", "status", "crisis", "Ann's".
  return tail.length > 2 && !"sui'’".includes(tail.charAt(tail.length - 2));
}

/** The words that no rule tells: whether each is a plural. */
const PLURALITY: ReadonlyMap<string, boolean> = new Map([
  ...[...NOT_PLURAL].map((word): [string, boolean] => [word, false]),
  ...[...IRREGULAR_PLURALS].map((word): [string, boolean] => [word, true]),
]);

/** "firemen", "spokespeople", "grandchildren"; not "omen", "specimen". */
function isCompoundPlural(word: string): boolean {
  if (word.endsWith('men')) return word.endsWith('women') || !/[oi]men$/.test(word);
  return word.endsWith('people') || word.endsWith('children') || word.endsWith('folk');
}

/** Singular of a head, in lower case, for keys. */
export function singularOf(head: string): string {
  if (isAcronymPlural(head)) return head.slice(0, -1).toLowerCase();
  const lower = head.toLowerCase();
  const known = SINGULARS.get(lower);
  if (known !== undefined) return known;
  if (lower.endsWith('men') && isCompoundPlural(lower)) return `${lower.slice(0, -2)}an`;
  if (!lower.endsWith('s') || !looksPlural(lower) || IRREGULAR_PLURALS.has(lower)) return lower;
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  return /(?:ch|sh|x|ss|zz)es$/.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1);
}
