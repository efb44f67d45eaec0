import type { Reading } from './reading';

/** Characters of prose whose readings are kept: a long article. */
const most = 1 << 17;

/** Keeps readings from when a paragraph is asked for its words until it is asked for its names, if that is soon. */
export class RecentReadings {
  readonly #readings = new Map<string, readonly Reading[]>();
  #size = 0;

  put(prose: string, readings: readonly Reading[]): void {
    this.#size += prose.length;
    if (this.#size > most) {
      this.#readings.clear();
      this.#size = prose.length;
    }
    this.#readings.set(prose, readings);
  }

  /** The readings of a paragraph, once. */
  take(prose: string): readonly Reading[] | undefined {
    const readings = this.#readings.get(prose);
    if (readings && this.#readings.delete(prose)) this.#size -= prose.length;
    return readings;
  }
}
