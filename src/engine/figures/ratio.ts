import { numeralAt } from '../text/numerals';
import { isTimePart } from './dates';
import { BEFORE_PRONOUN } from './lexicon';
import { countedNoun } from './nouns';
import { Place } from './place';
import { bare, type Reading } from './reading';

/** Numbers that things are counted out of. A year or an odd number behind "in" is something else. */
const ROUND = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 500, 1000, 10_000, 100_000, 1e6,
]);

const LINK = /^ (?:in|out of|of)(?: every)? /;

/** What may end behind "one over three"; a word behind it says that something over that number is counted. */
const END_OF_PHRASE = /^(?: ?[.,;:!?)]| ?$)/;

/** "one over three": a fraction as it is spoken. "No one over 50" and "one over the limit" are none. */
function spoken(place: Place): Reading | null {
  const { prose, numeral, previous, end } = place;
  if (Math.abs(Number(numeral.value)) !== 1 || numeral.scale > 1 || !prose.startsWith(' over ', end)) return null;
  if (previous && BEFORE_PRONOUN.has(previous.lower)) return null;
  const below = numeralAt(prose, end + 6);
  if (below?.shape !== 'cardinal' || typeof below.value !== 'number' || below.value <= 1) return null;
  if (!END_OF_PHRASE.test(prose.slice(below.end, below.end + 2))) return null;
  return bare(place, { value: Number(numeral.value) / below.value, end: below.end, alone: true });
}

/** "one in five voters", "9 out of 10", "one of four concepts": a share, told by two numbers. Null if it is none. */
export function ratio(place: Place): Reading | null {
  const { prose, numeral, next, end } = place;
  if (next?.lower === 'over') return spoken(place);
  if (next?.lower !== 'in' && next?.lower !== 'out' && next?.lower !== 'of') return null;
  if (typeof numeral.value !== 'number' || numeral.value < 1 || numeral.scale > 1) return null;
  const isSet = next.lower === 'of';
  if (isSet && (numeral.value !== 1 || place.isDigits)) return null;
  const link = LINK.exec(prose.slice(end, end + 14));
  const whole = link && numeralAt(prose, end + link[0].length);
  if (whole?.shape !== 'cardinal' || typeof whole.value !== 'number') return null;
  if (whole.value <= numeral.value || !ROUND.has(whole.value)) return null;
  const rest = new Place(prose, whole);
  if ((rest.unit && rest.unit.name !== 'times') || isTimePart(rest, false)) return null;
  const noun = countedNoun(prose, whole.end, true);
  if (isSet && !noun) return null;
  const value = numeral.value / whole.value;
  return bare(place, {
    value,
    noun: noun?.noun ?? null,
    head: noun?.head ?? null,
    end: noun?.end ?? whole.end,
    alone: true,
  });
}
