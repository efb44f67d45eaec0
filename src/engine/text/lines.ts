/** A place in a text as people count: both 1-based, `column` in UTF-16 units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/**
 * Offsets to lines and columns of one text. "\n", "\r\n" and a lone "\r" end a line, as in VS Code. The table is made
 * when first asked for: an edit makes a new `Lines`, and often nobody asks before the next one.
 */
export class Lines {
  #starts: readonly number[] | undefined;

  constructor(private readonly text: string) {}

  /** Number of lines; an empty text has one. */
  get count(): number {
    return this.#table().length;
  }

  /** Line and column of an offset; offsets beyond the text count as the end of its last line. */
  at(offset: number): LineColumn {
    const starts = this.#table();
    const inside = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: inside - (starts[low] ?? 0) + 1 };
  }

  #table(): readonly number[] {
    if (this.#starts) return this.#starts;
    const starts = [0];
    for (let i = 0; i < this.text.length; i++) {
      const code = this.text.charCodeAt(i);
      if (code === 10 || (code === 13 && this.text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
    }
    return (this.#starts = starts);
  }
}
