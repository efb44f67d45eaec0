import { offer, type Cluster } from './cluster';
import type { NameMention } from './mention';
import { mostNamesakes } from './namesakes';

/** What the full names of a draft may be shortened to. */
export interface ShortNames {
  /** The parts of each full name, by its key, that stand alone somewhere in the draft. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  /** Of those the first person that has it. */
  readonly first: ReadonlyMap<string, Cluster>;
  /** And all who have it, up to a number that no family reaches. */
  readonly all: ReadonlyMap<string, readonly Cluster[]>;
  /** The person with a given name; null where there are two. */
  readonly givens: ReadonlyMap<string, Cluster | null>;
  /** The person with a name in the middle of the full one; null where there are two. */
  readonly middles: ReadonlyMap<string, Cluster | null>;
  /** The person last mentioned by a surname of that sound. */
  family(sound: string): { readonly surname: string; readonly cluster: Cluster } | undefined;
}

/** What the full names may be shortened to; `clusters` holds theirs, undefined for names that stand alone. */
export function shortNames(mentions: readonly NameMention[], clusters: readonly (Cluster | undefined)[]): ShortNames {
  const alone = new Set<string>();
  mentions.forEach(({ key }, i) => {
    if (clusters[i] === undefined) alone.add(key.text);
  });
  const parts = new Map<string, readonly string[]>();
  const first = new Map<string, Cluster>();
  const all = new Map<string, Cluster[]>();
  const givens = new Map<string, Cluster | null>();
  const middles = new Map<string, Cluster | null>();
  const families = new Map<string, { surname: string; cluster: Cluster }>();
  mentions.forEach(({ key }, i) => {
    const cluster = clusters[i];
    if (cluster === undefined) return;
    const person = key.isFull ? key.person : undefined;
    // The last mention of a sound has it, so this is for every one; the rest is for the first of each name.
    if (person?.given) families.set(person.sound, { surname: person.surname, cluster });
    if (parts.has(key.text)) return;
    const own = (person?.parts ?? [key.text]).filter(part => alone.has(part));
    parts.set(key.text, own);
    for (const part of own) {
      if (!first.has(part)) first.set(part, cluster);
      const others = all.get(part) ?? [];
      if (others.length === 0) all.set(part, others);
      if (others.length < mostNamesakes && !others.includes(cluster)) others.push(cluster);
    }
    if (person?.given) offer(givens, person.given, cluster);
    for (const middle of person?.middles ?? []) if (alone.has(middle)) offer(middles, middle, cluster);
  });
  return { parts, first, all, givens, middles, family: sound => families.get(sound) };
}
