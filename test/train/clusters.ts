import { readFileSync } from 'node:fs';
import { fold } from '../../src/engine/names/fold';
import { lexiconBits } from '../../src/engine/names/model';
import { hashText, type Lexicon } from '../../src/engine/names/words';
import { random } from './random';

/** The words of the lexicon: 24-bit hash → code (cluster plus one in the lower 11 bits, rank above). */
export type LexiconCodes = ReadonlyMap<number, number>;

/** The lexicon over codes, as the engine reads it from a model. */
export function lexiconOf(codes: LexiconCodes): Lexicon {
  const code = (hash: number): number => codes.get(hash >>> (32 - lexiconBits)) ?? 0;
  return { cluster: hash => code(hash) & 0x7ff, rank: hash => code(hash) >> 11 };
}

const dimensions = 100;

/** Vectors of one group of words, in one array. */
interface Group {
  readonly members: Int32Array;
}

/** k-means (Lloyd 1982) on unit vectors by cosine; answers the group of each member. Deterministic. */
function kMeans(vectors: Float32Array, { members }: Group, k: number, rounds: number, seed: number): Uint16Array {
  const next = random(seed);
  const centers = new Float32Array(k * dimensions);
  for (let c = 0; c < k; c++) {
    const from = (members[Math.floor(next() * members.length)] ?? 0) * dimensions;
    centers.set(vectors.subarray(from, from + dimensions), c * dimensions);
  }
  const group = new Uint16Array(members.length);
  for (let round = 0; round < rounds; round++) {
    assign(vectors, members, centers, k, group);
    centers.fill(0);
    members.forEach((word, i) => {
      const c = (group[i] ?? 0) * dimensions;
      for (let d = 0; d < dimensions; d++)
        centers[c + d] = (centers[c + d] ?? 0) + (vectors[word * dimensions + d] ?? 0);
    });
    for (let c = 0; c < k; c++) normalize(centers, c * dimensions);
  }
  assign(vectors, members, centers, k, group);
  return group;
}

function normalize(vectors: Float32Array, at: number): void {
  let sum = 0;
  for (let d = 0; d < dimensions; d++) sum += (vectors[at + d] ?? 0) ** 2;
  const length = Math.sqrt(sum) || 1;
  for (let d = 0; d < dimensions; d++) vectors[at + d] = (vectors[at + d] ?? 0) / length;
}

/** The nearest center of each member. */
function assign(
  vectors: Float32Array,
  members: Int32Array,
  centers: Float32Array,
  k: number,
  group: Uint16Array,
): void {
  members.forEach((word, i) => {
    const from = word * dimensions;
    let best = -Infinity;
    for (let c = 0; c < k; c++) {
      let dot = 0;
      const to = c * dimensions;
      for (let d = 0; d < dimensions; d++) dot += (vectors[from + d] ?? 0) * (centers[to + d] ?? 0);
      if (dot > best) {
        best = dot;
        group[i] = c;
      }
    }
  });
}

/** The words from which ranks 1, 2, … begin. */
const ranks = [0, 500, 2000, 7000, 20_000, 50_000, 110_000];

/**
 * Clusters the most frequent words of GloVe in three nested levels (64, 256, 1024), so that one number of ten bits says all three.
 * `limit`: how many words to keep.
 */
export function clusterWords(file: string, limit: number, log: (line: string) => void): LexiconCodes {
  const data = JSON.parse(readFileSync(file, 'utf8')) as { vectors: Record<string, number[]> };
  const words = Object.keys(data.vectors)
    .map(word => ({ word, vector: data.vectors[word] ?? [] }))
    .filter(({ word }) => /^[\p{L}'.]+(?:-\p{L}+)?$/u.test(word))
    .sort((a, b) => (a.vector[101] ?? 0) - (b.vector[101] ?? 0))
    .slice(0, limit);
  const vectors = new Float32Array(words.length * dimensions);
  words.forEach(({ vector }, i) => {
    vectors.set(vector.slice(0, dimensions), i * dimensions);
    normalize(vectors, i * dimensions);
  });
  log(`${words.length} words`);
  const clusters = new Uint16Array(words.length);
  const split = (members: Int32Array, ks: readonly number[], seed: number): void => {
    const [k, ...rest] = ks;
    if (k === undefined) return;
    const group = kMeans(vectors, { members }, k, 12, seed);
    for (let c = 0; c < k; c++) {
      const part = members.filter((_, i) => group[i] === c);
      part.forEach(word => {
        clusters[word] = (clusters[word] ?? 0) * k + c;
      });
      split(part, rest, seed + c + 1);
    }
  };
  split(
    Int32Array.from(words, (_, i) => i),
    [64, 4, 4],
    1,
  );
  const codes = new Map<number, number>();
  words.forEach(({ word }, i) => {
    const rank = ranks.filter(from => i >= from).length;
    const hash = hashText(fold(word).toLowerCase()) >>> (32 - lexiconBits);
    // Of two words with one hash the more frequent stays.
    if (!codes.has(hash)) codes.set(hash, (rank << 11) | ((clusters[i] ?? 0) + 1));
  });
  return codes;
}
