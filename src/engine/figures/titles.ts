import { FUNCTION_WORDS, wordSet } from './lexicon';
import type { Place } from './place';
import { isCapitalized, startsSentence, wordBefore, type Word } from './words';

/** Sets that are called by their number: "the Group of 77", "Gang of Four". */
const NAMED_SETS = wordSet('group gang league club council committee company rule power');

/** Vehicles that are called by their number: "the 36 bus". */
const LINES = wordSet('bus tram train ferry streetcar trolleybus');

/** "The 39 Steps", "the Group of 77", "the 36 bus", "a card ending in 4471", "tickets numbered 1": what a number is called by. */
export function isInTitle({ prose, start, end, next, isDigits }: Place, previous: Word): boolean {
  switch (previous.lower) {
    case 'the':
      if (isDigits && next && LINES.has(next.lower)) return true;
      return (
        isThe(prose, previous) && next !== null && /^\p{Lu}\p{Ll}/u.test(next.text) && !isTitleCase(prose, start, end)
      );
    case 'of':
      return isNamedSet(wordBefore(prose, previous.start));
    case 'in':
      return isDigits && wordBefore(prose, previous.start)?.lower === 'ending';
    default:
      return previous.lower === 'numbered' && isDigits;
  }
}

/** "The" with the capital of a title inside a sentence. */
function isThe(prose: string, { text, start }: Word): boolean {
  return text === 'The' && !startsSentence(prose, start);
}

function isNamedSet(word: Word | null): boolean {
  return word !== null && isCapitalized(word) && NAMED_SETS.has(word.lower);
}

/** How far a headline is looked at on either side of a number word, and how many capitals prove it one. */
const AROUND = 80;
const FEWEST_CAPITALS = 2;

/** True where all words around but the small ones have a capital, so that the capital of "Twelve" proves no name. */
export function isTitleCase(prose: string, start: number, end: number): boolean {
  const before =
    prose
      .slice(Math.max(0, start - AROUND), start)
      .split(/[.!?]\s/)
      .pop() ?? '';
  const after = prose.slice(end, end + AROUND).split(/[.!?](?:\s|$)/)[0] ?? '';
  // The first and the last word may have been cut.
  const words = [...before.split(/[\s,;:]+/).slice(1), ...after.split(/[\s,;:]+/).slice(0, -1)].filter(Boolean);
  const large = words.filter(word => !FUNCTION_WORDS.has(word));
  return large.length >= FEWEST_CAPITALS && large.every(word => /^\P{Ll}/u.test(word));
}
