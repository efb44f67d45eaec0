import { isHyphen, isLetter, isSpace, lettersEnd, spacesEnd, spacesStart } from './chars';
import type { Numeral } from './numeral';
import { NUMBER_WORDS, type NumberWord } from './numberWords';

/** The longest number word has 12 letters ("quadrillionth" apart); anything longer is no number word. */
const LONGEST = 14;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function wordAt(text: string, start: number): Word {
  const end = lettersEnd(text, start);
  return { start, end, text: end - start <= LONGEST ? text.slice(start, end).toLowerCase() : '' };
}

/** The word that may go on a numeral after `at`: behind white space, or one hyphen or dash. */
function joinedWord(text: string, at: number): Word | null {
  const code = text.charCodeAt(at);
  const start = isHyphen(code) ? at + 1 : isSpace(code) ? spacesEnd(text, at) : -1;
  return start > 0 && isLetter(text.charCodeAt(start)) ? wordAt(text, start) : null;
}

/** Reads a numeral in words that begins exactly at `at`; null if there is none. */
export function readNumberWords(text: string, at: number): Numeral | null {
  const first = wordAt(text, at);
  const entry = NUMBER_WORDS.get(first.text);
  if (!entry) return null;
  switch (entry.role) {
    case 'unit':
    case 'ten':
      return cardinal(text, at, first);
    case 'scale':
      return scaleFirst(text, first, entry);
    case 'scales':
      return vague(text, first, entry);
    case 'half':
    case 'quarter':
      return share(text, first, entry);
    case 'ordinal':
      return isShare(text, first)
        ? ofScale(text, withArticle(text, at), first.end, 1 / entry.value)
        : whole(at, first.end, entry.value, 'ordinal');
    case 'multiple':
      return whole(at, first.end, entry.value, 'multiple');
    case 'denominators':
      return null;
  }
}

function whole(start: number, end: number, value: number, shape: Numeral['shape'] = 'cardinal', scale = 1): Numeral {
  return {
    start,
    end,
    value: Number.isInteger(value) ? value : Number(value.toPrecision(15)),
    scale,
    form: 'words',
    shape,
  };
}

/** What has been read of a cardinal: complete groups in `total`, the group under construction in `group` (-1: none). */
interface State {
  total: number;
  group: number;
  /** The last scale word above hundred; the next one must be smaller. */
  scale: number;
  end: number;
  /** The state before the last "and", in case it turns out to join two numbers. */
  beforeAnd: State | null;
}

/** "twenty-eight thousand six hundred forty-two", "two hundred and fifty", "two-thirds", "twenty-first", "three point five". */
function cardinal(text: string, start: number, first: Word): Numeral | null {
  return readOn(text, start, { total: 0, group: -1, scale: Infinity, end: start, beforeAnd: null }, first);
}

/** Takes words from `word` on into a cardinal until one does not belong to it. */
function readOn(text: string, start: number, state: State, word: Word | null): Numeral | null {
  for (; word; word = advance(text, state)) {
    if (word.text === 'fold') return state.end > start ? whole(start, word.end, current(state), 'multiple') : null;
    const entry = NUMBER_WORDS.get(word.text);
    if (!entry) break;
    if (CLOSING.has(entry.role)) {
      const closing = closeWith(text, start, state, word, entry);
      if (closing) return closing;
      break;
    }
    if (!accept(state, entry, word.end)) {
      // "between a thousand and two thousand": the "and" joined two numbers, not the parts of one.
      if (entry.role === 'scale' && state.beforeAnd) state = state.beforeAnd;
      break;
    }
    if (entry.role === 'scale' || entry.role === 'scales') state.beforeAnd = null;
  }
  if (state.end === start) return null;
  return whole(start, state.end, current(state), 'cardinal', state.scale === Infinity ? 1 : state.scale);
}

const CLOSING: ReadonlySet<string> = new Set(['ordinal', 'denominators', 'quarter', 'half']);

/** The word behind what has been read. Takes "and a half" and "point five" into the state and steps over "and". */
function advance(text: string, state: State): Word | null {
  const word = joinedWord(text, state.end);
  if (word?.text === 'point') {
    const point = decimals(text, word.end);
    if (!point) return null;
    addFraction(state, point.value, point.end);
    return joinedWord(text, point.end);
  }
  if (word?.text !== 'and') return word;
  const half = andAHalf(text, word);
  if (half) {
    addFraction(state, half.value, half.end);
    return joinedWord(text, half.end);
  }
  if (state.group >= 0 && state.group % 100 !== 0) return null;
  const next = joinedWord(text, word.end);
  const role = next && NUMBER_WORDS.get(next.text)?.role;
  if (role !== 'unit' && role !== 'ten' && role !== 'ordinal') return null;
  state.beforeAnd = { ...state };
  return next;
}

