/** A list of 32-bit integers that grows by doubling: a fraction of the memory and time of an array of numbers. */
export class IntList {
  #items: Int32Array;
  length = 0;

  constructor(capacity = 16) {
    this.#items = new Int32Array(Math.max(16, capacity));
  }

  push(value: number): void {
    if (this.length === this.#items.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.#items);
      this.#items = larger;
    }
    this.#items[this.length++] = value;
  }

  /** The items as a typed array of their own length; shares memory with the list until it grows. */
  view(): Int32Array {
    return this.#items.subarray(0, this.length);
  }
}
