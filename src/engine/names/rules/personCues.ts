import { kindOf, type Candidate } from '../candidate';
import type { Token } from '../tokens';

/** How sure a cue makes of a person that the model holds for possible. */
const evident = 0.6;

const reflexives = new Set(['himself', 'herself']);
const relatives = new Set(['who', 'whose']);

/** "Gomery, *who* led", "Wintour *herself*", "Jutting, now *31*,": only persons are spoken of so. */
export function withPersonCue(tokens: readonly Token[], candidate: Candidate): Candidate {
  if (kindOf(candidate) !== 'person' || candidate.person >= evident || !hasCue(tokens, candidate.to)) return candidate;
  return { ...candidate, person: evident };
}

function hasCue(tokens: readonly Token[], to: number): boolean {
  if (reflexives.has(tokens[to]?.text ?? '')) return true;
  if (tokens[to]?.text !== ',') return false;
  if (relatives.has(tokens[to + 1]?.text ?? '')) return true;
  const age = tokens[to + 1]?.text === 'now' ? to + 2 : to + 1;
  return /^[1-9]\d$/.test(tokens[age]?.text ?? '') && tokens[age + 1]?.text === ',';
}
