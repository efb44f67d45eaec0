import { isDigit, isHyphen, isLetter, isSpace, lettersEnd, spacesEnd } from '../text/chars';
import { UNIT_TABLE } from './unitTable';

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

interface Tables {
  /** Read exactly: symbols and short abbreviations. */
  readonly symbols: ReadonlyMap<string, Unit>;
  /** Read in any case: words, singular and plural; several words joined by single spaces. */
  readonly words: ReadonlyMap<string, Unit>;
  /** First words of units of several words. */
  readonly openers: ReadonlySet<string>;
}

const LONGEST_WORD = 14;

const { symbols, words, openers } = buildTables();

function buildTables(): Tables {
  const symbols = new Map<string, Unit>();
  const words = new Map<string, Unit>();
  const openers = new Set<string>();
  for (const line of UNIT_TABLE.trim().split('\n')) {
    const [left = '', right = ''] = line.split(/: /);
    const [name = '', per = null] = left.split(' / ');
    for (const spelling of right.split(' ')) {
      const text = spelling.replace(/_/g, ' ');
      const isWord = /^[a-z]{3,}(?: [a-z]+)*$/i.test(text) && (text === text.toLowerCase() || text.includes(' '));
      if (!isWord) symbols.set(text, { name, per });
      else for (const form of [text, `${text}s`]) words.set(form.toLowerCase(), { name, per });
      const first = text.toLowerCase().split(' ')[0] ?? '';
      if (first !== text.toLowerCase()) openers.add(first).add(`${first}s`);
    }
  }
  return { symbols, words, openers };
}

/**
 * The unit that stands at `at`, where a numeral has just ended: glued ("5km"), behind white space or a hyphen ("5-km"),
 * of up to three words ("square metres"). Null if there is none.
 */
export function unitAt(prose: string, at: number): UnitAt | null {
  const code = prose.charCodeAt(at);
  const start = isSpace(code) ? spacesEnd(prose, at) : isHyphen(code) ? at + 1 : at;
  const first = prose.charCodeAt(start);
  if (!isLetter(first)) return start === at || first === 37 || first === 176 ? signAt(prose, start) : null;
  return compound(prose, wordsAt(prose, start) ?? symbolAt(prose, start, start === at));
}

/** "%", "°C", "′": symbols that are no letters. An apostrophe or a quotation mark counts only where nothing else fits. */
function signAt(prose: string, start: number): UnitAt | null {
  const two = prose.charCodeAt(start + 1);
  const long = symbols.get(prose.slice(start, start + 2));
  if (long && !isLetter(prose.charCodeAt(start + 2))) return { ...long, end: start + 2 };
  const sign = prose.charAt(start);
  const unit = symbols.get(sign);
  if (!unit || isDigit(two)) return null;
  if ((sign === "'" || sign === '"' || sign === '”') && (isLetter(two) || isQuoteEnd(prose, start, sign))) return null;
  return { ...unit, end: start + 1 };
}

/** True if the mark at `at` rather closes a quotation that opened a little before it. */
function isQuoteEnd(prose: string, at: number, mark: string): boolean {
  if (mark === '”') return true;
  const before = prose.slice(Math.max(0, at - 200), at);
  return before.includes(mark) || before.includes('‘') || before.includes('“');
}

/** A unit in words: the longest of one to three words that begin at `start`. */
function wordsAt(prose: string, start: number): UnitAt | null {
  let end = lettersEnd(prose, start);
  if (end - start > LONGEST_WORD) return null;
  let text = prose.slice(start, end).toLowerCase();
  const unit = words.get(text);
  let best: UnitAt | null = unit ? { ...unit, end } : null;
  if (openers.has(text)) {
    for (let count = 1; count < 3; count++) {
      if (!isSpace(prose.charCodeAt(end)) && !isHyphen(prose.charCodeAt(end))) break;
      const next = isHyphen(prose.charCodeAt(end)) ? end + 1 : spacesEnd(prose, end);
      end = lettersEnd(prose, next);
      if (end === next || end - next > LONGEST_WORD) break;
      text += ` ${prose.slice(next, end).toLowerCase()}`;
      const longer = words.get(text);
      if (longer) best = { ...longer, end };
    }
  }
  if (!best && openers.has(text.split(' ')[0] ?? '')) return symbolWords(prose, start);
  return best;
}

/** "sq m", "fl oz", "deg C": several words of which the last is a symbol. */
function symbolWords(prose: string, start: number): UnitAt | null {
  const first = lettersEnd(prose, start);
  const next = prose[first] === '.' ? first + 1 : first;
  const second = isSpace(prose.charCodeAt(next)) ? spacesEnd(prose, next) : next;
  const end = lettersEnd(prose, second);
  if (end === second || end - second > LONGEST_WORD) return null;
  const unit = symbols.get(`${prose.slice(start, first)} ${prose.slice(second, end)}`);
  return unit ? { ...unit, end } : null;
}

/** Symbols of one letter that stand behind white space are too often something else ("5 m", "5 C" in lists). */
const SPACED_LETTERS = new Set(['m', 'g', 'L', 'V']);

function symbolAt(prose: string, start: number, glued: boolean): UnitAt | null {
  let end = lettersEnd(prose, start);
  if (end - start > 6) return null;
  while (end < prose.length && /[²³23./°-]/.test(prose.charAt(end)) && end - start < 6) {
    const next = lettersEnd(prose, end + 1);
    const longer = symbols.get(prose.slice(start, next));
    if (longer && !isDigit(prose.charCodeAt(next))) return { ...longer, end: next };
    if (prose[end] !== '.' || next === end + 1 || next - start > 6) break;
    end = next;
    if (symbols.has(prose.slice(start, end + 1)))
      return { ...(symbols.get(prose.slice(start, end + 1)) as Unit), end: end + 1 };
  }
  end = lettersEnd(prose, start);
  const text = prose.slice(start, end);
  const unit = symbols.get(text);
  if (!unit || isDigit(prose.charCodeAt(end))) return null;
  if (text.length === 1 && !glued && !SPACED_LETTERS.has(text)) return null;
  if (text === 'in' && !glued) return null;
  return { ...unit, end };
}

/** "kV/cm", "mg/dL": a slash and a second unit make a rate. */
function compound(prose: string, unit: UnitAt | null): UnitAt | null {
  if (!unit || unit.per !== null || prose[unit.end] !== '/') return unit;
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
