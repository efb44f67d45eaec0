import type { Found } from '../../kinds/kind';
import { isCompass, isDemonym } from '../../kinds/nationality';
import { chanceOf, type Candidate } from '../candidate';
import { nameKey } from '../fold';
import { SURE } from '../draft/resolve';
import type { Token } from '../tokens';

/** How sure a word of the list of nationalities is. */
const listed = 0.9;

/** Nationalities among the words of a sentence that are in no name of it; `names` in order. */
export function nationalities(prose: string, tokens: readonly Token[], names: readonly Candidate[]): Found[] {
  const found: Found[] = [];
  const sure = names.filter(name => chanceOf(name) >= SURE);
  let next = 0;
  /** Where the last name before token `i` ends that is not yet passed. */
  let taken = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.capital !== true || !isDemonym(token.word.folded)) continue;
    while ((sure[next]?.to ?? Infinity) <= i) taken = sure[next++]?.to ?? taken;
    if ((sure[next]?.from ?? Infinity) <= i) continue;
    const before = tokens[i - 1];
    const isJoined = before !== undefined && !token.glued && taken < i && isCompass(before.text);
    const start = isJoined ? before.start : token.start;
    const key = nameKey(prose.slice(start, token.end)).replace(/s$/, '');
    found.push({ kind: 'nationality', start, end: token.end, key, confidence: listed });
  }
  return found;
}
