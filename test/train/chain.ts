import { expTransitions, labelCount, marginals, type Marginals } from '../../src/engine/names/model/crf';
import { hiddenUnits } from '../../src/engine/names/model/hiddenLayer';
import type { DenseTrainer, Window } from './denseTrainer';

/** A labelled stretch: for each token the numbers of its features, what the network sees, and its label. */
export interface Example {
  features: Int32Array[];
  readonly windows: readonly Window[];
  readonly labels: Uint8Array;
  /** True where a token outside of names may as well be one of the kind that the corpus does not mark. */
  readonly partial: boolean;
}

/** Learning rate, its offset and the penalties of FTRL-proximal (McMahan et al. 2013); share of features left out at random. */
const settings = { alpha: 0.06, beta: 1, l1: 0.1, l2: 1e-4, dropout: 0.2 };

/** Slopes smaller than this change nothing worth the time. */
const least = 1e-4;
const leastDense = 1e-3;

/** Learns the weights of a linear-chain CRF by FTRL-proximal, one stretch at a time, and those of a network along with it. */
export class ChainTrainer {
  readonly #w: Float32Array;
  readonly #z: Float32Array;
  readonly #n: Float32Array;
  readonly #sum: Float32Array;
  #sums = 0;
  /** Bonds follow the weights of the features in the same arrays. */
  readonly #edges: number;
  readonly #dense: DenseTrainer | null;

  /** `dense`: the network that scores tokens, too; null to learn without one. */
  constructor(featureCount: number, dense: DenseTrainer | null) {
    this.#dense = dense;
    this.#edges = featureCount * labelCount;
    const size = this.#edges + labelCount * labelCount;
    this.#w = new Float32Array(size);
    this.#z = new Float32Array(size);
    this.#n = new Float32Array(size);
    this.#sum = new Float32Array(size);
  }

  /** One pass over all sentences in random order; answers the mean loss per token. `keep`: count the result in the average. */
  epoch(examples: readonly Example[], next: () => number, keep: boolean): number {
    const order = Int32Array.from(examples, (_, i) => i);
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      const swap = order[i] ?? 0;
      order[i] = order[j] ?? 0;
      order[j] = swap;
    }
    let loss = 0;
    let tokens = 0;
    for (const i of order) {
      const example = examples[i];
      if (!example) continue;
      loss += this.#learn(example, next);
      tokens += example.labels.length;
    }
    if (keep) {
      this.#dense?.keep();
      for (let i = 0; i < this.#w.length; i++) this.#sum[i] = (this.#sum[i] ?? 0) + (this.#w[i] ?? 0);
      this.#sums++;
    }
    return loss / tokens;
  }

  #learn({ features, windows, labels, partial }: Example, next: () => number): number {
    const n = labelCount;
    const size = labels.length;
    const scores = new Float64Array(size * n);
    const rows = features.map(row => row.filter(() => next() >= settings.dropout));
    rows.forEach((row, t) => {
      for (const feature of row) {
        const from = feature * n;
        for (let k = 0; k < n; k++) scores[t * n + k] = (scores[t * n + k] ?? 0) + (this.#w[from + k] ?? 0);
      }
    });
    const dense = this.#dense?.score(windows, scores);
    const bonds = Float64Array.from(this.#w.subarray(this.#edges));
    const free = marginals(scores, size, bonds);
    const bound = partial ? marginals(allowed(scores, labels), size, bonds) : undefined;
    const gradient = new Float64Array(n);
    let gold = 0;
    rows.forEach((row, t) => {
      const right = labels[t] ?? 0;
      gold += (scores[t * n + right] ?? 0) + (bonds[(labels[t - 1] ?? 0) * n + right] ?? 0);
      for (let k = 0; k < n; k++) {
        const wanted = bound ? (bound.nodes[t * n + k] ?? 0) : k === right ? 1 : 0;
        gradient[k] = (free.nodes[t * n + k] ?? 0) - wanted;
      }
      for (let k = 0; k < n; k++) {
        const slope = gradient[k] ?? 0;
        if (Math.abs(slope) > least) for (const feature of row) this.#update(feature * n + k, slope);
      }
      if (dense && gradient.some(slope => Math.abs(slope) > leastDense)) {
        const hidden = dense.hidden.subarray(t * hiddenUnits, (t + 1) * hiddenUnits);
        this.#dense?.learn(dense.words[t] ?? [], windows[t]?.bits ?? 0, hidden, gradient);
      }
    });
    this.#dense?.step();
    const expected = expectedBonds(free, size, bonds);
    const wanted = bound ? expectedBonds(bound, size, bonds) : countedBonds(labels);
    expected.forEach((value, i) => {
      const difference = value - (wanted[i] ?? 0);
      if (Math.abs(difference) > least) this.#update(this.#edges + i, difference);
    });
    return free.logSum - (bound?.logSum ?? gold);
  }

  #update(i: number, gradient: number): void {
    const before = this.#n[i] ?? 0;
    const after = before + gradient * gradient;
    const root = Math.sqrt(after);
    this.#z[i] = (this.#z[i] ?? 0) + gradient - ((root - Math.sqrt(before)) / settings.alpha) * (this.#w[i] ?? 0);
    this.#n[i] = after;
    const z = this.#z[i] ?? 0;
    const l1 = i < this.#edges ? settings.l1 : 0;
    this.#w[i] =
      Math.abs(z) <= l1 ? 0 : -(z - Math.sign(z) * l1) / ((settings.beta + root) / settings.alpha + settings.l2);
  }

  /** Weights of all features, averaged over the epochs that were kept. */
  weights(): Float32Array {
    return this.#sum.slice(0, this.#edges).map(value => value / Math.max(1, this.#sums));
  }

  /** Bonds between labels, averaged likewise. */
  transitions(): Float64Array {
    return Float64Array.from(this.#sum.subarray(this.#edges), value => value / Math.max(1, this.#sums));
  }
}

/** Pairs of neighbouring labels in a sentence. */
function countedBonds(labels: Uint8Array): Float64Array {
  const counted = new Float64Array(labelCount * labelCount);
  labels.forEach((label, t) => {
    const pair = (labels[t - 1] ?? 0) * labelCount + label;
    counted[pair] = (counted[pair] ?? 0) + 1;
  });
  return counted;
}

/** The scores with all labels struck out that the corpus rules out. */
function allowed(scores: Float64Array, labels: Uint8Array): Float64Array {
  return scores.map((value, i) => {
    const right = labels[Math.floor(i / labelCount)] ?? 0;
    const label = i % labelCount;
    return label === right || (right === 0 && label >= 7) ? value : -1e4;
  });
}

/** How often each pair of neighbouring labels is expected. */
function expectedBonds({ nodes, alpha, beta, potentials }: Marginals, size: number, bonds: Float64Array): Float64Array {
  const n = labelCount;
  const edges = expTransitions(bonds);
  const expected = new Float64Array(n * n);
  for (let k = 0; k < n; k++) expected[k] = nodes[k] ?? 0;
  const pair = new Float64Array(n * n);
  for (let t = 1; t < size; t++) {
    let sum = 0;
    for (let b = 0; b < n; b++)
      for (let k = 0; k < n; k++) {
        const value =
          (alpha[(t - 1) * n + b] ?? 0) *
          (edges[b * n + k] ?? 0) *
          (potentials[t * n + k] ?? 0) *
          (beta[t * n + k] ?? 0);
        pair[b * n + k] = value;
        sum += value;
      }
    for (let i = 0; i < pair.length; i++) expected[i] = (expected[i] ?? 0) + (pair[i] ?? 0) / sum;
  }
  return expected;
}
