import { chanceOf, kindOf, type Candidate } from '../candidate';
import type { Token } from '../tokens';

/** Where the dash behind a dateline stands at the latest, in tokens. */
const reach = 16;

/**
 * "KAMLOOPS, British Columbia, Jan 17 (Canadian Press) - …": the town in capitals that a report begins with is a place, whatever it
 * looks like. @param tokens of the first sentence of a line of `prose`, as `recase` has them
 */
export function withDateline(
  prose: string,
  tokens: readonly Token[],
  names: readonly Candidate[],
): readonly Candidate[] {
  const [first, ...others] = names;
  if (first?.from !== 0 || kindOf(first) === 'place' || !isDateline(prose, tokens, first)) return names;
  return [{ ...first, person: 0, organization: 0, place: chanceOf(first) }, ...others];
}

function isDateline(prose: string, tokens: readonly Token[], { from, to }: Candidate): boolean {
  const [begin, end] = [tokens[from], tokens[to - 1]];
  if (begin === undefined || end === undefined || begin.allCaps) return false;
  const written = prose.slice(begin.start, end.end);
  if (written.length < 4 || written !== written.toUpperCase()) return false;
  const next = tokens[to]?.text;
  if (next !== ',' && next !== '(') return false;
  return tokens.slice(to, to + reach).some(({ text, glued }) => /^[—–-]$/.test(text) && !glued);
}
