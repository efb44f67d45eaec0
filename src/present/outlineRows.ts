import type { Fact } from '../engine/model';
import { factLabel, oneLine, shorten } from './label';
import { factMeaning } from './meaning';
import { mentionContext } from './mentionContext';
import type { OutlineDraft, OutlineNode, OutlineOptions } from './outlineNode';
import type { Translate } from './translate';

const LONGEST_LABEL = 120;
/** What stands before a mention in its row. */
const ROOM = 14;

/** What most rows have in common. */
export const PLAIN = { family: null, suggestion: false, facts: [], children: [], state: 'leaf' } as const;

/** The group that rows of facts are made for. */
export interface Group {
  readonly id: string;
  readonly suggestion: boolean;
  readonly isOpen: (id: string) => boolean;
}

/** One row a key, in order of first appearance. */
export function factNodes(
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
    const said = marked(label, first, t);
    const count = mentions.length === 1 ? '' : t('{0} mentions', mentions.length);
    const single = mentions.length === 1;
    nodes.push({
      id,
      type: 'fact',
      label,
      // What a narrow side bar cuts off comes last.
      description: joined(
        readings(first, t),
        suggestion ? kind : '',
        count,
        t('line {0}', line),
        meaningOf(mentions, label, t),
      ),
      spoken: single
        ? t('{0}, {1}, line {2}', said, kind, line)
        : t('{0}, {1}, {2}, first on line {3}', said, kind, count, line),
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
export function inOrder(
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
      description: joined(readings(fact, t), kind, t('line {0}', line), meaningOf([fact], label, t)),
      spoken: t('{0}, {1}, line {2}', marked(label, fact, t), kind, line),
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

/** Said first beside a fact whose number can be read in two ways, so that a narrow side bar shows it. */
function readings({ claim }: Fact, t: Translate): string {
  return claim?.alternative === undefined ? '' : t('two readings');
}

/** A label that says so where the number of the fact can be read in two ways. */
function marked(label: string, { claim }: Fact, t: Translate): string {
  return claim?.alternative === undefined ? label : t('{0} (two readings)', label);
}

/** What the fact says beyond its label: of a person the longest title of all mentions. */
function meaningOf(mentions: readonly Fact[], label: string, t: Translate): string {
  const titles = mentions.map(fact => oneLine(fact.title ?? ''));
  const title = titles.reduce((longest, one) => (one.length > longest.length ? one : longest), '');
  const [first] = mentions;
  const meaning = title !== '' || first === undefined ? title : factMeaning(first, t);
  return meaning.toLowerCase() === label.toLowerCase() ? '' : shorten(meaning, LONGEST_LABEL);
}

/** The parts that say something, with a dot between them. */
export function joined(...parts: readonly string[]): string {
  return parts.filter(part => part !== '').join(' · ');
}

/** Facts by a property of theirs, in order of first appearance. */
export function groupBy<K>(facts: readonly Fact[], key: (fact: Fact) => K): Map<K, Fact[]> {
  const groups = new Map<K, Fact[]>();
  for (const fact of facts) {
    const group = groups.get(key(fact));
    if (group === undefined) groups.set(key(fact), [fact]);
    else group.push(fact);
  }
  return groups;
}
