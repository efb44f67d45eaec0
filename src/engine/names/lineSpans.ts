/** Lines shorter than this part of the width break where a writer wanted it, not where the line was full. */
const full = 0.85;

/** No text is set narrower than this, in UTF-16 units, unless several lines show it. */
const leastWidth = 60;

/** Lines from which on their width shows. */
const severalLines = 4;

/**
 * The parts of a paragraph that are read one by one: its lines where they are items (results, a byline over an agency, an address),
 * all of it where lines break because they are full, or in the middle of a sentence. Offsets, ends exclusive; linear.
 */
export function lineSpans(prose: string): [from: number, to: number][] {
  if (!prose.includes('\n')) return [[0, prose.length]];
  const lines: [number, number][] = [];
  let from = 0;
  for (let end = prose.indexOf('\n'); end >= 0; end = prose.indexOf('\n', from)) {
    lines.push([from, end]);
    from = end + 1;
  }
  lines.push([from, prose.length]);
  const longest = lines.reduce((most, [start, end]) => Math.max(most, end - start), 0);
  const isSet = lines.length >= severalLines && lines.every((line, i) => isFull(prose, line, lines[i + 1], longest));
  const width = isSet ? longest : Math.max(longest, leastWidth);
  const spans: [number, number][] = [];
  let start = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (next !== undefined && (isFull(prose, line, next, width * full) || !endsItem(prose, line, next))) return;
    spans.push([start, line[1]]);
    start = line[1] + 1;
  });
  return spans;
}

type Line = readonly [start: number, end: number];

/** True where the next word would have made the line longer than `width`. */
function isFull(prose: string, [start, end]: Line, next: Line | undefined, width: number): boolean {
  if (next === undefined) return true;
  let word = next[0];
  while (word < next[1] && prose.charCodeAt(word) > 32) word++;
  return end - start + 1 + word - next[0] > width;
}

/** True where a line may be an item: it does not end, and the next does not begin, within a sentence. */
function endsItem(prose: string, [start, end]: Line, next: Line): boolean {
  const last = prose.slice(Math.max(start, end - 40), end).trim();
  const first = prose.charAt(next[0]);
  if (/^\p{Ll}/u.test(first) || /[,;&–—-]$/.test(last)) return false;
  return !/(?:^|\s)\p{Ll}+$/u.test(last) || /^[^\p{L}]/u.test(first);
}
