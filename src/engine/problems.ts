import type { DuplicateGroup, Problem } from './model';
import { Lines } from './text/lines';

/**
 * A problem names at most so many of the other copies: with all of them, a sentence that stands n times would give n²
 * places. The message tells how many there are, and the group has them all.
 */
const MOST_RELATED = 20;

/** The problems of one draft, sorted by start: one for each copy of a duplicate but the first. */
export function findProblems(text: string, duplicates: readonly DuplicateGroup[]): readonly Problem[] {
  if (duplicates.length === 0) return [];
  const lines = new Lines(text);
  return duplicates
    .flatMap(group => duplicateProblems(group, lines))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function duplicateProblems(group: DuplicateGroup, lines: Lines): readonly Problem[] {
  const [first] = group.copies;
  if (first === undefined) return [];
  const firstLine = lines.at(first.start).line;
  const named = group.copies.slice(0, MOST_RELATED + 1);
  return group.copies.slice(1).map(copy => {
    const count = lines.at(copy.end).line - lines.at(copy.start).line + 1;
    return {
      rule: 'duplicate',
      severity: group.kind === 'exact' ? 'warning' : 'information',
      start: copy.start,
      end: copy.end,
      message: messageOf(group, count, firstLine),
      related: named
        .filter(other => other !== copy)
        .slice(0, MOST_RELATED)
        .map(({ start, end }) => ({ start, end })),
      group: group.id,
    };
  });
}

function messageOf({ kind, similarity, copies }: DuplicateGroup, lines: number, firstLine: number): string {
  const what = lines === 1 ? 'This passage' : `This block of ${lines} lines`;
  const much = kind === 'exact' ? '' : ` with small differences (${Math.floor(similarity * 100)} % the same)`;
  return `${what} also stands in line ${firstLine}${much}${copies.length > 2 ? ` (${copies.length} copies)` : ''}.`;
}
