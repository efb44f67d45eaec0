import { fold } from './fold';
import type { Entry, Gazetteer } from './gazetteer';
import type { Token } from './tokens';

/** Longest entry of the gazetteer, in tokens. */
const longest = 7;

/** An entry of the gazetteer in a sentence; `to` is the index after its last token. */
export interface EntryMatch {
  readonly entry: Entry;
  readonly to: number;
}

/** The longest entry of the gazetteer that begins at token `i`. `spelling` says how a token is looked up. */
export function entryAt(
  tokens: readonly Token[],
  i: number,
  gazetteer: Gazetteer,
  spelling: (token: Token) => string = token => fold(token.text),
): EntryMatch | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  let text = spelling(token);
  const single = gazetteer.find(text);
  let best: EntryMatch | undefined = single && { entry: single, to: i + 1 };
  if (!gazetteer.begins(text)) return best;
  for (let j = i + 1; j < i + longest; j++) {
    const next = tokens[j];
    if (next === undefined || next.type === 'number') break;
    text += next.glued ? spelling(next) : ` ${spelling(next)}`;
    const entry = next.type === 'mark' ? undefined : gazetteer.find(text);
    if (entry) best = { entry, to: j + 1 };
  }
  return best;
}
