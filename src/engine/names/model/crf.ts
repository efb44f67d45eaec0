/**
 * The labels of a token are numbers: 0 outside, then begin (odd) and inside (even) of each kind: person 1 2, organization 3 4, place
 * 5 6, and 7 8 for names of anything else, which the model tells apart but nobody is shown.
 */
export const labelCount = 9;

/** True where a label may follow another: "inside" only after begin or inside of the same kind. */
export function mayFollow(before: number, label: number): boolean {
  return !isInside(label) || before === label || before === label - 1;
}

/** True for the labels that go on with a name. */
function isInside(label: number): boolean {
  return label > 0 && label % 2 === 0;
}

/** Marginal probabilities and the sum over all labellings of one sequence. */
export interface Marginals {
  /** `size * labelCount` probabilities of each label at each token. */
  readonly nodes: Float64Array;
  /** `alpha`, `beta` and scale as computed: for the gradient of the transitions. */
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
  readonly potentials: Float64Array;
  /** Logarithm of the sum over all labellings. */
  readonly logSum: number;
}

/** Room for the numbers of one stretch. Making arrays takes longer than filling them. */
class Room {
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
  readonly nodes: Float64Array;
  readonly potentials: Float64Array;
  readonly weighed = new Float64Array(labelCount);
  readonly back: Uint8Array;
  readonly path: Uint8Array;

  constructor(readonly size: number) {
    const numbers = (): Float64Array => new Float64Array(size * labelCount);
    [this.alpha, this.beta, this.nodes, this.potentials] = [numbers(), numbers(), numbers(), numbers()];
    this.back = new Uint8Array(size * labelCount);
    this.path = new Uint8Array(size);
  }
}

/**
 * Forward-backward on a linear chain (Rabiner 1989; Lafferty et al. 2001), scaled at each token. `scores` has `labelCount` numbers a
 * token, `transitions[before * labelCount + label]` their bonds; the sequence begins and ends outside of names. Who asks often
 * passes the exponentials of the bonds as `edges`, and room for the answer.
 */
export function marginals(
  scores: Float64Array,
  size: number,
  transitions: Float64Array,
  edges = expTransitions(transitions),
  room = new Room(size),
): Marginals {
  const n = labelCount;
  const { alpha, beta, nodes, potentials } = room;
  let logSum = 0;
  for (let t = 0; t < size; t++) {
    let top = -Infinity;
    for (let k = 0; k < n; k++) top = Math.max(top, scores[t * n + k] ?? 0);
    logSum += top;
    for (let k = 0; k < n; k++) potentials[t * n + k] = Math.exp((scores[t * n + k] ?? 0) - top);
  }
  for (let t = 0; t < size; t++) {
    let sum = 0;
    const before = (t - 1) * n;
    for (let k = 0; k < n; k++) {
      let value = 0;
      if (t === 0) value = edges[k] ?? 0;
      else if (isInside(k))
        // Only begin and inside of the same kind go on with inside: the rest would add zeros.
        value =
          (alpha[before + k - 1] ?? 0) * (edges[(k - 1) * n + k] ?? 0) +
          (alpha[before + k] ?? 0) * (edges[k * n + k] ?? 0);
      else for (let b = 0; b < n; b++) value += (alpha[before + b] ?? 0) * (edges[b * n + k] ?? 0);
      value *= potentials[t * n + k] ?? 0;
      alpha[t * n + k] = value;
      sum += value;
    }
    logSum += Math.log(sum);
    for (let k = 0; k < n; k++) alpha[t * n + k] = (alpha[t * n + k] ?? 0) / sum;
  }
  for (let k = 0; k < n; k++) beta[(size - 1) * n + k] = 1;
  const { weighed } = room;
  for (let t = size - 2; t >= 0; t--) {
    let sum = 0;
    for (let k = 0; k < n; k++) weighed[k] = (potentials[(t + 1) * n + k] ?? 0) * (beta[(t + 1) * n + k] ?? 0);
    for (let b = 0; b < n; b++) {
      let value = (edges[b * n] ?? 0) * (weighed[0] ?? 0);
      for (let k = 1; k < n; k += 2) value += (edges[b * n + k] ?? 0) * (weighed[k] ?? 0);
      const inside = isInside(b) ? b : b + 1;
      if (b > 0) value += (edges[b * n + inside] ?? 0) * (weighed[inside] ?? 0);
      beta[t * n + b] = value;
      sum += value;
    }
    for (let b = 0; b < n; b++) beta[t * n + b] = (beta[t * n + b] ?? 0) / sum;
  }
  for (let t = 0; t < size; t++) {
    let sum = 0;
    for (let k = 0; k < n; k++) sum += nodes[t * n + k] = (alpha[t * n + k] ?? 0) * (beta[t * n + k] ?? 0);
    for (let k = 0; k < n; k++) nodes[t * n + k] = (nodes[t * n + k] ?? 0) / sum;
  }
  return { nodes, alpha, beta, potentials, logSum };
}

