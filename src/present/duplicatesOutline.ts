import { savedWords } from '../engine/duplicates/measures';
import type { Copy, DuplicateGroup, Span } from '../engine/model';
import type { Lines } from '../engine/text/lines';
import { oneLine, shorten } from './label';
import type { Translate } from './translate';

/** A scanned draft, as the outline of duplicates needs it. */
export interface DuplicatesDraft {
  readonly uri: string;
  readonly name: string;
  readonly text: string;
  readonly lines: Lines;
  readonly duplicates: readonly DuplicateGroup[];
}

/** One row of the Duplicates tree. Positions are only in `span`, never in `id`. */
export interface DuplicatesNode {
  readonly id: string;
  readonly type: 'duplicates' | 'copy';
  readonly label: string;
  readonly description: string;
  /** What a screen reader says for the row. */
  readonly spoken: string;
  /** What the tooltip says; plain text. */
  readonly tooltip: string;
  readonly group: DuplicateGroup;
  /** Index of the copy in its group; 0 for the group's own row. */
  readonly copy: number;
  /** The place to show: the copy, or the group's first. */
  readonly span: Span;
  readonly children: readonly DuplicatesNode[];
}

/** The rows of one draft: a row for each group of passages that say the same, below it its copies in order of the text. */
export function outlineDuplicates(draft: DuplicatesDraft, t: Translate): readonly DuplicatesNode[] {
  return draft.duplicates.flatMap(group => {
    const [first] = group.copies;
    return first === undefined ? [] : [groupNode(draft, group, first, t)];
  });
}

function groupNode(draft: DuplicatesDraft, group: DuplicateGroup, first: Copy, t: Translate): DuplicatesNode {
  const id = `${draft.uri}|${group.id}`;
  const passage = shorten(oneLine(draft.text.slice(first.start, Math.min(first.end, first.start + 400))), 80);
  const copies = t('{0} copies', group.copies.length);
  const lines = lineCount(draft.lines, first, t);
  const saved = savedWords([draft.text], group);
  const saving =
    saved === 1 ? t('Keeping one of them saves 1 word.') : t('Keeping one of them saves {0} words.', saved);
  const sameness =
    group.kind === 'exact'
      ? t('The same word for word.')
      : t('Nearly the same: {0} % of the words.', Math.floor(group.similarity * 100));
  const covered = t('The copies are {0} % of the draft.', coverage(draft.text, group));
  return {
    id,
    type: 'duplicates',
    label: `${copies} · ${lines}`,
    description: `${passage} · ${draft.name.slice(draft.name.lastIndexOf('/') + 1)}`,
    spoken: t('{0} of a passage of {1} in {2}: {3}', copies, lines, draft.name, passage),
    tooltip: `${t('{0}, {1} each', copies, lines)}\n${sameness}\n${saving}\n${covered}`,
    group,
    copy: 0,
    span: first,
    children: group.copies.map((copy, i) => copyNode(draft, group, copy, i, t)),
  };
}

function copyNode(
  draft: DuplicatesDraft,
  group: DuplicateGroup,
  span: Copy,
  copy: number,
  t: Translate,
): DuplicatesNode {
  const from = draft.lines.at(span.start).line;
  const to = lastLine(draft.lines, span);
  const label = from === to ? t('Line {0}', from) : t('Lines {0} to {1}', from, to);
  const description = t('{0} of {1}', copy + 1, group.copies.length);
  return {
    id: `${draft.uri}|${group.id}|${String(copy + 1)}`,
    type: 'copy',
    label,
    description,
    spoken: t('Copy {0}, {1}', description, label),
    tooltip: shorten(draft.text.slice(span.start, Math.min(span.end, span.start + 300)).trim(), 160),
    group,
    copy,
    span,
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

/** Share of the draft's text that all copies together are, in whole percent; 1 at least. */
function coverage(text: string, group: DuplicateGroup): number {
  const covered = group.copies.reduce((sum, copy) => sum + copy.end - copy.start, 0);
  return Math.max(1, Math.min(100, Math.floor((100 * covered) / Math.max(1, text.length))));
}
