import type { Gazetteer } from './gazetteer';
import { lineCase, type LineCase } from './line';
import { lineSpans } from './lineSpans';
import { recase } from './recase';
import { tokenize, type Token } from './tokens';
import type { WordTable } from './wordTable';

/** A paragraph, or a line of it, taken apart. */
export interface Reading {
  /** As a sentence would have them, see `recase`. */
  readonly tokens: readonly Token[];
  readonly style: LineCase;
}

/** Takes a paragraph apart, line by line where lines are items, the same when names are learnt and when they are found. Pure; linear. */
export function readLines(prose: string, words: WordTable, gazetteer: Gazetteer): Reading[] {
  return lineSpans(prose).map(([from, to]) => {
    const written = tokenize(prose, words, from, to);
    const style = lineCase(written, gazetteer);
    return { tokens: recase(written, style, gazetteer, words), style };
  });
}
