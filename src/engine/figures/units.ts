import { isDigit, isHyphen, isLetter, isSpace, lettersEnd, spacesEnd } from '../text/chars';
import { UNIT_TABLE } from './unitTable';
import type { Word } from './words';

/** A unit of measurement that stands at a place of the prose. */
export interface Unit {
  /** Canonical singular name: "kilometre". */
  readonly name: string;
  /** What it is a rate of, built into the unit: "hour" in "mph". */
  readonly per: string | null;
}

/** A unit with the index at which it ends. */
export interface UnitAt extends Unit {
  readonly end: number;
}

/** What the first letters of a unit, in lower case, can be. Most words behind a number are not in the table at all. */
interface Opening {
  /** The unit of this one word, read in any case: "metres". */
  unit: Unit | null;
  /** Whether units of several words begin with it. */
  opens: boolean;
}

interface Tables {
  /** Read exactly: symbols and short abbreviations. */
  readonly symbols: ReadonlyMap<string, Unit>;
  /** Read in any case: words, singular and plural; several words joined by single spaces. */
  readonly words: ReadonlyMap<string, Unit>;
  readonly openings: ReadonlyMap<string, Opening>;
}

const LONGEST_WORD = 14;

const { symbols, words, openings } = buildTables();

function buildTables(): Tables {
  const symbols = new Map<string, Unit>();
  const words = new Map<string, Unit>();
  for (const line of UNIT_TABLE.trim().split('\n')) {
    const [left = '', right = ''] = line.split(/: /);
    const [name = '', per = null] = left.split(' / ');
    for (const spelling of right.split(' ')) {
      const text = spelling.replace(/_/g, ' ');
      const isWord = /^[a-z]{3,}(?: [a-z]+)*$/i.test(text) && (text === text.toLowerCase() || text.includes(' '));
      if (!isWord) symbols.set(text, { name, per });
      else for (const form of [text, `${text}s`]) words.set(form.toLowerCase(), { name, per });
    }
  }
  return { symbols, words, openings: openingsOf([...symbols.keys(), ...words.keys()], words) };
}

function openingsOf(spellings: readonly string[], words: ReadonlyMap<string, Unit>): Map<string, Opening> {
  const openings = new Map<string, Opening>();
  const add = (text: string, opens: boolean): void => {
    const known = openings.get(text);
    openings.set(text, { unit: words.get(text) ?? null, opens: opens || known?.opens === true });
  };
  for (const spelling of spellings) {
    const lower = spelling.toLowerCase();
    const [first = ''] = lower.split(' ');
    if (first !== lower) for (const form of [first, `${first}s`]) add(form, true);
    add(lower.slice(0, lettersEnd(lower, 0)), false);
  }
  return openings;
}

/**
 * The unit that stands at `at`, where a numeral has just ended: glued ("5km"), behind white space or a hyphen ("5-km"),
 * of up to three words ("square metres"). `next` is the word behind the white space at `at`, if there is one. Null if
 * there is no unit.
 */
export function unitAt(prose: string, at: number, next: Word | null): UnitAt | null {
  const code = prose.charCodeAt(at);
  if (code === 37) return { name: 'percentage', per: null, end: at + 1 };
  if (next) return lettersAt(prose, next.start, false, next.lower);
  const start = isSpace(code) ? spacesEnd(prose, at) : isHyphen(code) ? at + 1 : at;
  const first = prose.charCodeAt(start);
  if (isLetter(first)) return lettersAt(prose, start, start === at, null);
  return start === at || first === 37 || first === 176 ? signAt(prose, start) : null;
}

/** A unit that begins with letters. `lower` is the word there in lower case, where that is known. */
function lettersAt(prose: string, start: number, glued: boolean, lower: string | null): UnitAt | null {
  const end = lettersEnd(prose, start);
  if (end - start > LONGEST_WORD) return null;
  const first = lower?.length === end - start ? lower : prose.slice(start, end).toLowerCase();
  const opening = openings.get(first);
  if (!opening) return null;
  return compound(prose, wordsAt(prose, end, first, opening) ?? symbolAt(prose, start, glued));
}

const SIGNS = new Set('%％°′″\'"”℃℉');

