/** A map from 32-bit keys to numbers other than 0, in one typed array (open addressing); 0 stands for "not there". */
export class IntTable {
  /** Key and value side by side, so that a look-up touches one cache line. */
  readonly #slots: Int32Array;
  readonly #mask: number;

  /** Room for `size` keys. */
  constructor(size: number) {
    let capacity = 16;
    while (capacity < 2 * size) capacity *= 2;
    this.#slots = new Int32Array(2 * capacity);
    this.#mask = capacity - 1;
  }

  /** `value` must not be 0. The keys must be hashes: their lower bits are where they go. */
  set(key: number, value: number): void {
    let slot = key & this.#mask;
    while (this.#slots[2 * slot + 1] !== 0 && this.#slots[2 * slot] !== key) slot = (slot + 1) & this.#mask;
    this.#slots[2 * slot] = key;
    this.#slots[2 * slot + 1] = value;
  }

  get(key: number): number {
    let slot = key & this.#mask;
    for (;;) {
      const value = this.#slots[2 * slot + 1] ?? 0;
      if (value === 0 || this.#slots[2 * slot] === key) return value;
      slot = (slot + 1) & this.#mask;
    }
  }
}
