import { isDemonym } from '../../kinds/nationality';
import { chanceOf, kindOf, type Candidate } from '../candidate';
import { isHyphen } from '../hyphens';
import type { Token } from '../tokens';

/** From this probability on a single word before the name of a person is a name itself. */
const leastGiven = 0.2;

/**
 * Adds a candidate to those before it. Two persons side by side are one ("*Inès* Béranger"). A hyphen goes on with the surname of a
 * full name ("Kwame Asante-*Boateng*") and with a given name ("Per-*Olof* Lindgren"), but joins two names in "Iraq-Iran" and "the
 * Asante-Holt talks".
 */
export function pushDoubleName(tokens: readonly Token[], before: Candidate[], name: Candidate): void {
  const candidate = withSyllable(tokens, name);
  const last = before.at(-1);
  if (last && isGivenName(tokens, last, candidate)) {
    before[before.length - 1] = { ...candidate, from: last.from };
    return;
  }
  if (last && isSurname(tokens, last, candidate)) {
    before[before.length - 1] = { ...last, to: candidate.to };
    return;
  }
  const from = givenNameStart(tokens, candidate);
  if (from === candidate.from || (last && last.to > from && (last.from < from || kindOf(last) !== 'person'))) {
    before.push(candidate);
    return;
  }
  if (last && last.to > from) before.pop();
  before.push({ ...candidate, from });
}

/** Second halves of Korean given names, as they are written behind a hyphen in lower case. */
const syllables = new Set(
  (
    'un il in min hee hye ho hoon hun hwa hyuk hyun jae jeong ji jin jong joo joon ju jun jung kyu kyung mi myung nam oh ok ran rok ryong sang seok seon seung ' +
    'shik sik soo sook su suk sun sung tae uk won woo wook yeol yeon yeong yi yong yoon young yul yun hyeon hwan hong ha eun'
  ).split(' '),
);

/** "Kim Jong-*un*": the second half of a given name. */
function withSyllable(tokens: readonly Token[], candidate: Candidate): Candidate {
  const { to } = candidate;
  const isOne =
    kindOf(candidate) === 'person' &&
    isHyphen(tokens, to) &&
    syllables.has(tokens[to + 1]?.text ?? '') &&
    tokens[to + 2]?.text !== '-';
  return isOne ? { ...candidate, to: to + 2 } : candidate;
}

/** True where two persons stand side by side with nothing between them: they are one. */
function isGivenName(tokens: readonly Token[], last: Candidate, candidate: Candidate): boolean {
  return (
    last.to === candidate.from &&
    last.to - last.from === 1 &&
    tokens[candidate.from]?.glued === false &&
    kindOf(last) === 'person' &&
    kindOf(candidate) === 'person' &&
    chanceOf(last) >= leastGiven
  );
}

/** True where a hyphen joins a person to the full name of one. */
function isSurname(tokens: readonly Token[], last: Candidate, candidate: Candidate): boolean {
  return (
    last.to === candidate.from - 1 &&
    last.to - last.from > 1 &&
    isHyphen(tokens, last.to) &&
    kindOf(last) === 'person' &&
    kindOf(candidate) === 'person'
  );
}

/** Where the full name of a person begins whose first given name is parted by a hyphen; else where the candidate does. */
function givenNameStart(tokens: readonly Token[], candidate: Candidate): number {
  const { from, to } = candidate;
  const first = tokens[from - 2];
  const isFirst =
    to - from > 1 &&
    kindOf(candidate) === 'person' &&
    isHyphen(tokens, from - 1) &&
    first?.capital === true &&
    !first.allCaps &&
    !isDemonym(first.word.folded);
  return isFirst ? from - 2 : from;
}