function current(state: State): number {
  return state.total + Math.max(state.group, 0);
}

/** Adds a part below one to the group under construction. */
function addFraction(state: State, value: number, end: number): void {
  if (state.group < 0 && state.scale !== Infinity)
    state.total += value * state.scale; // "a million and a half"
  else state.group = Math.max(state.group, 0) + value;
  state.end = end;
}

/** Takes one more word into the cardinal; false if it cannot belong to it. */
function accept(state: State, { role, value }: NumberWord, end: number): boolean {
  const { group } = state;
  if (role === 'unit') {
    const afterTen = group % 100 >= 20 && group % 10 === 0 && value > 0 && value < 10;
    const afterHundred = group >= 100 && group % 100 === 0 && value > 0;
    if (group >= 0 && !afterTen && !afterHundred) return false;
    if (group < 0 && state.total > 0 && value === 0) return false;
    state.group = Math.max(group, 0) + value;
  } else if (role === 'ten') {
    if (group >= 0 && !(group >= 100 && group % 100 === 0)) return false;
    state.group = Math.max(group, 0) + value;
  } else if (value === 12 || value === 100) {
    if (group <= 0 || group >= (value === 100 ? 100 : 1000)) return false;
    state.group = group * value;
  } else if (group > 0) {
    if (value >= state.scale) return false;
    state.total += group * value;
    state.group = -1;
    state.scale = value;
  } else {
    // "two thousand million": once, so that "million million …" stays a number.
    if (group === 0 || state.total === 0 || state.scale >= value || state.total >= value) return false;
    state.total *= value;
    state.scale = value;
  }
  state.end = end;
  return true;
}

/** Ordinals and fractions end a numeral: "twenty-first", "two hundredth", "two-thirds", "one quarter of a million". */
function closeWith(text: string, start: number, state: State, word: Word, { role, value }: NumberWord): Numeral | null {
  const { group } = state;
  const number = current(state);
  const hyphen = isHyphen(text.charCodeAt(state.end));
  if (role === 'ordinal') {
    if (group >= 20 && group % 10 === 0 && group % 100 !== 0 && value < 10) {
      return value === 2 && !hyphen ? null : whole(start, word.end, number + value, 'ordinal');
    }
    if (value < 3) return null; // "one second" is a time
    if (number === 1) return ofScale(text, start, word.end, 1 / value);
    if (group > 0 && value >= 100) return whole(start, word.end, number * value, 'ordinal');
    return (group < 0 && number > 0) || (group >= 100 && group % 100 === 0)
      ? whole(start, word.end, number + value, 'ordinal')
      : null;
  }
  if (number <= 0) return null;
  if (role === 'denominators')
    return number === 2 && value === 4 && !hyphen ? null : ofScale(text, start, word.end, number / value);
  if (number !== 1) return null;
  const next = joinedWord(text, word.end)?.text ?? '';
  return role === 'half' || hyphen || next === 'of' || next === 'the' || next === 'million'
    ? ofScale(text, start, word.end, 1 / value)
    : null;
}

/** "and a half", "and a quarter", "and three quarters" behind a whole number; `and` is the word "and". */
function andAHalf(text: string, and: Word): { end: number; value: number } | null {
  const match = /^and (a half|one half|a quarter|three quarters|a third|two thirds|a fourth)(?![\p{L}\d])/iu.exec(
    text.slice(and.start, and.start + 24),
  );
  if (!match?.[1]) return null;
  const value = AFTER_AND[match[1].toLowerCase()];
  return value === undefined ? null : { end: and.start + match[0].length, value };
}

const AFTER_AND: Readonly<Record<string, number>> = {
  'a half': 0.5,
  'one half': 0.5,
  'a quarter': 0.25,
  'a fourth': 0.25,
  'three quarters': 0.75,
  'a third': 1 / 3,
  'two thirds': 2 / 3,
};

/** The digits after "point", in words: "point zero five" is 0.05. */
function decimals(text: string, at: number): { end: number; value: number } | null {
  let digits = '';
  let end = at;
  for (let word = joinedWord(text, at); word && digits.length < 12; word = joinedWord(text, end)) {
    const entry = NUMBER_WORDS.get(word.text);
    if (entry?.role !== 'unit') break;
    digits += String(entry.value);
    end = word.end;
  }
  return digits === '' ? null : { end, value: Number(`0.${digits}`) };
}

