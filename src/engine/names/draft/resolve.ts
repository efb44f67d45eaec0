import type { Found, NameEvidence } from '../../kinds/kind';
import { copyOf } from './copy';
import { companyName } from './companies';
import { NameTexts, type NameKey } from './nameTexts';

/** From this confidence on a find is a fact; below it is a suggestion. */
export const SURE = 0.5;

/** Below this nothing comes back. */
const floor = 0.25;

/** Own evidence below which a mention says nothing of a person. */
const slight = 0.25;

/** Own evidence from which on a mention keeps its kind against the majority. */
const certain = 0.85;

type NameKind = 'person' | 'organization' | 'place';

/** All mentions of one spelling, added up, and what they say together. */
interface Group {
  readonly key: NameKey;
  person: number;
  organization: number;
  place: number;
  /** Confidence of the best mention. */
  best: number;
  /** Mentions whose capital says something. */
  count: number;
  /** True if it is a full name that some mention is sure to be a person's. */
  isFullName: boolean;
  /** Some mention is surely an organization; and the key is what a company is mostly called whose full name stands elsewhere. */
  isOrganization: boolean;
  isCompany: boolean;
  /** True for the surname of a full name. */
  isSurname: boolean;
  /** True for the given name of a full name. */
  isForename: boolean;
  /** The kind that most speaks for. */
  kind: NameKind;
  /** How sure all mentions are together. */
  together: number;
}

/**
 * Decides what only the whole draft can tell about its names: a surname that stands elsewhere in full, one kind for all
 * mentions of a name, names in lines of capitals. Pure; linear in the number of candidates.
 *
 * `found` holds the candidates of the name family in draft order, weak ones included (each span relative to its own
 * paragraph), `texts[i]` the prose that `found[i]` covers. The answer has the same length and order: `answer[i]` is what
 * became of `found[i]` (kind, key, confidence and even its span may change), null where it is no name after all.
 * Confidence 0.5 and more is a fact, 0.25 to 0.5 a suggestion; nothing below 0.25 comes back. `memo` may be shared with
 * other calls: it saves time where names come back, and changes nothing else.
 */
export function resolveNames(
  found: readonly Found[],
  texts: readonly string[],
  memo = new NameTexts(),
): readonly (Found | null)[] {
  const groups = new Map<string, Group>();
  const groupOf = found.map((item, i) => {
    const { bare } = memo.of(texts[i] ?? item.key);
    let group = groups.get(bare.text);
    if (group === undefined) groups.set(bare.text, (group = emptyGroup(bare)));
    add(group, item);
    return group;
  });
  settle(groups.values());
  return found.map((item, i) => {
    const group = groupOf[i];
    return group && item.evidence ? resolve(item, item.evidence, group) : keep(item, item.kind, confidence(item));
  });
}

function confidence(item: Found): number {
  return item.confidence ?? 1;
}

function emptyGroup(key: NameKey): Group {
  return {
    key,
    person: 0,
    organization: 0,
    place: 0,
    best: 0,
    count: 0,
    isFullName: false,
    isOrganization: false,
    isCompany: false,
    isSurname: false,
    isForename: false,
    kind: 'person',
    together: 0,
  };
}

function add(group: Group, item: Found): void {
  const sure = confidence(item);
  if (item.kind === 'person' && sure >= SURE && group.key.isFull) group.isFullName = true;
  if (item.kind === 'organization' && sure >= SURE) group.isOrganization = true;
  const { evidence } = item;
  if (evidence === undefined) return;
  const weight = evidence.weakCapital ? 0.5 : 1;
  group.person += evidence.person * weight;
  group.organization += evidence.organization * weight;
  group.place += evidence.place * weight;
  if (sure > group.best) group.best = sure;
  if (!evidence.weakCapital) group.count++;
}

/** Works out what the mentions of each group say together, once for all of them. */
function settle(groups: Iterable<Group>): void {
  const all = [...groups];
  const surnames = new Set<string>();
  const forenames = new Set<string>();
  const companies = new Set<string>();
  for (const { key, isFullName, isOrganization } of all) {
    const company = isOrganization ? companyName(key.text) : null;
    if (company !== null) companies.add(company);
    if (!isFullName) continue;
    surnames.add(key.person.surname).add(key.person.last).add(key.person.bare);
    forenames.add(key.person.given);
  }
  for (const group of all) {
    group.isSurname = surnames.has(group.key.text);
    group.isForename = forenames.has(group.key.text);
    group.isCompany = companies.has(group.key.text);
    group.kind = majority(group);
    // Every further mention in the middle of a sentence halves part of the doubt.
    group.together = 1 - (1 - group.best) * 0.85 ** Math.max(0, group.count - 1);
  }
}

function majority({ person, organization, place }: Group): NameKind {
  if (person >= organization && person >= place) return 'person';
  return place >= organization ? 'place' : 'organization';
}

function resolve(item: Found, evidence: NameEvidence, group: Group): Found | null {
  const sure = confidence(item);
  const other = Math.max(evidence.organization, evidence.place);
  // "Shares in Halden", where Halden Foods has a chairman Halden.
  if (group.isSurname && group.isCompany && evidence.organization > evidence.person)
    return keep(item, 'organization', Math.max(0.6, sure));
  if (group.isSurname && other < certain) {
    // "Mark my words", "in Lincoln": a surname is one here only if something here says so.
    const isWord = evidence.commonWord && evidence.weakCapital;
    if (evidence.person >= slight || !(isWord || evidence.place >= SURE))
      return keep(item, 'person', Math.max(0.9, sure));
    if (isWord) return keep(item, item.kind, sure);
  }
  if (group.isForename && other < 0.5 && group.best >= 0.2) return keep(item, 'person', Math.max(0.6, sure));
  // "Nordbank" where "Nordbank ASA" is named, too. A common word at the start of a sentence may be a word like any other.
  if (group.isCompany && !group.isSurname && evidence.place < certain)
    return keep(item, 'organization', Math.max(evidence.weakCapital && evidence.commonWord ? 0.45 : 0.6, sure));
  const { kind } = group;
  if (item.kind !== kind && item.kind !== 'nationality' && evidence[item.kind as NameKind] >= certain)
    return keep(item, item.kind, sure);
  const doubtful = evidence.weakCapital && group.count === 0;
  return keep(item, kind, doubtful ? sure : Math.max(item.kind === kind ? sure : evidence[kind], group.together));
}

/** The candidate with its final kind and confidence, or null below the floor. */
function keep(item: Found, kind: Found['kind'], sure: number): Found | null {
  if (sure < floor) return null;
  if (kind === item.kind && sure === item.confidence) return item;
  const kept = copyOf(item);
  // Only persons have titles.
  if (kind !== 'person' && kept.title !== undefined) delete kept.title;
  kept.kind = kind;
  kept.confidence = sure;
  return kept;
}
