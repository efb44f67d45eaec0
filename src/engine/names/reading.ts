import type { Gazetteer } from './gazetteer';
import { lineCase, type LineCase } from './line';
import { recase } from './recase';
import { tokenize, type Token } from './tokens';
import type { WordTable } from './wordTable';

/** A paragraph taken apart. */
export interface Reading {
  /** As a sentence would have them, see `recase`. */
  readonly tokens: readonly Token[];
  readonly style: LineCase;
}

/** Takes a paragraph apart, the same when names are learnt and when they are found. Pure; linear. */
export function readTokens(prose: string, words: WordTable, gazetteer: Gazetteer): Reading {
  const written = tokenize(prose, words);
  const style = lineCase(written, gazetteer);
  return { tokens: recase(written, style, gazetteer, words), style };
}