/** Exponentials of the bonds between labels; 0 where one may not follow the other. */
export function expTransitions(transitions: Float64Array): Float64Array {
  return transitions.map((value, i) => (mayFollow(Math.floor(i / labelCount), i % labelCount) ? Math.exp(value) : 0));
}

/**
 * The best labelling of a stretch, one label a token, and the probabilities of all labels, `labelCount` a token. The arrays may be
 * longer than the stretch, and hold until the next one is labelled.
 */
export interface Labelling {
  readonly size: number;
  readonly path: Uint8Array;
  readonly nodes: Float64Array;
}

/** Labels stretches with the bonds of one model. */
export function labeller(transitions: Float64Array): (scores: Float64Array, size: number) => Labelling {
  const edges = expTransitions(transitions);
  let room = new Room(8);
  return (scores, size) => {
    if (size > room.size) room = new Room(2 * size);
    const { path, nodes } = room;
    if (size === 1) labelOne(scores, transitions, room);
    else {
      bestPath(scores, size, transitions, room);
      marginals(scores, size, transitions, edges, room);
    }
    return { size, path, nodes };
  };
}

/** Most stretches are one word, for which no sums over paths are needed. */
function labelOne(scores: Float64Array, transitions: Float64Array, { path, nodes }: Room): void {
  let best = 0;
  let top = -Infinity;
  for (let k = 0; k < labelCount; k++) {
    const value = mayFollow(0, k) ? (scores[k] ?? 0) + (transitions[k] ?? 0) : -Infinity;
    nodes[k] = value;
    if (value > top) {
      top = value;
      best = k;
    }
  }
  let sum = 0;
  for (let k = 0; k < labelCount; k++) sum += nodes[k] = Math.exp((nodes[k] ?? 0) - top);
  for (let k = 0; k < labelCount; k++) nodes[k] = (nodes[k] ?? 0) / sum;
  path[0] = best;
}

/** The best labelling (Viterbi 1967), one label index a token. */
export function bestPath(
  scores: Float64Array,
  size: number,
  transitions: Float64Array,
  room = new Room(size),
): Uint8Array {
  const n = labelCount;
  const { back, path } = room;
  // The tops of all labels token by token; forward-backward comes later and fills them anew.
  const tops = room.alpha;
  for (let t = 0; t < size; t++) {
    for (let k = 0; k < n; k++) {
      let best = -Infinity;
      let from = 0;
      // What may come before "inside" stands next to it.
      const first = isInside(k) ? k - 1 : 0;
      const end = t === 0 ? 1 : isInside(k) ? k + 1 : n;
      for (let b = first; b < end; b++) {
        const value = (t === 0 ? 0 : (tops[(t - 1) * n + b] ?? 0)) + (transitions[b * n + k] ?? 0);
        if (value > best) {
          best = value;
          from = b;
        }
      }
      tops[t * n + k] = best + (scores[t * n + k] ?? 0);
      back[t * n + k] = from;
    }
  }
  const last = (size - 1) * n;
  let label = 0;
  for (let k = 1; k < n; k++) if ((tops[last + k] ?? 0) > (tops[last + label] ?? 0)) label = k;
  for (let t = size - 1; t >= 0; t--) {
    path[t] = label;
    label = back[t * n + label] ?? 0;
  }
  return path;
}
