import { differences } from '../engine/duplicates/differences';
import { oneLine, shorten } from './label';
import type { Translate } from './translate';

/** How many differences are named, and how long each side may be, in UTF-16 units. */
const NAMED = 3;
const LENGTH = 40;

/**
 * What a copy says other than the passage it is compared with, figures and names first, on one line:
 * "“14” instead of “15”, without “late”, 2 more"; "" where they agree word for word.
 */
export function differencesText(model: string, copy: string, t: Translate): string {
  const all = differences(model, copy);
  const side = (text: string, { start, end }: { start: number; end: number }): string =>
    shorten(oneLine(text.slice(start, end)), LENGTH);
  const named = all.slice(0, NAMED).map(({ first, second }) => {
    const [there, here] = [side(model, first), side(copy, second)];
    if (here === '') return t('without “{0}”', there);
    return there === '' ? t('with “{0}”', here) : t('“{0}” instead of “{1}”', here, there);
  });
  return [...named, ...(all.length > NAMED ? [t('{0} more', all.length - NAMED)] : [])].join(', ');
}
