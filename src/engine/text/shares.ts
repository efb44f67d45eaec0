import type { Numeral } from './numeral';
import { joinedWord, whole, wordsBefore, type Word } from './numberTokens';
import { NUMBER_WORDS, type NumberWord } from './numberWords';

/** "thousands", "tens of thousands", "hundreds of millions". */
export function vague(text: string, word: Word, { value }: NumberWord): Numeral | null {
  let end = word.end;
  let low = value;
  const of = joinedWord(text, end);
  const next = of?.text === 'of' ? joinedWord(text, of.end) : null;
  const scale = next && NUMBER_WORDS.get(next.text);
  if (next && scale?.role === 'scales' && scale.value > value) {
    end = next.end;
    low *= scale.value;
  }
  return { start: word.start, end, value: [low, low * 10], scale: low, form: 'words', shape: 'vague' };
}

/** "half", "half a million", "a quarter of". A quarter without "a … of" is three months, a coin or a part of a town. */
export function share(text: string, word: Word, { role, value }: NumberWord): Numeral | null {
  const before = wordsBefore(text, word.start);
  if (role === 'quarter') {
    const next = joinedWord(text, word.end);
    const scale = next && NUMBER_WORDS.get(next.text)?.role === 'scale';
    if (!scale && !(before.last === 'a' && (next?.text === 'of' || isShare(text, word)))) return null;
  }
  return ofScale(text, withArticle(text, word.start), word.end, 1 / value);
}

/** A share, times the scale it is a share of: "half a million", "two thirds of a million", "half-dozen". */
export function ofScale(text: string, start: number, end: number, value: number): Numeral {
  let word = joinedWord(text, end);
  if (word?.text === 'of') word = joinedWord(text, word.end);
  if (word?.text === 'a' || word?.text === 'an') word = joinedWord(text, word.end);
  const scale = word && NUMBER_WORDS.get(word.text);
  if (word && scale?.role === 'scale') return whole(start, word.end, value * scale.value, 'cardinal', scale.value);
  return { start, end, value, scale: 1, form: 'words', shape: 'share' };
}

/** Words that show that "a third" is a share: "a third of", "a third more". */
/** Verbs before "a third" that make it a place in an order. */
const FINISHING = new Set(['finished', 'came', 'was', 'is']);
const AFTER_SHARE = new Set([
  'of',
  'more',
  'less',
  'fewer',
  'higher',
  'lower',
  'cheaper',
  'were',
  'are',
  'say',
  'said',
  'have',
  'to',
  'from',
  'in',
  'since',
  'as',
  'off',
]);

/** True for "a third" where it is a part of a whole and not one more of a kind ("a third man was held"). */
export function isShare(text: string, word: Word): boolean {
  const before = wordsBefore(text, word.start);
  if (before.last !== 'a' || word.text === 'first' || word.text === 'second') return false;
  const next = joinedWord(text, word.end);
  return next ? AFTER_SHARE.has(next.text) : !FINISHING.has(wordsBefore(text, before.lastStart).last);
}

export function withArticle(text: string, start: number): number {
  const before = wordsBefore(text, start);
  return before.last === 'a' ? before.lastStart : start;
}
