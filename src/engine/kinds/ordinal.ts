import { isLabel } from '../figures/labels';
import { MONTHS } from '../figures/lexicon';
import { bare, type FigureKind, type Place, type Reading } from '../figures/reading';
import { isCapitalized, startsSentence, wordAfter, wordBefore } from '../figures/words';
import { isHyphen, isUpper } from '../text/chars';
import { follows } from '../figures/cues';

/** A place in an order: "first", "the 22nd", "twenty-first", "No. 1". */
export const ordinal: FigureKind = {
  info: {
    id: 'ordinal',
    family: 'figure',
    label: 'ordinal',
    plural: 'Ordinals',
    icon: 'symbol-numeric',
    onByDefault: true,
  },
  read: place => (place.numeral.shape === 'ordinal' ? counted(place) : ranked(place)),
};

/** Fixed phrases in which "first" or "second" says no place in an order. */
const BEFORE_PHRASE = new Set(['at', 'per', 'a split', 'every', 'each']);
const AFTER_PHRASE = new Set([
  'lady',
  'aid',
  'minister',
  'secretary',
  'class',
  'name',
  'names',
  'hand',
  'gentleman',
  'rate',
  'of',
]);
/** What follows an ordinal that belongs to a date. */
const AFTER_DATE = new Set(['century', 'centuries', 'quarter', 'anniversary']);

function counted(place: Place): Reading | null {
  const { prose, numeral } = place;
  const after = prose.charCodeAt(numeral.end);
  if (isHyphen(after)) return null; // "first-class", "21st-century"
  const next = wordAfter(prose, numeral.end);
  const before = wordBefore(prose, numeral.start);
  if (
    next &&
    ((AFTER_PHRASE.has(next.lower) && !isSet(prose, next.lower, next.end)) ||
      AFTER_DATE.has(next.lower) ||
      MONTHS.has(next.lower))
  )
    return null;
  if (before && (BEFORE_PHRASE.has(before.lower) || (MONTHS.has(before.lower) && isCapitalized(before)))) return null;
  if (numeral.form === 'words' && isUpper(prose.charCodeAt(numeral.start)) && !startsSentence(prose, numeral.start))
    return null; // "Second World War"
  // "a second later", "one second": the unit of time; "split second".
  if (
    prose.slice(numeral.start, numeral.end).toLowerCase() === 'second' &&
    (before?.lower === 'split' || next?.lower === 'later' || next?.lower === 'or' || next?.lower === 'ago')
  )
    return null;
  return bare(place, { alone: true });
}

/** "the first of its kind" and "the third of five" are places in an order; "first of all" is a phrase. */
function isSet(prose: string, word: string, end: number): boolean {
  return word === 'of' && follows(prose, end) !== 'all' && !MONTHS.has(follows(prose, end));
}

const RANKS = new Set(['no', 'no.', 'number', 'rank', 'ranked']);

/** "No. 1", "ranked 7", "number two": a ranking in cardinal numbers. */
function ranked(place: Place): Reading | null {
  const { prose, numeral } = place;
  if (
    numeral.shape !== 'cardinal' ||
    typeof numeral.value !== 'number' ||
    numeral.value < 1 ||
    numeral.scale !== 1 ||
    !Number.isInteger(numeral.value)
  )
    return null;
  const before = wordBefore(prose, numeral.start);
  if (!before || !RANKS.has(before.lower) || place.unit) return null;
  if (before.lower === 'no' && numeral.form === 'words') return null;
  if (before.lower === 'number' && !/^(?:in|on|at|for|spot|ranked|ranking)$/.test(follows(prose, numeral.end)))
    return null;
  if (isLabel(prose, { ...numeral, start: before.start }, false)) return null;
  return bare(place, { alone: true, start: before.lower.startsWith('rank') ? numeral.start : before.start });
}
