import { titleHeads, titleModifiers } from './personWords';
import { offer, type Cluster, type NameMention } from './cluster';
import { otherGivenNames } from './nicknames';
import { samePerson, skeleton, surnameOf } from './persons';
import { wordSimilarity } from './wordSimilarity';

/** How many namesakes a full name is compared with: enough for any draft, and time stays linear. */
const namesakes = 20;

/**
 * Clusters of persons. Full names first; then every surname or given name goes to the last full name before it, else to the
 * first after it. Same length and order as `mentions`; null stands where a mention is of another kind, and comes back as
 * undefined. Linear.
 */
export function personClusters(mentions: readonly (NameMention | null)[]): (Cluster | undefined)[] {
  const clusters = fullNames(mentions);
  const first = new Map<string, Cluster>();
  const givens = new Map<string, Cluster | null>();
  const surnames = new Map<string, { key: string; cluster: Cluster }>();
  mentions.forEach((mention, i) => {
    const cluster = clusters[i];
    if (mention === null || cluster === undefined) return;
    for (const part of partsOf(mention.key)) if (!first.has(part)) first.set(part, cluster);
    const given = mention.key.slice(0, Math.max(0, mention.key.indexOf(' ')));
    if (given === '') return;
    offer(givens, given, cluster);
    const surname = surnameOf(mention.key);
    surnames.set(skeleton(surname), { key: surname, cluster });
  });
  nameTitles(mentions, clusters);
  const latest = new Map<string, Cluster>();
  const alone = new Map<string, Cluster>();
  mentions.forEach((mention, i) => {
    if (mention === null) return;
    const { key, label } = mention;
    const cluster = clusters[i];
    if (cluster) for (const part of isTitle(label) ? [] : partsOf(key)) latest.set(part, cluster);
    else {
      const sound = `${skeleton(key)} `;
      const alike = key.length > 4 ? alone.get(sound) : undefined;
      const family = key.length > 5 ? surnames.get(skeleton(key)) : undefined;
      const own =
        latest.get(key) ??
        first.get(key) ??
        alone.get(key) ??
        onlyOne(otherGivenNames(key).map(name => (givens.has(name) ? givens.get(name) : alone.get(name)))) ??
        (family && wordSimilarity(family.key, key) > 0.85 ? family.cluster : undefined) ??
        (alike && wordSimilarity(alike.key, key) > 0.8 ? alike : { key, label });
      if (!first.has(key)) {
        alone.set(key, own);
        if (!alone.has(sound)) alone.set(sound, own);
      }
      clusters[i] = own;
    }
  });
  return clusters;
}

/** Words between a title and the name it belongs to, at most: "Ines Duarte, the Chair". In characters this is ", ". */
const besides = 3;

/** Titles that were taken for names: each is the person right beside it, and from there on whoever had it last. */
function nameTitles(mentions: readonly (NameMention | null)[], clusters: (Cluster | undefined)[]): void {
  const holders = new Map<string, Cluster>();
  const own = (i: number): Cluster | undefined => clusters[i];
  mentions.forEach((mention, i) => {
    if (mention === null || clusters[i] !== undefined || !isTitle(mention.label)) return;
    const next = mentions[i + 1];
    const before = mentions[i - 1];
    const beside =
      (next && next.start - mention.end <= besides && next.start >= mention.end ? own(i + 1) : undefined) ??
      (before && mention.start - before.end <= besides && mention.start >= before.end ? own(i - 1) : undefined);
    const holder = beside ?? holders.get(mention.key);
    if (holder === undefined) return;
    holders.set(mention.key, holder);
    clusters[i] = holder;
  });
}

/** The clusters of the names of several words and of listed names; undefined elsewhere. */
function fullNames(mentions: readonly (NameMention | null)[]): (Cluster | undefined)[] {
  const exact = new Map<string, Cluster>();
  const bySurname = new Map<string, { key: string; cluster: Cluster }[]>();
  const byForm = new Map<string, Cluster>();
  // "George W." has no surname to share.
  const familyOf = (key: string): string => (/ \S$/.test(key) ? key : skeleton(surnameOf(key)));
  const enter = (key: string, cluster: Cluster): void => {
    exact.set(key, cluster);
    if (!key.includes(' ')) return;
    bySurname.set(familyOf(key), [...(bySurname.get(familyOf(key)) ?? []).slice(1 - namesakes), { key, cluster }]);
    for (const form of [...endsOf(key), inAnyOrder(key)]) if (!byForm.has(form)) byForm.set(form, cluster);
  };
  for (const mention of mentions) {
    if (mention?.listed !== true || exact.has(mention.key)) continue;
    enter(mention.key, { key: mention.key, label: mention.label, listed: true });
  }
  return mentions.map(mention => {
    if (mention === null) return undefined;
    const { key, label } = mention;
    const known = exact.get(key);
    if (known) return known;
    if (!key.includes(' ') || isTitle(label) || isInitials(key)) return undefined;
    const cluster = bySurname.get(familyOf(key))?.find(other => samePerson(other.key, key))?.cluster ??
      byForm.get(key) ??
      endsOf(key)
        .map(end => exact.get(end))
        .find(found => found !== undefined) ??
      byForm.get(inAnyOrder(key)) ?? { key, label };
    enter(key, cluster);
    // The fullest form names the person.
    if (!cluster.listed && key.length > cluster.key.length && key.split(' ').length > cluster.key.split(' ').length)
      Object.assign(cluster, { key, label });
    return cluster;
  });
}

/** Beginnings and ends of a name, of two words or more: "Ruiz Ferrer" of "Clara Ruiz Ferrer". */
function endsOf(key: string): readonly string[] {
  const words = key.split(' ').slice(0, mostWords);
  return words.slice(2).flatMap((_, i) => [words.slice(0, i + 2).join(' '), words.slice(i + 1).join(' ')]);
}

/** More words than any name has: keeps time bounded. */
const mostWords = 8;

/** One form for the words of a name in any order. No name is spelled with it. */
function inAnyOrder(key: string): string {
  return `=${key.split(' ').sort().join(' ')}`;
}

/** True for "J R": initials alone are short for a name, not a name in full. */
function isInitials(key: string): boolean {
  return key.split(' ').every(word => word.length === 1);
}

/** Words of titles that stand behind a name, never before it: "Clara Holm, Research Fellow". */
const ranks: ReadonlySet<string> = new Set(
  'Fellow Lecturer Researcher Scientist Research Postdoctoral Doctoral Visiting V.P. VP'.split(' '),
);

/** True for a title that stands alone: "Prime Minister". */
function isTitle(label: string): boolean {
  return label.split(' ').every(word => titleHeads.has(word) || titleModifiers.has(word) || ranks.has(word));
}

/** The cluster that all answers agree on; undefined where there is none or more than one. */
function onlyOne(clusters: readonly (Cluster | null | undefined)[]): Cluster | undefined {
  const found = new Set(clusters.filter(cluster => cluster !== undefined));
  return found.size === 1 ? ([...found][0] ?? undefined) : undefined;
}

/** What a full name may be shortened to: surname with and without particles, given name, initials ("JFK"). */
function partsOf(key: string): string[] {
  const words = key.split(' ');
  if (words.length === 1) return words;
  const initials = words.map(word => word.charAt(0));
  return [surnameOf(key), words.at(-1) ?? key, words[0] ?? key, initials.join(''), initials.join(' ')];
}
