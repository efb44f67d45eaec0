import { digitsEnd, isDigit, isHyphen, isSpace } from '../text/chars';
import { follows } from './cues';
import { countedNoun } from './nouns';
import { singularOf } from './plurals';
import { RATE_ADVERBS, RATE_NOUNS } from './unitTable';
import { unitNamed } from './units';
import { wordAfter, wordAt } from './words';

/** What a figure is per, and where the words that say so end. */
export interface Rate {
  readonly per: string;
  readonly end: number;
}

const WHEN = new Set(['earlier', 'ago', 'later', 'before', 'after', 'prior', 'hence', 'previously']);

const OPENERS = new Set(['a', 'an', 'per', 'each', 'every']);

/** First letters of {@link OPENERS} and of the adverbs, as lower-case codes. */
const STARTS = new Set([...OPENERS, ...RATE_ADVERBS.keys()].map(word => word.charCodeAt(0)));

/** "a month", "per share", "/day", "a-year", "every week", "annually", "per 100,000 people" at `at`; null if there is none. */
export function rateAt(prose: string, at: number): Rate | null {
  const code = prose.charCodeAt(at);
  if (code === 47) return named(prose, at + 1, false);
  if (!isSpace(code) && !isHyphen(code)) return null;
  if (!STARTS.has(prose.charCodeAt(at + 1) | 32)) return null;
  const first = isHyphen(code) ? wordAt(prose, at + 1) : wordAfter(prose, at);
  if (!first) return null;
  const adverb = RATE_ADVERBS.get(first.lower);
  if (adverb) return { per: adverb, end: first.end };
  const dash = first.lower.search(/[-‐‑]/);
  if (dash > 0 && OPENERS.has(first.lower.slice(0, dash))) return named(prose, first.start + dash + 1, false);
  if (!OPENERS.has(first.lower)) return null;
  return named(prose, first.end + 1, first.lower === 'per');
}

/** The noun of a rate that begins at `start`. "per" takes any noun, "a" only what rates are known to be per. */
function named(prose: string, start: number, any: boolean): Rate | null {
  if (any && isDigit(prose.charCodeAt(start))) {
    let end = start;
    while (
      isDigit(prose.charCodeAt(end)) ||
      ((prose[end] === ',' || prose[end] === '.') && isDigit(prose.charCodeAt(end + 1)))
    )
      end = digitsEnd(prose, end + 1);
    const noun = countedNoun(prose, end, true);
    return noun ? { per: prose.slice(start, noun.end).replace(/\s+/g, ' '), end: noun.end } : null;
  }
  const word = wordAt(prose, start);
  if (!word) return null;
  const name = unitNamed(word.text) ?? singularOf(word.lower);
  // "a week earlier" says when, not how often.
  if (WHEN.has(follows(prose, word.end))) return null;
  return any || RATE_NOUNS.has(name) || RATE_NOUNS.has(word.lower)
    ? { per: any || name !== word.lower ? name : word.lower, end: word.end }
    : null;
}
