import { differences } from './duplicates/differences';
import type { DuplicateGroup, Problem, Span } from './model';
import { Lines } from './text/lines';

/**
 * A problem names at most so many of the other copies: with all of them, a sentence that stands n times would give n²
 * places. The message tells how many there are, and the group has them all.
 */
const MOST_RELATED = 20;
/** How many differences between two copies a message names, and how long each may be, in UTF-16 units. */
const NAMED = 2;
const NAMED_LENGTH = 40;

/** The problems of one draft, sorted by start: one for each copy of a duplicate but the first. */
export function findProblems(text: string, duplicates: readonly DuplicateGroup[]): readonly Problem[] {
  if (duplicates.length === 0) return [];
  const lines = new Lines(text);
  return duplicates
    .flatMap(group => duplicateProblems(text, group, lines))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function duplicateProblems(text: string, group: DuplicateGroup, lines: Lines): readonly Problem[] {
  const [first] = group.copies;
  if (first === undefined) return [];
  const named = group.copies.slice(0, MOST_RELATED + 1);
  return group.copies.slice(1).map(copy => ({
    rule: 'duplicate',
    severity: group.kind === 'exact' ? 'warning' : 'information',
    start: copy.start,
    end: copy.end,
    message: messageOf(text, group, first, copy, lines),
    related: named
      .filter(other => other !== copy)
      .slice(0, MOST_RELATED)
      .map(({ start, end }) => ({ start, end })),
    group: group.id,
  }));
}

function messageOf(text: string, { kind, copies }: DuplicateGroup, first: Span, copy: Span, lines: Lines): string {
  const count = lines.at(copy.end).line - lines.at(copy.start).line + 1;
  const what = count === 1 ? 'This passage' : `This block of ${count} lines`;
  const where = `also stands in line ${lines.at(first.start).line}`;
  const but = kind === 'exact' ? '' : ` with small differences${changes(text, copy, first)}`;
  return `${what} ${where}${but}${copies.length > 2 ? ` (${copies.length} copies)` : ''}.`;
}

/** The differences that matter most, as “here” and “there”. */
function changes(text: string, here: Span, there: Span): string {
  const [a, b] = [text.slice(here.start, here.end), text.slice(there.start, there.end)];
  const named = differences(a, b)
    .map(({ first, second }) => [a.slice(first.start, first.end), b.slice(second.start, second.end)] as const)
    .filter(sides => sides.every(side => side.length <= NAMED_LENGTH))
    .slice(0, NAMED)
    .map(
      ([own, other]) => `${own === '' ? 'nothing' : `“${own}”`} here, ${other === '' ? 'nothing' : `“${other}”`} there`,
    );
  return named.length === 0 ? '' : `: ${named.join('; ')}`;
}
