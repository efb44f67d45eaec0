import { offer, type Cluster } from './cluster';
import { fullNames } from './fullNames';
import type { NameMention } from './mention';
import { Namesakes, type Sex } from './namesakes';
import { otherGivenNames } from './nicknames';
import { wordSimilarity } from './wordSimilarity';

/**
 * Clusters of persons. Full names first; then every surname or given name goes to the last full name before it, else to the
 * first after it. Takes all mentions of persons; same length and order. Linear.
 */
export function personClusters(mentions: readonly NameMention[]): readonly (Cluster | undefined)[] {
  const full = fullNames(mentions);
  if (!full.includes(undefined)) return full;
  const clusters = [...full];
  nameTitles(mentions, clusters);
  const shortened = shortNames(mentions, full);
  const { first, givens, parts } = shortened;
  const latest = new Map<string, Cluster>();
  const alone = new Map<string, Cluster>();
  const aloneSounds = new Map<string, Cluster>();
  /** The cluster of a name that stands alone and that no full name has as a part. */
  const newcomer = ({ key, label, title }: NameMention): Cluster => {
    const name = key.text;
    // "Prince William" is no Will of that draft: whoever has a title is not called by a nickname.
    const given =
      title !== undefined
        ? undefined
        : onlyOne(otherGivenNames(name).map(other => (givens.has(other) ? givens.get(other) : alone.get(other))));
    if (given) return given;
    const family = name.length > 5 ? shortened.family(key.sound) : undefined;
    if (family && wordSimilarity(family.surname, name) > 0.85) return family.cluster;
    const alike = name.length > 4 ? aloneSounds.get(key.sound) : undefined;
    return alike && wordSimilarity(alike.key, name) > 0.8 ? alike : { key: name, label: label.text };
  };
  const people = new Namesakes();
  mentions.forEach(({ sex }, i) => {
    const cluster = clusters[i];
    if (cluster) people.note(cluster, sex);
  });
  /** Who has a name that stands alone behind a title: "Mrs Kerr" is not Mr Kerr, and neither of two Kerrs without more. */
  const withTitle = (mention: NameMention, last: Cluster | undefined, sex: Sex): Cluster => {
    const { key, label, title } = mention;
    const apart = `${sex === 'female' ? 'mrs' : 'mr'} ${key.text}`;
    const known = last && people.meant(last, shortened.all.get(key.text) ?? [last], sex);
    const lone = last ? undefined : alone.get(key.text);
    const own = known ?? alone.get(apart) ?? (lone && people.mayBe(lone, sex) ? lone : undefined);
    if (own) return own;
    if (!last && !lone) return enter(key.text, mention, newcomer(mention));
    return enter(apart, mention, { key: apart, label: title === undefined ? label.text : `${title} ${label.text}` });
  };
  const enter = (name: string, { key }: NameMention, own: Cluster): Cluster => {
    alone.set(name, own);
    if (!aloneSounds.has(key.sound)) aloneSounds.set(key.sound, own);
    return own;
  };
  mentions.forEach((mention, i) => {
    const { key, label, sex } = mention;
    const name = key.text;
    const cluster = clusters[i];
    if (cluster) {
      for (const part of label.isTitle ? [] : (parts.get(name) ?? [])) latest.set(part, cluster);
      return;
    }
    const last = latest.get(name) ?? first.get(name);
    const own = sex
      ? withTitle(mention, last, sex)
      : (last ?? alone.get(name) ?? enter(name, mention, newcomer(mention)));
    people.note(own, sex);
    clusters[i] = own;
  });
  return clusters;
}

/** What the full names of a draft may be shortened to. */
interface ShortNames {
  /** The parts of each full name, by its key, that stand alone somewhere in the draft. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  /** Of those the first person that has it. */
  readonly first: ReadonlyMap<string, Cluster>;
  /** And all who have it, up to a number that no family reaches. */
  readonly all: ReadonlyMap<string, readonly Cluster[]>;
  /** The person with a given name; null where there are two. */
  readonly givens: ReadonlyMap<string, Cluster | null>;
  /** The person last mentioned by a surname of that sound. */
  family(sound: string): { readonly surname: string; readonly cluster: Cluster } | undefined;
}

/** How many are remembered by one name: time stays linear. */
const mostNamesakes = 20;

/** `clusters` holds the clusters of full names. */
function shortNames(mentions: readonly NameMention[], clusters: readonly (Cluster | undefined)[]): ShortNames {
  const alone = new Set<string>();
  mentions.forEach(({ key }, i) => {
    if (clusters[i] === undefined) alone.add(key.text);
  });
  const parts = new Map<string, readonly string[]>();
  const first = new Map<string, Cluster>();
  const all = new Map<string, Cluster[]>();
  const givens = new Map<string, Cluster | null>();
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
  });
  return { parts, first, all, givens, family: sound => families.get(sound) };
}

/** Words between a title and the name it belongs to, at most: "Ines Duarte, the Chair". In characters this is ", ". */
const besides = 3;

/** Titles that were taken for names: each is the person right beside it, and from there on whoever had it last. */
function nameTitles(mentions: readonly NameMention[], clusters: (Cluster | undefined)[]): void {
  const holders = new Map<string, Cluster>();
  mentions.forEach((mention, i) => {
    if (clusters[i] !== undefined || !mention.label.isTitle) return;
    const beside =
      (isRightBefore(mention, mentions[i + 1]) ? clusters[i + 1] : undefined) ??
      (isRightBefore(mentions[i - 1], mention) ? clusters[i - 1] : undefined);
    const holder = beside ?? holders.get(mention.key.text);
    if (holder === undefined) return;
    holders.set(mention.key.text, holder);
    clusters[i] = holder;
  });
}

function isRightBefore(before: NameMention | undefined, after: NameMention | undefined): boolean {
  if (!before || after?.index !== before.index + 1) return false;
  const gap = after.start - before.end;
  return gap >= 0 && gap <= besides;
}

/** The cluster that all answers agree on; undefined where there is none or more than one. */
function onlyOne(clusters: readonly (Cluster | null | undefined)[]): Cluster | undefined {
  const found = new Set(clusters.filter(cluster => cluster !== undefined));
  return found.size === 1 ? ([...found][0] ?? undefined) : undefined;
}
