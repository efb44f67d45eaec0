import type { Span } from '../model';
import { splitBlocks, type Block } from '../text/blocks';

/** What of a text is no prose (front matter, fenced code, comments), in order. */
export function skippedSpans(text: string, language: 'plain' | 'markdown'): readonly Span[] {
  return language === 'plain' ? [] : spansBetween(text, splitBlocks(text, language).blocks);
}

/** What stands between the blocks of prose of a text and is not blank, in order. */
export function spansBetween(text: string, blocks: readonly Block[]): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  const add = (end: number): void => {
    if (text.slice(start, end).trim() !== '') spans.push({ start, end });
  };
  for (const block of blocks) {
    add(block.start);
    start = block.end;
  }
  add(text.length);
  return spans;
}
