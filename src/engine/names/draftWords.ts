import { organizationHeads } from '../kinds/organization';
import { placePrepositions } from '../kinds/place';
import { speechVerbs, titleHeads } from './personWords';
import type { Token } from './tokens';

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

/** The words with a capital of one paragraph, each once, and what its places there tell of each (one bit for each thing). */
export interface ToldWords {
  readonly words: readonly string[];
  readonly bits: readonly number[];
}

/** Nothing is told. */
export const NOTHING_TOLD: ToldWords = { words: [], bits: [] };

/** What a whole draft tells of a word as it is written: bits, 0 where nothing. */
export type DraftWords = (word: string) => number;

/** How far a run of capitals is followed. */
const reach = 6;

/** What a paragraph tells of its words. Linear in the tokens. */
export function toldBy(tokens: readonly Token[], isFirstName: (token: Token) => boolean): ToldWords {
  const told = new Map<string, number>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.capital === true) told.set(token.text, join(told.get(token.text) ?? 0, toldAt(tokens, i, isFirstName)));
  }
  return { words: [...told.keys()], bits: [...told.values()] };
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
function toldAt(tokens: readonly Token[], i: number, isFirstName: (token: Token) => boolean): number {
  const token = tokens[i];
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  let bits = 0;
  const tell = (what: Told, is: boolean | undefined): void => {
    if (is === true) bits |= 1 << what;
  };
  tell(Told.once, token?.first === false);
  if (before !== undefined) {
    const afterTitle = titleHeads.has(before.text);
    const afterFirst = before.capital && isFirstName(before);
    tell(Told.afterTitle, afterTitle);
    tell(Told.afterFirstName, afterFirst);
    tell(Told.afterCapital, before.capital && !afterFirst && !afterTitle && !before.first);
    tell(Told.afterPreposition, !before.capital && placePrepositions.has(before.text));
    tell(Told.afterThe, before.text === 'the');
    tell(Told.afterPlace, before.text === ',' && tokens[i - 2]?.capital);
  }
  tell(Told.besideSpeech, speechVerbs.has(before?.text ?? '') || speechVerbs.has(after?.text ?? ''));
  tell(Told.beforeCapital, after?.capital);
  tell(Told.possessive, after?.type === 'possessive');
  tell(Told.beforePlace, after?.text === ',' && tokens[i + 2]?.capital);
  let last = i;
  while (tokens[last + 1]?.capital === true && last - i < reach) last++;
  const head = organizationHeads.has(tokens[last]?.text ?? '');
  tell(Told.inOrganization, head && (last > i || tokens[last + 1]?.text === 'of'));
  return bits;
}
