import { isAcronymBeside } from './acronyms';
import { offer, type Cluster, type NameMention } from './cluster';
import { nameKey } from './fold';
import { mainCountry } from './mainCountry';
import { nameForms } from './nameForms';
import { skeleton } from './persons';
import { neutralKey } from './spellings';
import { wordSimilarity } from './wordSimilarity';

/** Shorter names are too alike by chance to be one for their sound. */
const shortestSound = 6;

/** Cities that go by the name of a state, by what is written: the one case where two names known by heart are one. */
const cityNames: Readonly<Record<string, string>> = {
  'new york city': 'new york',
  nyc: 'new york',
  'washington dc': 'washington',
};

/** The names of a draft that are of one kind, each spelling once, and which of them are others in short. */
interface Names {
  /** By neutral key, in order of the draft, those of the house list first. */
  readonly exact: ReadonlyMap<string, Cluster>;
  /** What one name may be shortened to; null where two may. */
  readonly forms: ReadonlyMap<string, Cluster | null>;
  readonly nounOf: ReadonlyMap<Cluster, string>;
  /** Places known by heart: two of those are not one for a form or a sound. */
  readonly fixed: ReadonlySet<Cluster>;
  readonly listed: ReadonlyMap<string, Cluster>;
  /** From a short form to the name it stands for; never in a circle. */
  readonly same: Map<Cluster, Cluster>;
}

/**
 * Clusters of organizations, or of places: the full name, its acronym and its short forms. A form that two names of the draft
 * share belongs to neither; a common noun alone ("the Court") belongs to the name last mentioned with it. Same length and
 * order as `mentions`; null stands where a mention is of another kind, and comes back as undefined. Linear.
 */
export function institutionClusters(
  mentions: readonly (NameMention | null)[],
  kind: 'organization' | 'place',
): (Cluster | undefined)[] {
  const names = namesOf(mentions, kind);
  joinForms(names);
  joinNeighbors(names, mentions, kind);
  const clusterOf = (mention: NameMention): Cluster | undefined => {
    const own = names.listed.get(mention.key) ?? names.exact.get(neutralKey(mention.key));
    return own && end(names.same, own);
  };
  const latest = new Map<string, Cluster>();
  const country = kind === 'place' ? mainCountry(mentions, clusterOf) : undefined;
  if (country) for (const noun of ['nation', 'country']) latest.set(noun, country);
  return mentions.map(mention => {
    if (mention === null) return undefined;
    const cluster = clusterOf(mention);
    const named = latest.get(nameKey(mention.label));
    if (named && cluster?.listed !== true) return named;
    const own = names.exact.get(neutralKey(mention.key));
    const noun = own && names.nounOf.get(own);
    if (cluster && noun !== undefined) latest.set(noun, cluster);
    return cluster;
  });
}

function namesOf(mentions: readonly (NameMention | null)[], kind: 'organization' | 'place'): Names {
  const exact = new Map<string, Cluster>();
  const forms = new Map<string, Cluster | null>();
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
    if (mention.known && kind === 'place') fixed.add(cluster);
    const { own, noun } = nameForms(mention.label, kind);
    for (const form of own) offer(forms, form, cluster);
    if (noun !== null) nounOf.set(cluster, noun);
  }
  return { exact, forms, nounOf, fixed, listed, same: new Map() };
}

/** What is a form of another name is that name, and two spellings of one sound are one name. */
function joinForms(names: Names): void {
  const { exact, forms, fixed } = names;
  const sounds = new Map<string, { key: string; cluster: Cluster }>();
  const mayJoin = (a: Cluster, b: Cluster): boolean => !(fixed.has(a) && fixed.has(b));
  for (const [key, cluster] of exact) {
    const full = forms.get(key);
    if (full && mayJoin(full, cluster) && join(names, cluster, full)) continue;
    // "Esfahan", "Isfahan": which vowel a name begins with is a matter of transliteration, too.
    const sound = skeleton(key).replace(/^[aeiou]/, 'a');
    const known = key.length >= shortestSound && !key.includes(' ') ? sounds.get(sound) : undefined;
    const isAlike = known && mayJoin(known.cluster, cluster) && wordSimilarity(known.key, key) > 0.8;
    if (!isAlike || !join(names, cluster, known.cluster)) sounds.set(sound, { key, cluster });
  }
}

/** Acronyms beside the name they are taken from, and cities beside their state. */
function joinNeighbors(names: Names, mentions: readonly (NameMention | null)[], kind: 'organization' | 'place'): void {
  const ownOf = (mention: NameMention): Cluster | undefined => names.exact.get(neutralKey(mention.key));
  let before: NameMention | null = null;
  for (const mention of mentions) {
    if (mention === null) continue;
    const city = kind === 'place' ? cityNames[neutralKey(mention.written)] : undefined;
    if (city !== undefined) join(names, names.exact.get(city), ownOf(mention));
    if (before && isAcronymBeside(mention, before)) join(names, ownOf(mention), ownOf(before));
    else if (before && isAcronymBeside(before, mention)) join(names, ownOf(before), ownOf(mention));
    before = mention;
  }
}

/** Makes a short form the name it stands for, if it is not yet another one; true if it is. Names of the house list stay. */
function join({ same }: Names, short: Cluster | undefined, full: Cluster | undefined): boolean {
  if (!short || !full || short.listed || same.has(short) || end(same, full) === short) return false;
  same.set(short, full);
  return true;
}

/** The last of a chain of clusters that are the same. */
function end(same: ReadonlyMap<Cluster, Cluster>, cluster: Cluster): Cluster {
  let at = cluster;
  for (let next = same.get(at); next !== undefined; next = same.get(at)) at = next;
  return at;
}
