import type { Bound, Claim } from '../model';
import { isSpace, spacesStart } from '../text/chars';
import { wordSet } from './lexicon';
import { wordAfter, wordBefore, type Word } from './words';

/** Phrases right before a figure that say how exactly it is meant. Design.md, part 3, "Figures". */
const BOUNDS: Readonly<Record<Exclude<Bound, '='>, string>> = {
  '~': 'about|around|roughly|approximately|approx|approx.|nearly|almost|some|circa|ca|ca.|close to|an estimated|estimated|in the region of|virtually|just about|more or less|in the range of|somewhere around|probably|near|an average of about',
  '<': 'up to|under|below|less than|fewer than|lower than|smaller than|no more than|not more than|no greater than|at most|as many as|as much as|a maximum of|maximum of|no fewer or|no higher than|just under|just below|well under|within|short of|slower than|shorter than|not exceeding|or below|shy of|younger than',
  '>': 'more than|over|above|at least|no less than|no fewer than|not less than|not fewer than|upwards of|upward of|greater than|higher than|larger than|in excess of|exceeding|exceeds|exceeded|a minimum of|minimum of|north of|beyond|just over|just above|well over|bigger than|longer than|better than|older than|well above|or above|faster than|topping|surpassing',
};

/** A word of a phrase that is read backwards from the figure: "than", then "more", then "no". */
interface PhraseWord {
  /** What the phrase says that begins with this word; null where it must go on. */
  bound: Bound | null;
  readonly before: Map<string, PhraseWord>;
}

/** The phrases by their last word, so that most figures are done after one look-up. */
const LAST_WORDS: ReadonlyMap<string, PhraseWord> = phraseTable();

function phraseTable(): Map<string, PhraseWord> {
  const table = new Map<string, PhraseWord>();
  for (const [bound, phrases] of Object.entries(BOUNDS))
    for (const phrase of phrases.split('|')) {
      let level = table;
      let entry: PhraseWord | null = null;
      for (const word of phrase.split(' ').reverse()) {
        entry = level.get(word) ?? { bound: null, before: new Map<string, PhraseWord>() };
        level.set(word, entry);
        level = entry.before;
      }
      if (entry) entry.bound = bound as Bound;
    }
  return table;
}

/** True for a word that ends a phrase which says how exactly a figure is meant. */
export function isBoundWord(lower: string): boolean {
  return LAST_WORDS.has(lower);
}

const SIGNS: ReadonlyMap<string, Bound> = new Map([
  ['~', '~'],
  ['≈', '~'],
  ['<', '<'],
  ['≤', '<'],
  ['>', '>'],
  ['≥', '>'],
]);

