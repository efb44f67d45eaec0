import type { Cluster } from './cluster';
import type { NameMention } from './mention';
import { mostNamesakes } from './namesakes';
import type { NameKey } from './nameTexts';
import { samePerson } from './persons';

/** The clusters of the names of several words and of listed names; undefined elsewhere. Same length and order. Linear. */
export function fullNames(mentions: readonly NameMention[]): readonly (Cluster | undefined)[] {
  const exact = new Map<string, Cluster>();
  const byFamily = new Map<string, { readonly key: string; readonly cluster: Cluster }[]>();
  const byForm = new Map<string, Cluster>();
  const enter = (key: NameKey, cluster: Cluster): void => {
    exact.set(key.text, cluster);
    if (!key.isFull) return;
    const { family, ends, anyOrder } = key.person;
    const relatives = byFamily.get(family) ?? [];
    if (relatives.length === 0) byFamily.set(family, relatives);
    else if (relatives.length === mostNamesakes) relatives.shift();
    relatives.push({ key: key.text, cluster });
    for (const form of ends) if (!byForm.has(form)) byForm.set(form, cluster);
    if (!byForm.has(anyOrder)) byForm.set(anyOrder, cluster);
  };
  const known = (key: NameKey): Cluster | undefined => {
    const { family, ends, anyOrder } = key.person;
    const relative = byFamily.get(family)?.find(other => samePerson(other.key, key.text));
    const longer = relative?.cluster ?? byForm.get(key.text);
    if (longer) return longer;
    for (const end of ends) {
      const shorter = exact.get(end);
      if (shorter) return shorter;
    }
    return byForm.get(anyOrder);
  };
  for (const { key, label, listed } of mentions)
    if (listed && !exact.has(key.text)) enter(key, { key: key.text, label: label.text, listed });
  return mentions.map(({ key, label }) => {
    const same = exact.get(key.text);
    if (same) return same;
    if (!key.isFull || label.isTitle || key.person.isInitials) return undefined;
    const cluster = known(key) ?? { key: key.text, label: label.text };
    enter(key, cluster);
    if (!cluster.listed && isFuller(key.text, cluster.key))
      Object.assign(cluster, { key: key.text, label: label.text });
    return cluster;
  });
}

/** True if a name is longer than the one of its cluster, in words too: the fullest form names the person. */
function isFuller(key: string, named: string): boolean {
  return key.length > named.length && key.split(' ').length > named.split(' ').length;
}
