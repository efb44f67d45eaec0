import type { Block, Run } from './block';
import { wordsOf } from './exact';
import type { Scan } from './scan';

/** Near copies none of which has so many words are phrases and lines of lists. */
const NEAR_WORDS = 15;
/** Where a word or two went, a copy may be a little shorter than the longest. */
const LEAST_WORDS = 13;
/** Blocks in a row of at most this many words may be the rows of a table. */
const ROW_WORDS = 60;

/** 1 for each piece that is a later copy of a whole document: all that is to say of it has been said. */
export function maskOf({ sentences, pieces }: Scan, exact: readonly Block[]): Uint8Array {
  const whole = exact.filter(block => block.whole);
  const masked = new Uint8Array(pieces.count);
  if (whole.length === 0) return masked;
  const repeated = marks(
    sentences.count,
    whole.flatMap(block => block.copies.slice(1)),
  );
  for (let p = 0; p < pieces.count; p++) masked[p] = repeated[pieces.first[p] as number] as number;
  return masked;
}

/** Exact and near blocks together: no place is in two blocks of one kind, and the fuller block wins. */
export function withNear(
  scan: Scan,
  exact: readonly Block[],
  nearly: readonly Block[],
  minWords: number,
): readonly Block[] {
  const whole = exact.filter(block => block.whole);
  const partial = exact.filter(block => !block.whole);
  const count = scan.sentences.count;
  const insideWhole = marks(
    count,
    whole.flatMap(block => block.copies),
  );
  const owner = ownersOf(count, partial);
  const passageAt = ({ from, to }: Run): Block | undefined => partial[owner[(from + to - 1) >> 1] as number];
  const near = nearly.filter(block => {
    const passage = passageAt(block.copies[0] ?? { from: 0, to: 0 });
    if (!isExact(scan, block)) {
      const longest = block.copies.some(run => wordsOf(scan, run) >= Math.max(minWords, NEAR_WORDS));
      const long = longest && isLong(scan, block, Math.max(minWords, LEAST_WORDS));
      return long && !isTemplate(scan, block) && !isInWider(scan, block, passage);
    }
    // A shorter period, found sentence by sentence, says more about a text that repeats itself.
    const periodic = passage !== undefined && passage.copies.length > block.copies.length;
    return !periodic && isLong(scan, block, minWords) && !block.copies.some(run => touches(insideWhole, run));
  });
  const taken = marks(
    count,
    near.flatMap(block => block.copies),
  );
  const rest = partial
    .map(block => ({ ...block, copies: block.copies.filter(run => !touches(taken, run)) }))
    .filter(({ copies }) => copies.length > 1);
  return [...whole, ...near, ...rest].sort((a, b) => (a.copies[0]?.from ?? 0) - (b.copies[0]?.from ?? 0));
}

/** Whether all copies have the same words. */
export function isExact({ words, sentences: { first } }: Scan, { copies }: Block): boolean {
  const model = copies[0];
  if (model === undefined) return true;
  const start = first[model.from] as number;
  const length = (first[model.to] as number) - start;
  return copies.every(({ from, to }) => {
    const other = first[from] as number;
    if ((first[to] as number) - other !== length) return false;
    for (let w = 0; w < length; w++) if (words[start + w] !== words[other + w]) return false;
    return true;
  });
}

function isLong(scan: Scan, { copies }: Block, words: number): boolean {
  return copies.every(run => wordsOf(scan, run) >= words);
}

/** Three and more short blocks in a row that are like each other are a table or a list. */
function isTemplate(scan: Scan, { copies }: Block): boolean {
  if (wordsOf(scan, copies[0]) > ROW_WORDS) return false;
  return copies.filter((run, index) => copies[index - 1]?.to === run.from).length >= 2;
}

/** Whether most of a near block is a passage that stands, exactly, in more places than the block does. */
function isInWider(scan: Scan, { copies }: Block, passage: Block | undefined): boolean {
  if (passage === undefined || passage.copies.length <= copies.length) return false;
  return wordsOf(scan, passage.copies[0]) >= wordsOf(scan, copies[0]) * 0.7;
}

/** The block of each sentence, or -1. */
function ownersOf(count: number, blocks: readonly Block[]): Int32Array {
  const owner = new Int32Array(count).fill(-1);
  for (const [index, { copies }] of blocks.entries()) for (const { from, to } of copies) owner.fill(index, from, to);
  return owner;
}

function marks(count: number, runs: readonly Run[]): Uint8Array {
  const marked = new Uint8Array(count);
  for (const { from, to } of runs) marked.fill(1, from, to);
  return marked;
}

const touches = (marked: Uint8Array, { from, to }: Run): boolean => marked.subarray(from, to).includes(1);
