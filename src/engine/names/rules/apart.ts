import { organizationHeads } from '../../kinds/organization';
import { chanceOf, kindOf, type Candidate } from '../candidate';
import { entryAt } from '../entries';
import type { Gazetteer } from '../gazetteer';
import { isSecondHalf } from '../hyphens';
import { linkWords } from '../linkWords';
import { particles } from '../personWords';
import type { Token } from '../tokens';

/**
 * "Aske Rovers beat Dunmore": a verb parts two names, so does "and" beside a name of several words that is known by heart, and a
 * hyphen between two that are; see `ends`, too. What a whole candidate is, its parts are.
 */
export function apart(tokens: readonly Token[], candidate: Candidate, gazetteer: Gazetteer): readonly Candidate[] {
  if (candidate.to === candidate.from + 1) return [candidate];
  const parts: Candidate[] = [];
  let { from } = candidate;
  for (let i = candidate.from; i < candidate.to; i++) {
    const token = tokens[i];
    if (token === undefined || !(parted(tokens, candidate, from, i, gazetteer) || ends(tokens, candidate, from, i)))
      continue;
    parts.push(part(tokens, candidate, from, i, gazetteer));
    from = i + 1;
  }
  parts.push(from === candidate.from ? candidate : part(tokens, candidate, from, candidate.to, gazetteer));
  return parts;
}

/** "Ann Holt *of* Carnegie": what a person belongs to; "Leeds *3* Watford 1": a number in a line without a word in lower case. */
function ends(tokens: readonly Token[], candidate: Candidate, from: number, i: number): boolean {
  const token = tokens[i];
  if (token?.text === 'of') return i - from > 1 && kindOf(candidate) === 'person';
  return (
    token?.type === 'number' &&
    i > from &&
    i + 1 < candidate.to &&
    !tokens.some(({ type, capital }) => type === 'word' && !capital)
  );
}

/** True where token `i` parts what stands from `from` from what stands behind it. */
function parted(
  tokens: readonly Token[],
  candidate: Candidate,
  from: number,
  i: number,
  gazetteer: Gazetteer,
): boolean {
  const token = tokens[i];
  const { to } = candidate;
  if (token?.text === '-') return areKnown(tokens, from, i, to, gazetteer);
  if (token?.type !== 'word' || token.capital || particles.has(token.text)) return false;
  // "KFC-*parent* Yum Brands", but "Heung-min Son", "Torbat-e Heydarieh"
  if (isSecondHalf(tokens, i))
    return token.text.length > 2 && kindOf(candidate) !== 'person' && tokens[i + 1]?.glued === false && i + 1 < to;
  if (token.text !== 'and') return !linkWords.has(token.text);
  const isKnown = (start: number, end: number): boolean =>
    end - start > 1 && entryAt(tokens, start, gazetteer)?.to === end;
  return isKnown(from, i) || isKnown(i + 1, to) || (isInstitution(tokens, from, i) && isInstitution(tokens, i + 1, to));
}

/** "Tarn Bank", of "Tarn Bank and Reed Bank": two words or more, the last of which names an institution. */
function isInstitution(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from > 1 && organizationHeads.has(tokens[to - 1]?.text ?? '');
}

/** "Israel-Hamas", but not "Guinea-Bissau": both sides of a hyphen are known for certain, and they are not known as one. */
function areKnown(tokens: readonly Token[], from: number, i: number, to: number, gazetteer: Gazetteer): boolean {
  const before = entryAt(tokens, from, gazetteer);
  const after = entryAt(tokens, i + 1, gazetteer);
  if (before?.to !== i || before.entry.rank < 3 || after?.to !== to || after.entry.rank < 3) return false;
  const words = tokens
    .slice(from, to)
    .map(({ word, glued }, k) => (glued || k === 0 ? word.folded : ` ${word.folded}`));
  return gazetteer.find(words.join('')) === undefined;
}

/** A part of a candidate: of the kind that it is known for, else of the kind of the whole. */
function part(tokens: readonly Token[], whole: Candidate, from: number, to: number, gazetteer: Gazetteer): Candidate {
  const match = entryAt(tokens, from, gazetteer);
  // What a person is "of" is somebody's firm, or a place.
  if (tokens[from - 1]?.text === 'of' && from > whole.from && match?.to !== to)
    return { from, to, person: 0, organization: chanceOf(whole) / 2, place: 0 };
  if (match?.to !== to || match.entry.rank < 3) return { ...whole, from, to };
  return { from, to, person: 0, organization: 0, place: 0, [match.entry.kind]: chanceOf(whole) };
}