/** Behind a figure: "1,000 or more", "30-odd", "a dozen or so". */
const BEHIND: readonly (readonly [RegExp, Bound])[] = [
  [
    /^(?:\s?\+|\s?plus\b(?!\s[^\s(])|[,\s]{1,2}or (?:more|above|over|older|higher|better|greater|longer)(?![\p{L}]))/u,
    '>',
  ],
  [/^[,\s]{1,2}or (?:less|fewer|below|under|younger|lower)(?![\p{L}])/u, '<'],
  [/^(?:-odd| or so)(?![\p{L}])/u, '~'],
];

/** The bound that is said right behind `at`, and where its words end; null if there is none. */
export function boundBehind(prose: string, at: number): { bound: Bound; end: number } | null {
  if (!mayBeBehind(prose, at)) return null;
  const tail = prose.slice(at, at + 14);
  for (const [pattern, bound] of BEHIND) {
    const match = pattern.exec(tail);
    if (match) return { bound, end: at + match[0].length };
  }
  return null;
}

/** A cheap look at what {@link BEHIND} can begin with: "+", "-odd", "or", "plus". */
function mayBeBehind(prose: string, at: number): boolean {
  const code = prose.charCodeAt(at);
  if (code === 43) return true;
  if (code === 45) return prose.charCodeAt(at + 1) === 111;
  if (code !== 32 && !(code === 44 && prose.charCodeAt(at + 1) === 32)) return false;
  const word = code === 32 ? at + 1 : at + 2;
  return prose.startsWith('or ', word) || prose.startsWith('plu', word) || prose.charCodeAt(word) === 43;
}

export interface BoundCue {
  readonly bound: Bound;
  /** Where the figure begins with its bound: that of "around" in "around 15". */
  readonly start: number;
  readonly end: number;
}

/**
 * How exactly the figure from `start` to `end` is meant, and how far its span grows by the words that say so. `previous`
 * is the word before it, where that is already known.
 */
export function boundCue(prose: string, start: number, end: number, previous?: Word | null): BoundCue {
  const said = boundBehind(prose, end);
  if (said) return { start, ...said };
  if (prose.charCodeAt(start - 1) === 45 && prose.slice(Math.max(0, start - 4), start).toLowerCase() === 'sub-') {
    return { bound: '<', start: start - 4, end };
  }
  const last = previous === undefined ? wordBefore(prose, start) : previous;
  if (last) return phraseBefore(prose, last, start, end);
  const sign = spacesStart(prose, start) - 1;
  const bound = SIGNS.get(prose.charAt(sign));
  return bound ? { bound, start: sign, end } : { bound: '=', start, end };
}

/** The longest phrase of {@link BOUNDS} that ends with `last`; "another", "a" and the like may stand behind it. */
function phraseBefore(prose: string, last: Word, start: number, end: number): BoundCue {
  let best: BoundCue = { bound: '=', start, end };
  let word: Word | null = FILLERS.has(last.lower) ? wordBefore(prose, last.start) : last;
  let phrase = word && LAST_WORDS.get(word.lower);
  while (word && phrase) {
    if (phrase.bound) best = { bound: phrase.bound, start: word.start, end };
    word = phrase.before.size > 0 ? wordBefore(prose, word.start) : null;
    phrase = word && phrase.before.get(word.lower);
  }
  return best;
}

const FILLERS = wordSet('a another additional');

type Direction = NonNullable<Claim['direction']>;

/** Verbs and adverbs before a figure that say which way it went. */
const DIRECTIONS: ReadonlyMap<string, Direction> = directions({
  up: 'up rose rise rises rising risen gained gain gains gaining increased increase increases increasing climbed climb climbs climbing jumped jump jumps jumping surged surge surges surging soared soar soars soaring grew grow grows growing grown advanced advance advances advancing rallied rally rallies rallying rebounded added higher inched spiked leapt leaped swelled strengthened improved appreciated firmed edged ticked',
  down: 'down fell fall falls falling fallen dropped drop drops dropping declined decline declines declining lost lose loses losing slid slide slides sliding tumbled tumble tumbles tumbling plunged plunge plunges plunging decreased decrease decreases decreasing shed sheds shedding sank sink sinks slipped slip slips slipping dipped dip dips slumped slump slumps eased ease eases plummeted plummet plummets crashed retreated shrank shrink shrunk weakened lower depreciated reduced reduces reduce shaved',
});

/** Verbs that say a direction only of what is measured in percent or points, or with "by": "gained 200 followers" counts. */
const WEAK = wordSet(
  'lost lose loses losing added gained gain gains gaining shed sheds shedding reduced reduces reduce improved advanced contracted higher lower inched eased ease eases',
);

const LOSING = wordSet('lost lose loses losing');

/** Nouns that say with "of" by what percentage: "an increase of 6 percent". A gain is as often a profit. */
const CHANGES: ReadonlyMap<string, Direction> = directions({
  up: 'increase rise growth jump surge upturn',
  down: 'decrease drop fall decline reduction slump downturn',
});

function directions(table: Record<Direction, string>): Map<string, Direction> {
  const map = new Map<string, Direction>();
  for (const [direction, words] of Object.entries(table))
    for (const word of words.split(' ')) map.set(word, direction as Direction);
  return map;
}

/** May stand between the verb and its figure: "rose by another 3 percent", "fell sharply to 20". */
const BETWEEN = wordSet(
  'by to a an another further only just nearly about around roughly approximately almost some slightly sharply back up down higher lower as much more than over at least less an estimated steadily again even well roughly average of',
);

/**
 * The direction that the words before a figure state. `last` is the word before the figure with its bound; `measured` is
 * true for percentages and points, `ofWhole` where "of" follows: "lost 60% of its value" is a loss, no movement. A noun states one only of a percentage ("an increase of 6 percent"): what rose may be something else.
 */
export function directionCue(prose: string, last: Word | null, measured: boolean, ofWhole = false): Claim['direction'] {
  let by = false;
  let found: Direction | null = null;
  for (let word = last, count = 0; word && count < 6; word = wordBefore(prose, word.start), count++) {
    const direction = DIRECTIONS.get(word.lower);
    if (word.lower === 'from') return null;
    if (direction && !(word.lower === 'up' && by && count === 0)) {
      // "edged down": the particle tells, the verb only confirms it.
      if (WEAK.has(word.lower) && !measured && !by) return found;
      if (LOSING.has(word.lower) && ofWhole) return found;
      return isNoun(prose, word) ? found : (found ?? direction);
    }
    if (!BETWEEN.has(word.lower)) return found;
    if (word.lower === 'by' || word.lower === 'to') by = true;
    if (word.lower === 'of') return measured ? (CHANGES.get(wordBefore(prose, word.start)?.lower ?? '') ?? null) : null;
    if (word.lower === 'up' || word.lower === 'down') found = word.lower;
  }
  return found;
}

/** "a fall to 20": behind an article the word is a noun. */
function isNoun(prose: string, word: Word): boolean {
  const previous = wordBefore(prose, word.start)?.lower;
  return previous === 'a' || previous === 'an' || previous === 'the' || previous === 'this' || previous === 'its';
}

/** True if only ", or " or the like stands between two figures, so that the second says the first again. */
export function saysAgain(between: string): boolean {
  if (between.length > 18) return false;
  return /^,? (?:or|and) (?:about |around |nearly |roughly )?$/.test(between) || /^ ?\($/.test(between);
}

/** The word behind `at` if it directly follows. */
export function follows(prose: string, at: number): string {
  return isSpace(prose.charCodeAt(at)) ? (wordAfter(prose, at)?.lower ?? '') : '';
}

/** The direction that a verb or adverb says, if it says one. */
export function directionOf(lower: string): Direction | undefined {
  return DIRECTIONS.get(lower);
}
