/** A list of 32-bit integers that grows by doubling: a fraction of the memory and time of an array of numbers. */
export class IntList {
  #items: Int32Array;
  length = 0;

  constructor(capacity = 16) {
    this.#items = new Int32Array(Math.max(16, capacity));
  }

  push(value: number): void {
    if (this.length === this.#items.length) this.#reserve(this.length + 1);
    this.#items[this.length++] = value;
  }

  /** The memory of the list, longer than it is; good until it grows. */
  get items(): Int32Array {
    return this.#items;
  }

  at(index: number): number {
    return this.#items[index] as number;
  }

  set(index: number, value: number): void {
    this.#items[index] = value;
  }

  /** Adds one value so many times. */
  pushMany(value: number, times: number): void {
    this.#reserve(this.length + times);
    this.#items.fill(value, this.length, this.length + times);
    this.length += times;
  }

  /**
   * Puts `items` in the place of those from `from` up to but without `to`, and adds `shift` to all that follow. What
   * follows moves as one block of memory: with small edits a pass over the list costs microseconds.
   */
  splice(from: number, to: number, items: Int32Array, shift = 0): void {
    const length = this.length - (to - from) + items.length;
    this.#reserve(length);
    const after = from + items.length;
    this.#items.copyWithin(after, to, this.length);
    this.#items.set(items, from);
    this.length = length;
    if (shift === 0) return;
    const all = this.#items;
    for (let i = after; i < length; i++) all[i] = (all[i] as number) + shift;
  }

  /** The items as a typed array of their own length; shares memory with the list until it grows. */
  view(): Int32Array {
    return this.#items.subarray(0, this.length);
  }

  #reserve(length: number): void {
    if (length <= this.#items.length) return;
    const larger = new Int32Array(Math.max(length, this.#items.length * 2));
    larger.set(this.view());
    this.#items = larger;
  }
}
