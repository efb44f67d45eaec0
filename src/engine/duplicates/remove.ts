import type { Span } from '../model';

/**
 * What to delete from a text so that of all copies only `copies[keep]` remains and what stood around the others closes
 * up: spans in order, not overlapping. Of the white space on the two sides of a removed copy the side with more line
 * breaks stays, so no blank line is lost and none is doubled. `keep` = -1 removes all copies. Linear in the text.
 *
 * @param copies in order, not overlapping.
 */
export function removalSpans(text: string, copies: readonly Span[], keep: number): readonly Span[] {
  const runs: Span[] = [];
  for (const [index, { start, end }] of copies.entries()) {
    if (index === keep) continue;
    const last = runs.at(-1);
    if (last !== undefined && text.slice(last.end, start).trim() === '')
      runs[runs.length - 1] = { start: last.start, end };
    else runs.push({ start, end });
  }
  return runs.map(run => widen(text, run));
}

/** The run with the white space that goes with it. */
function widen(text: string, { start, end }: Span): Span {
  let before = start;
  while (before > 0 && isSpace(text, before - 1)) before--;
  let after = end;
  while (after < text.length && isSpace(text, after)) after++;
  const breaks = { before: lineBreaks(text.slice(before, start)), after: lineBreaks(text.slice(end, after)) };
  // The end of the text stays as it is: with or without a last line break.
  if (after === text.length) return { start: before, end };
  if (before === 0 && breaks.after === 0) return { start, end: after };
  if (breaks.before > 0 || before === 0) {
    if (breaks.after === 0) return { start, end: after };
    // Whole lines: the next line keeps its own indentation.
    if (before === 0 || breaks.before >= breaks.after)
      return { start: lineStart(text, start, before), end: lineStart(text, after, end) };
    return { start: firstBreak(text, before), end: firstBreak(text, end) };
  }
  return breaks.after > 0 ? { start: before, end } : { start, end: after };
}

const isBreak = (text: string, at: number): boolean => text[at] === '\n' || text[at] === '\r';
const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));

function lineBreaks(space: string): number {
  return space.match(/\r\n|\r|\n/g)?.length ?? 0;
}

/** Start of the line of `offset`, but not before `limit`. */
function lineStart(text: string, offset: number, limit: number): number {
  let at = offset;
  while (at > limit && !isBreak(text, at - 1)) at--;
  return at;
}

function firstBreak(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBreak(text, at)) at++;
  return at;
}
