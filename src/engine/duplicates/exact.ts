import type { Block, Run } from './block';
import { repeatedChains, type Chain } from './chains';
import { classesOf, type Classes } from './classes';
import { Extender } from './extend';
import { hashWords } from './hash';
import type { Scan, Units } from './scan';

/**
 * Units of fewer words are told apart by their neighbours, too: "Read more:" stands in many places and would otherwise
 * cut every block it stands in.
 */
const SHORT = 8;

/**
 * The blocks that stand more than once, word for word, as a partition: whole documents first, then runs of paragraphs,
 * then runs of sentences inside the paragraphs that are left. In order of first copy. Linear in the number of words.
 */
export function exactBlocks(scan: Scan, minWords: number): readonly Block[] {
  const { sentences, paragraphs } = scan;
  const paragraphClasses = classesOf(paragraphs.low, paragraphs.high, paragraphs.count);
  const sentenceClasses = classesOf(sentences.low, sentences.high, sentences.count);
  const extender = new Extender(scan, sentenceClasses.of, paragraphClasses.of);
  const blocks: Block[] = [];

  const add = (chains: readonly Chain[], firstSentence: (unit: number) => number, whole = false): void => {
    const found: Block[] = chains.map(({ places, length }) => ({
      copies: places.map(unit => ({ from: firstSentence(unit), to: firstSentence(unit + length) })),
      whole,
    }));
    const long = (block: Block): boolean => wordsOf(scan, block.copies[0]) >= minWords;
    // What is long enough by itself is claimed before any block grows into its neighbours.
    const [certain, small] = [found.filter(long), found.filter(block => !long(block))];
    for (const { copies } of certain) extender.claim(copies);
    for (const { copies } of certain) blocks.push({ copies: extender.extend(copies), whole });
    for (const { copies } of small) {
      if (!extender.isFree(copies)) continue;
      const grown: Block = { copies: extender.extend(copies), whole };
      if (long(grown)) blocks.push(grown);
      else extender.release(grown.copies);
    }
  };

  const paragraphOf = (unit: number): number => paragraphs.first[unit] as number;
  add(repeatedDocuments(scan, minWords), document => paragraphOf(scan.documents[document] as number), true);

  const wordAt = (sentence: number): number => sentences.first[sentence] as number;
  add(
    chainsOf(
      paragraphs,
      paragraphClasses,
      unit => wordAt(paragraphOf(unit + 1)) - wordAt(paragraphOf(unit)),
      breaksAt(paragraphs.count, scan.documents),
      unit => extender.isTaken(paragraphOf(unit)),
    ),
    paragraphOf,
  );
  add(
    chainsOf(
      sentences,
      sentenceClasses,
      unit => wordAt(unit + 1) - wordAt(unit),
      breaksAt(sentences.count, scan.documents.map(paragraphOf)),
      unit => extender.isTaken(unit),
    ),
    unit => unit,
  );

  return blocks.sort((a, b) => (a.copies[0]?.from ?? 0) - (b.copies[0]?.from ?? 0));
}

/** Number of words of a run of sentences. */
export function wordsOf(scan: Scan, run: Run | undefined): number {
  if (run === undefined) return 0;
  return (scan.sentences.first[run.to] as number) - (scan.sentences.first[run.from] as number);
}

/** Documents that are equal as a whole. One that repeats itself is left to the levels below: its period says more. */
function repeatedDocuments(scan: Scan, minWords: number): readonly Chain[] {
  const { documents, paragraphs, sentences, words } = scan;
  const count = documents.length - 1;
  if (count < 2) return [];
  const units: number[] = [];
  const low: number[] = [];
  const high: number[] = [];
  for (let d = 0; d < count; d++) {
    const [from, to] = [documents[d] as number, documents[d + 1] as number];
    const wordAt = (paragraph: number): number => sentences.first[paragraphs.first[paragraph] as number] as number;
    const { sizes } = classesOf(paragraphs.low.subarray(from, to), paragraphs.high.subarray(from, to), to - from);
    if (wordAt(to) - wordAt(from) < minWords || sizes.length < to - from) continue;
    const hash = hashWords(words, wordAt(from), wordAt(to));
    units.push(d);
    low.push(hash.first);
    high.push(hash.second);
  }
  const classes = classesOf(Int32Array.from(low), Int32Array.from(high), units.length);
  return repeatedChains(units, classes, new Uint8Array(count + 1).fill(1));
}

/** Runs of repeated units, where `taken` ones are left out and short ones count only among equal neighbours. */
function chainsOf(
  units: Units,
  classes: Classes,
  length: (unit: number) => number,
  starts: Uint8Array,
  isTaken: (unit: number) => boolean,
): readonly Chain[] {
  const repeated: number[] = [];
  for (let u = 0; u < units.count; u++)
    if ((classes.sizes[classes.of[u] as number] as number) > 1 && !isTaken(u)) repeated.push(u);
  const low = Int32Array.from(repeated, unit => units.low[unit] as number);
  const high = Int32Array.from(repeated, unit => units.high[unit] as number);
  for (const [k, u] of repeated.entries()) {
    if (length(u) >= SHORT) continue;
    const before = u > 0 && starts[u] === 0 ? (units.low[u - 1] as number) : 0;
    const after = u + 1 < units.count && starts[u + 1] === 0 ? (units.low[u + 1] as number) : 0;
    low[k] = Math.imul((low[k] as number) ^ Math.imul(before, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(after, 0xc2b2ae35);
  }
  return repeatedChains(repeated, classesOf(low, high, repeated.length), starts);
}

function breaksAt(count: number, starts: Int32Array): Uint8Array {
  const breaks = new Uint8Array(count + 1);
  for (const start of starts) breaks[start] = 1;
  return breaks;
}
