import { organizationHeads } from '../kinds/organization';
import { placeHeads } from '../kinds/place';
import type { Gazetteer } from './gazetteer';
import type { Token } from './tokens';

/** How a paragraph uses capitals. In titles and lines of capitals a capital says nothing about a word. */
export type LineCase = 'sentence' | 'title' | 'caps';

/** Judges by the words after the first: most of them in capitals, or most long ones with a capital and some of them common words. */
export function lineCase(tokens: readonly Token[], gazetteer: Gazetteer): LineCase {
  let words = 0;
  let capitals = 0;
  let allCaps = 0;
  let common = 0;
  for (const token of tokens) {
    if (token.type !== 'word' || token.text.length < (token.allCaps ? 2 : 4)) continue;
    words++;
    if (token.allCaps) allCaps++;
    if (!token.capital) continue;
    capitals++;
    // "United", "Bank": such words have their capital from a name, in sentences too.
    const isHead = organizationHeads.has(token.text) || placeHeads.has(token.text);
    if (!token.first && words <= 40 && !isHead && gazetteer.known(token.word).isCommon) common++;
  }
  if (words >= 2 && allCaps > 0.7 * words) return 'caps';
  if (tokens.at(-1)?.text === '.') return 'sentence';
  return words >= 3 && capitals > 0.7 * words && common >= 1 && common >= 0.25 * words ? 'title' : 'sentence';
}
