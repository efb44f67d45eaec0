import type { Candidate } from '../candidate';
import { labelCount, type Labelling } from './crf';
import type { Token } from '../tokens';

/** From this probability on a word that the best labelling leaves out is told to the rest of the draft. */
const faint = 0.08;

/** The spans of the best path (names of other things too), and the words it leaves out that might be names after all; `offset` is the first token. */
export function spans({ size, path, nodes }: Labelling, tokens: readonly Token[], offset: number): Candidate[] {
  const found: Candidate[] = [];
  const chance = (t: number, kind: number): number =>
    (nodes[t * labelCount + 2 * kind - 1] ?? 0) + (nodes[t * labelCount + 2 * kind] ?? 0);
  const isFaint = (t: number): boolean =>
    path[t] === 0 && tokens[offset + t]?.capital === true && chance(t, 1) + chance(t, 2) + chance(t, 3) >= faint;
  const mean = (from: number, to: number, kind: number): number => {
    let sum = 0;
    for (let t = from; t < to; t++) sum += chance(t, kind);
    return sum / (to - from);
  };
  let t = 0;
  while (t < size) {
    const label = path[t] ?? 0;
    const inside = label % 2 === 0 ? label : label + 1;
    const faintly = isFaint(t);
    let to = t + 1;
    if (label > 0) while (to < size && path[to] === inside) to++;
    else if (faintly) while (to < size && isFaint(to)) to++;
    if (label > 0 || faintly) {
      const [person, organization, place] = [mean(t, to, 1), mean(t, to, 2), mean(t, to, 3)];
      found.push({ from: offset + t, to: offset + to, person, organization, place });
    }
    t = to;
  }
  return found;
}
