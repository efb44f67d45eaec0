import type { Analysis, Copy, DuplicateGroup, Span } from '../model';

/** One replacement: `length` UTF-16 units at `start` became `inserted` units. Offsets count in the text before it. */
export interface Edit {
  readonly start: number;
  readonly length: number;
  readonly inserted: number;
}

/**
 * Where an analysis stands after edits that were made together (offsets in the text before all of them, as VS Code
 * reports them): what lies behind an edit moves, what an edit touched is dropped, because nobody knows what it says now.
 * An edit that ends where a fact begins, or begins where it ends, touches it: it may have made the word longer.
 */
export function mapAnalysis(analysis: Analysis, edits: readonly Edit[], text: string): Analysis {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  const moved = <T extends Span>(items: readonly T[]): T[] => mapSpans(items, sorted, text);
  const duplicates = analysis.duplicates.flatMap(group => mapGroup(group, moved));
  const groups = new Set(duplicates.map(group => group.id));
  return {
    facts: moved(analysis.facts),
    suggestions: moved(analysis.suggestions),
    duplicates,
    problems: moved(analysis.problems)
      .filter(problem => problem.group === undefined || groups.has(problem.group))
      .map(problem => ({ ...problem, related: moved(problem.related) })),
    dateline: analysis.dateline,
  };
}

/** A group lives on while two of its copies are untouched. */
function mapGroup(group: DuplicateGroup, moved: (items: readonly Copy[]) => Copy[]): DuplicateGroup[] {
  const copies = moved(group.copies);
  return copies.length >= 2 ? [{ ...group, copies }] : [];
}

/**
 * Where spans stand after edits, without those that an edit touched; a span that did not move is the same object.
 * @param edits sorted and not overlapping.
 * @param text the text after them.
 */
export function mapSpans<T extends Span>(items: readonly T[], edits: readonly Edit[], text: string): T[] {
  const kept: T[] = [];
  for (const item of items) {
    let shift = 0;
    let touched = false;
    for (const edit of edits) {
      const end = edit.start + edit.length;
      if (end < item.start || (end === item.start && !joins(text, edit.start + shift + edit.inserted))) {
        shift += edit.inserted - edit.length;
      } else if (edit.start > item.end || (edit.start === item.end && !joins(text, item.end + shift))) {
        break;
      } else {
        touched = true;
        break;
      }
    }
    if (!touched) kept.push(shift === 0 ? item : { ...item, start: item.start + shift, end: item.end + shift });
  }
  return kept;
}

/** True when a word runs across `offset`. */
function joins(text: string, offset: number): boolean {
  return isWordUnit(text.charCodeAt(offset - 1)) && isWordUnit(text.charCodeAt(offset));
}

function isWordUnit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 0xbf;
}
