import { spacesEnd } from '../text/chars';
import { isCapitalized, wordAfter, type Word } from './words';

/** No name of a kind of thing is longer: "Members of the European Parliament". */
const MOST_WORDS = 4;

/** The end of "Memoranda of Understanding": a capitalized head takes "of" and the capitalized words behind it along. */
export function properNameEnd(prose: string, head: Word): number {
  const of = isCapitalized(head) ? ofBehind(prose, head.end) : null;
  let end = head.end;
  if (!of) return end;
  let word = wordAfter(prose, of.end);
  for (let count = 0; word && count < MOST_WORDS && isCapitalized(word); count++) {
    end = word.end;
    word = wordAfter(prose, end);
  }
  return end;
}

/** The "of" behind `at`, or null. */
function ofBehind(prose: string, at: number): Word | null {
  if ((prose.charCodeAt(spacesEnd(prose, at)) | 32) !== 111) return null; // most words do not even begin with an "o"
  const word = wordAfter(prose, at);
  return word?.lower === 'of' ? word : null;
}

/**
 * The end of "memoranda of understanding" where an abbreviation of it follows in brackets; else the end of `head`. Without
 * the abbreviation "of" begins something else as often as not ("two boxes of fish").
 */
export function spelledOutEnd(prose: string, start: number, head: Word): number {
  let word = ofBehind(prose, head.end);
  for (let count = 0; word && count < MOST_WORDS; count++) {
    if (abbreviationEnd(prose, start, word.end) > word.end) return word.end;
    word = wordAfter(prose, word.end);
  }
  return head.end;
}

/** The end of "(MoUs)" behind the noun phrase from `start` to `end` whose initials it repeats; else `end`. */
export function abbreviationEnd(prose: string, start: number, end: number): number {
  if (prose[end] !== ' ' || prose[end + 1] !== '(') return end;
  const length = prose.slice(end + 2, end + 14).indexOf(')');
  if (length < 2) return end;
  const close = end + 2 + length;
  const short = prose.slice(end + 2, close).replace(/s$/, '');
  if (!/^[A-Z][A-Za-z&.-]+$/.test(short)) return end;
  const phrase = prose.slice(start, end).toLowerCase();
  const initials = phrase
    .split(/[\s-]+/)
    .map(word => word.charAt(0))
    .join('');
  const capitals = short.replace(/[^A-Z]/g, '').toLowerCase();
  return isSubsequence(capitals, initials) ? close + 1 : end;
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}
