import type { Found } from '../kinds/kind';
import { writtenName, type Cluster, type NameMention } from './cluster';
import { nameKey } from './fold';
import { institutionClusters } from './institutionClusters';
import { personClusters } from './personClusters';

/**
 * Gathers the mentions of one person, organization or place: surname and full name, acronym and expansion, "US" and
 * "United States". Takes what `resolveNames` answers (same length and order as `texts`) and answers the same list with
 * `key`, `cluster` and `label` set: all mentions of a cluster share all three. Pure; linear in the number of names.
 */
export function clusterNames(found: readonly (Found | null)[], texts: readonly string[]): readonly (Found | null)[] {
  const only = (kind: Found['kind']): (NameMention | null)[] =>
    found.map((item, i) => (item?.kind === kind ? mentionOf(item, texts[i] ?? item.key) : null));
  const persons = personClusters(only('person'));
  const organizations = institutionClusters(only('organization'), 'organization');
  const places = institutionClusters(only('place'), 'place');
  const others = new Map<string, Cluster>();
  const ids = new Map<Cluster, string>();
  return found.map((item, i) => {
    if (item === null) return null;
    const text = writtenName(texts[i] ?? item.key);
    let cluster = persons[i] ?? organizations[i] ?? places[i];
    if (cluster === undefined) {
      const group = `${item.kind}:${item.key}`;
      cluster = others.get(group) ?? { key: item.key, label: item.label ?? text };
      others.set(group, cluster);
    }
    // A heading in capitals is not how a name is spelled.
    if (
      !cluster.listed &&
      cluster.label === cluster.label.toUpperCase() &&
      text !== text.toUpperCase() &&
      nameKey(text) === cluster.key
    )
      cluster.label = item.label ?? text;
    const id = ids.get(cluster) ?? `c${ids.size + 1}`;
    ids.set(cluster, id);
    return { ...item, key: cluster.key, cluster: id, label: cluster.label };
  });
}

function mentionOf(item: Found, text: string): NameMention {
  const label = item.label ?? writtenName(text);
  const { start, end } = item;
  return {
    start,
    end,
    label,
    written: nameKey(text),
    key: item.label === undefined ? nameKey(label) : item.key,
    known: item.label !== undefined,
    listed: item.listed === true,
    country: item.country === true,
  };
}
