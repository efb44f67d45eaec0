import type { Analysis, Fact, Family, KindId, KindInfo } from '../engine/model';
import type { Lines } from '../engine/text/lines';
import { factLabel, oneLine, shorten } from './label';
import { factMeaning } from './meaning';
import { mentionContext } from './mentionContext';
import type { OutlineNode } from './outlineNode';
import type { Translate } from './translate';

/** A scanned draft, as the outline needs it. `analysis` and `lines` belong to `text`. */
export interface OutlineDraft {
  readonly uri: string;
  /** Path relative to the workspace, or a title. */
  readonly name: string;
  readonly text: string;
  readonly lines: Lines;
  readonly analysis: Analysis;
  /** True when the draft stands unfolded at first. */
  readonly unfolded: boolean;
}

/** How the outline is arranged and worded. */
export interface OutlineOptions {
  readonly order: 'kind' | 'appearance';
  /** The kinds to list; null = all. */
  readonly shown: readonly KindId[] | null;
  /** All kinds there are; within a family they are listed in this order. */
  readonly kinds: readonly KindInfo[];
  readonly t: Translate;
}

const FAMILIES: readonly Family[] = ['name', 'figure', 'time', 'quotation'];
const LONGEST_LABEL = 120;
/** What stands before a mention in its row. */
const ROOM = 14;
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

const PLAIN = { family: null, suggestion: false, facts: [], children: [], state: 'leaf' } as const;

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

/** The group that rows of facts are made for. */
interface Group {
  readonly id: string;
  readonly suggestion: boolean;
  readonly isOpen: (id: string) => boolean;
}

/** One row a key, in order of first appearance. */
function factNodes(
  draft: OutlineDraft,
  facts: readonly Fact[],
  options: OutlineOptions,
  { id: parent, suggestion, isOpen }: Group,
): OutlineNode[] {
  const { t } = options;
  const nodes: OutlineNode[] = [];
  const infos = new Map(options.kinds.map(info => [info.id, info]));
  for (const [key, mentions] of groupBy(facts, fact => fact.key)) {
    const [first] = mentions;
    if (first === undefined) continue;
    const id = `${parent}|0|${key}`;
    const line = draft.lines.at(first.start).line;
    const info = infos.get(first.kind);
    const kind = t(info?.label ?? first.kind);
    const label = labelOf(first);
    const count = mentions.length === 1 ? '' : t('{0} mentions', mentions.length);
    const single = mentions.length === 1;
    nodes.push({
      id,
      type: 'fact',
      label,
      // What a narrow side bar cuts off comes last.
      description: joined(suggestion ? kind : '', count, t('line {0}', line), meaningOf(mentions, label)),
      spoken: single
        ? t('{0}, {1}, line {2}', label, kind, line)
        : t('{0}, {1}, {2}, first on line {3}', label, kind, count, line),
      icon: suggestion ? (info?.icon ?? '') : '',
      family: null,
      state: single ? 'leaf' : 'folded',
      suggestion,
      facts: mentions,
      children:
        single || !isOpen(id)
          ? []
          : mentions.map((fact, i) => mentionNode(draft, fact, `${parent}|${String(i + 1)}|${key}`, suggestion, t)),
    });
  }
  return nodes;
}

function mentionNode(draft: OutlineDraft, fact: Fact, id: string, suggestion: boolean, t: Translate): OutlineNode {
  const { text, highlight } = mentionContext(draft.text, fact, ROOM);
  const line = draft.lines.at(fact.start).line;
  return {
    ...PLAIN,
    id,
    type: 'mention',
    label: text,
    highlight,
    description: t('line {0}', line),
    spoken: t('{0}, line {1}', text, line),
    icon: '',
    suggestion,
    facts: [fact],
  };
}

/** Every mention a row, in order of the text. */
function inOrder(
  draft: OutlineDraft,
  facts: readonly Fact[],
  options: OutlineOptions,
  suggestion: boolean,
): OutlineNode[] {
  const { t } = options;
  const infos = new Map(options.kinds.map(info => [info.id, info]));
  const seen = new Map<string, number>();
  return facts.map(fact => {
    const mention = (seen.get(fact.key) ?? 0) + 1;
    seen.set(fact.key, mention);
    const info = infos.get(fact.kind);
    const kind = t(info?.label ?? fact.kind);
    const label = shorten(factLabel(fact), LONGEST_LABEL);
    const line = draft.lines.at(fact.start).line;
    return {
      ...PLAIN,
      id: `${draft.uri}|${suggestion ? '?' : ''}${fact.kind}|${String(mention)}|${fact.key}`,
      type: 'fact',
      label,
      description: joined(kind, t('line {0}', line), meaningOf([fact], label)),
      spoken: t('{0}, {1}, line {2}', label, kind, line),
      icon: info?.icon ?? '',
      family: suggestion ? null : (info?.family ?? null),
      suggestion,
      facts: [fact],
    };
  });
}

function labelOf(fact: Fact): string {
  return shorten(oneLine(fact.label) || factLabel(fact), LONGEST_LABEL);
}

/** What the fact says beyond its label: of a person the longest title of all mentions. */
function meaningOf(mentions: readonly Fact[], label: string): string {
  const titles = mentions.map(fact => oneLine(fact.title ?? ''));
  const title = titles.reduce((longest, one) => (one.length > longest.length ? one : longest), '');
  const [first] = mentions;
  const meaning = title !== '' || first === undefined ? title : factMeaning(first);
  return meaning.toLowerCase() === label.toLowerCase() ? '' : shorten(meaning, LONGEST_LABEL);
}

function joined(...parts: readonly string[]): string {
  return parts.filter(part => part !== '').join(' · ');
}

function groupBy<K>(facts: readonly Fact[], key: (fact: Fact) => K): Map<K, Fact[]> {
  const groups = new Map<K, Fact[]>();
  for (const fact of facts) {
    const group = groups.get(key(fact));
    if (group === undefined) groups.set(key(fact), [fact]);
    else group.push(fact);
  }
  return groups;
}
