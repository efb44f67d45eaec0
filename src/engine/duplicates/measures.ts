import type { Copy, DuplicateGroup, Span } from '../model';

/**
 * Words that go when only the longest copy of a group stays: what a list of groups is sorted by.
 * @param texts of the documents that the copies stand in.
 */
export function savedWords(texts: readonly string[], group: DuplicateGroup): number {
  const words = group.copies.map(copy => wordCount(texts, copy));
  return sum(words) - words.reduce((most, count) => Math.max(most, count), 0);
}

/**
 * The share of a document, from 0 to 1, that stands again: all copies in it but the first of each group, as a part of the
 * text. A first copy that stands in another document makes every copy here one that stands again. Groups may share places;
 * those count once.
 */
export function coverage(text: string, groups: readonly DuplicateGroup[], document = 0): number {
  return covered(
    text,
    groups.flatMap(group => group.copies.slice(1)).filter(copy => copy.document === document),
  );
}

/** The coverage of each of several documents, in time linear in the number of copies. */
export function coverages(texts: readonly string[], groups: readonly DuplicateGroup[]): readonly number[] {
  const again: Copy[][] = texts.map(() => []);
  for (const { copies } of groups) for (const copy of copies.slice(1)) again[copy.document]?.push(copy);
  return texts.map((text, document) => covered(text, again[document] ?? []));
}

/** The share of a text that lies in any of the spans. */
function covered(text: string, spans: readonly Span[]): number {
  let length = 0;
  let reached = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    length += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return text.length === 0 ? 0 : length / text.length;
}

/** Words by white space. */
function wordCount(texts: readonly string[], { document, start, end }: Copy): number {
  return texts[document]?.slice(start, end).match(/\S+/g)?.length ?? 0;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
