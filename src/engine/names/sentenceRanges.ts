import type { Token } from './tokens';

const sentenceMarks = new Set('.!?…');

/** Sentences as token ranges: cut after a full stop, question or exclamation mark before a word that begins a sentence. */
export function sentenceRanges(tokens: readonly Token[]): [from: number, to: number][] {
  const ranges: [number, number][] = [];
  let from = 0;
  let ended = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const isMark = token.type === 'mark';
    if (ended && !isMark && token.first) {
      ranges.push([from, i]);
      from = i;
    }
    ended = isMark && (ended || sentenceMarks.has(token.text));
  }
  if (from < tokens.length) ranges.push([from, tokens.length]);
  return ranges;
}
