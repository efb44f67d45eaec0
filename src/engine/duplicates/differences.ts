import type { Span } from '../model';
import { NUMBER_WORDS, type NumberWordRole } from '../text/numberWords';

/** What changed in a place: a figure (in digits or words), a name (a word with a capital inside a sentence), or other words. */
export type DifferenceKind = 'figure' | 'name' | 'words';

/** One place where two texts differ; a span is empty where only the other text has words. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** In the first text. */
  readonly first: Span;
  /** In the second text. */
  readonly second: Span;
}

interface Word extends Span {
  readonly folded: string;
  readonly kind: DifferenceKind;
}

/** Edits after which two texts count as different as a whole; bounds time and memory. */
const MOST_EDITS = 500;
const WORD = /[\p{L}\p{N}\p{M}]+(?:[.,:’'-][\p{L}\p{N}\p{M}]+)*/gu;
/** Number words that are nothing else: "second" may be a moment, "quarter" a part of town. */
const COUNTS: ReadonlySet<NumberWordRole | undefined> = new Set(['unit', 'ten', 'scale', 'scales'] as const);
const ORDER: readonly DifferenceKind[] = ['figure', 'name', 'words'];

/**
 * Where two texts differ word by word, without regard to case and punctuation: figures first, then names, then the rest,
 * each in order. At most 500 words may have to be put in or taken out; beyond that everything is one difference.
 */
export function differences(first: string, second: string): readonly Difference[] {
  const [a, b] = [wordsOf(first), wordsOf(second)];
  const kept = commonWords(a, b);
  const found: Difference[] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...kept, [a.length, b.length] as const]) {
    if (nextI > i || nextJ > j)
      found.push(difference(a.slice(i, nextI), b.slice(j, nextJ), a[i - 1]?.end ?? 0, b[j - 1]?.end ?? 0));
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return ORDER.flatMap(kind => found.filter(item => item.kind === kind));
}

function difference(a: readonly Word[], b: readonly Word[], afterA: number, afterB: number): Difference {
  const kinds = [...a, ...b].map(word => word.kind);
  const span = (words: readonly Word[], empty: number): Span => ({
    start: words[0]?.start ?? empty,
    end: words.at(-1)?.end ?? empty,
  });
  return { kind: ORDER.find(kind => kinds.includes(kind)) ?? 'words', first: span(a, afterA), second: span(b, afterB) };
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const name =
      /^\p{Lu}/u.test(word) && /[\p{L}\p{N},;’'"”)]\s+["“‘(]?$/u.test(text.slice(Math.max(0, index - 4), index));
    const folded = word.toLowerCase().replaceAll('’', "'");
    const kind = isFigure(folded) ? 'figure' : name ? 'name' : 'words';
    return { start: index, end: index + word.length, folded, kind };
  });
}

/** Whether a word in lower case has a digit or is a number in words: "14", "fourteen", "twenty-five", "million". */
function isFigure(word: string): boolean {
  return /\p{N}/u.test(word) || word.split('-').every(part => COUNTS.has(NUMBER_WORDS.get(part)?.role));
}

/**
 * Pairs of equal words along a shortest edit script, in order (E. W. Myers, "An O(ND) Difference Algorithm and Its
 * Variations", 1986); none where the script would be too long.
 */
function commonWords(a: readonly Word[], b: readonly Word[]): readonly (readonly [number, number])[] {
  const trace: Int32Array[] = [];
  // Furthest row reached on each diagonal k = i - j, at index k + MOST_EDITS + 1.
  let reached = new Int32Array(2 * MOST_EDITS + 3);
  const middle = MOST_EDITS + 1;
  for (let edits = 0; edits <= MOST_EDITS; edits++) {
    trace.push(reached.slice(middle - edits - 1, middle + edits + 2));
    reached = reached.slice();
    for (let k = -edits; k <= edits; k += 2) {
      let i = startOf(reached, middle, k, edits);
      while (i < a.length && i - k < b.length && a[i]?.folded === b[i - k]?.folded) i++;
      reached[middle + k] = i;
      if (i >= a.length && i - k >= b.length) return walkBack(trace, a.length, b.length);
    }
  }
  return [];
}

/** Where the path on diagonal `k` starts after one more edit: below the diagonal to the left, or right of the one above. */
function startOf(reached: Int32Array, middle: number, k: number, edits: number): number {
  const [left, right] = [reached[middle + k - 1] ?? 0, reached[middle + k + 1] ?? 0];
  return k === -edits || (k !== edits && left < right) ? right : left + 1;
}

function walkBack(trace: readonly Int32Array[], rows: number, columns: number): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [rows, columns];
  for (let edits = trace.length - 1; edits >= 0; edits--) {
    const reached = trace[edits] ?? new Int32Array();
    const k = i - j;
    const start = edits === 0 ? 0 : startOf(reached, edits + 1, k, edits);
    for (; i > start; i--, j--) pairs.push([i - 1, j - 1]);
    if (edits === 0) break;
    // One step back over the edit itself: down where the path came from the diagonal above, else to the right.
    const fromAbove = k === -edits || (k !== edits && (reached[edits + k] ?? 0) < (reached[edits + k + 2] ?? 0));
    if (fromAbove) j--;
    else i--;
  }
  return pairs.reverse();
}
