import { isTimePart } from '../figures/dates';
import { boundBehind } from '../figures/cues';
import { isGluedToCode, isLabel } from '../figures/labels';
import { LABEL_NOUNS, wordSet } from '../figures/lexicon';
import { multiple } from '../figures/multiples';
import { counted } from '../figures/counted';
import { countedNoun } from '../figures/nouns';
import { one } from '../figures/one';
import { Place } from '../figures/place';
import { rateAt } from '../figures/rates';
import { ratio } from '../figures/ratio';
import { bare, type FigureKind, type Reading } from '../figures/reading';
import { unitAt } from '../figures/units';
import { TIME_UNITS } from '../figures/unitTable';
import { wordAt } from '../figures/words';
import { isDigit, isHyphen, isLetter, isSpace, isUpper } from '../text/chars';
import type { Bound } from '../model';
import { withScaleLetter } from '../text/numerals';

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
    const { value, form, shape } = place.numeral;
    if (shape === 'ordinal') return null;
    if (shape === 'multiple') return multiple(place);
    if (shape === 'share') return part(place);
    if (place.isDigits && isGluedToCode(place.prose, place.start)) return null;
    const special = ratio(place) ?? scaledByLetter(place);
    if (special) return special;
    if (place.unit) return measured(place);
    if (value === 1 && form === 'words') return one(place, saidBetween(place));
    const said = saidBetween(place);
    const noun = countedNoun(place.prose, said?.end ?? place.end, place.isMany, said ? undefined : place.next);
    if (isTimePart(place, noun !== null) || isLabel(place, noun !== null)) return null;
    return counted(place, noun, noun ? said?.bound : undefined);
  },
};

/** With a unit. Units of time make durations, which are not figures. */
function measured(place: Place): Reading | null {
  const { unit, prose, numeral } = place;
  if (!unit || TIME_UNITS.has(unit.name) || unit.name === 'percentage') return null;
  if (unit.name === 'point' && numeral.form === 'words' && numeral.value === 1) return null; // "at one point"
  // "a Boeing 777F": one letter glued to what is no number but a label.
  if (unit.end === place.end + 1 && isLetter(prose.charCodeAt(place.end)) && isLabelled(place)) return null;
  // "in 2016 Stone said": a name behind a year.
  if (isUpper(prose.charCodeAt(place.end + 1)) && place.end - place.start === 4 && isTimePart(place, false))
    return null;
  const rate = unit.per === null ? rateAt(prose, unit.end) : null;
  return bare(place, { unit: unit.name, per: unit.per ?? rate?.per ?? null, end: rate?.end ?? unit.end });
}

function isLabelled({ previous }: Place): boolean {
  return previous !== null && LABEL_NOUNS.has(previous.lower);
}

/** "35m of its devices", "12.3m tonnes", "8 B people": the letter is a scale where something is counted behind it. */
function scaledByLetter(place: Place): Reading | null {
  const { prose } = place;
  const numeral = withScaleLetter(prose, place.numeral);
  if (!numeral || prose[numeral.end - 1] === 't') return null; // tonnes
  if (isLabelled(place)) return null; // "Figure 2b"
  const scaled = new Place(prose, numeral);
  if (scaled.unit) return measured(scaled);
  const noun = countedNoun(prose, numeral.end, true);
  if (noun && !isHyphen(prose.charCodeAt(numeral.end))) return counted(scaled, noun);
  return place.unit ? null : counted(scaled, null);
}

/** Words before "half" that make it a part of a match or a year, and words behind it that make it half of one thing. */
const NOT_HALF_BEFORE = wordSet(
  'first second latter other better opening final last next early this that each either every 1st 2nd',
);
const NOT_HALF_AFTER = wordSet('past time hour');

/** Shares: "a third of those", "half the condos", "more than half". Not "half-staff", "the second half", "half past". */
function part(place: Place): Reading | null {
  const { prose, end, unit, next, previous } = place;
  if (unit) return measured(place);
  if (next && NOT_HALF_AFTER.has(next.lower)) return null;
  if (!isDigit(prose.charCodeAt(end - 1)) && (isHyphen(prose.charCodeAt(end)) || isLetter(prose.charCodeAt(end))))
    return null;
  if (previous && NOT_HALF_BEFORE.has(previous.lower)) return null;
  const article = /^ (?:of )?an? /.exec(prose.slice(end, end + 8));
  if (article) return partOfUnit(place, end + article[0].length);
  if (next?.lower !== 'of' && next?.lower !== 'the') return counted(place, null);
  return counted(place, countedNoun(prose, next.lower === 'of' ? end : next.end, true));
}

/** "half a mile", "a quarter of an inch"; null for "half an hour" and "half a loaf". */
function partOfUnit(place: Place, at: number): Reading | null {
  const unit = unitAt(place.prose, at, wordAt(place.prose, at));
  return unit && !TIME_UNITS.has(unit.name) ? bare(place, { unit: unit.name, per: unit.per, end: unit.end }) : null;
}

/** What "or more" and "-odd" say between a number and its noun: "one or more donations", "30-odd cars". */
function saidBetween({ prose, end }: Place): { bound: Bound; end: number } | null {
  const said = boundBehind(prose, end);
  return said && isSpace(prose.charCodeAt(said.end)) ? said : null;
}
