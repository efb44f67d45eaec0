import type { Lean } from './anchor';
import type { Tokens } from './tokens';

/** Verbs further away than this say nothing about a date; keeps the search short in texts without full stops. */
const REACH = 30;

const MODALS: ReadonlySet<string> = new Set(['will', 'would', 'could', 'might', 'should', 'shall']);

/**
 * Whether the sentence speaks of the past or the future around the tokens from `first` to `next`: by the nearest verb
 * that tells before them, else behind them. "Said" and "was" are in the lexicon; other past forms end in -ed.
 */
export function tenseAround(t: Tokens, first: number, next: number): Lean {
  // "Warned that Wednesday would be hotter": it is the subject of that verb.
  if (t.spaced(next) && t.among(next, MODALS)) return 'future';
  for (let at = first - 1; at >= Math.max(0, first - REACH) && !isBreak(t, at + 1); at--) {
    if (t.is(at, 'since')) return 'past';
    const tense = tenseOf(t, at);
    if (tense !== null) return tense;
  }
  for (let at = next; at < Math.min(t.count, next + REACH) && !isBreak(t, at); at++) {
    const tense = tenseOf(t, at);
    if (tense !== null) return tense;
  }
  return null;
}

/** Whether a sentence ends before the token `index`. */
export function isBreak(t: Tokens, index: number): boolean {
  if (t.gap(index) === 'space' || !t.isCapital(index)) return false;
  for (let at = t.end(index - 1); at < t.start(index); at++) {
    const code = t.text.charCodeAt(at);
    if (code === 33 || code === 63) return true;
    if (
      code === 46 &&
      (t.length(index - 1) > 1 || t.isDigits(index - 1)) &&
      !(t.isCapital(index - 1) && t.length(index - 1) < 5)
    )
      return true;
  }
  return false;
}

function tenseOf(t: Tokens, index: number): Lean {
  const word = t.word(index);
  if (t.is(index, 'to') && t.is(index + 1, 'be')) return 'future';
  if (t.is(index, 'set') && t.is(index + 1, 'for')) return 'future';
  const tells = word !== null && word.value !== 0 && word.role === null && word.month === 0;
  if (tells && word.value > 0) return 'future';
  if (!tells && (word !== null || !endsInEd(t, index))) return null;
  // "to be released", "will be held": the verb before it tells.
  return t.is(index - 1, 'be') ? null : 'past';
}

function endsInEd(t: Tokens, index: number): boolean {
  const end = t.end(index);
  return (
    t.length(index) > 3 &&
    t.text.charCodeAt(end - 1) === 100 &&
    t.text.charCodeAt(end - 2) === 101 &&
    t.isLowerCase(index)
  );
}
