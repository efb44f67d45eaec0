/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
export const FNV_BASIS = 0x811c9dc5;
export const FNV_PRIME = 0x01000193;
/** An odd multiplier that mixes differently from FNV's (MurmurHash3), for the second half of 64-bit hashes. */
const MIX = 0x85ebca6b;

/** A 64-bit hash in two halves. */
export interface Hash {
  readonly first: number;
  readonly second: number;
}

/** The hash of the words from `from` up to but without `to`. */
export function hashWords(words: Int32Array, from: number, to: number): Hash {
  let a = FNV_BASIS;
  let b = MIX;
  for (let w = from; w < to; w++) {
    const word = words[w] as number;
    a = Math.imul(a ^ word, FNV_PRIME);
    b = (Math.imul((b << 13) | (b >>> 19), MIX) + word) | 0;
  }
  return { first: a ^ (a >>> 15), second: b ^ (b >>> 13) };
}
