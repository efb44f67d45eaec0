import type { WordInfo } from '../../src/engine/names/word';
import { labelCount } from '../../src/engine/names/model/crf';
import { codebookSize, dimensions, type Lexicon } from '../../src/engine/names/model/lexicon';
import { hiddenUnits } from '../../src/engine/names/model/hiddenLayer';
import { eachTrait, inputCount, positions, tokenInputs, wordInputs } from '../../src/engine/names/model/network';
import { Adagrad } from './adagrad';

/** The weights of a network: `hiddenUnits` numbers an input, the biases, `labelCount` numbers a hidden unit. */
export interface NetworkWeights {
  readonly input: Float32Array;
  readonly biases: Float32Array;
  readonly output: Float32Array;
}

/** What the network sees of one token. */
export interface Window {
  readonly words: readonly (WordInfo | null)[];
  readonly bits: number;
}

/** Share of hidden units and of words left out at random while learning; by how much vectors are stretched; steps at a time. */
const settings = { dropout: 0.3, wordDropout: 0.1, stretch: 5, batch: 4, rate: 0.01 };

/** The inputs of a word that are not 0. */
interface Inputs {
  readonly at: Int32Array;
  readonly values: Float32Array;
}

/** Learns the weights of the network, from the slopes that the chain hands back. */
export class DenseTrainer {
  readonly #lexicon: Lexicon;
  readonly #input: Adagrad;
  readonly #biases: Adagrad;
  readonly #output: Adagrad;
  readonly #known = new Map<WordInfo, Inputs>();
  readonly #next: () => number;
  #steps = 0;

  constructor(lexicon: Lexicon, next: () => number) {
    this.#lexicon = lexicon;
    this.#next = next;
    const spread = Math.sqrt(2 / (positions * 25));
    this.#input = new Adagrad(inputCount, hiddenUnits, settings.rate, () => (next() * 2 - 1) * spread * 0.5);
    this.#biases = new Adagrad(1, hiddenUnits, settings.rate, () => 0);
    this.#output = new Adagrad(hiddenUnits, labelCount, settings.rate, () => (next() * 2 - 1) * 0.1);
  }

  /** Adds the scores of the tokens to `scores` and answers what `learn` needs of them. */
  score(windows: readonly Window[], scores: Float64Array): { words: (WordInfo | null)[][]; hidden: Float32Array } {
    const hidden = new Float32Array(windows.length * hiddenUnits);
    const words = windows.map(({ words }) =>
      words.map(word => (word === null || this.#next() < settings.wordDropout ? null : word)),
    );
    windows.forEach(({ bits }, t) => {
      const from = t * hiddenUnits;
      const sum = hidden.subarray(from, from + hiddenUnits);
      sum.set(this.#biases.values);
      this.#eachInput(words[t] ?? [], bits, (row, value) => {
        const { values } = this.#input;
        for (let unit = 0, i = row * hiddenUnits; unit < hiddenUnits; unit++, i++)
          sum[unit] = (sum[unit] ?? 0) + value * (values[i] ?? 0);
      });
      const out = this.#output.values;
      for (let unit = 0; unit < hiddenUnits; unit++) {
        const kept = this.#next() >= settings.dropout;
        const value = kept ? Math.max(0, sum[unit] ?? 0) / (1 - settings.dropout) : 0;
        sum[unit] = value;
        if (value > 0)
          for (let k = 0; k < labelCount; k++)
            scores[t * labelCount + k] = (scores[t * labelCount + k] ?? 0) + value * (out[unit * labelCount + k] ?? 0);
      }
    });
    return { words, hidden };
  }

  /** Takes in the slopes of the scores of one token. */
  learn(words: readonly (WordInfo | null)[], bits: number, hidden: Float32Array, slopes: Float64Array): void {
    const active: number[] = [];
    const back = new Float32Array(hiddenUnits);
    const out = this.#output.values;
    for (let unit = 0; unit < hiddenUnits; unit++) {
      const value = hidden[unit] ?? 0;
      if (value <= 0) continue;
      active.push(unit);
      let slope = 0;
      for (let k = 0; k < labelCount; k++) slope += (slopes[k] ?? 0) * (out[unit * labelCount + k] ?? 0);
      back[unit] = slope / (1 - settings.dropout);
      this.#output.add(unit, slopes, value);
    }
    this.#biases.add(0, back, 1);
    const { slopes: sums } = this.#input;
    this.#eachInput(words, bits, (row, value) => {
      this.#input.touch(row);
      const from = row * hiddenUnits;
      for (const unit of active) sums[from + unit] = (sums[from + unit] ?? 0) + value * (back[unit] ?? 0);
    });
  }

  /** Ends one example: changes the weights now and then. */
  step(): void {
    if (++this.#steps % settings.batch !== 0) return;
    for (const part of [this.#input, this.#biases, this.#output]) part.step();
  }

  /** Counts the weights as they are in the average. */
  keep(): void {
    for (const part of [this.#input, this.#biases, this.#output]) part.keep();
  }

  /** The averaged weights, as the engine wants them: for vectors that are not stretched. */
  weights(): NetworkWeights {
    const input = this.#input.average();
    for (let position = 0; position < positions; position++)
      for (let i = 0; i < dimensions * hiddenUnits; i++) {
        const at = position * wordInputs * hiddenUnits + i;
        input[at] = (input[at] ?? 0) * settings.stretch;
      }
    return { input, biases: this.#biases.average(), output: this.#output.average() };
  }

  #eachInput(words: readonly (WordInfo | null)[], bits: number, take: (row: number, value: number) => void): void {
    words.forEach((word, position) => {
      if (word === null) return;
      const { at, values } = this.#inputsOf(word);
      for (let i = 0; i < at.length; i++) take(position * wordInputs + (at[i] ?? 0), values[i] ?? 0);
    });
    for (let bit = 0; bit < tokenInputs; bit++) if ((bits >> bit) & 1) take(positions * wordInputs + bit, 1);
  }

  #inputsOf(word: WordInfo): Inputs {
    const before = this.#known.get(word);
    if (before) return before;
    const at: number[] = [];
    const values: number[] = [];
    if (word.entry >= 0) {
      const vector = new Float32Array(dimensions);
      const { codebooks } = this.#lexicon;
      this.#lexicon.codes(word.entry, (book, code) => {
        const from = (book * codebookSize + code) * dimensions;
        for (let d = 0; d < dimensions; d++) vector[d] = (vector[d] ?? 0) + (codebooks[from + d] ?? 0);
      });
      vector.forEach((value, d) => {
        at.push(d);
        values.push(value * settings.stretch);
      });
    }
    eachTrait(word, input => {
      at.push(input);
      values.push(1);
    });
    const inputs = { at: Int32Array.from(at), values: Float32Array.from(values) };
    this.#known.set(word, inputs);
    return inputs;
  }
}
