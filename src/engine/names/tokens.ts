import type { Word } from './word';
import type { Span } from '../model';
import { isUpperUnit, WordTable } from './wordTable';

/**
 * One word, number or mark of a paragraph, as names are made of them: possessive endings stand apart ("Iran" "'s"), so do
 * the parts of a compound ("U.S." "-" "led"), while an Arabic article stays with its name ("al-Sudani").
 */
export interface Token extends Span {
  readonly word: Word;
  /** As written, or as `recase` has it. */
  readonly text: string;
  readonly type: 'word' | 'number' | 'mark' | 'possessive';
  /** Begins with a capital, or has one after an article: "Sudani", "al-Sudani", "iPhone" not. */
  readonly capital: boolean;
  /** Two letters or more, all of them capitals. */
  readonly allCaps: boolean;
  /** The capital proves nothing here: first word of the paragraph, a sentence, a quotation. */
  readonly first: boolean;
  /** No white space before it. */
  readonly glued: boolean;
}

const articles = new Set(['al', 'el', 'ad', 'an', 'ar', 'as', 'ash', 'at', 'az', 'ul', 'ed', 'es', 'ez']);

/** Abbreviations that keep their period and do not end a sentence. */
const abbreviations = new Set(
  (
    'Mr Mrs Ms Dr Prof Rev Fr Hon Gen Lt Col Maj Capt Cpl Sgt Adm Cmdr Sen Rep Gov Pres Amb St Ste Mt Ft Jr Sr Inc Corp Ltd Co Cos ' +
    'Bros Dept Univ No vs Jan Feb Aug Sept Oct Nov Dec Calif Conn Fla Ill Mass Mich Minn Mo Pa Tenn Tex Va Wash Wis Ariz Ala Ark'
  ).split(' '),
);

const longestAbbreviation = 5;

/** States and provinces in short, which keep their period behind a comma and a hyphen: "Wichita, Kan.", "R-Miss." */
const states = new Set(
  'Ala Ariz Ark Colo Del Ga Ind Kan Ky La Md Miss Mont Neb Nev Okla Ore Vt Wyo Alta Sask Man Ont Que'.split(' '),
);

const letter = /[\p{L}\p{M}]/u;

/** Classes of UTF-16 units. */
const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;

const ascii = Uint8Array.from({ length: 128 }, (_, unit) => {
  if ((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)) return LETTER;
  if (unit >= 48 && unit <= 57) return DIGIT;
  return unit === 32 || (unit >= 9 && unit <= 13) ? SPACE : OTHER;
});

/** Class of one UTF-16 unit; OTHER for none. Surrogates count as marks. */
function classOf(unit: number): number {
  if (unit < 128) return ascii[unit] ?? OTHER;
  if (unit === 0xa0 || unit === 0x202f || (unit >= 0x2000 && unit <= 0x200a)) return SPACE;
  if (unit >= 0xd800 && unit <= 0xdfff) return OTHER;
  return letter.test(String.fromCharCode(unit)) ? LETTER : OTHER;
}

const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019 || unit === 0x2bc || unit === 0x2018;
const isHyphen = (unit: number): boolean => unit === 45 || unit === 0x2010 || unit === 0x2011;

/** Where the letters and digits from `start` on end, with apostrophes between letters. */
function lettersEnd(text: string, start: number): number {
  let i = start;
  for (;;) {
    const unit = text.charCodeAt(i);
    const type = unit < 128 ? (ascii[unit] ?? OTHER) : classOf(unit);
    if (type !== LETTER && type !== DIGIT && !(isApostrophe(unit) && classOf(text.charCodeAt(i + 1)) === LETTER))
      return i;
    i++;
  }
}

/** Where the word that begins at `start` ends, without hyphens: letters, digits, inner apostrophes, periods of initials. */
function wordEnd(text: string, start: number): number {
  let i = lettersEnd(text, start);
  if (text.charCodeAt(i) !== 46) return i;
  if (i - start === 1 && isUpperUnit(text.charCodeAt(start))) {
    // "J." or "U.S." or "J.R.R.": single capitals with their periods.
    i++;
    while (isUpperUnit(text.charCodeAt(i)) && text.charCodeAt(i + 1) === 46) i += 2;
    return i;
  }
  if (i - start > longestAbbreviation) return i;
  const word = text.slice(start, i);
  return abbreviations.has(word) || (states.has(word) && isBehindPlace(text, start)) ? i + 1 : i;
}

