import type { Claim } from '../model';
import { isSpace } from '../text/chars';
import { directionOf } from './cues';
import type { Figure } from './figure';
import { wordSet } from './lexicon';
import { wordBefore } from './words';

type Direction = NonNullable<Claim['direction']>;

/** A change and the level it led to stand within one clause. */
const LONGEST_LINK = 48;

/** ", up from ", " down ": what stands between a level and the change or the level before. */
const LEVEL_BEFORE = /^,? (up|down)(?: by| from)? $/;

/** " to ", " higher at ", " in April, to ": what stands between a change and the level it led to. */
const LEVEL_BEHIND = /^(?: (?:higher|lower|up|down) (?:to|at)|([^.;:!?]{0,40},)? to) $/;

/** "151.80 to the dollar": a currency that falls takes more of itself. */
const EXCHANGE_RATE = /^ (?:to|against) the /;

/**
 * Lets a change and the level it goes with share their direction: "rose 9.6% to £212.4m", "€2,540 a month, up 5.5 per
 * cent", "31, up from 28". `last` is the figure before `figure`; both have their bounds.
 */
export function shareDirection(prose: string, last: Figure, figure: Figure): void {
  if (figure.start - last.end > LONGEST_LINK || last.kind === 'age' || figure.kind === 'age') return;
  const between = prose.slice(last.end, figure.start);
  const level = isLevel(last) ? LEVEL_BEFORE.exec(between) : null;
  if (level) last.direction ??= level[1] === 'up' ? 'up' : 'down';
  else if (last.direction && isLevel(figure) && leadsTo(prose, last, figure, between))
    figure.direction ??= last.direction;
}

/** True for what has a level that may be named: not for the level of an index, which nobody takes for a change. */
function isLevel({ alone, isBare, isRange, unit }: Figure): boolean {
  return !alone && !isBare && !isRange && unit !== 'point';
}

/** True if `between` says that the change `last` led to the level `figure`. */
function leadsTo(prose: string, last: Figure, figure: Figure, between: string): boolean {
  const link = last.isRange ? null : LEVEL_BEHIND.exec(between);
  if (!link || EXCHANGE_RATE.test(prose.slice(figure.end, figure.end + 14))) return false;
  return link[1] !== undefined || between.endsWith(' at ') || last.kind === 'percent' || last.unit === figure.unit;
}

const BEHIND = /^ (higher|lower)(?: at (?=\S)|(?=[.,;]|$))/;

/** The direction said right behind a figure: "6 cents lower at $5.43", "2 per cent higher."; null if there is none. */
export function directionBehind(prose: string, end: number): Direction | null {
  if (!isSpace(prose.charCodeAt(end)) || !FIRST_LETTERS.has(prose.charCodeAt(end + 1))) return null;
  const match = BEHIND.exec(prose.slice(end, end + 12));
  if (!match) return null;
  return match[1] === 'higher' ? 'up' : 'down';
}

/** First letters of {@link BEHIND}. */
const FIRST_LETTERS = new Set([104, 108]);

/** Verbs that say which way something was moved that stands between them and "from … to …". */
const MOVING: ReadonlyMap<string, Direction> = new Map([
  ...words(
    'up',
    'widened widen widens widening raised raise raises raising lifted lift lifts boosted boost extended expanded',
  ),
  ...words('down', 'narrowed narrow narrows narrowing cut cuts cutting slashed trimmed lowered shortened scaled'),
]);

function words(direction: Direction, list: string): [string, Direction][] {
  return list.split(' ').map(word => [word, direction]);
}

/** Verbs that make a spread of the two values. */
const SPREADING = wordSet('range ranges ranged ranging vary varies varied varying aged');

const MOST_WORDS = 8;

/**
 * The direction of "cut the winning margin from 212 to 187 votes": that of a verb before the pair, if it is the one the
 * two values take. Null where none is said.
 */
export function directionOfPair(prose: string, { value, start }: Figure): Direction | null {
  if (typeof value === 'number' || value[0] === value[1] || !prose.startsWith('from', start)) return null;
  const taken = value[1] > value[0] ? 'up' : 'down';
  let word = wordBefore(prose, start);
  for (
    let count = 0;
    word && count < MOST_WORDS && !SPREADING.has(word.lower);
    word = wordBefore(prose, word.start), count++
  ) {
    if ((MOVING.get(word.lower) ?? directionOf(word.lower)) === taken) return taken;
  }
  return null;
}

const LENGTHS = wordSet('foot metre mile kilometre yard inch centimetre');
const PERSON_MOVED =
  /(?:^|\s)(?:he|she|they|who|i|man|woman|boy|girl|climber|hiker|skier) (?:fell|dropped|climbed|rose|jumped|plunged|slid|slipped|tumbled|leapt|advanced) (?:about |nearly |some |more than |over )?$/i;

/** "She fell 80 feet": a way that somebody went, and no change of a figure. */
export function isWayOfPerson(prose: string, figure: Figure): boolean {
  if (figure.unit === null || !LENGTHS.has(figure.unit)) return false;
  return PERSON_MOVED.test(prose.slice(Math.max(0, figure.start - 40), figure.start));
}
