import { advance, cardinal, readOn, type State } from './cardinals';
import type { Numeral } from './numeral';
import { joinedWord, whole, wordAt, wordsBefore, type Word } from './numberTokens';
import { isOtherwise, NUMBER_WORDS, type NumberWord } from './numberWords';
import { isShare, ofScale, share, vague, withArticle } from './shares';

/** Reads a numeral in words that begins exactly at `at`; null if there is none. */
export function readNumberWords(text: string, at: number): Numeral | null {
  const first = wordAt(text, at);
  const entry = NUMBER_WORDS.get(first.text);
  if (!entry) return null;
  switch (entry.role) {
    case 'unit':
    case 'ten':
      return cardinal(text, at, first);
    case 'scale':
      return isOtherwise(text, first.text, first.end) ? null : scaleFirst(text, first, entry);
    case 'scales':
      return vague(text, first, entry);
    case 'half':
    case 'quarter':
      return share(text, first, entry);
    case 'ordinal':
      return isShare(text, first)
        ? ofScale(text, withArticle(text, at), first.end, 1 / entry.value)
        : whole(at, first.end, entry.value, 'ordinal');
    case 'multiple':
      return whole(at, first.end, entry.value, 'multiple');
    case 'denominators':
      return null;
  }
}

/** "a hundred", "a dozen", "several thousand", "a few hundred": a scale word is a numeral behind one of these or before "-strong". */
function scaleFirst(text: string, word: Word, entry: NumberWord): Numeral | null {
  const before = wordsBefore(text, word.start);
  const { value } = entry;
  if (text.startsWith('-strong', word.end) && before.last !== 'a')
    return whole(word.start, word.end, value, 'cardinal', value);
  if (before.last === 'a' || before.last === 'an' || (before.last === 'the' && value === 12)) {
    const state: State =
      value >= 1000
        ? { total: value, group: -1, scale: value, end: word.end, beforeAnd: null }
        : { total: 0, group: value, scale: Infinity, end: word.end, beforeAnd: null };
    if (value > 12) return readOn(text, before.lastStart, state, advance(text, state));
    return whole(before.lastStart, word.end, value);
  }
  const vagueWord = before.last === 'several' || before.last === 'few' || before.last === 'many';
  if (!vagueWord) return null;
  const start =
    before.last === 'few' && wordsBefore(text, before.lastStart).last === 'a'
      ? wordsBefore(text, before.lastStart).lastStart
      : before.lastStart;
  const next = joinedWord(text, word.end);
  const scale = next && NUMBER_WORDS.get(next.text);
  const factor = next && scale?.role === 'scale' && scale.value > entry.value ? scale.value : 1;
  const low = entry.value * factor;
  return {
    start,
    end: factor > 1 && next ? next.end : word.end,
    value: [low, low * 10],
    scale: low,
    form: 'words',
    shape: 'vague',
  };
}
