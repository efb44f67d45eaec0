import type { Span } from '../model';
import { isBarrier, lineEnd } from './softBreaks';

/** What was replaced: `from` up to `oldEnd` of the old text by `from` up to `newEnd` of the new one. */
export interface Change {
  readonly from: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** A text and what of it is not read: whole lines, in order. */
export interface Skipping {
  readonly text: string;
  readonly skipped: readonly Span[];
}

/** Strings are compared by so many units at a time, the last of them one by one: the engine compares memory, not characters. */
const STEPS = [65_536, 1024];

/**
 * The lines to read again after a change, widened to where no paragraph can go on over the edge; null where the texts are
 * equal. What lies outside reads the same as before.
 */
export function changeBetween(before: Skipping, after: Skipping): Change | null {
  const change = changedSpans(before, after, changedText(before.text, after.text));
  if (change === null) return null;
  const { text } = after;
  const from = partStart(text, change.from);
  const newEnd = partEnd(text, change.newEnd);
  return { from, newEnd, oldEnd: newEnd + change.oldEnd - change.newEnd };
}

/** What is left of two texts without what they begin and end with in common. */
function changedText(before: string, after: string): Change | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let from = 0;
  for (const step of STEPS)
    while (from + step <= most && before.slice(from, from + step) === after.slice(from, from + step)) from += step;
  while (from < most && before.charCodeAt(from) === after.charCodeAt(from)) from++;
  let [oldEnd, newEnd] = [before.length, after.length];
  const back = (step: number): void => void ([oldEnd, newEnd] = [oldEnd - step, newEnd - step]);
  const left = (): number => Math.min(oldEnd, newEnd) - from;
  for (const step of STEPS)
    while (left() >= step && before.slice(oldEnd - step, oldEnd) === after.slice(newEnd - step, newEnd)) back(step);
  while (left() > 0 && before.charCodeAt(oldEnd - 1) === after.charCodeAt(newEnd - 1)) back(1);
  return { from, oldEnd, newEnd };
}

/** The change widened over all that was skipped before and is not now, or the other way round. */
function changedSpans({ text, skipped }: Skipping, after: Skipping, change: Change | null): Change | null {
  const shift = after.text.length - text.length;
  const now = after.skipped;
  const most = Math.min(skipped.length, now.length);
  const { from, oldEnd } = change ?? { from: text.length, oldEnd: 0 };
  const equal = (a: Span | undefined, b: Span | undefined, by: number): boolean =>
    a !== undefined && a.start + by === b?.start && a.end + by === b.end;
  let head = 0;
  while (head < most && (now[head]?.end ?? 0) <= from && equal(skipped[head], now[head], 0)) head++;
  let tail = 0;
  while (
    tail < most - head &&
    (skipped.at(-1 - tail)?.start ?? 0) >= oldEnd &&
    equal(skipped.at(-1 - tail), now.at(-1 - tail), shift)
  )
    tail++;
  const differing = [
    ...skipped.slice(head, skipped.length - tail),
    ...now.slice(head, now.length - tail).map(span => ({ start: span.start, end: span.end - shift })),
  ];
  if (change === null && differing.length === 0) return null;
  const start = differing.reduce((least, span) => Math.min(least, span.start), from);
  const end = differing.reduce((most, span) => Math.max(most, span.end), oldEnd);
  return { from: start, oldEnd: end, newEnd: end + shift };
}

/** Start of the first line that must be read when the line at `offset` changes. */
function partStart(text: string, offset: number): number {
  const below = text.lastIndexOf('\n', offset - 1) + 1;
  if (offset === 0 || below === 0) return 0;
  // Whether lines join is up to the two of them: the first break that the changed line has no part in is above the next.
  let start = lineStart(text, below);
  for (let wide = isBarrier(text, start, below - 1); start > 0;) {
    const above = lineStart(text, start);
    const barrier = isBarrier(text, above, start - 1);
    if (wide || barrier) break;
    [start, wide] = [above, barrier];
  }
  return start;
}

/** Start of the line above the one that starts at `start`. */
function lineStart(text: string, start: number): number {
  return start < 2 ? 0 : text.lastIndexOf('\n', start - 2) + 1;
}

/** End of the last line that must be read when the line at `offset` changes, its line feed included. */
function partEnd(text: string, offset: number): number {
  let start = lineEnd(text, offset) + 1;
  let end = lineEnd(text, start);
  for (let wide = isBarrier(text, start, end); end < text.length;) {
    start = end + 1;
    end = lineEnd(text, start);
    const barrier = isBarrier(text, start, end);
    if (wide || barrier) return start;
    wide = barrier;
  }
  return text.length;
}
