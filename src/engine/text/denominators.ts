import { isHyphen, isLetter } from './chars';
import { joinedWord, type Word } from './numberTokens';
import { NUMBER_WORDS } from './numberWords';

/** A denominator of more than one word, and where it ends. */
export interface Denominator {
  readonly end: number;
  readonly value: number;
}

/**
 * The denominator that begins with `word` behind a numerator: "one [twenty-fifth]", "three [thirty-fifths]", "one
 * [one-hundredth]", "one [one hundred and fifth]". Null where there is none. In the singular, which only one takes, it
 * must end its phrase or have "of" behind it: "one twenty-first century idea" has no fraction.
 */
export function compoundDenominator(text: string, word: Word, numerator: number): Denominator | null {
  const first = NUMBER_WORDS.get(word.text);
  if (first?.role !== 'unit' && first?.role !== 'ten') return null;
  let at = word;
  let value = first.value;
  if (first.role === 'unit') {
    const hundred = joinedWord(text, word.end);
    if (hundred?.text === 'hundred') {
      const and = joinedWord(text, hundred.end);
      at = and?.text === 'and' ? and : hundred;
      value *= 100;
    }
  }
  const last = joinedWord(text, at.end);
  const closing = last && (last.text === 'firsts' ? FIRSTS : NUMBER_WORDS.get(last.text));
  if (!last || (closing?.role !== 'ordinal' && closing?.role !== 'denominators')) return null;
  const isSum = value >= 100 || (first.role === 'ten' && closing.value < 10);
  if (!isSum && closing.value < 100) return null;
  const isPlural = closing.role === 'denominators';
  if (!isPlural && (numerator !== 1 || (value < 100 && !isHyphen(text.charCodeAt(at.end))) || goesOn(text, last.end)))
    return null;
  return { end: last.end, value: isSum ? value + closing.value : value * closing.value };
}

/** "three twenty firsts": the plural is a denominator only behind a ten. */
const FIRSTS = { role: 'denominators', value: 1 } as const;

/** True if the phrase goes on with another word than "of". */
function goesOn(text: string, at: number): boolean {
  const next = joinedWord(text, at);
  return isLetter(text.charCodeAt(at)) || (next !== null && next.text !== 'of');
}
