import { fold } from '../fold';
import type { Token } from '../tokens';

/** Words with a capital, at the start of a sentence or before a name, that are no part of an event; with months and days. */
const stops = new Set(
  (
    'the a an in on at by for from to of and but or nor as after before during since until till when while where with without under over about against ' +
    'between into through this that these those his her its their our my your he she it they we you i if so not no both each every all some any now then ' +
    'also yet still only even like unlike despite following amid although though because how why what who which last next another such more most other many ' +
    'several early late former ahead once stop post pre anti pro non ex mid are is was were will did does do has have had can could may ' +
    'january february march april june july august september october november december jan feb aug sept oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow'
  ).split(' '),
);

/** Words before the name of a person, so that what follows is one. */
const titles = new Set('mr mrs ms miss dr prof sir president minister king queen'.split(' '));

const ordinals = new Set('First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth'.split(' '));

/** "Women's World Cup", "Hundred Years' War": possessives that belong to an event, rather than say whose it is. */
const owners = new Set(
  (
    'women men world ladies girls boys king queen veterans children people pope years peasants players writers directors actors producers critics ' +
    'theatregoers'
  ).split(' '),
);

/** The word by which tokens are compared. */
export function lower(token: Token | undefined): string {
  return token === undefined ? '' : fold(token.text).toLowerCase();
}

/** A word with one capital, as it would stand in a name: "hotel" → "Hotel". */
export function titled(token: Token | undefined): string {
  const word = lower(token);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** True for a word with a capital. */
export function isCapital(token: Token | undefined): boolean {
  return token?.type === 'word' && token.capital;
}

/** True for a word with a capital that may be part of the name of an event. */
export function isName(token: Token | undefined): boolean {
  const word = lower(token);
  return isCapital(token) && !stops.has(word) && !titles.has(word.replace('.', ''));
}

/** True for a word with a capital that ends a name or begins one, so that what follows belongs to it: "Kate *Battle* of Leeds". */
export function namesWhatFollows(token: Token | undefined): boolean {
  return isCapital(token) && !stops.has(lower(token)) && !isOrdinal(token);
}

/** True for a year, or for a season: "2024", "2024-25". */
export function isYear(token: Token | undefined): boolean {
  return token?.type === 'number' && /^(?:1[5-9]|20)\d\d(?:[-–/]\d\d(?:\d\d)?)?$/.test(token.text);
}

/** True for the number of an edition before the name: "96th", "Second", "XXI". */
export function isOrdinal(token: Token | undefined): boolean {
  const text = token?.text ?? '';
  return ordinals.has(text) || /^(?:\d{1,3}(?:st|nd|rd|th)|[IVX]{2,})$/.test(text);
}

/** True for a word whose possessive belongs to the event. */
export function isOwner(token: Token | undefined): boolean {
  return isCapital(token) && owners.has(lower(token));
}

/** True for a hyphen between two words. */
export function isHyphen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.glued === true && /^[-‐‑–]$/.test(token.text) && tokens[at + 1]?.glued === true;
}

/** True for a word that begins a sentence or a quotation, as none does inside of an event: "Years' *War*" only looks so. */
export function opens(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return token?.first === true && !(before?.text === "'" && before.glued && !token.glued);
}

/** True for the numeral of "World War I." whose period, that of the sentence, was taken for that of an initial. */
export function isNumeral(token: Token | undefined): boolean {
  return token?.text === 'I.';
}
