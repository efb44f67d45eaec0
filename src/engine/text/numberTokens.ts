import { isHyphen, isLetter, isSpace, lettersEnd, spacesEnd, spacesStart } from './chars';
import type { Numeral } from './numeral';

/** The longest number word has 12 letters ("quadrillionth" apart); anything longer is no number word. */
const LONGEST = 14;

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function wordAt(text: string, start: number): Word {
  const end = lettersEnd(text, start);
  return { start, end, text: end - start <= LONGEST ? text.slice(start, end).toLowerCase() : '' };
}

/** The word that may go on a numeral after `at`: behind white space, or one hyphen or dash. */
export function joinedWord(text: string, at: number): Word | null {
  const code = text.charCodeAt(at);
  const start = isHyphen(code) ? at + 1 : isSpace(code) ? spacesEnd(text, at) : -1;
  return start > 0 && isLetter(text.charCodeAt(start)) ? wordAt(text, start) : null;
}

/** The word before `at`, behind white space or a hyphen, in lower case; empty if there is none. */
export function wordsBefore(text: string, at: number): { last: string; lastStart: number } {
  const end = isHyphen(text.charCodeAt(at - 1)) ? at - 1 : spacesStart(text, at);
  let start = end;
  while (start > 0 && end - start <= LONGEST && isLetter(text.charCodeAt(start - 1))) start--;
  return { last: end === at ? '' : text.slice(start, end).toLowerCase(), lastStart: start };
}

export function whole(
  start: number,
  end: number,
  value: number,
  shape: Numeral['shape'] = 'cardinal',
  scale = 1,
): Numeral {
  return {
    start,
    end,
    value: Number.isInteger(value) ? value : Number(value.toPrecision(15)),
    scale,
    form: 'words',
    shape,
  };
}