/** "a hundred", "a dozen", "several thousand", "a few hundred": a scale word is a numeral only behind one of these. */
function scaleFirst(text: string, word: Word, entry: NumberWord): Numeral | null {
  const before = wordsBefore(text, word.start);
  const { value } = entry;
  if (before.last === 'a' || before.last === 'an' || (before.last === 'the' && value === 12)) {
    const state: State =
      value >= 1000
        ? { total: value, group: -1, scale: value, end: word.end, beforeAnd: null }
        : { total: 0, group: value, scale: Infinity, end: word.end, beforeAnd: null };
    if (value > 12) return readOn(text, before.lastStart, state, advance(text, state));
    return whole(before.lastStart, word.end, value);
  }
  const vagueWord = before.last === 'several' || before.last === 'few' || before.last === 'many';
  if (!vagueWord) return null;
  const start =
    before.last === 'few' && wordsBefore(text, before.lastStart).last === 'a'
      ? wordsBefore(text, before.lastStart).lastStart
      : before.lastStart;
  const next = joinedWord(text, word.end);
  const scale = next && NUMBER_WORDS.get(next.text);
  const factor = next && scale?.role === 'scale' && scale.value > entry.value ? scale.value : 1;
  const low = entry.value * factor;
  return {
    start,
    end: factor > 1 && next ? next.end : word.end,
    value: [low, low * 10],
    scale: low,
    form: 'words',
    shape: 'vague',
  };
}

/** "thousands", "tens of thousands", "hundreds of millions". */
function vague(text: string, word: Word, { value }: NumberWord): Numeral | null {
  let end = word.end;
  let low = value;
  const of = joinedWord(text, end);
  const next = of?.text === 'of' ? joinedWord(text, of.end) : null;
  const scale = next && NUMBER_WORDS.get(next.text);
  if (next && scale?.role === 'scales' && scale.value > value) {
    end = next.end;
    low *= scale.value;
  }
  return { start: word.start, end, value: [low, low * 10], scale: low, form: 'words', shape: 'vague' };
}

/** "half", "half a million", "a quarter of". A quarter without "a … of" is three months, a coin or a part of a town. */
function share(text: string, word: Word, { role, value }: NumberWord): Numeral | null {
  const before = wordsBefore(text, word.start);
  if (role === 'quarter') {
    const next = joinedWord(text, word.end);
    const scale = next && NUMBER_WORDS.get(next.text)?.role === 'scale';
    if (!scale && !(before.last === 'a' && (next?.text === 'of' || isShare(text, word)))) return null;
  }
  return ofScale(text, withArticle(text, word.start), word.end, 1 / value);
}

/** A share, times the scale it is a share of: "half a million", "two thirds of a million", "half-dozen". */
function ofScale(text: string, start: number, end: number, value: number): Numeral {
  let word = joinedWord(text, end);
  if (word?.text === 'of') word = joinedWord(text, word.end);
  if (word?.text === 'a' || word?.text === 'an') word = joinedWord(text, word.end);
  const scale = word && NUMBER_WORDS.get(word.text);
  if (word && scale?.role === 'scale') return whole(start, word.end, value * scale.value, 'cardinal', scale.value);
  return { start, end, value, scale: 1, form: 'words', shape: 'share' };
}

/** Words that show that "a third" is a share: "a third of", "a third more". */
/** Verbs before "a third" that make it a place in an order. */
const FINISHING = new Set(['finished', 'came', 'was', 'is']);
const AFTER_SHARE = new Set([
  'of',
  'more',
  'less',
  'fewer',
  'higher',
  'lower',
  'cheaper',
  'were',
  'are',
  'say',
  'said',
  'have',
  'to',
  'from',
  'in',
  'since',
  'as',
  'off',
]);

/** True for "a third" where it is a part of a whole and not one more of a kind ("a third man was held"). */
function isShare(text: string, word: Word): boolean {
  const before = wordsBefore(text, word.start);
  if (before.last !== 'a' || word.text === 'first' || word.text === 'second') return false;
  const next = joinedWord(text, word.end);
  return next ? AFTER_SHARE.has(next.text) : !FINISHING.has(wordsBefore(text, before.lastStart).last);
}

function withArticle(text: string, start: number): number {
  const before = wordsBefore(text, start);
  return before.last === 'a' ? before.lastStart : start;
}

/** The word before `at`, behind white space or a hyphen, in lower case; empty if there is none. */
function wordsBefore(text: string, at: number): { last: string; lastStart: number } {
  const end = isHyphen(text.charCodeAt(at - 1)) ? at - 1 : spacesStart(text, at);
  let start = end;
  while (start > 0 && end - start <= LONGEST && isLetter(text.charCodeAt(start - 1))) start--;
  return { last: end === at ? '' : text.slice(start, end).toLowerCase(), lastStart: start };
}
