/** Rows of weights that are learnt by AdaGrad (Duchi et al. 2011) from slopes that are summed up between steps. */
export class Adagrad {
  readonly values: Float32Array;
  /** The slopes since the last step; mark a row with `touch` when adding to it. */
  readonly slopes: Float32Array;
  readonly #squares: Float32Array;
  readonly #kept: Float32Array;
  readonly #touched: Uint8Array;
  /** Rows that were ever learnt. */
  readonly #learnt: Uint8Array;
  readonly #width: number;
  readonly #rate: number;
  #times = 0;

  constructor(rows: number, width: number, rate: number, begin: () => number) {
    this.values = Float32Array.from({ length: rows * width }, begin);
    this.slopes = new Float32Array(rows * width);
    this.#squares = new Float32Array(rows * width).fill(1e-6);
    this.#kept = new Float32Array(rows * width);
    this.#touched = new Uint8Array(rows);
    this.#learnt = new Uint8Array(rows);
    this.#width = width;
    this.#rate = rate;
  }

  /** Says that slopes are added to a row. */
  touch(row: number): void {
    this.#touched[row] = 1;
  }

  /** Adds `factor` times the slopes to a row. */
  add(row: number, slopes: ArrayLike<number>, factor: number): void {
    this.touch(row);
    const from = row * this.#width;
    for (let i = 0; i < this.#width; i++)
      this.slopes[from + i] = (this.slopes[from + i] ?? 0) + factor * (slopes[i] ?? 0);
  }

  /** Changes the weights of the rows that were touched. */
  step(): void {
    for (let row = 0; row < this.#touched.length; row++) {
      if (this.#touched[row] === 0) continue;
      this.#touched[row] = 0;
      this.#learnt[row] = 1;
      for (let i = row * this.#width; i < (row + 1) * this.#width; i++) {
        const slope = this.slopes[i] ?? 0;
        if (slope === 0) continue;
        this.slopes[i] = 0;
        const square = (this.#squares[i] ?? 0) + slope * slope;
        this.#squares[i] = square;
        this.values[i] = (this.values[i] ?? 0) - (this.#rate * slope) / Math.sqrt(square);
      }
    }
  }

  /** Counts the weights as they are in the average. */
  keep(): void {
    this.#times++;
    for (let i = 0; i < this.values.length; i++) this.#kept[i] = (this.#kept[i] ?? 0) + (this.values[i] ?? 0);
  }

  /** The mean of the weights that were kept; 0 where nothing was ever learnt, for what they began with means nothing. */
  average(): Float32Array {
    return this.#kept.map((value, i) =>
      this.#learnt[Math.floor(i / this.#width)] === 0 ? 0 : value / Math.max(1, this.#times),
    );
  }
}
