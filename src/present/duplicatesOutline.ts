import { coverage, savedWords } from '../engine/duplicates/measures';
import type { DuplicateGroup, Span } from '../engine/model';
import type { Lines } from '../engine/text/lines';
import { differencesText } from './copyDifferences';
import { oneLine, shorten } from './label';
import type { Translate } from './translate';

/** A scanned draft, as the outline of duplicates needs it. */
export interface DuplicatesDraft {
  readonly uri: string;
  readonly name: string;
  readonly text: string;
  readonly lines: Lines;
}

/** A passage of a draft. */
export interface DraftSpan extends Span {
  readonly uri: string;
}

/** A group of passages that say the same, in one draft or in several. */
export interface PlacedGroup extends Pick<DuplicateGroup, 'id' | 'kind' | 'similarity'> {
  readonly copies: readonly DraftSpan[];
  /** True where the copies stand in several drafts. */
  readonly across: boolean;
}

/** One row of the Duplicates tree. Positions are only in `place`, never in `id`. */
export interface DuplicatesNode {
  readonly id: string;
  /** A draft with its groups, the row above all groups across drafts, a group, a copy. */
  readonly type: 'draft' | 'across' | 'duplicates' | 'copy';
  readonly label: string;
  readonly description: string;
  /** What a screen reader says for the row. */
  readonly spoken: string;
  /** What the tooltip says; plain text. */
  readonly tooltip: string;
  /** The place to show: the copy, a group's first copy, the start of the draft. */
  readonly place: DraftSpan | undefined;
  /** The group of a group's row or a copy's. */
  readonly group: PlacedGroup | undefined;
  /** Index of the copy in its group; undefined for all other rows. */
  readonly copy: number | undefined;
  readonly children: readonly DuplicatesNode[];
}

/** A group of one draft, its copies with the draft they stand in. */
export function groupWithin(uri: string, { id, kind, similarity, copies }: DuplicateGroup): PlacedGroup {
  return { id, kind, similarity, copies: copies.map(({ start, end }) => ({ uri, start, end })), across: false };
}

/**
 * The row of one draft, with how much of it stands again; below it its groups, those that cost most words first, and
 * their copies. Undefined where nothing stands twice.
 */
export function outlineDuplicates(
  draft: DuplicatesDraft,
  duplicates: readonly DuplicateGroup[],
  t: Translate,
): DuplicatesNode | undefined {
  if (duplicates.length === 0) return undefined;
  const { uri, name } = draft;
  const groups = duplicates.map(group => groupWithin(uri, group));
  const percent = Math.max(1, Math.floor(coverage(draft.text, duplicates) * 100));
  const share = t('{0} % of this draft stands twice', percent);
  return {
    id: uri,
    type: 'draft',
    label: name.slice(name.lastIndexOf('/') + 1),
    // The row is narrow.
    description: t('{0} % stands twice', percent),
    spoken: `${name}, ${share}`,
    tooltip: `${name}\n${share}`,
    place: { uri, start: 0, end: 0 },
    group: undefined,
    copy: undefined,
    children: groupNodes(groups, () => draft, t),
  };
}

/** The row of the groups whose copies stand in several drafts; undefined where there are none. */
export function outlineAcross(
  groups: readonly PlacedGroup[],
  drafts: ReadonlyMap<string, DuplicatesDraft>,
  t: Translate,
): DuplicatesNode | undefined {
  const children = groupNodes(groups, uri => drafts.get(uri), t);
  if (children.length === 0) return undefined;
  const label = t('Across drafts');
  const count = children.length === 1 ? t('1 passage') : t('{0} passages', children.length);
  return {
    id: 'across',
    type: 'across',
    label,
    description: count,
    spoken: `${label}, ${count}`,
    tooltip: t('Passages that stand in more than one of the drafts that were read'),
    place: undefined,
    group: undefined,
    copy: undefined,
    children,
  };
}

