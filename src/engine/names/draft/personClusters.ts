import type { Cluster } from './cluster';
import { fullNames } from './fullNames';
import { LoneNames } from './loneNames';
import type { NameMention } from './mention';
import { Namesakes } from './namesakes';
import { shortNames } from './shortNames';

/**
 * Clusters of persons. Full names first; then every surname or given name goes to the last full name before it, else to the
 * first after it, unless what is said of the person speaks against it. Takes all mentions of persons; same length and order. Linear.
 */
export function personClusters(mentions: readonly NameMention[]): readonly (Cluster | undefined)[] {
  const full = fullNames(mentions);
  if (!full.includes(undefined)) return full;
  const clusters = [...full];
  nameTitles(mentions, clusters);
  const shortened = shortNames(mentions, full);
  const people = new Namesakes();
  mentions.forEach(({ sex }, i) => {
    const cluster = clusters[i];
    if (cluster) people.note(cluster, sex);
  });
  const lone = new LoneNames(shortened, people);
  const latest = new Map<string, Cluster>();
  mentions.forEach((mention, i) => {
    const { key, label } = mention;
    const name = key.text;
    const cluster = clusters[i];
    if (!cluster) clusters[i] = lone.clusterOf(mention, latest.get(name) ?? shortened.first.get(name));
    else if (!label.isTitle) for (const part of shortened.parts.get(name) ?? []) latest.set(part, cluster);
  });
  return clusters;
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
