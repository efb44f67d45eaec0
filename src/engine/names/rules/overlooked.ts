import type { Entry } from '../word';
import type { Token } from '../tokens';
import { chanceOf, type Candidate } from '../candidate';
import { entryAt } from '../entries';
import type { Gazetteer } from '../gazetteer';
import { followsOther } from './others';

/** How sure a rule makes of a name that the model overlooked, and the gazetteer of one of several words. */
const overlooked = 0.7;
const wellKnown = 0.95;

/**
 * True for a person or an organization known by one word: it is one even where the model overlooks it, unless the word is a common
 * one. A person's name may be one, too, but not where it has its capital from the start of a sentence.
 */
function isKnownByOneWord(token: Token | undefined, { kind }: Entry, gazetteer: Gazetteer): boolean {
  if (token === undefined || kind === 'place') return false;
  return !gazetteer.known(token.word).isCommon || (kind === 'person' && !token.first);
}

/** Puts in the entries of the gazetteer that the model cut short or overlooked. */
export function withEntries(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  gazetteer: Gazetteer,
): Candidate[] {
  const kept: Candidate[] = [];
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    while (candidates[next] !== undefined && (candidates[next]?.to ?? 0) <= i)
      kept.push(candidates[next++] as Candidate);
    const match = tokens[i]?.capital === true ? entryAt(tokens, i, gazetteer) : undefined;
    if (match?.entry.rank !== 3) continue;
    const single = match.to === i + 1;
    if (single && !match.entry.country && !isKnownByOneWord(tokens[i], match.entry, gazetteer)) continue;
    let end = next;
    while ((candidates[end]?.from ?? Infinity) < match.to) end++;
    const inside = candidates.slice(next, end);
    const free = inside.every(({ from, to }) => from >= i && to <= match.to);
    const sure = Math.max(0, ...inside.map(chanceOf));
    if (!free || followsOther(tokens, match.to) || (single && sure >= overlooked)) continue;
    const chance = Math.max(single ? overlooked : wellKnown, sure);
    kept.push({ from: i, to: match.to, person: 0, organization: 0, place: 0, [match.entry.kind]: chance });
    next = end;
    i = match.to - 1;
  }
  return [...kept, ...candidates.slice(next)];
}

function isAmpersand(token: Token): boolean {
  return token.text === '&' && !token.glued;
}

/** "Tarn & Sons": what an ampersand joins is one organization, unless a name reaches beyond it. */
export function withPartners(tokens: readonly Token[], candidates: readonly Candidate[]): readonly Candidate[] {
  if (!tokens.some(isAmpersand)) return candidates;
  const kept: Candidate[] = [];
  let next = 0;
  tokens.forEach((token, i) => {
    if (!isAmpersand(token) || tokens[i - 1]?.capital !== true || tokens[i + 1]?.capital !== true) return;
    const from = i - 1;
    let to = i + 2;
    while (tokens[to]?.capital === true && tokens[to]?.glued === false && to - i < 4) to++;
    while ((candidates[next]?.to ?? Infinity) <= from) kept.push(candidates[next++] as Candidate);
    if ((kept.at(-1)?.to ?? 0) > from || (candidates[next]?.from ?? from) < from) return;
    let end = next;
    while ((candidates[end]?.to ?? Infinity) <= to) end++;
    if ((candidates[end]?.from ?? Infinity) < to) return;
    kept.push({ from, to, person: 0, organization: overlooked, place: 0 });
    next = end;
  });
  return [...kept, ...candidates.slice(next)];
}
