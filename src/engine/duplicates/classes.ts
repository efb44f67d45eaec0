/** Which units are equal: classes are numbered from 0 in order of first appearance. */
export interface Classes {
  /** Class of each unit. */
  readonly of: Int32Array;
  /** Number of units of each class. */
  readonly sizes: Int32Array;
}

/**
 * Classes of units by 64-bit hashes given in two halves. Open addressing with linear probing: linear time, no object per
 * unit.
 */
export function classesOf(low: Int32Array, high: Int32Array, count: number): Classes {
  let bits = 4;
  while (1 << bits < count * 2) bits++;
  const mask = (1 << bits) - 1;
  // Slot -> 1 + first unit of the class.
  const slots = new Int32Array(1 << bits);
  const of = new Int32Array(count);
  const sizes = new Int32Array(count);
  let classes = 0;
  for (let u = 0; u < count; u++) {
    const a = low[u] as number;
    const b = high[u] as number;
    let slot = Math.imul(a ^ (b >>> 7), 0x9e3779b1) >>> (32 - bits);
    for (;;) {
      const first = (slots[slot] as number) - 1;
      if (first < 0) {
        slots[slot] = u + 1;
        of[u] = classes++;
        break;
      }
      if (low[first] === a && high[first] === b) {
        of[u] = of[first] as number;
        break;
      }
      slot = (slot + 1) & mask;
    }
    const own = of[u] as number;
    sizes[own] = (sizes[own] as number) + 1;
  }
  return { of, sizes: sizes.subarray(0, classes) };
}
