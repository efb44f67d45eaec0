import { follows } from '../figures/cues';
import { isTimePart } from '../figures/dates';
import { isLabel } from '../figures/labels';
import { countedNoun, type CountedNoun } from '../figures/nouns';
import { rateAt } from '../figures/rates';
import { bare, Place, type FigureKind, type Reading } from '../figures/reading';
import { unitAt } from '../figures/units';
import { TIME_UNITS } from '../figures/unitTable';
import { wordAfter, wordBefore } from '../figures/words';
import { isHyphen, isLetter, isUpper } from '../text/chars';
import { NUMBER_WORDS } from '../text/numberWords';
import { numeralAt, withScaleLetter } from '../text/numerals';

/** A number that counts or measures: "2,500 U.S. troops", "5 km", "a third of the seats", "twofold", or bare "5,884". */
export const quantity: FigureKind = {
  info: {
    id: 'quantity',
    family: 'figure',
    label: 'quantity',
    plural: 'Quantities',
    icon: 'symbol-number',
    onByDefault: true,
  },
  read(place) {
    const { numeral, prose } = place;
    if (numeral.shape === 'ordinal') return null;
    if (numeral.shape === 'multiple') return bare(place, { unit: 'times', alone: true });
    if (numeral.shape === 'share') return part(place);
    const share = ratio(place);
    if (share) return share;
    const letter = scaledByLetter(place);
    if (letter) return letter;
    if (place.unit) return measured(place);
    if (numeral.value === 1 && numeral.form === 'words') return single(place);
    const noun = countedNoun(prose, orMore(prose, numeral.end) ?? numeral.end, place.isMany);
    if (isTimePart(prose, numeral, noun !== null) || isLabel(prose, numeral, noun !== null)) return null;
    return counted(place, noun);
  },
};

/** With a unit. Units of time make durations, which are not figures; a plural behind the unit is what is measured. */
function measured(place: Place): Reading | null {
  const { unit, prose, numeral } = place;
  if (!unit || TIME_UNITS.has(unit.name) || unit.name === 'percentage') return null;
  if (numeral.form === 'words' && unit.name === 'point' && numeral.value === 1) return null;
  // "in 2016 Stone said": a name behind a year.
  if (
    /^\d{4}$/.test(prose.slice(numeral.start, numeral.end)) &&
    isUpper(prose.charCodeAt(numeral.end + 1)) &&
    isTimePart(prose, numeral, false)
  )
    return null;
  const rate = unit.per === null ? rateAt(prose, unit.end) : null;
  return bare(place, { unit: unit.name, per: unit.per ?? rate?.per ?? null, end: rate?.end ?? unit.end });
}

/** "35m of its devices", "12.3m tonnes", "8 B people": the letter is a scale where something is counted behind it. */
function scaledByLetter(place: Place): Reading | null {
  const { prose } = place;
  const numeral = withScaleLetter(prose, place.numeral);
  if (!numeral) return null;
  const scaled = new Place(prose, numeral, place.floor);
  if (scaled.unit) return measured(scaled);
  const noun = countedNoun(prose, numeral.end, true);
  if (noun && !isHyphen(prose.charCodeAt(numeral.end))) return counted(scaled, noun);
  return place.unit || prose.charCodeAt(numeral.end - 1) === 116 ? null : counted(scaled, null);
}

function counted(place: Place, noun: CountedNoun | null): Reading {
  const end = noun?.end ?? place.numeral.end;
  const rate = rateAt(place.prose, end);
  return bare(place, {
    noun: noun?.noun ?? null,
    head: noun?.head ?? null,
    per: rate?.per ?? null,
    end: rate?.end ?? end,
  });
}

