import { chanceOf, kindOf, type Candidate } from '../candidate';
import type { Gazetteer } from '../gazetteer';
import type { Token } from '../tokens';

/** How sure a rule makes of an institution that the model overlooked or cut. */
const evident = 0.7;

/** Words that name an institution together with what "of" or "for" joins to them. */
const offices = new Set(
  'Ministry Department Office Bureau Agency Institute Commission Committee Board Court Authority Directorate Inspectorate Secretariat'.split(
    ' ',
  ),
);

/** Longest part of a name behind "of", in tokens. */
const reach = 8;

/**
 * Puts together the names of institutions that have several parts: "Ministry of Justice", "Office for National Statistics",
 * "the Equality and Human Rights Commission". Candidates that reach beyond them stay as they are. Linear.
 */
export function withOffices(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  gazetteer: Gazetteer,
): readonly Candidate[] {
  if (!tokens.some(({ text }) => offices.has(text))) return candidates;
  const kept: Candidate[] = [];
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!offices.has(tokens[i]?.text ?? '')) continue;
    const run = runStart(tokens, i);
    const from = firstHalfStart(tokens, run, gazetteer);
    const to = objectEnd(tokens, i);
    if (to === i + 1 && from === run) continue;
    while ((candidates[next]?.to ?? Infinity) <= from) kept.push(candidates[next++] as Candidate);
    let end = next;
    while ((candidates[end]?.from ?? Infinity) < to) end++;
    const inside = candidates.slice(next, end);
    // An article at the start of a sentence does not count.
    const start = tokens[from - 1]?.text === 'The' ? from - 1 : from;
    if (!inside.every(candidate => candidate.from >= start && candidate.to <= to)) continue;
    const sure = Math.max(0, ...inside.filter(candidate => kindOf(candidate) === 'organization').map(chanceOf));
    kept.push({ from, to, person: 0, organization: Math.max(evident, sure), place: 0 });
    next = end;
    i = to - 1;
  }
  return [...kept, ...candidates.slice(next)];
}

/** Where the run of capitals before token `i` begins: "*Human Rights* Commission"; not with "The" at the start of a sentence. */
function runStart(tokens: readonly Token[], i: number): number {
  let start = i;
  while (start > 0 && i - start < reach && isPart(tokens[start - 1])) start--;
  return start < i && tokens[start]?.text === 'The' ? start + 1 : start;
}

function isPart(token: Token | undefined): boolean {
  return token?.type === 'word' && token.capital && !token.text.endsWith('.');
}

/** "the *Equality and* Human Rights Commission": a common word with a capital after the article, which "and" joins to the rest. */
function firstHalfStart(tokens: readonly Token[], start: number, gazetteer: Gazetteer): number {
  const first = tokens[start - 2];
  const article = tokens[start - 3];
  const isHalf =
    tokens[start - 1]?.text === 'and' &&
    isPart(first) &&
    first !== undefined &&
    gazetteer.known(first.word).isCommon &&
    (article?.text.toLowerCase() === 'the' || article?.type === 'possessive');
  return isHalf ? start - 2 : start;
}

/** Behind the word for an institution, where its name ends: "Office *for National Statistics*"; right behind it where nothing is joined. */
function objectEnd(tokens: readonly Token[], i: number): number {
  const link = tokens[i + 1]?.text;
  if (link !== 'of' && link !== 'for') return i + 1;
  let end = i + 2;
  while (end - i < reach && isPart(tokens[end])) {
    end++;
    // "Department of Health and Social Care"
    if (tokens[end]?.text === 'and' && isPart(tokens[end + 1]) && isPart(tokens[end + 2])) end++;
  }
  return end === i + 2 ? i + 1 : end;
}
