import type { Example } from './chain';

/** Features seen less often are left out. */
const leastCount = 2;

/** Replaces hashes by dense numbers, leaves out rare ones; answers the hash of each number. */
export function numberFeatures(examples: Example[]): Int32Array {
  const size = 2 ** 25;
  const keys = new Int32Array(size);
  const counts = new Uint8Array(size);
  const slotOf = (key: number): number => {
    let slot = Math.imul(key, 0x9e3779b1) >>> 7;
    while (counts[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) % size;
    return slot;
  };
  for (const { features } of examples)
    for (const row of features)
      for (const key of row) {
        const slot = slotOf(key);
        keys[slot] = key;
        if ((counts[slot] ?? 0) < 255) counts[slot] = (counts[slot] ?? 0) + 1;
      }
  const numbers = new Int32Array(size).fill(-1);
  const kept: number[] = [];
  for (const example of examples)
    example.features = example.features.map(row => {
      const out: number[] = [];
      for (const key of row) {
        const slot = slotOf(key);
        if ((counts[slot] ?? 0) < leastCount) continue;
        if (numbers[slot] === -1) {
          numbers[slot] = kept.length;
          kept.push(key);
        }
        out.push(numbers[slot] ?? 0);
      }
      return Int32Array.from(out);
    });
  return Int32Array.from(kept);
}
