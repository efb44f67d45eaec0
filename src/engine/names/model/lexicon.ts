import type { ByteReader } from './byteReader';
import { IntTable } from './intTable';

/** Length of a word's vector. */
export const dimensions = 100;

/** Vectors in one book of codes. */
export const codebookSize = 256;

/** Bits of a word's hash that the lexicon keeps. */
export const lexiconBits = 24;

/**
 * What distributional data says of words: how frequent each is, and a vector of meaning. A vector is the sum of one entry of
 * each of the first so many codebooks (residual vector quantization: Juang and Gray 1982); rare words have fewer codes.
 */
export interface Lexicon {
  /** The entry of a word by the 32-bit hash of its folded form in lower case, or -1. */
  find(hash: number): number;
  /** How frequent the word of an entry is: 1 among the most frequent … 7 rare. */
  rank(entry: number): number;
  /** Calls `take` with each code of an entry, from the first codebook on. */
  codes(entry: number, take: (codebook: number, code: number) => void): void;
  /** The codebooks one after the other: `(codebook * codebookSize + code) * dimensions` on. */
  readonly codebooks: Float32Array;
}

/** Words of one rank: their entries begin at `first`, their codes at `codes`, `depth` bytes each. */
interface Tier {
  readonly first: number;
  readonly codes: number;
  readonly depth: number;
}

/**
 * Reads a lexicon: number of codebooks (1 byte), their scale (float32), their numbers (signed bytes); number of ranks (1);
 * for each rank the number of words (4), of codes a word (1), the words as 24-bit hashes in ascending order (each as the
 * difference from the one before), then all their codes.
 */
export function readLexicon(reader: ByteReader): Lexicon {
  const books = reader.uint8();
  const scale = reader.float32();
  const codebooks = new Float32Array(books * codebookSize * dimensions);
  for (let i = 0; i < codebooks.length; i++) codebooks[i] = reader.int8() * scale;
  const tiers: Tier[] = [];
  const hashes: Int32Array[] = [];
  const parts: Uint8Array[] = [];
  let first = 0;
  let at = 0;
  for (let left = reader.uint8(); left > 0; left--) {
    const count = reader.uint32();
    const depth = reader.uint8();
    hashes.push(reader.ascending(count));
    parts.push(reader.bytes(count * depth));
    tiers.push({ first, codes: at, depth });
    first += count;
    at += count * depth;
  }
  const table = new IntTable(first);
  let entry = 0;
  for (const group of hashes) for (const hash of group) table.set(hash, ++entry);
  const codes = new Uint8Array(at);
  parts.forEach((part, i) => {
    codes.set(part, tiers[i]?.codes ?? 0);
  });
  const tierOf = (entry: number): number => {
    let tier = tiers.length - 1;
    while (tier > 0 && (tiers[tier]?.first ?? 0) > entry) tier--;
    return tier;
  };
  return {
    codebooks,
    find: hash => table.get(hash >>> (32 - lexiconBits)) - 1,
    rank: entry => tierOf(entry) + 1,
    codes(entry, take) {
      const tier = tiers[tierOf(entry)];
      if (tier === undefined) return;
      const from = tier.codes + (entry - tier.first) * tier.depth;
      for (let book = 0; book < tier.depth; book++) take(book, codes[from + book] ?? 0);
    },
  };
}
