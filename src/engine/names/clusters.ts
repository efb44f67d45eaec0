import type { Found } from '../kinds/kind';

/**
 * Gathers the mentions of one person, organization or place: surname and full name, acronym and expansion, "US" and
 * "United States". Takes what `resolveNames` answers (same length and order as `texts`) and answers the same list with
 * `key`, `cluster` and `label` set: all mentions of a cluster share all three. Pure; linear in the number of names.
 */
export function clusterNames(found: readonly (Found | null)[], texts: readonly string[]): readonly (Found | null)[] {
  const ids = new Map<string, string>();
  return found.map((item, i) => {
    if (item === null) return null;
    const label = texts[i] ?? item.key;
    const id = ids.get(item.key) ?? `c${ids.size + 1}`;
    ids.set(item.key, id);
    return { ...item, cluster: id, label };
  });
}
