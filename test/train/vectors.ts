import { readFileSync } from 'node:fs';
import { fold } from '../../src/engine/names/fold';
import { codebookSize, dimensions, lexiconBits } from '../../src/engine/names/model/lexicon';
import { hashText } from '../../src/engine/names/hash';
import type { ByteWriter } from './byteWriter';
import { random } from './random';

/** The words from which ranks 1, 2, … begin, and how many codes a word of that rank has: rare words are told more roughly. */
const tiers = [
  { from: 0, depth: 6 },
  { from: 500, depth: 6 },
  { from: 2000, depth: 6 },
  { from: 7000, depth: 6 },
  { from: 20_000, depth: 6 },
  { from: 50_000, depth: 4 },
  { from: 110_000, depth: 2 },
];

/** Codebooks are learnt from so many of the most frequent words, in so many rounds. */
const learnt = { words: 100_000, rounds: 8 };

/**
 * Writes the lexicon of all words of GloVe, as `readLexicon` wants it: unit vectors, quantized in stages, each stage what the ones
 * before left (Juang and Gray 1982). Deterministic.
 */
export function writeLexicon(file: string, writer: ByteWriter, log: (line: string) => void): void {
  const { hashes, vectors } = readVectors(file);
  log(`${hashes.length} words`);
  const depth = Math.max(...tiers.map(tier => tier.depth));
  const rest = vectors.slice();
  const books: Float32Array[] = [];
  const codes: Uint8Array[] = [];
  for (let stage = 0; stage < depth; stage++) {
    const book = kMeans(rest, Math.min(learnt.words, hashes.length), learnt.rounds, stage + 1);
    books.push(book);
    codes.push(subtractNearest(rest, hashes.length, book));
  }
  log(`${depth} codebooks, ${((100 * energy(rest)) / energy(vectors)).toFixed(0)} % of the vectors are left out`);
  writeBooks(writer, books);
  writer.uint8(tiers.length);
  tiers.forEach(({ from, depth }, i) => {
    const members = Array.from(
      { length: Math.min(tiers[i + 1]?.from ?? Infinity, hashes.length) - from },
      (_, word) => from + word,
    ).sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0));
    writer.uint32(members.length);
    writer.uint8(depth);
    writer.ascending(members.map(word => hashes[word] ?? 0));
    for (const word of members) for (let book = 0; book < depth; book++) writer.uint8(codes[book]?.[word] ?? 0);
  });
}

/** Writes a lexicon of no words. */
export function writeEmptyLexicon(writer: ByteWriter): void {
  writeBooks(writer, [new Float32Array(codebookSize * dimensions).fill(1)]);
  writer.uint8(0);
}

/** Unit vectors of all words, the most frequent first; of two words with one hash the more frequent stays. */
function readVectors(file: string): { hashes: number[]; vectors: Float32Array } {
  const data = JSON.parse(readFileSync(file, 'utf8')) as { vectors: Record<string, number[]> };
  // The last number of a vector is the word's place in the order of frequency.
  const all = Object.keys(data.vectors)
    .filter(word => /^[\p{L}'.]+(?:-\p{L}+)?$/u.test(word))
    .map(word => ({ word, vector: data.vectors[word] ?? [] }))
    .sort((a, b) => (a.vector[dimensions + 1] ?? 0) - (b.vector[dimensions + 1] ?? 0));
  const seen = new Set<number>();
  const words = all
    .map(({ word, vector }) => ({ hash: hashText(fold(word).toLowerCase()) >>> (32 - lexiconBits), vector }))
    .filter(({ hash }) => !seen.has(hash) && seen.add(hash));
  const vectors = new Float32Array(words.length * dimensions);
  words.forEach(({ vector }, i) => {
    const numbers = vector.slice(0, dimensions);
    const length = Math.hypot(...numbers) || 1;
    vectors.set(
      numbers.map(value => value / length),
      i * dimensions,
    );
  });
  return { hashes: words.map(({ hash }) => hash), vectors };
}

/** k-means (Lloyd 1982) on the first `count` vectors; answers the centers. */
function kMeans(vectors: Float32Array, count: number, rounds: number, seed: number): Float32Array {
  const next = random(seed);
  const centers = new Float32Array(codebookSize * dimensions);
  for (let c = 0; c < codebookSize; c++) {
    const from = Math.floor(next() * count) * dimensions;
    centers.set(vectors.subarray(from, from + dimensions), c * dimensions);
  }
  for (let round = 0; round < rounds; round++) {
    const nearest = nearestOf(vectors, count, centers);
    const sums = new Float64Array(centers.length);
    const sizes = new Int32Array(codebookSize);
    nearest.forEach((c, i) => {
      sizes[c] = (sizes[c] ?? 0) + 1;
      for (let d = 0; d < dimensions; d++)
        sums[c * dimensions + d] = (sums[c * dimensions + d] ?? 0) + (vectors[i * dimensions + d] ?? 0);
    });
    for (let i = 0; i < centers.length; i++) {
      const size = sizes[Math.floor(i / dimensions)] ?? 0;
      if (size > 0) centers[i] = (sums[i] ?? 0) / size;
    }
  }
  return centers;
}

/** The nearest center of each of the first `count` vectors. */
function nearestOf(vectors: Float32Array, count: number, centers: Float32Array): Uint8Array {
  // |v - c|² is least where v·c - |c|²/2 is greatest.
  const halves = new Float64Array(codebookSize);
  for (let i = 0; i < centers.length; i++) {
    const c = Math.floor(i / dimensions);
    halves[c] = (halves[c] ?? 0) + (centers[i] ?? 0) ** 2 / 2;
  }
  const nearest = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const from = i * dimensions;
    let best = -Infinity;
    for (let c = 0; c < codebookSize; c++) {
      let dot = -(halves[c] ?? 0);
      const to = c * dimensions;
      for (let d = 0; d < dimensions; d++) dot += (vectors[from + d] ?? 0) * (centers[to + d] ?? 0);
      if (dot > best) {
        best = dot;
        nearest[i] = c;
      }
    }
  }
  return nearest;
}

/** Takes from each vector its nearest center, and answers which that was. */
function subtractNearest(vectors: Float32Array, count: number, centers: Float32Array): Uint8Array {
  const nearest = nearestOf(vectors, count, centers);
  nearest.forEach((c, i) => {
    for (let d = 0; d < dimensions; d++)
      vectors[i * dimensions + d] = (vectors[i * dimensions + d] ?? 0) - (centers[c * dimensions + d] ?? 0);
  });
  return nearest;
}

function energy(vectors: Float32Array): number {
  return vectors.reduce((sum, value) => sum + value * value, 0);
}

function writeBooks(writer: ByteWriter, books: readonly Float32Array[]): void {
  const top = books.reduce((most, book) => book.reduce((max, value) => Math.max(max, Math.abs(value)), most), 0);
  const scale = top / 127;
  writer.uint8(books.length);
  writer.float32(scale);
  for (const book of books) for (const value of book) writer.int8(Math.round(value / scale));
}
