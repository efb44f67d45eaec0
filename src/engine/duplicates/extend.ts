import type { Run } from './block';
import { unitOf, type Scan } from './scan';

/** A single sentence of fewer words at the start of a paragraph is too common to draw its paragraph into a block. */
const TELLING = 8;

/** Grows blocks over neighbours that are equal in all copies and belong to no other block. */
export class Extender {
  readonly #scan: Scan;
  /** 1 for each sentence that belongs to a block. */
  readonly #taken: Uint8Array;
  /** Class of each sentence, of each paragraph. */
  readonly #sentenceClass: Int32Array;
  readonly #paragraphClass: Int32Array;

  constructor(scan: Scan, sentenceClass: Int32Array, paragraphClass: Int32Array) {
    this.#scan = scan;
    this.#taken = new Uint8Array(scan.sentences.count);
    this.#sentenceClass = sentenceClass;
    this.#paragraphClass = paragraphClass;
  }

  isTaken(sentence: number): boolean {
    return this.#taken[sentence] === 1;
  }

  isFree(runs: readonly Run[]): boolean {
    return runs.every(({ from, to }) => this.#taken.subarray(from, to).every(taken => taken === 0));
  }

  claim(runs: readonly Run[]): void {
    for (const { from, to } of runs) this.#taken.fill(1, from, to);
  }

  release(runs: readonly Run[]): void {
    for (const { from, to } of runs) this.#taken.fill(0, from, to);
  }

  /** The copies with all that stands equally before and after each of them; claims it. */
  extend(copies: readonly Run[]): readonly Run[] {
    let runs = copies;
    this.claim(runs);
    for (const side of [-1, 1] as const) {
      for (;;) {
        const by = this.#growth(runs, side);
        if (by === 0) break;
        this.claim(runs.map(({ from, to }) => (side < 0 ? { from: from - by, to: from } : { from: to, to: to + by })));
        runs = runs.map(({ from, to }) => (side < 0 ? { from: from - by, to } : { from, to: to + by }));
      }
    }
    return runs;
  }

  /** By how many sentences all runs can grow to one side: a paragraph that is equal everywhere, or a sentence; or 0. */
  #growth(runs: readonly Run[], side: -1 | 1): number {
    const first = runs[0];
    if (first === undefined) return 0;
    const neighbors = runs.map(run => (side < 0 ? run.from - 1 : run.to));
    const model = neighbors[0] as number;
    let whole = true;
    let inside = true;
    for (const [index, sentence] of neighbors.entries()) {
      const run = runs[index] as Run;
      if (!this.#isNeighbor(run, sentence) || this.#sentenceClass[sentence] !== this.#sentenceClass[model]) return 0;
      const paragraph = this.#paragraphOf(sentence);
      const crosses = paragraph !== this.#paragraphOf(side < 0 ? run.from : run.to - 1);
      inside &&= !crosses;
      whole &&=
        crosses &&
        this.#paragraphClass[paragraph] === this.#paragraphClass[this.#paragraphOf(model)] &&
        this.#isFreeParagraph(paragraph);
    }
    if (whole) return this.#sentencesOf(this.#paragraphOf(model));
    const { first: firstWord } = this.#scan.sentences;
    return inside || (firstWord[model + 1] as number) - (firstWord[model] as number) >= TELLING ? 1 : 0;
  }

  #isNeighbor(run: Run, sentence: number): boolean {
    if (sentence < 0 || sentence >= this.#taken.length || this.#taken[sentence] === 1) return false;
    const documentOf = (at: number): number => unitOf(this.#scan.documents, this.#paragraphOf(at));
    return documentOf(sentence) === documentOf(run.from);
  }

  #paragraphOf(sentence: number): number {
    return unitOf(this.#scan.paragraphs.first, sentence);
  }

  #sentencesOf(paragraph: number): number {
    const { first } = this.#scan.paragraphs;
    return (first[paragraph + 1] as number) - (first[paragraph] as number);
  }

  #isFreeParagraph(paragraph: number): boolean {
    const from = this.#scan.paragraphs.first[paragraph] as number;
    return this.isFree([{ from, to: from + this.#sentencesOf(paragraph) }]);
  }
}
