import type { Span } from '../model';

/** Share of breaks in the middle of a sentence from which on lines are prose, however ragged. */
const mostWithin = 0.25;

/** Characters that are looked at before a break. */
const reach = 40;

/** True for lines that an edit left ragged: many of their breaks are in the middle of a sentence, as those of lists are not. */
export function isRagged(text: string, lines: readonly Span[]): boolean {
  let within = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (next && breaksSentence(text, line, next)) within++;
  });
  return within > mostWithin * (lines.length - 1);
}

/** True where a line ends, or the next begins, as only the middle of a sentence does. */
export function breaksSentence(text: string, { start, end }: Span, next: Span): boolean {
  const last = text.slice(Math.max(start, end - reach), end).trimEnd();
  const first = text.slice(next.start, next.start + reach).trimStart();
  if (/^\p{Ll}/u.test(first) || /[,;&–—-]$/.test(last)) return true;
  return /(?:^|\s)\p{Ll}+$/u.test(last) && /^\p{L}/u.test(first);
}

/** True where a line was full: with the first word of the next it would be longer than `width`, in UTF-16 units. */
export function isFull(text: string, { start, end }: Span, next: Span, width: number): boolean {
  return end - start + 1 + firstWordLength(text, next) > width;
}

function firstWordLength(text: string, line: Span): number {
  let at = line.start;
  while (at < line.end && text.charCodeAt(at) <= 32) at++;
  const from = at;
  while (at < line.end && text.charCodeAt(at) > 32) at++;
  return at - from;
}
