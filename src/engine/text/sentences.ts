import type { Span } from '../model';

// Intl.Segmenter would be the library for this, but its time grows with the square of the text (10 s for 600 KB in Node
// 20), and it ends sentences after "Gen." and "U.S." all the same.

/** Abbreviations that never end a sentence, because a name or a number follows. Lower case, without the full stop. */
const BEFORE_A_WORD = new Set(
  (
    'mr mrs ms mx dr prof gen maj col lt capt cmdr adm sgt cpl pvt brig sen rep gov pres supt det insp rev fr sr hon ' +
    'amb atty st mt ft jan feb mar apr jun jul aug sep sept oct nov dec no nos vs art fig approx ca cf viz al eg ie ' +
    'mon tue tues wed thu thur thurs fri'
  ).split(' '),
);

/** Abbreviations that may end a sentence: they do when a typical first word follows. */
const MAY_END = new Set('inc ltd co corp llc plc bros jr sr etc am pm dept univ assn est ave blvd rd'.split(' '));

/** Words that begin sentences far more often than they continue a name after an abbreviation. */
const STARTERS = new Set(
  (
    'a an the this that these those it its he she they we i you his her their our my in on at after before since when ' +
    'while if as but and or so yet however meanwhile officials there here what who why how no not some many most both ' +
    'according last one'
  ).split(' '),
);

const CLOSERS = '"\'”’»)]';
const OPENERS = '"\'“‘«([';
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028;

/** Sentence spans of one paragraph, in order, without the white space between them. Linear. */
export function sentenceSpans(prose: string): Span[] {
  const spans: Span[] = [];
  let start = skipSpace(prose, 0);
  for (let i = start; i < prose.length; i++) {
    const char = prose[i];
    if (char !== '.' && char !== '!' && char !== '?' && char !== '…') continue;
    let end = i + 1;
    while (end < prose.length && (CLOSERS + '.!?…').includes(prose[end] ?? ' ')) end++;
    if (end < prose.length && !isSpace(prose.charCodeAt(end))) {
      i = end - 1;
      continue;
    }
    const next = skipSpace(prose, end);
    if (next < prose.length && !endsSentence(prose, start, i, next)) continue;
    if (end > start) spans.push({ start, end });
    start = next;
    i = next - 1;
  }
  const end = trimEnd(prose, start);
  if (end > start) spans.push({ start, end });
  return spans;
}

/** Whether the terminator at `dot` ends the sentence that began at `start`; `next` is where the following text begins. */
function endsSentence(prose: string, start: number, dot: number, next: number): boolean {
  let first = next;
  while (first < prose.length && OPENERS.includes(prose[first] ?? ' ')) first++;
  const letter = prose[first] ?? ' ';
  if (letter !== letter.toUpperCase()) return false;
  if (prose[dot] !== '.') return true;
  const word = wordBefore(prose, start, dot);
  const bare = word.replaceAll('.', '').toLowerCase();
  if (BEFORE_A_WORD.has(bare)) return bare === 'no' ? !isDigit(letter) : false;
  const dotted = word.includes('.') || MAY_END.has(bare);
  const initial = word.length === 1 && word !== 'I' && word !== word.toLowerCase();
  if (!dotted && !initial) return true;
  return STARTERS.has(wordAt(prose, first).toLowerCase());
}

/** The letters and full stops that run up to `dot`: "U.S" before the last full stop of "U.S.". At most 24 units. */
function wordBefore(prose: string, start: number, dot: number): string {
  let from = dot;
  while (from > start && dot - from < 24 && /[\p{L}.]/u.test(prose[from - 1] ?? ' ')) from--;
  return prose.slice(from, dot);
}

/** The letters from `from` on, at most 24 units. */
function wordAt(prose: string, from: number): string {
  let to = from;
  while (to < prose.length && to - from < 24 && /\p{L}/u.test(prose[to] ?? ' ')) to++;
  return prose.slice(from, to);
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}

function skipSpace(prose: string, from: number): number {
  let at = from;
  while (at < prose.length && isSpace(prose.charCodeAt(at))) at++;
  return at;
}

function trimEnd(prose: string, start: number): number {
  let end = prose.length;
  while (end > start && isSpace(prose.charCodeAt(end - 1))) end--;
  return end;
}
