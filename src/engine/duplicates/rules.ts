import type { Likeness } from './matcher';

/** Pieces of fewer words become copies only beside copies: alone they are phrases, captions, lines of a list. */
const ALONE = 15;
/** Below this length a few common words make up much of a piece, so more is asked. */
const BRIEF = 30;
/** What relatives in a template have in common at least, as a part of the longer one. */
const RELATIVE = 0.4;
/** The part of the shorter piece that stands in the longer one in whole runs where sentences were dropped, added or moved. */
const REUSED = 0.7;
/** Where this part of the words are figures, sentences are made by formula (results, dividends): copies have more in common. */
const DENSE = 0.12;
const DENSE_COMMON = 0.78;
/** Longer pieces are no sentences of a formula. */
const DENSE_WORDS = 60;
/** With more relatives than this a piece belongs to a template (results, court lists, weather), unless almost all is equal. */
const FAMILY = 2;

/** The measures of a pair with the numbers in words of their shorter and longer run. */
function measures({ common, lengths: [a, b], shares: [c, d] }: Likeness) {
  return {
    common,
    shorter: Math.min(a, b),
    longer: Math.max(a, b),
    least: Math.min(c, d),
    most: Math.max(c, d),
  };
}

/** The same skeleton. */
export function isRelative(like: Likeness): boolean {
  return like.common >= measures(like).longer * RELATIVE;
}

/** Whether two runs of these lengths that share so many words in whole runs may turn out to be relatives or copies. */
export function isComparable(a: number, b: number, shared: number): boolean {
  const [shorter, longer] = [Math.min(a, b), Math.max(a, b)];
  return shorter >= longer * RELATIVE || shared >= shorter * REUSED;
}

/** Enough in common for two lines that stand close together to be lines of one list. */
export function isListedBeside(like: Likeness): boolean {
  return like.common >= measures(like).longer * 0.33;
}

/**
 * Whether two pieces are copies, judged by themselves. The limits were set on generated copies with up to 40 % of their words
 * changed against retellings of one event, wire templates and lists; weights by rarity are what tells those apart.
 * @param shared words in runs that both pieces have.
 */
export function isCopy(like: Likeness, shared: number): boolean {
  const { common, shorter, longer, least, most } = measures(like);
  if (longer < ALONE || (isDense(like) && longer < DENSE_WORDS && common < longer * DENSE_COMMON)) return false;
  const brief = longer < BRIEF;
  if (common >= longer * (brief ? 0.58 : 0.55) && least >= (brief ? 0.45 : 0.36)) return true;
  // Sentences dropped, added or moved: most of the shorter piece stands in the longer one in whole runs.
  return shared >= shorter * REUSED && most >= 0.6 && shorter >= 12 && common >= longer * 0.15;
}

/** Whether both pieces are full of figures. */
function isDense({ figures, lengths }: Likeness): boolean {
  return figures.every((count, side) => count >= (lengths[side] ?? 0) * DENSE);
}

/** Whether copies within a family of this many relatives are more than lines of a template. */
export function isMoreThanTemplate(like: Likeness, family: number): boolean {
  if (family <= FAMILY) return true;
  const { common, longer, least } = measures(like);
  return common >= longer * 0.85 && least >= 0.72;
}

/** Whether two pieces are copies, given that their neighbors are. */
export function isCopyBesideCopy(like: Likeness): boolean {
  const { common, longer, least } = measures(like);
  return (common >= longer * (longer < ALONE ? 0.6 : 0.4) && least >= 0.2) || isPart(like);
}

/** Whether the shorter piece stands in the longer one, given a copy beside it: sentences dropped, a paragraph split or joined. */
export function isPart(like: Likeness): boolean {
  const { common, shorter, longer, most } = measures(like);
  if (shorter < 5 || shorter === longer || most < 0.6) return false;
  return shorter < 8 ? common >= shorter * 0.95 : common >= shorter * 0.7 || most >= 0.9;
}
