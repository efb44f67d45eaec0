import type { Span } from '../model';
import type { ProseBuilder } from './proseMap';

/**
 * Web and mail addresses. Linear: each alternative begins at a fixed mark that occurs at most once in what it reads
 * ("@" is looked for by hand below, because "any letters, then @" would be read again from every letter).
 */
const ADDRESS = /(?:https?|ftp):\/\/[^\s<>"“”]+|\bwww\.[^\s<>"“”]+/g;

/** Adds plain prose, with each web or mail address as one object. */
export function addPlain(text: string, span: Span, builder: ProseBuilder): void {
  let at = span.start;
  for (const address of addresses(text, span)) {
    builder.verbatim({ start: at, end: address.start });
    builder.object(address);
    at = address.end;
  }
  builder.verbatim({ start: at, end: span.end });
}

function addresses(text: string, span: Span): Span[] {
  const slice = text.slice(span.start, span.end);
  const found: Span[] = [];
  if (slice.includes('://') || slice.includes('www.')) {
    for (const match of slice.matchAll(ADDRESS)) {
      const length = match[0].length - trailingPunctuation(match[0]);
      found.push({ start: span.start + match.index, end: span.start + match.index + length });
    }
  }
  for (let at = slice.indexOf('@'); at >= 0; at = slice.indexOf('@', at + 1)) {
    const mail = mailAround(slice, at);
    if (mail) found.push({ start: span.start + mail.start, end: span.start + mail.end });
  }
  found.sort((a, b) => a.start - b.start);
  return found.filter((address, i) => address.start >= (found[i - 1]?.end ?? 0));
}

/** A full stop or bracket after an address belongs to the sentence. */
function trailingPunctuation(address: string): number {
  let length = 0;
  while (length < address.length && ".,;:!?)]}'’”*_".includes(address.charAt(address.length - 1 - length))) length++;
  return length;
}

/** RFC 5321 allows 64 characters before the "@". */
const LONGEST_LOCAL_PART = 64;
const LONGEST_DOMAIN = 255;
const isMailChar = (char: string): boolean => /[A-Za-z0-9._%+-]/.test(char);

function mailAround(text: string, at: number): Span | null {
  let start = at;
  while (start > 0 && at - start < LONGEST_LOCAL_PART && isMailChar(text.charAt(start - 1))) start--;
  let end = at + 1;
  while (end < text.length && end - at < LONGEST_DOMAIN && isMailChar(text.charAt(end))) end++;
  while (end > at && text[end - 1] === '.') end--;
  return start < at && text.slice(at, end).includes('.') ? { start, end } : null;
}