/** Shares: "a third of those", "half the condos", "more than half". Not "half-staff", "the second half", "half past". */
function part(place: Place): Reading | null {
  const { prose, numeral, unit } = place;
  if (unit) return TIME_UNITS.has(unit.name) ? null : measured(place);
  const after = prose.charCodeAt(numeral.end);
  const isHalf = /half$/i.test(prose.slice(numeral.start, numeral.end));
  if (isHalf && (isHyphen(after) || isLetter(after))) return null;
  const before = wordBefore(prose, numeral.start)?.lower ?? '';
  if (isHalf && NOT_HALF.has(before)) return null;
  const next = wordAfter(prose, numeral.end);
  if (
    next &&
    (next.lower === 'an' ||
      next.lower === 'a' ||
      next.lower === 'past' ||
      next.lower === 'time' ||
      next.lower === 'hour')
  )
    return null;
  const noun =
    next && (next.lower === 'of' || next.lower === 'the')
      ? countedNoun(prose, next.lower === 'of' ? numeral.end : next.end, true)
      : null;
  return counted(place, noun);
}

const NOT_HALF = new Set([
  'first',
  'second',
  'latter',
  'other',
  'better',
  'opening',
  'final',
  'last',
  'next',
  'early',
  'this',
  'that',
  'each',
  'either',
  'every',
  '1st',
  '2nd',
]);

const PRONOUN_BEFORE = new Set([
  'no',
  'any',
  'every',
  'some',
  'each',
  'which',
  'that',
  'this',
  'the',
  'another',
  'every',
  'what',
  'loved',
  'day',
  'only',
]);
const NO_NOUN = new Set([
  'another',
  'day',
  'time',
  'thing',
  'way',
  'hand',
  'side',
  'point',
  'else',
  'more',
  'week',
  'year',
  'morning',
  'night',
  'off',
]);

/** "one" counts before a singular noun ("one man") and before a set ("one of the trucks"); elsewhere it is a pronoun. */
function single(place: Place): Reading | null {
  const { prose, numeral } = place;
  if (isTimePart(prose, numeral, false) || PRONOUN_BEFORE.has(wordBefore(prose, numeral.start)?.lower ?? ''))
    return null;
  const next = wordAfter(prose, numeral.end);
  if (!next || NO_NOUN.has(next.lower) || isHyphen(prose.charCodeAt(numeral.end))) return null;
  if ((next.lower === 'to' || next.lower === 'or') && NUMBER_WORDS.has(follows(prose, next.end))) return bare(place);
  const open = orMore(prose, numeral.end);
  const noun = countedNoun(prose, open ?? numeral.end, open !== null);
  return !noun || isLabel(prose, numeral, true) ? null : counted(place, noun);
}

/** Where the noun of "one or more donations" may begin; null if there is no "or more". */
function orMore(prose: string, at: number): number | null {
  const match = /^ or (?:more|fewer|less)(?= )/.exec(prose.slice(at, at + 10));
  return match ? at + match[0].length : null;
}

/** Numbers that things are counted out of. A year or an odd number behind "in" is something else. */
const ROUND = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 500, 1000, 10_000, 100_000, 1e6,
]);

/** "one in five voters", "9 out of 10", "one of four concepts": a share, told by two numbers. */
function ratio(place: Place): Reading | null {
  const { prose, numeral } = place;
  if (
    typeof numeral.value !== 'number' ||
    numeral.value < 1 ||
    numeral.scale > 1 ||
    prose.charCodeAt(numeral.end) !== 32
  )
    return null;
  const link = /^ (in|out of|of)(?: every)? /.exec(prose.slice(numeral.end, numeral.end + 14));
  if (!link || (link[1] === 'of' && (numeral.value !== 1 || numeral.form === 'digits'))) return null;
  const whole = numeralAt(prose, numeral.end + link[0].length);
  if (
    whole?.shape !== 'cardinal' ||
    typeof whole.value !== 'number' ||
    whole.value <= numeral.value ||
    !ROUND.has(whole.value)
  )
    return null;
  const unit = unitAt(prose, whole.end);
  if ((unit && unit.name !== 'times') || isTimePart(prose, whole, false)) return null;
  const noun = countedNoun(prose, whole.end, true);
  if (link[1] === 'of' && !noun) return null;
  return bare(place, {
    value: numeral.value / whole.value,
    noun: noun?.noun ?? null,
    head: noun?.head ?? null,
    end: noun?.end ?? whole.end,
    alone: true,
  });
}
