import { isAcronymBeside } from './acronyms';
import { offer, type Cluster } from './cluster';
import { mainCountry } from './mainCountry';
import type { NameMention } from './mention';
import { wordSimilarity } from './wordSimilarity';

type Kind = 'organization' | 'place';

/** Shorter names are too alike by chance to be one for their sound. */
const shortestSound = 6;

/** Cities that go by the name of a state, by what is written: the one case where two names known by heart are one. */
const cityNames: ReadonlyMap<string, string> = new Map([
  ['new york city', 'new york'],
  ['nyc', 'new york'],
  ['washington dc', 'washington'],
]);

/** A name of the draft in all its spellings, however often it is mentioned. */
interface Name {
  readonly cluster: Cluster;
  readonly firstMention: NameMention;
  /** Places known by heart: two of those are not one for a form or a sound. */
  readonly fixed: boolean;
  /** The common noun that stands for the name last mentioned with it; null without one. */
  noun: string | null;
  /** The name that this one is short for, or another spelling of; never in a circle. */
  full: Name | null;
}

/** By neutral key, in order of the draft, those of the house list first. */
type Names = ReadonlyMap<string, Name>;

/**
 * Clusters of organizations, or of places: the full name, its acronym and its short forms. A form that two names of the draft
 * share belongs to neither; a common noun alone ("the Court") belongs to the name last mentioned with it. Takes all mentions
 * of the kind; same length and order. Linear.
 */
export function institutionClusters(mentions: readonly NameMention[], kind: Kind): readonly (Cluster | undefined)[] {
  if (mentions.length === 0) return [];
  const listed = listedClusters(mentions);
  const names = namesOf(mentions, listed, kind);
  const own = mentions.map(mention => names.get(mention.key.neutral));
  joinForms(names, formsOf(names, kind));
  joinNeighbors(names, mentions, own, kind);
  const clusters = mentions.map((mention, i) => {
    const name = own[i];
    return listed.get(mention.key.text) ?? (name && end(name).cluster);
  });
  const latest = new Map<string, Cluster>();
  const country = kind === 'place' ? mainCountry(mentions, clusters) : undefined;
  if (country) for (const noun of ['nation', 'country']) latest.set(noun, country);
  return mentions.map((mention, i) => {
    const cluster = clusters[i];
    const named = latest.get(mention.label.key.text);
    if (named && cluster?.listed !== true) return named;
    const noun = own[i]?.noun ?? null;
    if (cluster && noun !== null) latest.set(noun, cluster);
    return cluster;
  });
}

/** The names of the house list, by key. */
function listedClusters(mentions: readonly NameMention[]): ReadonlyMap<string, Cluster> {
  const clusters = new Map<string, Cluster>();
  for (const { listed, key, label } of mentions)
    if (listed && !clusters.has(key.text)) clusters.set(key.text, { key: key.text, label: label.text, listed });
  return clusters;
}

function namesOf(mentions: readonly NameMention[], listed: ReadonlyMap<string, Cluster>, kind: Kind): Names {
  const names = new Map<string, Name>();
  const enter = (mention: NameMention): void => {
    const { key, label, known } = mention;
    if (names.has(key.neutral)) return;
    const cluster = listed.get(key.text) ?? { key: key.text, label: label.text };
    const fixed = known && kind === 'place';
    names.set(key.neutral, { cluster, firstMention: mention, fixed, noun: null, full: null });
  };
  if (listed.size > 0) for (const mention of mentions) if (mention.listed) enter(mention);
  for (const mention of mentions) enter(mention);
  return names;
}

/** What one name may be shortened to, if the draft has a name like that; null where two may. Tells each name its noun. */
function formsOf(names: Names, kind: Kind): ReadonlyMap<string, Name | null> {
  const forms = new Map<string, Name | null>();
  for (const name of names.values()) {
    const { own, noun } = name.firstMention.label.forms(kind);
    name.noun = noun;
    for (const form of own) if (names.has(form)) offer(forms, form, name);
  }
  return forms;
}

/** What is a form of another name is that name, and two spellings of one sound are one name. */
function joinForms(names: Names, forms: ReadonlyMap<string, Name | null>): void {
  const sounds = new Map<string, { readonly key: string; readonly name: Name }>();
  const mayJoin = (a: Name, b: Name): boolean => !(a.fixed && b.fixed);
  for (const [key, name] of names) {
    const full = forms.get(key);
    if (full && mayJoin(full, name) && join(name, full)) continue;
    // Only single words are compared by their sound.
    if (key.includes(' ')) continue;
    const sound = name.firstMention.key.neutralSound;
    const known = key.length >= shortestSound ? sounds.get(sound) : undefined;
    const isAlike = known && mayJoin(known.name, name) && wordSimilarity(known.key, key) > 0.8;
    if (!isAlike || !join(name, known.name)) sounds.set(sound, { key, name });
  }
}

/** Acronyms beside the name they are taken from, and cities beside their state. `own` holds the names of the mentions. */
function joinNeighbors(
  names: Names,
  mentions: readonly NameMention[],
  own: readonly (Name | undefined)[],
  kind: Kind,
): void {
  mentions.forEach((mention, i) => {
    const city = kind === 'place' ? cityNames.get(mention.written.neutral) : undefined;
    if (city !== undefined) join(names.get(city), own[i]);
    const before = mentions[i - 1];
    if (before && isAcronymBeside(mention, before)) join(own[i], own[i - 1]);
    else if (before && isAcronymBeside(before, mention)) join(own[i - 1], own[i]);
  });
}

/** Makes a short form the name it stands for, if it is not yet another one; true if it is. Names of the house list stay. */
function join(short: Name | undefined, full: Name | undefined): boolean {
  if (!short || !full || short.cluster.listed || short.full || end(full) === short) return false;
  short.full = full;
  return true;
}

/** The last of a chain of names that are the same. */
function end(name: Name): Name {
  let at = name;
  while (at.full) at = at.full;
  return at;
}
