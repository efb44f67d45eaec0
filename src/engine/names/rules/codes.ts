import { kindOf, type Candidate } from '../candidate';
import { isHyphen } from '../hyphens';
import type { Token } from '../tokens';

/** How sure a rule makes of the constituency of a member of parliament. */
const evident = 0.7;

const text = (tokens: readonly Token[], i: number): string => tokens[i]?.text ?? '';

/** Letters and codes that are no names: "(C)", "(TSX: PRH)", "Co-founder", "the W column". */
export function isCode(tokens: readonly Token[], { from, to }: Candidate): boolean {
  if (to - from !== 1) return false;
  const word = text(tokens, from);
  if (/^\p{Lu}\.?$/u.test(word) || /^Co-(?!op)/.test(word)) return true;
  if (tokens[from]?.allCaps !== true) return false;
  // An exchange and a ticker.
  const isExchange = text(tokens, from - 1) === '(' && text(tokens, to) === ':' && tokens[to + 1]?.allCaps === true;
  const isTicker =
    text(tokens, from - 1) === ':' && text(tokens, from - 3) === '(' && tokens[from - 2]?.allCaps === true;
  return isExchange || (isTicker && text(tokens, to) === ')');
}

/** "Jane Holt *(LD)* 511": two letters in brackets behind a person are no place. */
export function isPartyCode(tokens: readonly Token[], candidate: Candidate, before: Candidate | undefined): boolean {
  const { from, to } = candidate;
  return (
    before !== undefined &&
    kindOf(before) === 'person' &&
    kindOf(candidate) === 'place' &&
    to - from === 1 &&
    from === before.to + 1 &&
    text(tokens, from - 1) === '(' &&
    text(tokens, to) === ')' &&
    /^\p{Lu}{2}$/u.test(text(tokens, from))
  );
}

/** "Senator Jane Holt, R-*Waynesfield*": whom a member stands for is a place, whatever the model makes of the letter. */
export function withSeats(tokens: readonly Token[], candidates: readonly Candidate[]): readonly Candidate[] {
  const seats: Candidate[] = [];
  for (let i = 1; i + 2 < tokens.length; i++) {
    if (!/^[DRI]$/.test(text(tokens, i)) || !isHyphen(tokens, i + 1) || tokens[i + 2]?.capital !== true) continue;
    if (text(tokens, i - 1) !== ',' && text(tokens, i - 1) !== '(') continue;
    let to = i + 3;
    while (tokens[to]?.capital === true && !tokens[to]?.glued) to++;
    seats.push({ from: i + 2, to, person: 0, organization: 0, place: evident });
  }
  if (seats.length === 0) return candidates;
  const isFree = ({ from, to }: Candidate): boolean => seats.every(seat => to <= seat.from - 2 || from >= seat.to);
  return [...candidates.filter(isFree), ...seats].sort((a, b) => a.from - b.from);
}
