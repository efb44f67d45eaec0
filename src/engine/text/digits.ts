import { digitsEnd, isDigit, isHyphen, isLetter, isSpace } from './chars';
import type { NumberFormat } from './numberFormat';
import { readMarks } from './numberMarks';
import type { DigitRun } from './numeral';
import { VULGAR_FRACTIONS } from './numberWords';

/** Longer digit strings are codes, not figures; doubles lose the last digits long before. */
const MOST_DIGITS = 21;

/** Denominators of fractions that are written with a slash; "9/11" and "24/7" are no fractions. */
const DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 12, 15, 16, 32, 64, 100]);

/**
 * Reads a number in digits that begins exactly at `at`: "2,500", "16369.03", ".534", "1 414 021 100", "1/2", "10 1/2",
 * "2½", "2.998×10−8", "1.3e6". The sign is the caller's. Null where no digit stands.
 */
export function readDigits(text: string, at: number, format: NumberFormat): DigitRun | null {
  const vulgar = vulgarAt(text, at);
  if (vulgar !== undefined) return { end: at + 1, value: vulgar };
  const end = digitsEnd(text, at);
  const whole = end - at;
  const goesOn = isDigit(text.charCodeAt(end + 1));
  if (whole === 0 && !(goesOn && text[at] === '.')) return null;
  if (whole > MOST_DIGITS) return { end: codeEnd(text, end), value: null };
  const marked = goesOn ? readMarks(text, at, end, format) : null;
  if (!marked && whole <= 3) {
    const mixed = readFraction(text, at, end);
    if (mixed) return mixed;
  }
  const run = marked ?? { end, value: whole < 16 ? integer(text, at, end) : Number(text.slice(at, end)) };
  if (run.value === null || isCode(text, run.end) || run.end - at > 2 * MOST_DIGITS)
    return { end: codeEnd(text, run.end), value: null };
  return scientific(text, run.end, run.value) ?? run;
}

/** The value of up to fifteen digits. */
function integer(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}

/** The value of a character such as "½" at `at`. */
function vulgarAt(text: string, at: number): number | undefined {
  return text.charCodeAt(at) > 0x7f ? VULGAR_FRACTIONS.get(text.charAt(at)) : undefined;
}

/** "1/2", "10 1/2", "10-1/2" or "2½", where an integer stands from `start` to `end`; null if it is none of them. */
function readFraction(text: string, start: number, end: number): DigitRun | null {
  const next = text.charCodeAt(end);
  if (next === 47 || next === 0x2044) return slash(text, integer(text, start, end), end);
  const joined = isSpace(next) || isHyphen(next) ? end + 1 : end;
  const vulgar = vulgarAt(text, joined);
  if (vulgar !== undefined) return { end: joined + 1, value: integer(text, start, end) + vulgar };
  if (joined === end || !isDigit(text.charCodeAt(joined))) return null;
  const numeratorEnd = digitsEnd(text, joined);
  if (numeratorEnd > joined + 2 || text[numeratorEnd] !== '/') return null;
  const fraction = slash(text, integer(text, joined, numeratorEnd), numeratorEnd);
  if (typeof fraction?.value !== 'number') return null;
  return { end: fraction.end, value: integer(text, start, end) + fraction.value };
}

function slash(text: string, numerator: number, at: number): DigitRun | null {
  const end = digitsEnd(text, at + 1);
  if (end === at + 1 || end > at + 4) return null;
  const denominator = integer(text, at + 1, end);
  if (
    numerator === 0 ||
    numerator >= denominator ||
    !(DENOMINATORS.has(denominator) || (numerator === 1 && denominator > 31))
  )
    return null;
  return isCode(text, end) ? null : { end, value: numerator / denominator };
}

/** True if what stands at `at` makes the digits before it part of a longer code: "3.2.1", "9/11", "17:22", "2024-09-11". */
function isCode(text: string, at: number): boolean {
  const next = text.charCodeAt(at);
  if (!isDigit(text.charCodeAt(at + 1))) return next === 95; // "_"
  if (next === 46 || next === 58 || next === 47 || next === 95) return true; // . : / _
  // Two hyphens in one run of digits: a date, a telephone number, an ISBN.
  if (!isHyphen(next)) return false;
  const second = digitsEnd(text, at + 1);
  return isHyphen(text.charCodeAt(second)) && isDigit(text.charCodeAt(second + 1));
}

/** End of the whole code, so that no later part of it is taken for a number. */
function codeEnd(text: string, at: number): number {
  let end = at;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (isDigit(code) || isLetter(code) || code === 95) continue;
    const joins = code === 46 || code === 58 || code === 47 || isHyphen(code);
    if (!joins || !isDigit(text.charCodeAt(end + 1))) break;
  }
  return end;
}

/** "×10−8", "x 10^5", "e6" after a mantissa, "^3" after a base; null if there is no exponent. */
function scientific(text: string, at: number, mantissa: number): DigitRun | null {
  const first = text.charCodeAt(isSpace(text.charCodeAt(at)) ? at + 1 : at);
  if (text[at] === '^') return power(text, at, mantissa);
  if (first !== 0xd7 && (first | 32) !== 120 && (first | 32) !== 101) return null; // × x e
  const tail = /^(?:\s?[×x]\s?10\^?\(?([-−+]?\d{1,3})|[eE]([-+]?\d{1,2})(?![\d\p{L}]))/u.exec(text.slice(at, at + 12));
  if (!tail) return null;
  const exponent = Number((tail[1] ?? tail[2] ?? '').replace('−', '-'));
  const value = Number(`${mantissa}e${exponent}`);
  return Number.isFinite(value) ? { end: at + tail[0].length, value } : null;
}

/** "10^6", "2^-1". Not a raised footnote number that is marked on both sides ("1,200^3^"). */
function power(text: string, at: number, base: number): DigitRun | null {
  const tail = /^\^([-−+]?\d{1,3})(?![\d^.])/.exec(text.slice(at, at + 6));
  if (!tail) return null;
  const value = base ** Number((tail[1] ?? '').replace('−', '-'));
  return Number.isFinite(value) ? { end: at + tail[0].length, value } : null;
}
