import type { Span } from '../model';

/** A passage in quotation marks. */
export interface Quoted extends Span {
  /** The text between the marks; `start` and `end` of the whole include the marks. */
  readonly inner: Span;
  /** False where the quotation runs to the end of its paragraph without a closing mark. */
  readonly closed: boolean;
}

const WORD = /[\p{L}\p{N}]/u;
const SPACE = /\s/;
const OPENS_AFTER = /[\s([{\-–—/:“"‘'«¿¡]/;
const ENDS_SPEECH = /[.,!?…;]/;

const isSpace = (char: string | undefined): boolean => char === undefined || SPACE.test(char);
const isWord = (char: string | undefined): boolean => char !== undefined && WORD.test(char);

/** An opening mark stands before text and after nothing, white space or an opening bracket: not inches, not an apostrophe. */
const opens = (text: string, at: number): boolean =>
  !isSpace(text[at + 1]) && (at === 0 || OPENS_AFTER.test(text.charAt(at - 1)));

/** Where the passage opened at `from` closes, or -1. Never looks beyond the next opening mark of the same sort. */
function closing(text: string, from: number): number {
  const mark = text[from];
  let possessive = -1;
  for (let i = from + 1; i < text.length; i++) {
    const char = text[i];
    if (mark === '“') {
      if (char === '”' || (char === '"' && !isSpace(text[i - 1]))) return i;
      if (char === '“') return -1;
    } else if (mark === '«') {
      if (char === '»') return i;
      if (char === '«') return -1;
    } else if (mark === '"') {
      if (char === '"') return isSpace(text[i - 1]) ? -1 : i;
    } else if (char === mark && opens(text, i)) {
      return possessive;
    } else if ((char === '’' || (char === "'" && mark === "'")) && !isSpace(text[i - 1]) && !isWord(text[i + 1])) {
      // "the workers’ rights": after an s the mark may be an apostrophe; one that follows punctuation is certain.
      if (ENDS_SPEECH.test(text.charAt(i - 1))) return i;
      if (mark === "'") continue;
      if (text[i - 1] !== 's') return possessive < 0 ? i : possessive;
      if (possessive < 0) possessive = i;
    }
  }
  return possessive;
}

/**
 * The outermost passages in “…”, "…", ‘…’, '…' and «…» of one paragraph, in order. Apostrophes, inch marks and stray
 * marks are left alone. A double mark that is never closed counts where a quotation may go on in the next paragraph:
 * at the start of the paragraph, or after a colon or comma. Linear: the search from one mark ends at the next.
 */
export function quotedPassages(text: string): readonly Quoted[] {
  const result: Quoted[] = [];
  for (let i = 0; i < text.length; i++) {
    const mark = text.charAt(i);
    const double = mark === '“' || mark === '"' || mark === '«';
    if (!double && mark !== '‘' && mark !== "'") continue;
    if (mark !== '«' && !opens(text, i)) continue;
    const end = closing(text, i);
    if (end > i) {
      result.push({ start: i, end: end + 1, inner: { start: i + 1, end }, closed: true });
      i = end;
    } else if (double && mark !== '«' && /^$|[:,.!?…]\s{0,2}$/.test(text.slice(Math.max(0, i - 3), i))) {
      const stop = text.trimEnd().length;
      if (!text.slice(i + 1).includes(mark))
        result.push({ start: i, end: stop, inner: { start: i + 1, end: stop }, closed: false });
      break;
    }
  }
  return result;
}
