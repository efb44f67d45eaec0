import type { Fact } from '../engine/model';

/**
 * A passage of a draft on one line, as a list shows it: white space collapsed, Markdown emphasis and link targets
 * dropped, control characters (terminal escapes, changes of writing direction) dropped. Not escaped for Markdown.
 */
export function oneLine(text: string): string {
  // Most passages are plain words, and lists are long.
  if (!UNEVEN.test(text)) return text.trim();
  return text
    .replace(/\[([^[\]]*)\]\([^\s()]*\)/g, '$1')
    .replace(/\]\([^\s()]*\)/g, '')
    .replace(/\*\*|__|~~|`|(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu, '')
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

/** What `oneLine` changes, or might. */
const UNEVEN = /[[\]*_~`\p{Cc}\u202A-\u202E\u2066-\u2069]|[^\S ]| {2}/u;

/** The text of a mention on one line. For the canonical form of the fact, see `Fact.label`. */
export function factLabel(fact: Fact): string {
  return oneLine(fact.text);
}

/** At most `length` UTF-16 units of a text, with "…" where something was cut; never half a character. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, Math.max(0, length - 1));
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
