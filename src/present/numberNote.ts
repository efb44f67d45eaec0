import type { Fact } from '../engine/model';
import { spellNumber } from '../engine/text/spellNumber';
import { compactText, localeOf } from './numbers';

import type { Translate } from './translate';

/** Longer than this, words are harder to read than digits. */
const MOST_WORDS = 5;

/**
 * The value of a figure that is written out in digits, as one would say it: "two thousand five hundred" of 2,500, "2.49
 * million" of 2,487,153; empty below a thousand and where the draft has words itself. Words are English, as drafts are;
 * a user interface in another language goes without.
 */
export function numberNote({ kind, claim, text }: Fact, t: Translate): string {
  if (claim === undefined || kind === 'ordinal' || kind === 'score' || kind === 'age') return '';
  const values = [claim.value].flat();
  const said = values.map(value => {
    if (Math.abs(value) < 1000 || !Number.isInteger(value) || !isWritten(value, text)) return '';
    if (Math.abs(value) >= 1e6) return compactText(value, t);
    const words = localeOf(t).startsWith('en') ? spellNumber(value) : null;
    return words === null || words.split(' ').length > MOST_WORDS ? '' : words;
  });
  return said.includes('') ? '' : said.length === 2 ? t('{0} to {1}', said[0] ?? '', said[1] ?? '') : said.join('');
}

/** Whether a text has all the digits of a number, whatever stands between its thousands. */
function isWritten(value: number, text: string): boolean {
  return text.replace(/(?<=\d)[\s,.'’\u00A0\u202F](?=\d{3})/g, '').includes(String(Math.abs(value)));
}
