import { isHyphen } from '../text/chars';
import { NUMBER_WORDS } from '../text/numberWords';
import type { Bound } from '../model';
import { counted } from './counted';
import { follows } from './cues';
import { isTimePart } from './dates';
import { isLabel } from './labels';
import { BEFORE_PRONOUN, wordSet } from './lexicon';
import { countedNoun } from './nouns';
import type { Place } from './place';
import { bare, type Reading } from './reading';
import { isFunctionWord, wordBefore } from './words';

/** Words behind "one" where it is a pronoun or belongs to a phrase: "one another", "one day". */
const PRONOUN_AFTER = wordSet('another day time way hand side point else more week year morning night off');

/** "one" counts before a singular noun ("one man") and before a set ("one of the trucks"); elsewhere it is a pronoun. */
export function one(place: Place, said: { bound: Bound; end: number } | null): Reading | null {
  const { prose, next, previous, end } = place;
  if (isHyphen(prose.charCodeAt(end)) || (previous && BEFORE_PRONOUN.has(previous.lower) && !isLimited(place)))
    return null;
  if (isLimited(place) && (!next || (isFunctionWord(next) && next.lower !== 'of'))) return bare(place);
  if (!next || PRONOUN_AFTER.has(next.lower) || isTimePart(place, false)) return null;
  if ((next.lower === 'to' || next.lower === 'or') && NUMBER_WORDS.has(follows(prose, next.end))) return bare(place);
  const noun = countedNoun(prose, said?.end ?? end, said !== null, said ? undefined : next);
  return !noun || isLabel(place, true) ? null : counted(place, noun, said?.bound);
}

const DETERMINERS = wordSet('the a an this that his her its my your our their');

/** "only one came", "just one": a number, because it is said to be no more. Not "the only one". */
function isLimited({ prose, previous }: Place): boolean {
  if (previous?.lower !== 'only' && previous?.lower !== 'just') return false;
  return !DETERMINERS.has(wordBefore(prose, previous.start)?.lower ?? '');
}
