import type { Cluster, NameMention } from './cluster';

/** The country that a draft names at least twice, and twice as often as any other: what "the Nation" is; undefined without one. */
export function mainCountry(
  mentions: readonly (NameMention | null)[],
  clusterOf: (mention: NameMention) => Cluster | undefined,
): Cluster | undefined {
  const counts = new Map<Cluster, number>();
  for (const mention of mentions) {
    const cluster = mention?.country === true ? clusterOf(mention) : undefined;
    if (cluster) counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] >= 2 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined;
}
