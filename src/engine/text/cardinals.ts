import { isHyphen } from './chars';
import { compoundDenominator } from './denominators';
import type { Numeral } from './numeral';
import { joinedWord, wordAt, whole, type Word } from './numberTokens';
import { isOtherwise, NUMBER_WORDS, type NumberWord } from './numberWords';
import { ofScale } from './shares';

/** What has been read of a cardinal: complete groups in `total`, the group under construction in `group` (-1: none). */
export interface State {
  total: number;
  group: number;
  /** The last scale word above hundred; the next one must be smaller. */
  scale: number;
  end: number;
  /** The state before the last "and", in case it turns out to join two numbers. */
  beforeAnd: State | null;
}

/** "twenty-eight thousand six hundred forty-two", "two hundred and fifty", "two-thirds", "twenty-first", "three point five". */
export function cardinal(text: string, start: number, first: Word): Numeral | null {
  return readOn(text, start, { total: 0, group: -1, scale: Infinity, end: start, beforeAnd: null }, first);
}

/** Takes words from `word` on into a cardinal until one does not belong to it. */
export function readOn(text: string, start: number, state: State, word: Word | null): Numeral | null {
  for (; word; word = advance(text, state)) {
    if (word.text === 'fold') return state.end > start ? whole(start, word.end, current(state), 'multiple') : null;
    const entry = NUMBER_WORDS.get(word.text);
    if (!entry || isOtherwise(text, word.text, word.end)) break;
    if (CLOSING.has(entry.role)) {
      const closing = closeWith(text, start, state, word, entry);
      if (closing) return closing;
      break;
    }
    if (!accept(state, entry, word.end)) {
      const below = state.beforeAnd ? null : compoundDenominator(text, word, current(state));
      if (below) return ofScale(text, start, below.end, current(state) / below.value);
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
export function advance(text: string, state: State): Word | null {
  const word = joinedWord(text, state.end) ?? spacedUnit(text, state);
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

/** "fifty - two": the unit behind a ten and a spaced hyphen, which tokenized text has. Not "fifty - two of them …". */
function spacedUnit(text: string, { group, end }: State): Word | null {
  if (group < 20 || group % 10 !== 0 || group % 100 === 0 || !text.startsWith(' - ', end)) return null;
  const word = wordAt(text, end + 3);
  const entry = NUMBER_WORDS.get(word.text);
  return entry?.role === 'unit' && entry.value < 10 && joinedWord(text, word.end)?.text !== 'of' ? word : null;
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
    // "three hundred and two dozen" adds 24, "fifteen hundred" multiplies.
    const whole = value === 12 && state.beforeAnd && group % 100 < 10 ? group - (group % 100) : 0;
    state.group = whole + (group - whole) * value;
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
  const ten = group % 100;
  // "one hundred thirty-fifths" is 100/35.
  if (role === 'denominators' && hyphen && value < 10 && ten >= 20 && ten % 10 === 0)
    return number > ten ? ofScale(text, start, word.end, (number - ten) / (ten + value)) : null;
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