/** True behind a comma, and behind the hyphen after the letter of a party. */
function isBehindPlace(text: string, start: number): boolean {
  return text.startsWith(', ', start - 2) || /^[ (][DRI]-$/.test(text.slice(Math.max(0, start - 3), start));
}

/** True where an article, a hyphen and a capital make one word: "al-Sudani"; `end` is the end of the article. */
function isArticle(text: string, start: number, end: number): boolean {
  return (
    isHyphen(text.charCodeAt(end)) &&
    end - start <= 3 &&
    isUpperUnit(text.charCodeAt(end + 1)) &&
    articles.has(text.slice(start, end).toLowerCase())
  );
}

/** True where "Co", a hyphen and a small letter make one word: "Co-operation". */
function isPrefix(text: string, start: number, end: number): boolean {
  const next = text.charCodeAt(end + 1);
  return (
    end - start === 2 &&
    isHyphen(text.charCodeAt(end)) &&
    next >= 97 &&
    next <= 122 &&
    /^co$/i.test(text.slice(start, end))
  );
}

/** True where a word ends in "'s". */
function isPossessive(text: string, start: number, end: number): boolean {
  if (end - start <= 2 || !isApostrophe(text.charCodeAt(end - 2))) return false;
  const last = text.charCodeAt(end - 1);
  return last === 115 || last === 83;
}

function numberEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length) {
    const type = classOf(text.charCodeAt(end));
    if (type === SPACE || (type === OTHER && classOf(text.charCodeAt(end + 1)) !== DIGIT)) break;
    end++;
  }
  return end;
}

/** Marks that end a sentence or open something that begins with a capital. */
const opensSentence = new Set(['.', '!', '?', '…', ':', '“', '"', '«', '„', '•', '*', '‘', "'", '—', '–', '|', '-']);

/** Between words without space they are hyphens, with space before them they open a clause. */
const dashes = new Set(['-', '—', '–']);

/** Splits a paragraph, or a line of it, into tokens: pure, linear, never throws. Words are taken from `words`, where they are kept. */
export function tokenize(text: string, words = new WordTable(), from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let first = true;
  let glued = false;
  for (let i = from; i < to;) {
    const unit = text.charCodeAt(i);
    const kind = unit < 128 ? (ascii[unit] ?? OTHER) : classOf(unit);
    if (kind === SPACE) {
      glued = false;
      i++;
      continue;
    }
    let end = i + 1;
    if (kind === LETTER) {
      end = wordEnd(text, i);
      if (isArticle(text, i, end) || isPrefix(text, i, end)) end = wordEnd(text, end + 1);
      const cut = isPossessive(text, i, end) ? end - 2 : end;
      tokens.push(new PlainToken(i, cut, words.at(text, i, cut), 'word', first, glued));
      if (cut < end) tokens.push(new PlainToken(cut, end, words.at(text, cut, end), 'possessive', false, true));
      first = false;
    } else if (kind === DIGIT) {
      end = numberEnd(text, i);
      tokens.push(new PlainToken(i, end, words.at(text, i, end), 'number', first, glued));
      first = false;
    } else {
      const word = words.at(text, i, end);
      tokens.push(new PlainToken(i, end, word, 'mark', first, glued));
      if (opensSentence.has(word.text)) first = dashes.has(word.text) ? !glued : true;
    }
    glued = true;
    i = end;
  }
  return tokens;
}

/** A token as it is written. A class, because they are many: all have one shape and are quick to make. */
class PlainToken implements Token {
  readonly text: string;
  readonly capital: boolean;
  readonly allCaps: boolean;

  constructor(
    readonly start: number,
    readonly end: number,
    readonly word: Word,
    readonly type: Token['type'],
    readonly first: boolean,
    readonly glued: boolean,
  ) {
    this.text = word.text;
    this.capital = type === 'word' && word.capital;
    this.allCaps = type === 'word' && word.allCaps;
  }
}
