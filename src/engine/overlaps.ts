import type { Family } from './model';
import type { FactKind, Found } from './kinds/kind';
import type { Paragraph } from './text/paragraph';

/**
 * What the kinds find in one paragraph, sorted by start. Within the families figure, time and quotation overlaps are
 * settled: the earlier kind of the registry wins, within one kind the longer fact. Names stay candidates, because only
 * the whole draft can tell which of two readings of a name is right.
 */
export function resolveOverlaps(kinds: readonly FactKind[], paragraph: Paragraph): readonly Found[] {
  return FAMILIES.flatMap(family => {
    const found = kinds.filter(kind => kind.info.family === family).map(kind => [...kind.find(paragraph)]);
    return family === 'name' ? found.flat() : found.reduce<readonly Found[]>(withFree, []);
  }).sort(byStart);
}

/** `taken` and those of the next kind that touch nothing of it. */
function withFree(taken: readonly Found[], found: readonly Found[]): readonly Found[] {
  if (found.length === 0) return taken;
  const apart = withoutOverlaps(found);
  return taken.length === 0 ? apart : taken.concat(free(apart, taken)).sort(byStart);
}

const FAMILIES: readonly Family[] = ['name', 'figure', 'time', 'quotation'];

/** Sorted by start, then longest first: the order of facts everywhere. */
export function byStart(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return a.start - b.start || b.end - a.end;
}

/** Of facts that overlap only the longest, the first of equals. */
function withoutOverlaps(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const item of [...found].sort(byStart)) {
    const last = kept[kept.length - 1];
    if (!last || last.end <= item.start) kept.push(item);
    else if (item.end - item.start > last.end - last.start) kept[kept.length - 1] = item;
  }
  return kept;
}

/** Those of `found` that touch nothing of `taken`; both sorted by start and free of overlaps within themselves. */
function free(found: readonly Found[], taken: readonly Found[]): Found[] {
  let at = 0;
  return found.filter(item => {
    while ((taken[at]?.end ?? Infinity) <= item.start) at++;
    return (taken[at]?.start ?? Infinity) >= item.end;
  });
}
