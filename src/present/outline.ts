import type { Fact, Family } from '../engine/model';
import type { OutlineDraft, OutlineNode, OutlineOptions } from './outlineNode';
import { factNodes, groupBy, inOrder, joined, PLAIN } from './outlineRows';

const FAMILIES: readonly Family[] = ['name', 'figure', 'time', 'quotation'];
/** Groups of more facts than this are folded at first. */
const LARGE_GROUP = 60;

/** The row of a draft without the rows below it: enough while it is folded. */
export function draftNode(draft: OutlineDraft, options: OutlineOptions): OutlineNode {
  const { t } = options;
  const facts = shownFacts(draft.analysis.facts, options).length;
  const empty = facts === 0 && shownFacts(draft.analysis.suggestions, options).length === 0;
  const slash = draft.name.lastIndexOf('/');
  const folder = draft.name.slice(0, Math.max(0, slash));
  const count = facts === 1 ? t('1 fact') : facts === 0 ? t('no facts') : t('{0} facts', facts);
  return {
    ...PLAIN,
    id: draft.uri,
    type: 'draft',
    label: draft.name.slice(slash + 1),
    description: joined(count, folder),
    spoken: t('{0}, draft, {1}', draft.name, count),
    icon: 'file',
    state: empty ? 'leaf' : draft.unfolded ? 'unfolded' : 'folded',
  };
}

/**
 * The rows of one draft. By kind: draft, kinds, facts (one row a key), mentions. By appearance: draft, every mention in
 * order of the text. Suggestions stand last, in a group of their own. Mentions of a fact are listed only where `isOpen`
 * says so of the fact's row: there may be thousands, and few are ever looked at.
 */
export function outlineDraft(
  draft: OutlineDraft,
  options: OutlineOptions,
  isOpen: (id: string) => boolean = () => true,
): OutlineNode {
  const facts = shownFacts(draft.analysis.facts, options);
  const suggestions = shownFacts(draft.analysis.suggestions, options);
  const children =
    options.order === 'kind' ? kindGroups(draft, facts, options, isOpen) : inOrder(draft, facts, options, false);
  if (suggestions.length > 0) children.push(suggestionGroup(draft, suggestions, options, isOpen));
  return { ...draftNode(draft, options), children };
}

function shownFacts(facts: readonly Fact[], { shown }: OutlineOptions): readonly Fact[] {
  return shown === null ? facts : facts.filter(fact => shown.includes(fact.kind));
}

function kindGroups(
  draft: OutlineDraft,
  facts: readonly Fact[],
  options: OutlineOptions,
  isOpen: (id: string) => boolean,
): OutlineNode[] {
  const byKind = groupBy(facts, fact => fact.kind);
  const groups: OutlineNode[] = [];
  for (const info of [...options.kinds].sort((a, b) => FAMILIES.indexOf(a.family) - FAMILIES.indexOf(b.family))) {
    const members = byKind.get(info.id);
    if (members === undefined) continue;
    const children = factNodes(draft, members, options, { id: `${draft.uri}|${info.id}`, suggestion: false, isOpen });
    const label = options.t(info.plural);
    groups.push({
      ...PLAIN,
      id: `${draft.uri}|${info.id}`,
      type: 'group',
      label,
      description: String(children.length),
      spoken: `${label}, ${String(children.length)}`,
      icon: info.icon,
      family: info.family,
      state: children.length <= LARGE_GROUP ? 'unfolded' : 'folded',
      children,
    });
  }
  return groups;
}

function suggestionGroup(
  draft: OutlineDraft,
  suggestions: readonly Fact[],
  options: OutlineOptions,
  isOpen: (id: string) => boolean,
): OutlineNode {
  const { t } = options;
  const id = `${draft.uri}|?`;
  const children =
    options.order === 'kind'
      ? factNodes(draft, suggestions, options, { id, suggestion: true, isOpen })
      : inOrder(draft, suggestions, options, true);
  return {
    ...PLAIN,
    id,
    type: 'group',
    label: t('Suggestions'),
    description: t('{0} · not sure', children.length),
    spoken: t('Suggestions that may be facts, {0}', children.length),
    icon: 'question',
    state: 'folded',
    suggestion: true,
    children,
  };
}
