import type { Block, Run } from './block';
import { repeatedChains, type Chain } from './chains';
import { classesOf } from './classes';
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
  const extender = new Extender(scan);
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

  const inParagraphs = markTaken(paragraphs.count, paragraph => extender.isTaken(paragraphOf(paragraph)));
  const documentStarts = breaksAt(paragraphs.count, scan.documents);
  add(
    chainsOf(
      paragraphs,
      unit => (sentences.first[paragraphOf(unit + 1)] as number) - (sentences.first[paragraphOf(unit)] as number),
      documentStarts,
      inParagraphs,
    ),
    paragraphOf,
  );

  const inSentences = markTaken(sentences.count, sentence => extender.isTaken(sentence));
  const starts = breaksAt(sentences.count, scan.documents.map(paragraphOf));
  add(
    chainsOf(
      sentences,
      unit => (sentences.first[unit + 1] as number) - (sentences.first[unit] as number),
      starts,
      inSentences,
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
  const low = new Int32Array(count);
  const high = new Int32Array(count);
  const skip = new Uint8Array(count);
  for (let d = 0; d < count; d++) {
    const [from, to] = [documents[d] as number, documents[d + 1] as number];
    const wordAt = (paragraph: number): number => sentences.first[paragraphs.first[paragraph] as number] as number;
    const hash = hashWords(words, wordAt(from), wordAt(to));
    low[d] = hash.first;
    high[d] = hash.second;
    const { sizes } = classesOf(paragraphs.low.subarray(from, to), paragraphs.high.subarray(from, to), to - from);
    skip[d] = wordAt(to) - wordAt(from) < minWords || sizes.length < to - from ? 1 : 0;
  }
  return repeatedChains(classesOf(low, high, count, skip), new Uint8Array(count).fill(1));
}

/** Runs of repeated units, where `taken` ones are left out and short ones count only among equal neighbours. */
function chainsOf(
  units: Units,
  length: (unit: number) => number,
  starts: Uint8Array,
  taken: Uint8Array,
): readonly Chain[] {
  const low = units.low.slice();
  const high = units.high;
  for (let u = 0; u < units.count; u++) {
    if (length(u) >= SHORT) continue;
    const before = u > 0 && starts[u] === 0 ? (units.low[u - 1] as number) : 0;
    const after = u + 1 < units.count && starts[u + 1] === 0 ? (units.low[u + 1] as number) : 0;
    low[u] = Math.imul((low[u] as number) ^ Math.imul(before, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(after, 0xc2b2ae35);
  }
  return repeatedChains(classesOf(low, high, units.count, taken), starts);
}

function breaksAt(count: number, starts: Int32Array): Uint8Array {
  const breaks = new Uint8Array(count + 1);
  for (const start of starts) breaks[start] = 1;
  return breaks;
}

function markTaken(count: number, isTaken: (unit: number) => boolean): Uint8Array {
  const taken = new Uint8Array(count);
  for (let u = 0; u < count; u++) if (isTaken(u)) taken[u] = 1;
  return taken;
}
