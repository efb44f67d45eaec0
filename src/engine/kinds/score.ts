import { LABEL_NOUNS, MONTHS, wordSet } from '../figures/lexicon';
import type { Place } from '../figures/place';
import { bare, type FigureKind } from '../figures/reading';
import { isCapitalized, wordAfter } from '../figures/words';
import { digitsEnd, isDash, isDigit, isSpace } from '../text/chars';

/** A score as written: "a 9-2 lead", "won 3–1", "the court ruled 6-3". Two small numbers around one dash. */
export const score: FigureKind = {
  info: { id: 'score', family: 'figure', label: 'score', plural: 'Scores', icon: 'list-ordered', onByDefault: true },
  read(place) {
    const pair = pairAt(place);
    if (!pair || !isScore(place, pair)) return null;
    const next = wordAfter(place.prose, pair.end);
    const noun = next && NOUNS.has(next.lower) ? next : null;
    const end = noun?.end ?? pair.end;
    return bare(place, { value: pair.value, end, noun: noun?.text ?? null, head: noun?.text ?? null, alone: true });
  },
};

/** What a score is: "a 9-2 lead". */
const NOUNS = wordSet(`win victory lead loss defeat draw tie rout vote ruling decision record score scoreline deficit
  advantage triumph majority verdict`);
const BEFORE = wordSet(`won win wins winning beat beats beating lost lose loses losing defeat defeated drew draw draws
  drawing led leads leading trailed trail trailing scored ahead victory finished ended tied result split voted`);
const AFTER = wordSet('home away over against at on in thrashing margin aggregate');

interface Pair {
  readonly value: readonly [number, number];
  readonly end: number;
  /** True for "1 – 0". */
  readonly spaced: boolean;
}

/** Two numbers of up to three digits around one dash, and nothing that makes them part of something longer. */
function pairAt({ prose, start, end, numeral }: Place): Pair | null {
  const space = isSpace(prose.charCodeAt(end));
  const dash = space ? end + 1 : end;
  if (!isDash(prose.charCodeAt(dash)) || space !== isSpace(prose.charCodeAt(dash + 1))) return null;
  const second = space ? dash + 2 : dash + 1;
  const stop = digitsEnd(prose, second);
  if (stop === second || stop - second > 3 || end - start > 3 || !isDigit(prose.charCodeAt(start))) return null;
  if (isDash(prose.charCodeAt(start - 1)) || typeof numeral.value !== 'number' || numeral.scale > 1) return null;
  const after = prose.charAt(stop);
  const isEnd = after === '' || isSpace(after.charCodeAt(0)) || '.,;:)!?\'"”’'.includes(after);
  if (!isEnd || ((after === '.' || after === ',') && isDigit(prose.charCodeAt(stop + 1)))) return null;
  return { value: [numeral.value, Number(prose.slice(second, stop))], end: stop, spaced: space };
}

/** A falling or level pair is a score; a rising one might be a range, so the words around must say that it is none. */
function isScore({ prose, start, previous }: Place, { value, end, spaced }: Pair): boolean {
  const before = previous?.lower ?? '';
  const next = wordAfter(prose, end);
  if (MONTHS.has(before) || LABEL_NOUNS.has(before)) return false; // "Boeing 747-8"
  if (next && NOUNS.has(next.lower)) return true;
  const [first, second] = value;
  if (first === 50 && second === 50) return false;
  const told = BEFORE.has(before) || (next !== null && AFTER.has(next.lower));
  if (spaced) return told || next === null || isCapitalized(next);
  return first >= second || isSet(prose, start, end) || (BEFORE.has(before) && next !== null && AFTER.has(next.lower));
}

/** "6-4, 3-6, 7-5": a set that was lost stands beside one that was won. */
function isSet(prose: string, start: number, end: number): boolean {
  const before = /(?:^|\D)(\d)[-–](\d), $/.exec(prose.slice(Math.max(0, start - 6), start));
  const after = /^, (\d)[-–](\d)(?!\d)/.exec(prose.slice(end, end + 6));
  const isWon = (set: RegExpExecArray | null): boolean => set !== null && Number(set[1]) > Number(set[2]);
  return isWon(before) || isWon(after);
}
