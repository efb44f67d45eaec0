import type { Span } from '../../src/engine/model';

/** A numeral as the data labels it; `form` is "Digit", "Word", "Roman" and the like where the data says so. */
export interface LabelledNumber extends Span {
  readonly type: string;
  readonly form?: string;
}

/**
 * True for a number that names and does not count, so that no figure may be asked of it. The rule knows nothing of the
 * engine: Roman numerals ("part XVII"); numbers glued or tied by a hyphen to letters with a capital before them
 * ("COVID-19", "M5"), in square brackets or behind "#"; chapter and verse ("9:25"); and short numbers right behind a
 * capitalized word inside a sentence ("Studio 54", "Vostok 1"), unless a plural in lower case follows ("Oslo 12 people").
 */
export function isLabel(text: string, { start, end, form }: LabelledNumber): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 30);
  if (form === 'Roman' || /[#\p{L}]$|\p{Lu}\p{L}*-$/u.test(before) || /^:\d/.test(after) || /\d:$/.test(before))
    return true;
  if (before.endsWith('[') && after.startsWith(']')) return true;
  const isName = /[^.!?\s]["”’)]? \(?\p{Lu}\p{L}* $/u.test(before);
  return (
    isName && /^(?:\d{1,4}|\p{Lu}\p{Ll}+)$/u.test(text.slice(start, end)) && !/^ (?:people|\p{Ll}+s)\b/u.test(after)
  );
}
