import { eventPrefixes } from '../../kinds/event';
import type { Found } from '../../kinds/kind';
import { isDemonym } from '../../kinds/nationality';
import { isCapital, isHyphen, isName, isOrdinal, isOwner, isYear, lower, opens } from './eventTokens';
import { fold } from '../fold';
import type { Gazetteer } from '../gazetteer';
import type { LineCase } from '../line';
import type { Token } from '../tokens';

/** What the rules look at: a paragraph, the names that the tagger is sure of, and from which token on nothing is taken. */
export interface EventLine {
  readonly prose: string;
  readonly tokens: readonly Token[];
  readonly style: LineCase;
  readonly names: readonly Found[];
  readonly gazetteer: Gazetteer;
  free: number;
}

/** Longest run of words before or behind a phrase: keeps the finder linear. */
export const reach = 8;

/** Greek letters, once the names of storms when the others had been used up. */
const greek = new Set('alpha beta gamma delta epsilon zeta eta theta iota kappa'.split(' '));

/** Words that make a year before an event the time of the sentence: "In 2022 World Cup organizers said". */
const datings = new Set('in since by until before after from during between'.split(' '));

/** Where the run of names before a head word begins: "*Iran-Iraq* War", "*Cannes Film* Festival"; `head` where there is none. */
export function runStart({ tokens, gazetteer, names, free }: EventLine, head: number): number {
  const isCommon = (token: Token | undefined): boolean =>
    isName(token) && token?.first === false && gazetteer.isWord(lower(token));
  let start = head;
  for (let k = 0; k < reach && start > free && !opens(tokens, start); k++) {
    const [token, before] = [tokens[start - 1], tokens[start - 2]];
    const mark = token?.text ?? '';
    if (isName(token)) start--;
    else if (isName(before) && (isHyphen(tokens, start - 1) || mark === '&' || isYear(token))) start -= 2;
    else if (isOwner(before) && (token?.type === 'possessive' || /^['’]$/.test(mark))) start -= 2;
    // "Nairobi *Trade and Investment* Summit"
    else if (mark === 'and' && start < head && isCommon(before) && isCommon(tokens[start])) start -= 2;
    else break;
  }
  if (start === head) return head;
  // "*City of London* Festival": a name that ends inside of the run begins the event.
  const offset = tokens[start]?.start ?? 0;
  const across = nameAt(names, offset);
  if (across && across.end > offset && across.end <= (tokens[head]?.start ?? 0))
    for (let k = 0; k < reach && start > free && (tokens[start - 1]?.start ?? -1) >= across.start; k++) start--;
  // "*Watching* Cannes Film Festival" has its capital from the sentence, "*Reading* Festival" has not.
  const first = tokens[start];
  if (first?.first !== true || !/(?:ing|ed|ly)$/.test(first.text)) return start;
  return gazetteer.find(fold(first.text)) !== undefined ? start : start + 1;
}

/** True for a run that ends in the name of a place or in a nationality: "*French* Open", "*Los Angeles* Games". */
export function isPlace({ tokens, prose, gazetteer }: EventLine, from: number, to: number): boolean {
  const last = tokens[isYear(tokens[to - 1]) ? to - 2 : to - 1];
  if (last?.type !== 'word') return false;
  const isOne = (start: number): boolean => gazetteer.find(fold(prose.slice(start, last.end)))?.kind === 'place';
  return isDemonym(fold(last.text)) || isOne(last.start) || isOne(tokens[from]?.start ?? 0);
}

/** Where a run of at most `most` capitalised words and their hyphens ends. */
function runEnd(tokens: readonly Token[], from: number, most: number): number {
  let end = from;
  for (let k = 0; k < most; k++) {
    if (!isName(tokens[end]) || tokens[end]?.first === true) break;
    // "T-shirts"
    if (isHyphen(tokens, end + 1) && !isCapital(tokens[end + 2])) break;
    end++;
    while (isHyphen(tokens, end) && isCapital(tokens[end + 1])) end += 2;
  }
  return end;
}

/** Behind one of `links`, at `at`, where the name ends: "of the *Bulge*"; `at` where no name follows. */
function linkedEnd(tokens: readonly Token[], at: number, links: readonly string[]): number {
  if (!links.includes(lower(tokens[at]))) return at;
  const name = lower(tokens[at + 1]) === 'the' ? at + 2 : at + 1;
  const end = runEnd(tokens, name, 4);
  return end === name ? at : end;
}

/** Behind "Battle", "Summit", where the event ends: "*of Mosul*", "*for Democracy*"; `at` where no name follows. */
export function objectEnd(line: EventLine, head: number, at: number): number {
  const { tokens } = line;
  const end = linkedEnd(tokens, at, lower(tokens[head]) === 'summit' ? ['of', 'for', 'on'] : ['of']);
  // Works have names like "The Fall of the House", too.
  if (lower(tokens[head]) !== 'fall' || tokens[end - 1]?.text === 'Wall') return end;
  return end > at && isPlace(line, at + 1, end) ? end : at;
}

/** Behind "Operation", where its code name ends: "*Desert Storm*", "*Guardian of the Walls*"; `at` where there is none. */
export function codeEnd({ tokens }: EventLine, at: number): number {
  const end = runEnd(tokens, at, 3);
  return end === at ? at : linkedEnd(tokens, end, ['of']);
}

/** Behind "Hurricane", where its name ends: "*Milton*", "*Man-yi*"; `at` for "Storm Prediction" and "Hurricane Florida". */
export function stormEnd({ tokens, style, gazetteer }: EventLine, at: number): number {
  const token = tokens[at];
  if (token === undefined || !isName(token) || token.glued || token.first || token.text.length < 3) return at;
  const word = lower(token);
  const name = word.charAt(0).toUpperCase() + word.slice(1);
  const known = gazetteer.isFirstName(name) || greek.has(word);
  if (!known && (style !== 'sentence' || gazetteer.isWord(word) || gazetteer.find(name)?.kind === 'place')) return at;
  return isHyphen(tokens, at + 1) ? at + 3 : at + 1;
}

/** Where what stands before the name itself begins, whose edition it is and which: "*96th* Academy Awards", "*2022 FIFA* World Cup". */
export function editionStart({ tokens, free }: EventLine, from: number): number {
  let start = from;
  for (let k = 0; k < reach && start > free && !opens(tokens, start); k++) {
    const [token, before] = [tokens[start - 1], tokens[start - 2]];
    if (token?.capital === true && eventPrefixes.has(token.text)) start--;
    else if (token?.type === 'possessive' && isOwner(before)) start -= 2;
    else if (isHyphen(tokens, start - 2) && /^(?:U|Under)$/.test(tokens[start - 3]?.text ?? '')) start -= 3;
    else if (isOrdinal(token) || (isYear(token) && !datings.has(lower(before)))) start--;
    else break;
  }
  return start;
}

/** Where what stands behind it ends: "World Cup *Final*", "World Cup *2026*", "Super Bowl *LVIII*", "WrestleMania *40*". */
export function editionEnd(tokens: readonly Token[], to: number): number {
  const end = /^Finals?$/.test(tokens[to]?.text ?? '') && tokens[to]?.first === false ? to + 1 : to;
  const token = tokens[end];
  if (token === undefined || token.glued) return end;
  const numbers = /^(?:bowl|wrestlemania|ufc|cop)$/.test(lower(tokens[to - 1]))
    ? /^(?:\d{1,3}|[IVXL]+)$/
    : /^(?:I[IVX]|II|III|VI{1,3}|X[IVX]+)$/;
  return isYear(token) || numbers.test(token.text) ? end + 1 : end;
}

/** The last of the names, which do not overlap, that begins at an offset or before it. */
export function nameAt(names: readonly Found[], offset: number): Found | undefined {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return names[low - 1];
}
