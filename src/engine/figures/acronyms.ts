import type { Found } from '../kinds/kind';
import { singularOf } from './plurals';

/**
 * The figures of a draft, those that count an acronym keyed by what the draft itself says it stands for: once "Memoranda
 * of Understanding (MoUs)" is written somewhere, "15 MoUs" and "15 Memoranda of Understanding" are one fact. Linear: the
 * prose is looked through once, and only where an acronym is counted.
 */
export function spellOutAcronyms(figures: readonly Found[], proses: readonly string[]): readonly Found[] {
  const wanted = new Set(figures.flatMap(found => acronymOf(found) ?? []));
  if (wanted.size === 0) return figures;
  const heads = new Map<string, string>();
  for (const prose of proses) addExpansions(prose, wanted, heads);
  return figures.map(found => {
    const acronym = acronymOf(found);
    const head = acronym === null ? undefined : heads.get(acronym);
    return head === undefined ? found : { ...found, key: withHead(found.key, head) };
  });
}

/** The acronym that a figure counts, in the singular and lower case, as keys have it; null where it counts a word. */
function acronymOf({ claim }: Found): string | null {
  const head = claim?.unit === null ? claim.head : null;
  return head !== null && isAcronym(head) ? singularOf(head) : null;
}

/** "MoUs", "NGO", "CEOs": at least two capitals, one of them the last letter but a plural s. */
function isAcronym(word: string): boolean {
  return /^[A-Z][A-Za-z&]{0,6}[A-Z]s?$/.test(word);
}

/** Longest expansion that is looked for, in UTF-16 units: "Memoranda of Understanding" has 26. */
const LONGEST = 80;

const IN_BRACKETS = /\(([A-Z][A-Za-z&]{1,7}s?)\)/g;

/** Adds to `heads` what the wanted acronyms stand for where they are written in brackets behind their expansion. */
function addExpansions(prose: string, wanted: ReadonlySet<string>, heads: Map<string, string>): void {
  for (const match of prose.matchAll(IN_BRACKETS)) {
    const acronym = match[1] ?? '';
    const key = singularOf(acronym);
    if (!isAcronym(acronym) || !wanted.has(key) || heads.has(key)) continue;
    const head = headBefore(prose.slice(Math.max(0, match.index - LONGEST), match.index), acronym);
    if (head !== null) heads.set(key, head);
  }
}

/** The head of the words at the end of `text` that begin with the letters of `acronym`; null if they do not. */
function headBefore(text: string, acronym: string): string | null {
  const capitals = acronym.replace(/[^A-Z]/g, '').toLowerCase();
  const words = text.trimEnd().split(/[\s-]+/);
  let left = capitals.length - 1;
  let at = words.length - 1;
  for (; at >= 0 && left >= 0; at--) if (words[at]?.charAt(0).toLowerCase() === capitals[left]) left--;
  const expansion = words.slice(at + 1);
  if (left >= 0 || expansion.length > 2 * capitals.length || expansion.some(word => /[^\p{L}’']/u.test(word)))
    return null;
  const of = expansion.findIndex(word => word.toLowerCase() === 'of');
  const head = expansion[of > 0 ? of - 1 : expansion.length - 1];
  return head === undefined ? null : singularOf(head);
}

/** "15|mou/year" with another head: "15|memorandum/year". */
function withHead(key: string, head: string): string {
  const start = key.indexOf('|') + 1;
  const slash = key.indexOf('/', start);
  return key.slice(0, start) + head + (slash < 0 ? '' : key.slice(slash));
}
