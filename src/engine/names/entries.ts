import type { Entry } from './word';
import type { Gazetteer } from './gazetteer';
import type { Token } from './tokens';

/** Longest entry of the gazetteer, in tokens. */
const longest = 7;

/** An entry of the gazetteer in a sentence; `to` is the index after its last token. */
export interface EntryMatch {
  readonly entry: Entry;
  readonly to: number;
}

/** The longest entry of the gazetteer that begins at token `i`. */
export function entryAt(tokens: readonly Token[], i: number, gazetteer: Gazetteer): EntryMatch | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  const { entry, begins } = gazetteer.known(token.word);
  let best: EntryMatch | undefined = entry && { entry, to: i + 1 };
  if (!begins) return best;
  let text = token.word.folded;
  for (let j = i + 1; j < i + longest; j++) {
    const next = tokens[j];
    if (next === undefined || next.type === 'number') break;
    text += next.glued ? next.word.folded : ` ${next.word.folded}`;
    const entry = next.type === 'mark' ? undefined : gazetteer.find(text);
    if (entry) best = { entry, to: j + 1 };
    if (!gazetteer.goesOn(text)) break;
  }
  return best;
}
