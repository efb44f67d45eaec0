import type { Span } from '../model';

/**
 * One word, number or mark of a paragraph, as names are made of them: possessive endings stand apart ("Iran" "'s"), so do
 * the parts of a compound ("U.S." "-" "led"), while an Arabic article stays with its name ("al-Sudani").
 */
export interface Token extends Span {
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

const letter = /[\p{L}\p{M}]/u;
const upper = /^[\p{Lu}\p{Lt}]/u;

/** Class of one UTF-16 unit: 1 letter, 2 digit, 3 white space, 0 anything else. Surrogates count as marks. */
function classOf(code: number): 0 | 1 | 2 | 3 {
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 1;
    if (code >= 48 && code <= 57) return 2;
    return code === 32 || (code >= 9 && code <= 13) ? 3 : 0;
  }
  if (code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a)) return 3;
  if (code >= 0xd800 && code <= 0xdfff) return 0;
  return letter.test(String.fromCharCode(code)) ? 1 : 0;
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc || code === 0x2018;
const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011;
const isUpperCode = (code: number): boolean =>
  code < 128 ? code >= 65 && code <= 90 : upper.test(String.fromCharCode(code));

/** Where the word that begins at `start` ends, without hyphens: letters, digits, inner apostrophes, periods of initials. */
function wordEnd(text: string, start: number): number {
  let i = start;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    const type = classOf(code);
    if (type === 1 || type === 2) i++;
    else if (isApostrophe(code) && classOf(text.charCodeAt(i + 1)) === 1) i++;
    else break;
  }
  if (text.charCodeAt(i) !== 46) return i;
  if (i - start === 1 && isUpperCode(text.charCodeAt(start))) {
    // "J." or "U.S." or "J.R.R.": single capitals with their periods.
    i++;
    while (isUpperCode(text.charCodeAt(i)) && text.charCodeAt(i + 1) === 46) i += 2;
    return i;
  }
  return abbreviations.has(text.slice(start, i)) ? i + 1 : i;
}

/** Length of a possessive ending of `word`: "'s", or 0. */
function possessive(word: string): number {
  const n = word.length;
  return n > 2 && isApostrophe(word.charCodeAt(n - 2)) && (word.endsWith('s') || word.endsWith('S')) ? 2 : 0;
}

/** Marks that end a sentence or open something that begins with a capital. */
const opensSentence = new Set(['.', '!', '?', '…', ':', '“', '"', '«', '„', '•', '*', '‘', "'", '—', '–', '|', '-']);

/** Between words without space they are hyphens, with space before them they open a clause. */
const dashes = new Set(['-', '—', '–']);

/** Splits a paragraph into tokens: pure, linear, never throws. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let first = true;
  let glued = false;
  let i = 0;
  const push = (end: number, type: Token['type']): void => {
    const piece = text.slice(i, end);
    const dash = type === 'word' ? piece.indexOf('-') : -1;
    const capital =
      type === 'word' && (isUpperCode(text.charCodeAt(i)) || (dash > 0 && isUpperCode(text.charCodeAt(i + dash + 1))));
    const allCaps = capital && end - i > 1 && piece === piece.toUpperCase() && !(end - i === 2 && piece.endsWith('.'));
    tokens.push({ start: i, end, text: piece, type, capital, allCaps, first, glued });
    if (type !== 'mark') first = false;
    else if (opensSentence.has(piece)) first = dashes.has(piece) ? !glued : true;
    glued = true;
    i = end;
  };
  while (i < text.length) {
    const code = text.charCodeAt(i);
    const type = classOf(code);
    if (type === 3) {
      glued = false;
      i++;
    } else if (type === 1) {
      let end = wordEnd(text, i);
      // "al-Sudani": an article, a hyphen and a capital are one word.
      if (
        isHyphen(text.charCodeAt(end)) &&
        end - i <= 3 &&
        articles.has(text.slice(i, end).toLowerCase()) &&
        isUpperCode(text.charCodeAt(end + 1))
      )
        end = wordEnd(text, end + 1);
      const cut = possessive(text.slice(i, end));
      push(end - cut, 'word');
      if (cut > 0) push(end, 'possessive');
    } else if (type === 2) {
      let end = i + 1;
      while (
        end < text.length &&
        classOf(text.charCodeAt(end)) !== 3 &&
        (classOf(text.charCodeAt(end)) !== 0 || classOf(text.charCodeAt(end + 1)) === 2)
      )
        end++;
      push(end, 'number');
    } else push(i + 1, 'mark');
  }
  return tokens;
}
