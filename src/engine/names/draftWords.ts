import type { DraftWords } from '../text/paragraph';
import type { ToldWords } from './tagger';
import type { Token } from './tokens';
import { flag, type WordReader } from './words';

/** What can be told of a word with a capital from the places where it stands in a draft; a trained model depends on the order. */
const enum Told {
  /** Its capital means something somewhere; in two places or more. */
  once,
  twice,
  afterFirstName,
  afterTitle,
  beforeCapital,
  afterCapital,
  inOrganization,
  afterPreposition,
  besideSpeech,
  possessive,
  afterThe,
  beforePlace,
  afterPlace,
}

/** How many things can be told of a word. */
export const draftBitCount = 13;

/** Nothing is told. */
export const NOTHING_TOLD: ToldWords = { words: [], bits: [] };

/** How far a run of capitals is followed. */
const reach = 6;

/** What a paragraph tells of its words, by the tokens of its lines. Linear. */
export function toldBy(lines: readonly (readonly Token[])[], reader: WordReader): ToldWords {
  const told = new Map<string, number>();
  for (const tokens of lines)
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (token?.capital === true) told.set(token.text, join(told.get(token.text) ?? 0, toldAt(tokens, i, reader)));
    }
  if (told.size === 0) return NOTHING_TOLD;
  for (const { word, mark } of subjects) told.set(word, isAbout(lines, mark, reader) ? 1 << Told.once : 0);
  return { words: [...told.keys()], bits: [...told.values()] };
}

/** Subjects are told of like words that no text has. */
const subjects = [
  { word: ' sport', mark: flag.sport },
  { word: ' business', mark: flag.business },
] as const;

/** So many words of a subject make a paragraph one about it. */
const leastOfSubject = 2;

function isAbout(lines: readonly (readonly Token[])[], mark: number, reader: WordReader): boolean {
  let count = 0;
  for (const tokens of lines)
    for (const { word } of tokens) if (reader.of(word).flags & mark && ++count === leastOfSubject) return true;
  return false;
}

/** How many bits say what a draft is about. */
export const subjectBitCount = 4;

/** What a draft is about: for each subject one bit if a paragraph is about it, one more if several are. */
export function subjectOf(draft: DraftWords): number {
  return subjects.reduce((bits, { word }, i) => bits | ((draft(word) & 3) << (2 * i)), 0);
}

/** Puts together what all paragraphs of a draft tell. */
export function draftWords(paragraphs: Iterable<ToldWords>): DraftWords {
  const told = new Map<string, number>();
  for (const { words, bits } of paragraphs)
    words.forEach((word, i) => {
      told.set(word, join(told.get(word) ?? 0, bits[i] ?? 0));
    });
  return word => told.get(word) ?? 0;
}

/** Both together: what two places tell once is told twice. */
function join(a: number, b: number): number {
  const twice = a & b & (1 << Told.once) ? 1 << Told.twice : 0;
  return a | b | twice;
}

/** What token `i`, a word with a capital, tells of itself by where it stands. */
function toldAt(tokens: readonly Token[], i: number, reader: WordReader): number {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const flagsBefore = before === undefined ? 0 : reader.of(before.word).flags;
  const flagsAfter = after === undefined ? 0 : reader.of(after.word).flags;
  let bits = 0;
  if (tokens[i]?.first === false) bits |= 1 << Told.once;
  if (before !== undefined) {
    if (flagsBefore & flag.title) bits |= 1 << Told.afterTitle;
    if (before.capital) {
      if (flagsBefore & flag.firstName) bits |= 1 << Told.afterFirstName;
      else if (!(flagsBefore & flag.title) && !before.first) bits |= 1 << Told.afterCapital;
    } else if (flagsBefore & flag.placePreposition) bits |= 1 << Told.afterPreposition;
    else if (before.text === 'the') bits |= 1 << Told.afterThe;
    else if (before.text === ',' && tokens[i - 2]?.capital === true) bits |= 1 << Told.afterPlace;
  }
  if ((flagsBefore | flagsAfter) & flag.speech) bits |= 1 << Told.besideSpeech;
  if (after !== undefined) {
    if (after.capital) bits |= 1 << Told.beforeCapital;
    else if (after.type === 'possessive') bits |= 1 << Told.possessive;
    else if (after.text === ',' && tokens[i + 2]?.capital === true) bits |= 1 << Told.beforePlace;
  }
  return isInOrganization(tokens, i, reader) ? bits | (1 << Told.inOrganization) : bits;
}

/** True where the run of capitals from token `i` on ends in a word for an institution, or "of" follows such a word. */
function isInOrganization(tokens: readonly Token[], i: number, reader: WordReader): boolean {
  let last = i;
  while (tokens[last + 1]?.capital === true && last - i < reach) last++;
  const word = tokens[last]?.word;
  const isHead = word !== undefined && (reader.of(word).flags & flag.organizationHead) !== 0;
  return isHead && (last > i || tokens[last + 1]?.text === 'of');
}
