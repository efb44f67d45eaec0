import { UNSETTLED, type NumberFormat } from '../text/numberFormat';
import { Tokens } from './tokens';
import { WordTrie } from './trie';
import { DIGITS, TIME_WORDS, type Word } from './words';

/** The words of times, ready for looking up. */
const LEXICON = new WordTrie<Word>(TIME_WORDS);

/** The words and numbers of a text, each with its entry in the lexicon of times. */
export function tokensOf(text: string, format: NumberFormat = UNSETTLED): Tokens {
  return new Tokens(text, LEXICON, DIGITS, format);
}
