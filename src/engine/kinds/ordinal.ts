import { follows } from '../figures/cues';
import { MONTHS, wordSet } from '../figures/lexicon';
import { countedNoun } from '../figures/nouns';
import type { Place } from '../figures/place';
import { bare, type FigureKind, type Reading } from '../figures/reading';
import { isCapitalized, startsSentence, wordBefore } from '../figures/words';
import { isHyphen, isUpper } from '../text/chars';

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

/** Words beside "first" or "second" in phrases that state no place in an order: "at first", "first aid", "per second". */
const PHRASE_BEFORE = wordSet('at per every each split');
const PHRASE_AFTER = wordSet('lady aid minister secretary class name names hand gentleman rate later ago or');
/** What follows an ordinal that belongs to a time. */
const TIME_AFTER = wordSet('century centuries quarter anniversary');

function counted(place: Place): Reading | null {
  const { prose, start, end, next, previous } = place;
  if (isHyphen(prose.charCodeAt(end))) return null; // "first-class", "21st-century"
  if (next && (TIME_AFTER.has(next.lower) || MONTHS.has(next.lower) || PHRASE_AFTER.has(next.lower))) return null;
  if (next?.lower === 'of' && isPhrase(follows(prose, next.end))) return null;
  if (previous && PHRASE_BEFORE.has(previous.lower)) return null;
  if (previous && MONTHS.has(previous.lower) && isCapitalized(previous)) return null;
  // "Second World War": a name.
  if (!place.isDigits && isUpper(prose.charCodeAt(start)) && !startsSentence(prose, start)) return null;
  // What is ordered is no part of the span, but "first visit" and "first woman" are two facts.
  const noun = countedNoun(prose, end, false);
  return bare(place, { alone: true, noun: noun?.noun ?? null, head: noun?.head ?? null });
}

/** "the third of five" is a place in an order; "first of all" is a phrase, "the third of June" a date. */
function isPhrase(word: string): boolean {
  return word === 'all' || MONTHS.has(word);
}

/** What "number two" must be followed by to be a rank and not a count of two. */
const RANK_AFTER = wordSet('in on at for spot ranked ranking');

/** "No. 1", "ranked 7", "number two in the world": a ranking in cardinal numbers. Not "Goal No. 4", which is a name. */
function ranked(place: Place): Reading | null {
  const { prose, numeral, previous } = place;
  if (!previous || numeral.shape !== 'cardinal' || numeral.scale !== 1 || !isRankWord(place, previous.lower))
    return null;
  if (typeof numeral.value !== 'number' || numeral.value < 1 || !Number.isInteger(numeral.value) || place.unit)
    return null;
  if (previous.lower === 'ranked') return bare(place, { alone: true });
  const before = wordBefore(prose, previous.start);
  if (before && isCapitalized(before) && !startsSentence(prose, before.start)) return null;
  return bare(place, { alone: true, start: previous.start });
}

function isRankWord(place: Place, word: string): boolean {
  if (word === 'no' || word === 'no.') return place.isDigits;
  return word === 'ranked' || (word === 'number' && place.next !== null && RANK_AFTER.has(place.next.lower));
}
