import type { Found } from '../kinds/kind';
import { isCompass, isDemonym } from '../kinds/nationality';
import { amend } from './amend';
import { chanceOf, kindOf, type Candidate } from './candidate';
import { writtenName } from './cluster';
import { bestPath, expTransitions, labelCount, marginals } from './crf';
import { entryAt } from './entries';
import { viewSentence } from './features';
import { fold, nameKey } from './fold';
import type { Gazetteer } from './gazetteer';
import { lineCase } from './line';
import type { NameModel } from './model';
import { recase } from './recase';
import { scorer } from './scorer';
import { stretches } from './stretches';
import type { NameTagger } from './tagger';
import { titleStart } from './titles';
import { tokenize, type Token } from './tokens';
import { wordReader, type WordInfo } from './words';

/** From this probability on a word that the best labelling leaves out is told to the rest of the draft. */
const faint = 0.08;

/** Names by a linear-chain CRF over features of words and their neighbours. Pure; linear in the paragraph. */
export function trainedTagger(gazetteer: Gazetteer, model: () => NameModel): NameTagger {
  let ready:
    | {
        readonly wordOf: (word: string) => WordInfo;
        readonly score: ReturnType<typeof scorer>;
        readonly transitions: Float64Array;
        readonly edges: Float64Array;
      }
    | undefined;
  const load = (): NonNullable<typeof ready> => {
    if (ready) return ready;
    const loaded = model();
    return (ready = {
      wordOf: wordReader(loaded.lexicon, gazetteer),
      score: scorer(loaded),
      transitions: loaded.transitions,
      edges: expTransitions(loaded.transitions),
    });
  };
  return {
    tag({ prose }) {
      const written = tokenize(prose);
      const { wordOf, score, transitions, edges } = load();
      const style = lineCase(written, gazetteer);
      const tokens = recase(written, style, gazetteer);
      const found: Found[] = [];
      for (const [from, to] of sentences(tokens)) {
        const sentence = tokens.slice(from, to);
        if (!sentence.some(token => token.capital)) continue;
        const view = viewSentence(sentence, wordOf, gazetteer);
        const candidates: Candidate[] = [];
        for (const [start, end] of stretches(sentence)) {
          const size = end - start;
          const scores = score(view, start, end);
          const path = bestPath(scores, size, transitions);
          const { nodes } = marginals(scores, size, transitions, edges);
          for (const candidate of spans(path, nodes, sentence, start)) candidates.push(candidate);
        }
        const names = amend(sentence, candidates, gazetteer);
        const weak = style !== 'sentence';
        for (const name of names) found.push(toFound(prose, sentence, name, weak, gazetteer));
        for (const nationality of nationalities(prose, sentence, names)) found.push(nationality);
      }
      return found.sort((a, b) => a.start - b.start);
    },
  };
}

/** Sentences as token ranges: cut after a full stop, question or exclamation mark before a word that begins a sentence. */
function sentences(tokens: readonly Token[]): [number, number][] {
  const cuts: [number, number][] = [];
  let from = 0;
  let ended = false;
  tokens.forEach((token, i) => {
    if (ended && token.type !== 'mark' && token.first) {
      cuts.push([from, i]);
      from = i;
    }
    ended = token.type === 'mark' ? ended || /^[.!?…]$/.test(token.text) : false;
  });
  if (from < tokens.length) cuts.push([from, tokens.length]);
  return cuts;
}

/** The spans of the best path (names of other things too), and the words it leaves out that might be names after all; `offset` is the first token. */
function spans(path: Uint8Array, nodes: Float64Array, tokens: readonly Token[], offset: number): Candidate[] {
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
  while (t < path.length) {
    const label = path[t] ?? 0;
    const inside = label % 2 === 0 ? label : label + 1;
    const faintly = isFaint(t);
    let to = t + 1;
    if (label > 0) while (to < path.length && path[to] === inside) to++;
    else if (faintly) while (to < path.length && isFaint(to)) to++;
    if (label > 0 || faintly) {
      const [person, organization, place] = [mean(t, to, 1), mean(t, to, 2), mean(t, to, 3)];
      found.push({ from: offset + t, to: offset + to, person, organization, place });
    }
    t = to;
  }
  return found;
}

/** A candidate as the rest of the engine wants it. */
function toFound(
  prose: string,
  tokens: readonly Token[],
  name: Candidate,
  weakCapital: boolean,
  gazetteer: Gazetteer,
): Found {
  const { from, to, person, organization, place } = name;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const kind = kindOf(name);
  const match = entryAt(tokens, from, gazetteer);
  const entry = match?.to === to && match.entry.kind === kind && kind !== 'person' ? match.entry : undefined;
  const canonical = entry?.canonical;
  const text = prose.slice(start, end);
  const title = kind === 'person' ? titleStart(tokens, from) : from;
  return {
    kind,
    start,
    end,
    key: nameKey(canonical ?? text),
    confidence: chanceOf(name),
    evidence: { person, organization, place, weakCapital: weakCapital || tokens[from]?.first === true },
    // A label says that the name is known by heart. A spelling without its accents is no better than what stands there.
    ...(canonical === undefined ? {} : { label: nameKey(canonical) === nameKey(text) ? writtenName(text) : canonical }),
    ...(entry?.country === true ? { country: true } : {}),
    ...(title < from ? { title: prose.slice(tokens[title]?.start, tokens[from - 1]?.end).replace(/\s+/g, ' ') } : {}),
  };
}

/** Nationalities among the words that are in no name of the sentence. */
function nationalities(prose: string, tokens: readonly Token[], names: readonly Candidate[]): Found[] {
  const taken = new Set<number>();
  for (const name of names) if (chanceOf(name) >= 0.5) for (let i = name.from; i < name.to; i++) taken.add(i);
  const found: Found[] = [];
  tokens.forEach(({ start, end, text, capital, glued }, i) => {
    if (!capital || taken.has(i) || !isDemonym(fold(text))) return;
    const before = tokens[i - 1];
    const from = before && !glued && !taken.has(i - 1) && isCompass(before.text) ? before.start : start;
    const key = nameKey(prose.slice(from, end)).replace(/s$/, '');
    found.push({ kind: 'nationality', start: from, end, key, confidence: 0.9 });
  });
  return found;
}
