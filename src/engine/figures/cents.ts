import { isSpace } from '../text/chars';
import { numeralAt } from '../text/numerals';
import { nameOf, type Currency } from './currencyAround';
import { wordSet } from './lexicon';
import type { Place } from './place';
import type { Reading } from './reading';
import { wordAfter, wordAt, wordBefore } from './words';

const CENTS = wordSet('cents cent c pence p sen paise');

/** "thirteen dollars and forty-five cents", "$20 and 43c" are one amount. */
export function withCents(prose: string, reading: Reading): Reading {
  const part = partBehind(prose, reading);
  if (!part) return reading;
  const unit = wordAt(prose, part.end) ?? wordAfter(prose, part.end);
  return unit && CENTS.has(unit.lower) ? add(reading, part.value, unit.end) : reading;
}

/** What ends an amount as it is spoken. */
const END_OF_PHRASE = /^(?: ?[.,;:!?)”"’] ?(?!\d)|$)/;

/** "thirteen dollars forty-five", "20 rupees and 43": two digits behind the name of a currency, where the phrase ends. */
export function spokenCents(prose: string, reading: Reading): Reading {
  const part = partBehind(prose, reading);
  if (!part || part.value < 10 || !END_OF_PHRASE.test(prose.slice(part.end, part.end + 3))) return reading;
  return wordBefore(prose, reading.start)?.lower === 'between' ? reading : add(reading, part.value, part.end);
}

/** A whole number of 1 to 99 behind a whole amount, "and" between them or not. */
function partBehind(prose: string, { value, end }: Reading): { value: number; end: number } | null {
  if (typeof value !== 'number' || value % 1 !== 0 || !isSpace(prose.charCodeAt(end))) return null;
  const at = prose.startsWith(' and ', end) ? end + 5 : end + 1;
  const part = numeralAt(prose, at);
  if (part?.shape !== 'cardinal' || typeof part.value !== 'number' || part.value < 1 || part.value >= 100) return null;
  return { value: part.value, end: part.end };
}

function add(reading: Reading, cents: number, end: number): Reading {
  const { value, alternative } = reading;
  const part = cents / 100;
  return {
    ...reading,
    value: Number(value) + part,
    alternative: alternative === null ? null : alternative + part,
    end,
  };
}

/** "a dollar and 42 cents": the amount with the whole that an article before the cents counts, or null. */
export function wholeBefore(
  { prose, start, numeral }: Place,
  { unit }: Currency,
): Pick<Reading, 'start' | 'value' | 'unit'> | null {
  if ((unit !== 'cent' && unit !== 'pence') || typeof numeral.value !== 'number') return null;
  const article = /(?:^|[\s(“"‘])[Aa]n? ([A-Za-z]{2,12}) and $/.exec(prose.slice(Math.max(0, start - 22), start));
  const whole = article && nameOf((article[1] ?? '').toLowerCase());
  if (!article || !whole) return null;
  const length = article[0].trimStart().replace(/^[(“"‘]/, '').length;
  return { start: start - length, value: 1 + numeral.value / 100, unit: whole };
}