/** "%", "°C", "′": symbols that are no letters. An apostrophe or a quotation mark counts only where nothing else fits. */
function signAt(prose: string, start: number): UnitAt | null {
  const sign = prose.charAt(start);
  if (!SIGNS.has(sign)) return null;
  const next = prose.charCodeAt(start + 1);
  const degrees =
    isLetter(next) && !isLetter(prose.charCodeAt(start + 2)) ? symbols.get(prose.slice(start, start + 2)) : undefined;
  if (degrees) return ending(degrees, start + 2);
  const unit = symbols.get(sign);
  if (!unit || isDigit(next)) return null;
  if ((sign === "'" || sign === '"' || sign === '”') && (isLetter(next) || isQuoteEnd(prose, start, sign))) return null;
  return ending(unit, start + 1);
}

/** True if the mark at `at` rather closes a quotation that opened a little before it. */
function isQuoteEnd(prose: string, at: number, mark: string): boolean {
  if (mark === '”') return true;
  const before = prose.slice(Math.max(0, at - 200), at);
  return before.includes(mark) || before.includes('‘') || before.includes('“');
}

/** A unit in words: the longest of one to three words, the first of which is `text` and ends at `end`. */
function wordsAt(prose: string, end: number, text: string, { unit, opens }: Opening): UnitAt | null {
  let best = unit && ending(unit, end);
  if (!opens) return best;
  const start = end - text.length;
  for (let count = 1; count < 3; count++) {
    if (!isSpace(prose.charCodeAt(end)) && !isHyphen(prose.charCodeAt(end))) break;
    const next = isHyphen(prose.charCodeAt(end)) ? end + 1 : spacesEnd(prose, end);
    end = lettersEnd(prose, next);
    if (end === next || end - next > LONGEST_WORD) break;
    text += ` ${prose.slice(next, end).toLowerCase()}`;
    const longer = words.get(text);
    if (longer) best = ending(longer, end);
  }
  return best ?? symbolWords(prose, start);
}

/** "sq m", "fl oz", "deg C": several words of which the last is a symbol. */
function symbolWords(prose: string, start: number): UnitAt | null {
  const first = lettersEnd(prose, start);
  const next = prose[first] === '.' ? first + 1 : first;
  const second = isSpace(prose.charCodeAt(next)) ? spacesEnd(prose, next) : next;
  const end = lettersEnd(prose, second);
  if (end === second || end - second > LONGEST_WORD) return null;
  const unit = symbols.get(`${prose.slice(start, first)} ${prose.slice(second, end)}`);
  return unit ? ending(unit, end) : null;
}

/** Symbols of one letter that stand behind white space are too often something else ("5 m", "5 C" in lists). */
const SPACED_LETTERS = new Set(['m', 'g', 't', 'l', 'L', 'V']);

/** A symbol: the letters at `start`, or the longest one that begins with them and has other signs in it ("lb-ft", "m²"). */
function symbolAt(prose: string, start: number, glued: boolean): UnitAt | null {
  const end = lettersEnd(prose, start);
  if (end - start > 6) return null;
  for (let at = end; isJoint(prose.charCodeAt(at)) && at - start < 6;) {
    // "m²" ends with its sign, "lb-ft" goes on with letters.
    const stop = lettersEnd(prose, at + 1);
    const longer = symbols.get(prose.slice(start, stop));
    if (longer && !isDigit(prose.charCodeAt(stop))) return ending(longer, stop);
    if (stop === at + 1) break;
    at = stop;
  }
  const unit = symbols.get(prose.slice(start, end));
  if (!unit || isDigit(prose.charCodeAt(end))) return null;
  return end - start > 1 || glued || SPACED_LETTERS.has(prose.charAt(start)) ? ending(unit, end) : null;
}

/** Signs inside of symbols: "m.p.h.", "km/h", "lb-ft", "m²", "m2". */
function isJoint(code: number): boolean {
  return (code >= 45 && code <= 47) || code === 0xb2 || code === 0xb3 || code === 50 || code === 51;
}

function ending({ name, per }: Unit, end: number): UnitAt {
  return { name, per, end };
}

/** "kV/cm", "mg/dL": a slash and a second unit make a rate. */
function compound(prose: string, unit: UnitAt | null): UnitAt | null {
  if (unit?.per !== null || prose[unit.end] !== '/') return unit;
  const start = unit.end + 1;
  const end = lettersEnd(prose, start);
  if (end === start || end - start > LONGEST_WORD) return unit;
  const text = prose.slice(start, end);
  const per = symbols.get(text) ?? words.get(text.toLowerCase());
  return per ? { name: unit.name, per: per.name, end } : unit;
}

/** The canonical name of a unit that is written as one word ("meters" is "metre"), or null. */
export function unitNamed(word: string): string | null {
  return (symbols.get(word) ?? words.get(word.toLowerCase()))?.name ?? null;
}
