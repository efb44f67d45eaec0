import type { Found, NameEvidence } from '../kinds/kind';
import { nameKey } from './fold';
import { surnameOf } from './persons';

/** From this confidence on a find is a fact; below it is a suggestion. */
export const SURE = 0.5;

/** Below this nothing comes back. */
const floor = 0.25;

/** All mentions of one spelling, added up. */
interface Group {
  person: number;
  organization: number;
  place: number;
  /** Confidence of the best mention. */
  best: number;
  /** Mentions whose capital says something. */
  count: number;
}

type NameKind = 'person' | 'organization' | 'place';

/** Own evidence from which on a mention keeps its kind against the majority. */
const certain = 0.85;

/**
 * Decides what only the whole draft can tell about its names: a surname that stands elsewhere in full, one kind for all
 * mentions of a name, names in lines of capitals. Pure; linear in the number of candidates.
 *
 * `found` holds the candidates of the name family in draft order, weak ones included (each span relative to its own
 * paragraph), `texts[i]` the prose that `found[i]` covers. The answer has the same length and order: `answer[i]` is what
 * became of `found[i]` (kind, key, confidence and even its span may change), null where it is no name after all.
 * Confidence 0.5 and more is a fact, 0.25 to 0.5 a suggestion; nothing below 0.25 comes back.
 */
export function resolveNames(found: readonly Found[], texts: readonly string[]): readonly (Found | null)[] {
  const keys = found.map((item, i) => spelling(texts[i] ?? item.key));
  const groups = new Map<string, Group>();
  const surnames = new Set<string>();
  const forenames = new Set<string>();
  found.forEach((item, i) => {
    const key = keys[i] ?? '';
    if (item.evidence) add(groups, key, item, item.evidence);
    if (item.kind === 'person' && confidence(item) >= 0.5 && key.includes(' ')) {
      surnames.add(surnameOf(key));
      surnames.add(key.slice(key.lastIndexOf(' ') + 1));
      forenames.add(key.slice(0, key.indexOf(' ')));
    }
  });
  return found.map((item, i) => {
    const key = keys[i] ?? '';
    const group = groups.get(key);
    if (!item.evidence || !group) return keep(item, item.kind, confidence(item));
    const other = Math.max(item.evidence.organization, item.evidence.place);
    if (surnames.has(key) && other < certain) return keep(item, 'person', Math.max(0.9, confidence(item)));
    if (forenames.has(key) && other < 0.5 && group.best >= 0.2)
      return keep(item, 'person', Math.max(0.6, confidence(item)));
    const kind = majority(group);
    // Every further mention in the middle of a sentence halves part of the doubt.
    const together = 1 - (1 - group.best) * 0.85 ** Math.max(0, group.count - 1);
    const own = item.evidence[kind];
    if (item.kind !== kind && item.kind !== 'nationality' && item.evidence[item.kind as NameKind] >= certain)
      return keep(item, item.kind, confidence(item));
    const doubtful = item.evidence.weakCapital && group.count === 0;
    return keep(
      item,
      kind,
      doubtful ? confidence(item) : Math.max(item.kind === kind ? confidence(item) : own, together),
    );
  });
}

/** Spelling by which mentions are compared: lines of capitals are written like all others. */
function spelling(text: string): string {
  return nameKey(text).replace(/^the /, '');
}

function confidence(item: Found): number {
  return item.confidence ?? 1;
}

function add(groups: Map<string, Group>, key: string, item: Found, evidence: NameEvidence): void {
  const group = groups.get(key) ?? { person: 0, organization: 0, place: 0, best: 0, count: 0 };
  groups.set(key, group);
  const weight = evidence.weakCapital ? 0.5 : 1;
  group.person += evidence.person * weight;
  group.organization += evidence.organization * weight;
  group.place += evidence.place * weight;
  group.best = Math.max(group.best, confidence(item));
  if (!evidence.weakCapital) group.count++;
}

function majority({ person, organization, place }: Group): NameKind {
  if (person >= organization && person >= place) return 'person';
  return place >= organization ? 'place' : 'organization';
}

/** The candidate with its final kind and confidence, or null below the floor. */
function keep(item: Found, kind: Found['kind'], sure: number): Found | null {
  if (sure < floor) return null;
  if (kind === item.kind) return sure === item.confidence ? item : { ...item, confidence: sure };
  const { title, ...rest } = item;
  return { ...rest, kind, confidence: sure, ...(kind === 'person' && title !== undefined ? { title } : {}) };
}
