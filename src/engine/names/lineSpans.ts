import type { Span } from '../model';
import { breaksSentence, isFull, isRagged } from '../text/lineBreaks';

/** Lines shorter than this part of the width break where a writer wanted it, not where the line was full. */
const full = 0.85;

/** No text is set narrower than this, in UTF-16 units, unless several lines show it. */
const leastWidth = 60;

/** Lines from which on their width shows. */
const severalLines = 4;

/**
 * The parts of a paragraph that are read one by one: its lines where they are items (results, a byline over an agency, an address),
 * all of it where lines break because they are full, or many of them in the middle of a sentence. Offsets, ends exclusive; linear.
 */
export function lineSpans(prose: string): [from: number, to: number][] {
  if (!prose.includes('\n')) return [[0, prose.length]];
  const lines: Span[] = [];
  let from = 0;
  for (let end = prose.indexOf('\n'); end >= 0; end = prose.indexOf('\n', from)) {
    lines.push({ start: from, end });
    from = end + 1;
  }
  lines.push({ start: from, end: prose.length });
  if (isRagged(prose, lines)) return [[0, prose.length]];
  const longest = lines.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const areFull = lines.slice(1).every((next, i) => isFull(prose, lines[i] ?? next, next, longest));
  const isSet = lines.length >= severalLines && areFull;
  const width = isSet ? longest : Math.max(longest, leastWidth);
  const spans: [number, number][] = [];
  let start = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (next !== undefined && (isFull(prose, line, next, width * full) || breaksSentence(prose, line, next))) return;
    spans.push([start, line.end]);
    start = line.end + 1;
  });
  return spans;
}
