import { isoDay } from './calendar';
import { AFTER_HOLIDAY, BEFORE_HOLIDAY } from './cues';
import { yearBehind } from './days';
import { dayOf, feastOf, fixed, type Expression } from './expression';
import { HOLIDAYS, holidayIn } from './holidays';
import type { Tokens } from './tokens';

/** Names of holidays have at most as many words, the possessive left out. */
const LONGEST = 5;

/** "Christmas Day", "New Year's Eve", "Thanksgiving 2019"; "Christmas" alone only where it is a day and no tree. */
export function holidayAt(t: Tokens, index: number, trusted = false): Expression | null {
  if (!t.isCapital(index)) return null;
  let name = '';
  let best: { name: string; next: number } | null = null;
  let next = index;
  for (let count = 0; count < LONGEST && (next === index || isJoined(t, next)); count++) {
    name += `${name === '' ? '' : ' '}${t.lower(next)}`;
    next += t.gap(next + 1) === 'apostrophe' && t.is(next + 1, 's') ? 2 : 1;
    if (Object.hasOwn(HOLIDAYS, name)) best = { name, next };
  }
  if (best === null) return null;
  const year = yearBehind(t, best.next);
  const day = year && holidayIn(best.name, year.year);
  if (year && day) return fixed(index, year.next, 'day', isoDay(day));
  const oneWord = !best.name.includes(' ');
  if (oneWord && !trusted && !isDay(t, index)) return null;
  const rule = HOLIDAYS[best.name];
  return rule && 'day' in rule
    ? dayOf(index, best.next, null, rule.month, rule.day)
    : feastOf(index, best.next, best.name);
}

function isJoined(t: Tokens, index: number): boolean {
  const gap = t.gap(index);
  return (
    gap === 'space' || gap === 'abbreviation' || (gap === 'other' && t.text.charCodeAt(t.end(index - 1)) === 0x2019)
  );
}

/** Whether a preposition stands before "Christmas", and no noun that it would belong to behind it. */
function isDay(t: Tokens, index: number): boolean {
  if (!t.spaced(index) || !t.among(index - 1, BEFORE_HOLIDAY)) return false;
  return !t.spaced(index + 1) || t.among(index + 1, AFTER_HOLIDAY);
}
