import type { Found } from '../kinds/kind';
import { organizationHeads } from '../kinds/organization';
import { fold, nameKey } from './fold';
import { samePerson, skeleton, surnameOf } from './persons';

/** One person, organization or place of the draft. */
interface Cluster {
  key: string;
  label: string;
}

/** How many namesakes a full name is compared with: enough for any draft, and time stays linear. */
const namesakes = 20;

/**
 * Gathers the mentions of one person, organization or place: surname and full name, acronym and expansion, "US" and
 * "United States". Takes what `resolveNames` answers (same length and order as `texts`) and answers the same list with
 * `key`, `cluster` and `label` set: all mentions of a cluster share all three. Pure; linear in the number of names.
 */
export function clusterNames(found: readonly (Found | null)[], texts: readonly string[]): readonly (Found | null)[] {
  const persons = personClusters(found, texts);
  const organizations = organizationClusters(found, texts);
  const others = new Map<string, Cluster>();
  const ids = new Map<Cluster, string>();
  return found.map((item, i) => {
    if (item === null) return null;
    const text = written(texts[i] ?? item.key);
    let cluster = item.kind === 'person' ? persons[i] : item.kind === 'organization' ? organizations[i] : undefined;
    if (cluster === undefined) {
      const group = `${item.kind}:${item.key}`;
      cluster = others.get(group) ?? { key: item.key, label: item.label ?? text };
      others.set(group, cluster);
      // A heading in capitals is not how a name is spelled.
      if (cluster.label === cluster.label.toUpperCase() && text !== text.toUpperCase())
        cluster.label = item.label ?? text;
    }
    const id = ids.get(cluster) ?? `c${ids.size + 1}`;
    ids.set(cluster, id);
    return { ...item, key: cluster.key, cluster: id, label: cluster.label };
  });
}

/** As written, on one line, without the article. */
function written(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^the (?=[A-Z])/i, '');
}

const keyOf = (text: string): string => nameKey(written(text));

/** Full names first; then every surname or given name goes to the last full name before it, else to the first after it. */
function personClusters(found: readonly (Found | null)[], texts: readonly string[]): (Cluster | undefined)[] {
  const exact = new Map<string, Cluster>();
  const bySurname = new Map<string, { key: string; cluster: Cluster }[]>();
  const clusters: (Cluster | undefined)[] = [];
  found.forEach((item, i) => {
    const label = written(texts[i] ?? '');
    const key = nameKey(label);
    if (item?.kind !== 'person' || !key.includes(' ')) return;
    let cluster = exact.get(key);
    if (cluster === undefined) {
      const family = skeleton(surnameOf(key));
      const known = bySurname.get(family) ?? [];
      bySurname.set(family, known);
      cluster = known.slice(-namesakes).find(other => samePerson(other.key, key))?.cluster ?? { key, label };
      known.push({ key, cluster });
      exact.set(key, cluster);
      // The fullest form names the person.
      if (key.length > cluster.key.length && key.split(' ').length > cluster.key.split(' ').length)
        Object.assign(cluster, { key, label });
    }
    clusters[i] = cluster;
  });
  const latest = new Map<string, Cluster>();
  const first = new Map<string, Cluster>();
  found.forEach((item, i) => {
    const cluster = clusters[i];
    if (item === null || cluster === undefined) return;
    for (const part of partsOf(keyOf(texts[i] ?? ''))) if (!first.has(part)) first.set(part, cluster);
  });
  const alone = new Map<string, Cluster>();
  found.forEach((item, i) => {
    if (item?.kind !== 'person') return;
    const label = written(texts[i] ?? '');
    const key = nameKey(label);
    const cluster = clusters[i];
    if (cluster) for (const part of partsOf(key)) latest.set(part, cluster);
    else {
      const own = latest.get(key) ?? first.get(key) ?? alone.get(key) ?? { key, label };
      if (!first.has(key)) alone.set(key, own);
      clusters[i] = own;
    }
  });
  return clusters;
}

/** What a full name may be shortened to: surname with and without particles, given name. */
function partsOf(key: string): string[] {
  return [surnameOf(key), key.slice(key.lastIndexOf(' ') + 1), key.slice(0, key.indexOf(' '))];
}

/** Acronyms go to the organization whose initials they are, short forms to the one longer name they begin. */
function organizationClusters(found: readonly (Found | null)[], texts: readonly string[]): (Cluster | undefined)[] {
  const exact = new Map<string, Cluster>();
  const short = new Map<string, Cluster | null>();
  const clusters: (Cluster | undefined)[] = [];
  const offer = (form: string, cluster: Cluster): void => {
    const known = short.get(form);
    short.set(form, known === undefined || known === cluster ? cluster : null);
  };
  found.forEach((item, i) => {
    if (item?.kind !== 'organization') return;
    const label = item.label ?? written(texts[i] ?? '');
    const key = nameKey(label);
    const cluster = exact.get(key) ?? { key, label };
    exact.set(key, cluster);
    clusters[i] = cluster;
    const words = fold(label).split(' ');
    if (words.length < 2) return;
    offer(
      words
        .filter(word => /^[A-Z]/.test(word))
        .map(word => word.charAt(0))
        .join('')
        .toLowerCase(),
      cluster,
    );
    const of = words.indexOf('of');
    if (of >= 2) offer(words.slice(0, of).join(' ').toLowerCase(), cluster);
    if (organizationHeads.has(words.at(-1) ?? '')) offer(words.slice(0, -1).join(' ').toLowerCase(), cluster);
  });
  return clusters.map(cluster => (cluster && short.get(cluster.key)) ?? cluster);
}
