import { isCountryAdjective } from '../../kinds/nationality';
import { titleHeads, titleModifiers } from '../personWords';
import { fold } from '../fold';
import type { Token } from '../tokens';

/** Honours of two words: "Tan Sri Azman Yusof". */
const honours = new Set(['Tan Sri', 'Datuk Seri', 'Datuk Sri', 'Dato Seri', 'Dato Sri', 'Datin Seri']);

/** True for the second word of an honour. */
function endsHonour(tokens: readonly Token[], i: number): boolean {
  return honours.has(`${tokens[i - 1]?.text ?? ''} ${tokens[i]?.text ?? ''}`);
}

/** Titles that are given names, too: "Dean Henderson" has one word more, "the Dean" none. */
const alsoGivenNames = new Set(['Dean']);

/** Index after the title that begins at token `i` (before `end`), or `i`: "Prime Minister", "Major-General". */
export function titleEnd(tokens: readonly Token[], i: number, end: number): number {
  if (alsoGivenNames.has(tokens[i]?.text ?? '') && end === i + 2) return i;
  let last = i;
  for (let j = i; j < end; j++) {
    const text = tokens[j]?.text ?? '';
    if (titleHeads.has(text) || (j > i && endsHonour(tokens, j))) last = j + 1;
    else if (
      !titleModifiers.has(text) &&
      !endsHonour(tokens, j + 1) &&
      !(text === '-' && j > i) &&
      !isCountryAdjective(fold(text))
    )
      break;
  }
  return last;
}

/** Index where the title right before token `i` begins, or `i` where there is none. */
export function titleStart(tokens: readonly Token[], i: number): number {
  if (!titleHeads.has(tokens[i - 1]?.text ?? '') && !endsHonour(tokens, i - 1)) return i;
  let start = endsHonour(tokens, i - 1) ? i - 2 : i - 1;
  while (start > 0) {
    const text = tokens[start - 1]?.text ?? '';
    const joined = text === '-' && tokens[start]?.glued === true && start > 1;
    if (!joined && !titleHeads.has(text) && !titleModifiers.has(text)) break;
    start--;
  }
  return start;
}
