import type { Found } from '../kinds/kind';
import { chanceOf, kindOf, type Candidate } from './candidate';
import { writtenName } from './draft/cluster';
import { entryAt } from './entries';
import { nameKey } from './fold';
import type { Gazetteer } from './gazetteer';
import { titleStart } from './rules/titles';
import { sexOfKin, type Sex } from './sex';
import type { Token } from './tokens';

function isCommonWord(token: Token | undefined, gazetteer: Gazetteer): boolean {
  return token !== undefined && gazetteer.known(token.word).isCommon;
}

/** "her *husband*, John Kerr", "his *wife* Mary": what that says of the person whose name or title begins at token `i`. */
function kinBefore(tokens: readonly Token[], i: number): { sex?: Sex } {
  const word = tokens[tokens[i - 1]?.text === ',' ? i - 2 : i - 1]?.text ?? '';
  const sex = sexOfKin(word);
  return sex === undefined ? {} : { sex };
}

/** A candidate as the rest of the engine wants it; `weakCapital` where capitals prove nothing in the whole line. */
export function foundOf(
  prose: string,
  tokens: readonly Token[],
  name: Candidate,
  weakCapital: boolean,
  gazetteer: Gazetteer,
): Found {
  const { from, to, person, organization, place } = name;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const kind = kindOf(name);
  const match = entryAt(tokens, from, gazetteer);
  const entry = match?.to === to && match.entry.kind === kind && kind !== 'person' ? match.entry : undefined;
  const canonical = entry?.canonical;
  const text = prose.slice(start, end);
  const title = kind === 'person' ? titleStart(tokens, from) : from;
  return {
    kind,
    start,
    end,
    key: nameKey(canonical ?? text),
    confidence: chanceOf(name),
    evidence: {
      person,
      organization,
      place,
      weakCapital: weakCapital || tokens[from]?.first === true,
      commonWord: to === from + 1 && isCommonWord(tokens[from], gazetteer),
      ...(kind === 'person' ? kinBefore(tokens, title) : {}),
    },
    // A label says that the name is known by heart. A spelling without its accents is no better than what stands there.
    ...(canonical === undefined ? {} : { label: nameKey(canonical) === nameKey(text) ? writtenName(text) : canonical }),
    ...(entry?.country === true ? { country: true } : {}),
    ...(title < from ? { title: prose.slice(tokens[title]?.start, tokens[from - 1]?.end).replace(/\s+/g, ' ') } : {}),
  };
}
