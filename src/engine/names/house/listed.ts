import type { Found } from '../../kinds/kind';
import type { HouseName } from '../../model';
import { writtenName } from '../draft/cluster';
import { fold, nameKey } from '../fold';

/** The names of a house list, ready to be looked for. */
export interface ListedNames {
  /** Equal for lists that find the same. */
  readonly id: string;
  /**
   * The listed names and aliases that stand in a paragraph as whole words, the longest at each place, in order and apart.
   * Written as listed or all in capitals; accents, forms of apostrophe and white space do not count. Linear in the prose.
   */
  find(prose: string): readonly Found[];
}

/** One word, one stretch of white space or one mark after the other leads to a name. */
interface Node {
  readonly next: Map<string, Node>;
  name: HouseName | null;
}

const WORD = /^[\p{L}\p{N}]/u;

/** Where two entries share a spelling, the first one has it. */
export function listedNames(names: readonly HouseName[]): ListedNames {
  const root: Node = { next: new Map(), name: null };
  for (const name of names) {
    for (const spelling of [name.name, ...name.aliases]) {
      add(root, spelling, name);
      add(root, spelling.toUpperCase(), name);
    }
  }
  return { id: JSON.stringify(names), find: prose => (root.next.size === 0 ? [] : find(root, prose)) };
}

function add(root: Node, spelling: string, name: HouseName): void {
  let node = root;
  for (const { text } of pieces(spelling.trim())) {
    if (node === root && !WORD.test(text)) continue;
    let next = node.next.get(text);
    if (next === undefined) node.next.set(text, (next = { next: new Map(), name: null }));
    node = next;
  }
  if (node !== root) node.name ??= name;
}

function find(root: Node, prose: string): Found[] {
  const all = pieces(prose);
  const found: Found[] = [];
  for (let i = 0; i < all.length; i++) {
    let node: Node | undefined = root;
    let last = i;
    let name: HouseName | null = null;
    for (let j = i; (node = node.next.get(all[j]?.text ?? '')); j++) if (node.name) [last, name] = [j, node.name];
    if (name === null) continue;
    found.push({ ...listedFound(name), start: all[i]?.start ?? 0, end: all[last]?.end ?? 0 });
    i = last;
  }
  return found;
}

function listedFound({ name, kind }: HouseName): Pick<Found, 'kind' | 'key' | 'label' | 'listed'> {
  const label = writtenName(name.trim());
  return { kind, key: nameKey(label), label, listed: true };
}

/** A word, white space or a mark, folded, and where it stands. */
interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function pieces(text: string): Piece[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu), ({ 0: piece, index }) => ({
    text: /^\s/.test(piece) ? ' ' : fold(piece),
    start: index,
    end: index + piece.length,
  }));
}
