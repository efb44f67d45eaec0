import { entryAt } from './entries';
import { fold } from './fold';
import type { Gazetteer } from './gazetteer';
import { isHyphen } from './hyphens';
import type { LineCase } from './line';
import { linkWords } from './linkWords';
import type { Token } from './tokens';
import { WordTable } from './wordTable';

/**
 * The tokens of a line in title case or in capitals as a sentence would have them: common words in lower case, the rest with
 * one capital. Offsets and number of tokens stay. Names that are also common words are lost unless the gazetteer has them.
 */
export function recase(
  tokens: readonly Token[],
  lineCase: LineCase,
  gazetteer: Gazetteer,
  words = new WordTable(),
): readonly Token[] {
  if (lineCase === 'sentence') return withoutPronouns(withoutDateline(tokens, gazetteer, words), gazetteer, words);
  const capitalized =
    lineCase === 'title'
      ? tokens
      : tokens.map((token, i) => withText(token, isRelative(tokens, i) ? 'who' : oneCapital(token, gazetteer), words));
  let covered = 0;
  return capitalized.map((token, i) => {
    if (i < covered || !token.capital) return token;
    const match = entryAt(capitalized, i, gazetteer);
    if (match && (match.to > i + 1 || match.entry.rank === 3)) {
      covered = match.to;
      return token;
    }
    return token.text.length === 1 || gazetteer.known(token.word).isCommon
      ? withText(token, token.text.toLowerCase(), words)
      : token;
  });
}

/** "ANA HOLM, *WHO* CHAIRS THE COUNCIL" is not the World Health Organization. */
function isRelative(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.text === 'WHO' && tokens[i - 1]?.text !== 'THE';
}

/** Shorter words in capitals are acronyms more often than places. */
const shortestPlace = 4;

/** "BAGHDAD (Reuters) —": the place that a report begins with is written in capitals. */
function withoutDateline(tokens: readonly Token[], gazetteer: Gazetteer, words: WordTable): readonly Token[] {
  if (tokens[0]?.allCaps !== true) return tokens;
  const begins = tokens.slice(1, 12).some(({ text, glued }) => /^[—–-]$/.test(text) && !glued);
  let end = 0;
  while ((tokens[end]?.allCaps === true || isHyphen(tokens, end)) && end < 6) end++;
  return tokens.map((token, i) => {
    if (i >= end) return token;
    // "PORT-AU-PRINCE"
    const lower = token.text.toLowerCase();
    if (linkWords.has(lower) && isHyphen(tokens, i - 1) && isHyphen(tokens, i + 1))
      return withText(token, lower, words);
    if (token.text.length < shortestPlace) return token;
    const plain = oneCapital(token, gazetteer);
    return begins || gazetteer.find(fold(plain))?.kind === 'place' ? withText(token, plain, words) : token;
  });
}

/** "In Bern *I* stayed": the pronoun has its capital everywhere, and is no part of a name as in "Elizabeth *I*". */
function withoutPronouns(tokens: readonly Token[], gazetteer: Gazetteer, words: WordTable): readonly Token[] {
  const isPronoun = (token: Token, i: number): boolean =>
    token.text === 'I' && !(tokens[i - 1]?.capital === true && gazetteer.isFirstName(tokens[i - 1]?.word.folded ?? ''));
  if (!tokens.some(isPronoun)) return tokens;
  return tokens.map((token, i) => (isPronoun(token, i) ? withText(token, 'i', words) : token));
}

/** "BAGHDAD" → "Baghdad"; acronyms that the gazetteer knows stay. */
function oneCapital(token: Token, gazetteer: Gazetteer): string {
  const { text } = token;
  if (!token.allCaps || text.includes('.') || gazetteer.known(token.word).entry !== undefined) return text;
  return text.charAt(0) + text.slice(1).toLowerCase();
}

function withText(token: Token, text: string, words: WordTable): Token {
  if (text === token.text) return token;
  return { ...token, word: words.of(text), text, capital: text !== text.toLowerCase(), allCaps: false };
}
