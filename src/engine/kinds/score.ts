import { bare, type FigureKind, type Place } from '../figures/reading';
import { LABEL_NOUNS } from '../figures/lexicon';
import { wordAfter, wordBefore } from '../figures/words';
import { digitsEnd, isDash, isDigit, isSpace } from '../text/chars';

const BEFORE = new Set(
  'won win wins winning beat beats beating lost lose loses losing defeat defeated defeats drew draw draws drawing led lead leads leading trailed trail trailing by score scored ahead victory down up finished ended tied result aggregate split voted vote record a'.split(
    ' ',
  ),
);
const AFTER = new Set(
  'win victory lead loss defeat draw tie rout vote ruling decision record score scoreline deficit advantage home away over against at on in triumph thrashing margin majority verdict aggregate last first record'.split(
    ' ',
  ),
);

/** A score as written: "a 9-2 lead", "won 3–1", "the court ruled 6-3". Two small numbers around one dash. */
export const score: FigureKind = {
  info: { id: 'score', family: 'figure', label: 'score', plural: 'Scores', icon: 'list-ordered', onByDefault: true },
  read(place) {
    const pair = scorePair(place);
    if (!pair) return null;
    const { prose, numeral } = place;
    const next = wordAfter(prose, pair.end);
    const noun = next && NOUNS.has(next.lower) ? next : null;
    return bare(place, {
      value: pair.value,
      end: noun?.end ?? pair.end,
      noun: noun?.text ?? null,
      head: noun?.text ?? null,
      alone: true,
      start: numeral.start,
    });
  },
};

const NOUNS = new Set(
  'win victory lead loss defeat draw tie rout vote ruling decision record score scoreline deficit advantage triumph majority verdict'.split(
    ' ',
  ),
);

function scorePair({ prose, numeral, unit }: Place): { value: [number, number]; end: number } | null {
  const { start, end, value, form } = numeral;
  if (form !== 'digits' || typeof value !== 'number' || !/^\d{1,3}$/.test(prose.slice(start, end)) || unit) return null;
  if (isDash(prose.charCodeAt(start - 1)) || prose[start - 1] === '$' || prose[start - 1] === '£') return null;
  const spaced =
    isSpace(prose.charCodeAt(end)) && isDash(prose.charCodeAt(end + 1)) && isSpace(prose.charCodeAt(end + 2));
  const second = spaced ? end + 3 : end + 1;
  if (!isDash(prose.charCodeAt(second - (spaced ? 2 : 1))) || !isDigit(prose.charCodeAt(second))) return null;
  const stop = digitsEnd(prose, second);
  const after = prose.charCodeAt(stop);
  if (
    stop - second > 3 ||
    after === 37 ||
    isDash(after) ||
    (after === 46 && isDigit(prose.charCodeAt(stop + 1))) ||
    (after === 44 && isDigit(prose.charCodeAt(stop + 1)))
  )
    return null;
  if (after !== after || isSpace(after) || /[.,;:)!?'"”’]/.test(prose.charAt(stop))) {
    const other = Number(prose.slice(second, stop));
    return isScore(prose, start, stop, value, other, spaced) ? { value: [value, other], end: stop } : null;
  }
  return null;
}

/** A falling or level pair is a score; a rising one might be a range, so the words around must say it is none. */
function isScore(prose: string, start: number, end: number, first: number, second: number, spaced: boolean): boolean {
  const before = wordBefore(prose, start)?.lower ?? '';
  const next = wordAfter(prose, end)?.lower ?? '';
  if (MONTH_LIKE.test(before)) return false;
  if (NOUNS.has(next)) return true;
  const told = (BEFORE.has(before) && before !== 'a' && before !== 'by') || AFTER.has(next) || next === '';
  if (first === 50 && second === 50) return false;
  if (LABEL_NOUNS.has(before)) return false; // "Boeing 747-8"
  if (spaced) return told || next === '' || /^[A-Z]/.test(wordAfter(prose, end)?.text ?? '');
  return first >= second ? true : BEFORE.has(before) && before !== 'up' && before !== 'down' && AFTER.has(next);
}

const MONTH_LIKE = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
