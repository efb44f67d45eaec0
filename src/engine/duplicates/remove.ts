import type { Span } from '../model';

/**
 * What to delete from a text so that of all copies only `copies[keep]` remains and the line breaks around it are clean:
 * spans in order, not overlapping. `keep` = -1 removes all of them.
 */
export function removalSpans(_text: string, copies: readonly Span[], keep: number): readonly Span[] {
  return copies.filter((_, index) => index !== keep);
}
