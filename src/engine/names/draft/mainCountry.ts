import type { Cluster } from './cluster';
import type { NameMention } from './mention';

/**
 * The country that a draft names at least twice, and twice as often as any other: what "the Nation" is; undefined without
 * one. `clusters` has the same length and order as `mentions`.
 */
export function mainCountry(
  mentions: readonly NameMention[],
  clusters: readonly (Cluster | undefined)[],
): Cluster | undefined {
  const counts = new Map<Cluster, number>();
  mentions.forEach((mention, i) => {
    const cluster = mention.country ? clusters[i] : undefined;
    if (cluster) counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
  });
  let main: Cluster | undefined;
  let most = 0;
  let second = 0;
  for (const [cluster, count] of counts) {
    if (count > most) [main, most, second] = [cluster, count, most];
    else if (count > second) second = count;
  }
  return most >= 2 && most >= 2 * second ? main : undefined;
}
