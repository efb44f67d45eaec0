import { isSecondHalf } from '../hyphens';
import { linkWords } from '../linkWords';
import { particles } from '../personWords';
import type { Token } from '../tokens';

/** Marks that may stand inside a name: "AT*&*T", "Ann *“Annie”* Lee". */
const marks = new Set('& - – / . , \' ’ " “ ” : ! @'.split(' '));

const dashes = new Set(['-', '–']);

/** Words that have their capital from the start of a sentence alone, where no name follows. */
const openers = new Set(
  (
    'The A An This That These Those He She It They We You I His Her Its Their Our Your My There Here In On At By For From To Of With Without As And But Or Nor ' +
    'If When While After Before Since Although Though Because Unless Until Whether What Which Who Whose Where Why How Not No So Then Thus Yet Also Only Even ' +
    'Just Some Any All Many Most Both Each Every Another Other Such Is Are Was Were Has Have Had Do Does Did Can Could Would Should Must Might ' +
    'Yes Now Later Still Once However Meanwhile Instead Perhaps During Under Over Between Among Through About Despite Like'
  ).split(' '),
);

/** Most links between two words of one name. */
const mostLinks = 3;

/** Longest stretch that is labelled at once: bounds the memory of a line of capitals. */
const longestStretch = 400;

/**
 * The stretches of a sentence that can hold a name: words with a capital, with what links them, particles before and a number
 * after. All else is outside of names, so it is neither scored nor labelled.
 */
export function stretches(tokens: readonly Token[]): [number, number][] {
  const found: [number, number][] = [];
  let last: [number, number] | undefined;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.capital !== true) continue;
    if (isOpener(tokens, i)) continue;
    const from = withParticles(tokens, i);
    const to = tokens[i + 1]?.type === 'number' ? i + 2 : compoundEnd(tokens, i);
    if (last && i - last[0] < longestStretch && areLinked(tokens, last[1], from)) last[1] = to;
    else found.push((last = [Math.max(from, last?.[1] ?? 0), to]));
  }
  return found;
}

/** True for the first word of a sentence where it says nothing: "*The* minister". */
function isOpener(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token?.first === true && tokens[i + 1]?.capital === false && openers.has(token.text);
}

/** Where the particles before token `i` begin: "*van der* Berg". */
function withParticles(tokens: readonly Token[], i: number): number {
  let from = i;
  while (from > 0 && i - from < 2 && isParticle(tokens[from - 1])) from--;
  return from;
}

function isParticle(token: Token | undefined): boolean {
  return token !== undefined && !token.capital && particles.has(token.text);
}

/** Where the word `i` ends with what hyphens join to it: "Co*-operation*", "Min*-jae*". */
function compoundEnd(tokens: readonly Token[], i: number): number {
  let end = i + 1;
  while (isSecondHalf(tokens, end + 1)) end += 2;
  return end;
}

/** True where the tokens from `end` to `start` can stand between two words of one name. */
function areLinked(tokens: readonly Token[], end: number, start: number): boolean {
  if (start - end > mostLinks) return false;
  for (let i = end; i < start; i++) if (!isLink(tokens, i)) return false;
  return true;
}

function isLink(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (token.type === 'possessive' || token.type === 'number') return true;
  // A dash between spaces parts what stands around it, and so do two.
  if (dashes.has(token.text)) return !isDash(tokens[i - 1]) && !isDash(tokens[i + 1]) && isJoined(tokens, i);
  return token.type === 'mark' ? marks.has(token.text) : linkWords.has(token.text);
}

function isDash(token: Token | undefined): boolean {
  return token !== undefined && dashes.has(token.text);
}

/** True for a mark without white space on one side at least. */
function isJoined(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.glued === true || tokens[i + 1]?.glued === true;
}
