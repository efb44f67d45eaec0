import type { Token } from './tokens';

/** True for a hyphen between two words, without white space. */
export function isHyphen(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token?.text === '-' && token.glued && tokens[i + 1]?.glued === true;
}

/** True for a word in lower case that a hyphen joins to the one before: "Co-*operation*", "Min-*jae*", "U.S.-*led*". */
export function isSecondHalf(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token?.type === 'word' && !token.capital && isHyphen(tokens, i - 1);
}