function groupNodes(
  groups: readonly PlacedGroup[],
  draftOf: (uri: string) => DuplicatesDraft | undefined,
  t: Translate,
): readonly DuplicatesNode[] {
  const nodes = groups.flatMap(group => {
    const drafts = group.copies.flatMap(({ uri }) => draftOf(uri) ?? []);
    // A draft that is gone takes its groups along as soon as all drafts have been compared again.
    if (drafts.length < Math.max(2, group.copies.length)) return [];
    const copies = group.copies.map((copy, document) => ({ ...copy, document }));
    const saved = savedWords(
      drafts.map(draft => draft.text),
      { ...group, copies },
    );
    return [{ node: groupNode(group, drafts, saved, t), saved }];
  });
  return nodes.sort((a, b) => b.saved - a.saved).map(({ node }) => node);
}

/** @param drafts of the copies, one for each. */
function groupNode(
  group: PlacedGroup,
  drafts: readonly DuplicatesDraft[],
  saved: number,
  t: Translate,
): DuplicatesNode {
  const [copy, draft] = [group.copies[0] as DraftSpan, drafts[0] as DuplicatesDraft];
  const exact = group.kind === 'exact';
  const passage = shorten(oneLine(draft.text.slice(copy.start, Math.min(copy.end, copy.start + 400))), 80);
  const copies = t('{0} copies', group.copies.length);
  const lines = lineCount(draft.lines, copy, t);
  const alike = t('{0} % alike', Math.floor(group.similarity * 100));
  const sameness = exact
    ? t('The same word for word.')
    : t('Nearly the same: {0} % of the words.', Math.floor(group.similarity * 100));
  const saving =
    saved === 1 ? t('Keeping one of them saves 1 word.') : t('Keeping one of them saves {0} words.', saved);
  const label = [copies, lines, ...(exact ? [] : [alike])].join(' · ');
  return {
    id: `${group.across ? 'across' : copy.uri}|${group.id}`,
    type: 'duplicates',
    label,
    description: passage,
    spoken: t('{0} of a passage of {1}, {2}: {3}', copies, lines, exact ? t('word for word') : alike, passage),
    tooltip: `${t('{0}, {1} each', copies, lines)}\n${sameness}\n${saving}`,
    place: copy,
    group,
    copy: undefined,
    children: group.copies.map((_, index) => copyNode(group, drafts, index, t)),
  };
}

function copyNode(group: PlacedGroup, drafts: readonly DuplicatesDraft[], index: number, t: Translate): DuplicatesNode {
  const [place, draft] = [group.copies[index] as DraftSpan, drafts[index] as DuplicatesDraft];
  const textOf = (at: number): string =>
    (drafts[at] as DuplicatesDraft).text.slice(group.copies[at]?.start, group.copies[at]?.end);
  const from = draft.lines.at(place.start).line;
  const to = lastLine(draft.lines, place);
  const lines = from === to ? t('Line {0}', from) : t('Lines {0} to {1}', from, to);
  const number = t('{0} of {1}', index + 1, group.copies.length);
  const differs = group.kind === 'exact' || index === 0 ? '' : differencesText(textOf(0), textOf(index), t);
  const label = group.across ? `${draft.name.slice(draft.name.lastIndexOf('/') + 1)} · ${lines}` : lines;
  return {
    id: `${group.across ? 'across' : draft.uri}|${group.id}|${String(index + 1)}`,
    type: 'copy',
    label,
    description: differs === '' ? number : `${number} · ${differs}`,
    spoken: [
      t('Copy {0}, {1}', number, lines),
      ...(group.across ? [draft.name] : []),
      ...(differs ? [differs] : []),
    ].join(', '),
    tooltip: [draft.name, ...(differs ? [differs] : []), shorten(textOf(index).slice(0, 300).trim(), 160)].join('\n'),
    place,
    group,
    copy: index,
    children: [],
  };
}

/** The last line a passage stands on; a line break at its end does not count. */
function lastLine(lines: Lines, span: Span): number {
  return lines.at(Math.max(span.start, span.end - 1)).line;
}

function lineCount(lines: Lines, span: Span, t: Translate): string {
  const count = lastLine(lines, span) - lines.at(span.start).line + 1;
  return count === 1 ? t('1 line') : t('{0} lines', count);
}
