import type { Cluster, NameMention } from './cluster';
import { nameKey } from './fold';
import { nameForms, neutralKey } from './nameForms';
import { skeleton } from './persons';
import { wordSimilarity } from './wordSimilarity';

/** Shorter names are too alike by chance to be one for their sound. */
const shortestSound = 6;

/**
 * Clusters of organizations, or of places: the full name, its acronym and its short forms. A form that two names of the draft
 * share belongs to neither; a common noun alone ("the Court") belongs to the name last mentioned with it. Same length and
 * order as `mentions`; null stands where a mention is of another kind, and comes back as undefined. Linear.
 */
export function institutionClusters(
  mentions: readonly (NameMention | null)[],
  kind: 'organization' | 'place',
): (Cluster | undefined)[] {
  const exact = new Map<string, Cluster>();
  const forms = new Map<string, Cluster | null>();
  const sounds = new Map<string, { key: string; cluster: Cluster; known: boolean }>();
  const nounOf = new Map<Cluster, string>();
  const fixed = new Set<Cluster>();
  const listed = new Map<string, Cluster>();
  for (const mention of mentions) {
    if (mention?.listed !== true || listed.has(mention.key)) continue;
    listed.set(mention.key, { key: mention.key, label: mention.label, listed: true });
  }
  for (const mention of [...mentions.filter(mention => mention?.listed), ...mentions]) {
    if (mention === null || exact.has(neutralKey(mention.key))) continue;
    const cluster: Cluster = listed.get(mention.key) ?? { key: mention.key, label: mention.label };
    exact.set(neutralKey(mention.key), cluster);
    if (mention.known) fixed.add(cluster);
    const { own, noun } = nameForms(mention.label, kind);
    for (const form of own) offer(forms, form, cluster);
    if (noun !== null) nounOf.set(cluster, noun);
  }
  // What is a form of another name is that name, and two spellings of one sound are one name.
  const same = new Map<Cluster, Cluster>();
  for (const [key, cluster] of exact) {
    const full = forms.get(key);
    if (!cluster.listed && full && full !== cluster && !(fixed.has(full) && fixed.has(cluster)))
      same.set(cluster, full);
    else if (!fixed.has(cluster) || !full || cluster.listed) {
      // "Esfahan", "Isfahan": which vowel a name begins with is a matter of transliteration, too.
      const sound = skeleton(key).replace(/^[aeiou]/, 'a');
      const known = key.length >= shortestSound && !key.includes(' ') ? sounds.get(sound) : undefined;
      if (!cluster.listed && known && !(known.known && fixed.has(cluster)) && wordSimilarity(known.key, key) > 0.8)
        same.set(cluster, known.cluster);
      else sounds.set(sound, { key, cluster, known: fixed.has(cluster) });
    }
  }
  const latest = new Map<string, Cluster>();
  const first = new Map<string, Cluster>();
  for (const [cluster, noun] of nounOf) if (!first.has(noun)) first.set(noun, end(same, cluster));
  return mentions.map(mention => {
    if (mention === null) return undefined;
    const own = listed.get(mention.key) ?? exact.get(neutralKey(mention.key));
    if (own === undefined) return undefined;
    const noun = nounOf.get(own);
    const bare = nameKey(mention.label);
    const named = latest.get(bare) ?? first.get(bare);
    if (named && !own.listed) return named;
    const cluster = end(same, own);
    if (noun !== undefined) latest.set(noun, cluster);
    return cluster;
  });
}

function offer(forms: Map<string, Cluster | null>, form: string, cluster: Cluster): void {
  const known = forms.get(form);
  forms.set(form, known === undefined || known === cluster ? cluster : null);
}

/** The last of a chain of clusters that are the same. A chain never turns back, but its length is bounded all the same. */
function end(same: ReadonlyMap<Cluster, Cluster>, cluster: Cluster): Cluster {
  let at = cluster;
  for (let steps = 0; steps < 4; steps++) at = same.get(at) ?? at;
  return at;
}
