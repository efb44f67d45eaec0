import type { Found } from '../../kinds/kind';
import type { Cluster } from './cluster';
import { copyOf } from './copy';
import { institutionClusters } from './institutionClusters';
import { mentionOf, type NameMention } from './mention';
import { NameTexts, type NameText } from './nameTexts';
import { personClusters } from './personClusters';

/**
 * Gathers the mentions of one person, organization or place: surname and full name, acronym and expansion, "US" and
 * "United States". Takes what `resolveNames` answers (same length and order as `texts`) and answers the same list with
 * `key`, `cluster` and `label` set: all mentions of a cluster share all three. Pure; linear in the number of names.
 * `memo` may be shared with other calls: it saves time where names come back, and changes nothing else.
 */
export function clusterNames(
  found: readonly (Found | null)[],
  texts: readonly string[],
  memo = new NameTexts(),
): readonly (Found | null)[] {
  const written = found.map((item, i) => item && memo.of(texts[i] ?? item.key));
  const clusters = clustersOf(found, written, memo);
  const others = new Map<string, Cluster>();
  const shown = new Map<Cluster, Shown>();
  return found.map((item, i) => {
    const text = written[i]?.plain;
    if (!item || !text) return null;
    let cluster = clusters[i];
    if (cluster === undefined) {
      const group = `${item.kind}:${item.key}`;
      cluster = others.get(group) ?? { key: item.key, label: item.label ?? text.text };
      others.set(group, cluster);
    }
    let known = shown.get(cluster);
    if (known === undefined) {
      known = { id: `c${shown.size + 1}`, isHeading: !cluster.listed && isUpper(cluster.label) };
      shown.set(cluster, known);
    }
    // A heading in capitals is not how a name is spelled.
    if (known.isHeading && text.key.text === cluster.key && !isUpper(text.text)) {
      cluster.label = item.label ?? text.text;
      known.isHeading = isUpper(cluster.label);
    }
    const named = copyOf(item);
    named.key = cluster.key;
    named.cluster = known.id;
    named.label = cluster.label;
    return named;
  });
}

/** The clusters of persons, organizations and places; undefined where a name is something else, or none. */
function clustersOf(
  found: readonly (Found | null)[],
  written: readonly (NameText | null)[],
  memo: NameTexts,
): readonly (Cluster | undefined)[] {
  const persons: NameMention[] = [];
  const organizations: NameMention[] = [];
  const places: NameMention[] = [];
  found.forEach((item, i) => {
    const text = written[i];
    if (!item || !text) return;
    if (item.kind === 'person') persons.push(mentionOf(item, i, text, memo));
    else if (item.kind === 'organization') organizations.push(mentionOf(item, i, text, memo));
    else if (item.kind === 'place') places.push(mentionOf(item, i, text, memo));
  });
  const clusters: (Cluster | undefined)[] = found.map(() => undefined);
  const enter = (mentions: readonly NameMention[], own: readonly (Cluster | undefined)[]): void =>
    mentions.forEach(({ index }, i) => (clusters[index] = own[i]));
  enter(persons, personClusters(persons));
  enter(organizations, institutionClusters(organizations, 'organization'));
  enter(places, institutionClusters(places, 'place'));
  return clusters;
}

/** What all mentions of a cluster share. */
interface Shown {
  readonly id: string;
  /** True while it is only known from lines of capitals. */
  isHeading: boolean;
}

function isUpper(text: string): boolean {
  // Nearly all names have an ASCII letter in lower case near their beginning.
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) return false;
  }
  return text === text.toUpperCase();
}
