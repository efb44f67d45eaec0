import type { Found, NameEvidence } from '../kinds/kind';
import { isDemonym } from '../kinds/nationality';
import { isCommonAcronym } from '../kinds/organization';
import { bestPath, labelCount, marginals } from './crf';
import { entryAt } from './entries';
import { mostFeatures, viewSentence, writeFeatures } from './features';
import { fold, nameKey } from './fold';
import type { Gazetteer } from './gazetteer';
import { lineCase } from './line';
import type { NameModel } from './model';
import { recase } from './recase';
import type { NameTagger } from './tagger';
import { otherHeads } from './others';
import { stretches } from './stretches';
import { titleEnd, titleStart } from './titles';
import { tokenize, type Token } from './tokens';
import { wordReader, type WordInfo } from './words';

/** Probability from which on the model knows the kind of a name better than the gazetteer. */
const certain = 0.97;

/** From this probability on a word that the best labelling leaves out is told to the rest of the draft. */
const faint = 0.08;

/** Names by a linear-chain CRF over features of words and their neighbours. Pure; linear in the paragraph. */
export function trainedTagger(gazetteer: Gazetteer, model: () => NameModel): NameTagger {
  let wordOf: ((word: string) => WordInfo) | undefined;
  const buffer = new Int32Array(mostFeatures);
  return {
    tag({ prose }) {
      const written = tokenize(prose);
      const loaded = model();
      wordOf ??= wordReader(loaded.lexicon, gazetteer);
      const style = lineCase(written, gazetteer);
      const tokens = recase(written, style, gazetteer);
      const found: Found[] = [];
      for (const [from, to] of sentences(tokens)) {
        const sentence = tokens.slice(from, to);
        if (!sentence.some(token => token.capital)) continue;
        const names: Found[] = [];
        const view = viewSentence(sentence, wordOf, gazetteer, 'sentence');
        for (const [start, end] of stretches(sentence)) {
          const size = end - start;
          const scores = new Float64Array(size * labelCount);
          for (let t = 0; t < size; t++) {
            const count = writeFeatures(view, start + t, buffer);
            for (let f = 0; f < count; f++) loaded.addWeights(buffer[f] ?? 0, scores, t * labelCount);
          }
          const path = bestPath(scores, size, loaded.transitions);
          const { nodes } = marginals(scores, size, loaded.transitions);
          for (const span of spans(path, nodes, sentence.slice(start, end))) {
            names.push(
              ...toFound(
                prose,
                sentence,
                start + span.from,
                start + span.to,
                span.evidence,
                style !== 'sentence',
                gazetteer,
              ),
            );
          }
        }
        found.push(...names, ...nationalities(sentence, names));
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

interface LabelledSpan {
  readonly from: number;
  readonly to: number;
  readonly evidence: Omit<NameEvidence, 'weakCapital'>;
}

/** Person, organization, place: the kinds of the first labels of the model. */
const kindCount = 3;

/** The spans of the best path, and the words it leaves out that might be names after all. */
function spans(path: Uint8Array, nodes: Float64Array, tokens: readonly Token[]): LabelledSpan[] {
  const found: LabelledSpan[] = [];
  const chance = (t: number, kind: number): number =>
    (nodes[t * labelCount + 2 * kind - 1] ?? 0) + (nodes[t * labelCount + 2 * kind] ?? 0);
  const isName = (label: number): boolean => label > 0 && label <= 2 * kindCount;
  const isFaint = (t: number): boolean =>
    !isName(path[t] ?? 0) && tokens[t]?.capital === true && chance(t, 1) + chance(t, 2) + chance(t, 3) >= faint;
  const evidence = (from: number, to: number): LabelledSpan['evidence'] => {
    const sum = [0, 0, 0, 0];
    for (let t = from; t < to; t++)
      for (let kind = 1; kind <= kindCount; kind++) sum[kind] = (sum[kind] ?? 0) + chance(t, kind) / (to - from);
    return { person: sum[1] ?? 0, organization: sum[2] ?? 0, place: sum[3] ?? 0 };
  };
  let t = 0;
  while (t < path.length) {
    const label = path[t] ?? 0;
    const inside = label % 2 === 0 ? label : label + 1;
    const faintly = isFaint(t);
    let to = t + 1;
    if (isName(label)) while (to < path.length && path[to] === inside) to++;
    else if (faintly) while (to < path.length && isFaint(to)) to++;
    if (isName(label) || faintly) found.push({ from: t, to, evidence: evidence(t, to) });
    t = to;
  }
  return found;
}

/** One candidate as the rest of the engine wants it: without titles, possessives and marks at its ends. */
function toFound(
  prose: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  evidence: LabelledSpan['evidence'],
  weakCapital: boolean,
  gazetteer: Gazetteer,
): Found[] {
  let first = from;
  let last = to;
  while (last > first && (tokens[last - 1]?.type === 'possessive' || tokens[last - 1]?.type === 'mark')) last--;
  while (first < last && tokens[first]?.type !== 'word' && tokens[first]?.type !== 'number') first++;
  const { person, organization, place } = evidence;
  const best = Math.max(person, organization, place);
  let kind: 'person' | 'organization' | 'place' =
    best === person ? 'person' : best === place ? 'place' : 'organization';
  // "Mr Osborne", "Pope Francis": the title is not part of the name; "Baghdad airport": nor is a common noun.
  if (kind === 'person') first = titleEnd(tokens, first, last);
  if (kind === 'place') while (last > first && isLower(tokens[last - 1])) last--;
  if (isNoName(tokens, first, last)) return [];
  const start = tokens[first]?.start;
  const end = tokens[last - 1]?.end;
  if (start === undefined || end === undefined || first >= last) return [];
  const match = entryAt(tokens, first, gazetteer);
  // What the gazetteer knows for certain beats a doubtful guess of the kind.
  if (match?.to === last && match.entry.rank === 3 && best < certain) kind = match.entry.kind;
  const canonical =
    match?.to === last && match.entry.kind === kind && kind !== 'person' ? match.entry.canonical : undefined;
  const title = kind === 'person' ? titleStart(tokens, first) : first;
  return [
    {
      kind,
      start,
      end,
      key: nameKey(canonical ?? prose.slice(start, end)),
      confidence: best,
      evidence: { ...evidence, weakCapital: weakCapital || tokens[first]?.first === true },
      ...(canonical === undefined ? {} : { label: canonical }),
      ...(title < first
        ? { title: prose.slice(tokens[title]?.start, tokens[first - 1]?.end).replace(/\s+/g, ' ') }
        : {}),
    },
  ];
}

function isLower(token: Token | undefined): boolean {
  return token?.type === 'word' && !token.capital;
}

/** Nationalities, abbreviations of common nouns, and names of agreements and events: "Iranian", "NGOs", "Paris *Agreement*". */
function isNoName(tokens: readonly Token[], first: number, last: number): boolean {
  const token = tokens[first];
  const next = tokens[last];
  if (next?.capital === true && !next.glued && otherHeads.has(next.text)) return true;
  if (otherHeads.has(tokens[last - 1]?.text ?? '') && last - first > 1) return true;
  return last - first === 1 && token !== undefined && (isDemonym(fold(token.text)) || isCommonAcronym(token.text));
}

/** Nationalities among the words that are in no name of the sentence. */
function nationalities(tokens: readonly Token[], names: readonly Found[]): Found[] {
  const taken = new Set<number>();
  for (const name of names) {
    if ((name.confidence ?? 1) < 0.5) continue;
    for (const token of tokens) if (token.start >= name.start && token.end <= name.end) taken.add(token.start);
  }
  return tokens
    .filter(token => token.capital && !taken.has(token.start) && isDemonym(fold(token.text)))
    .map(({ start, end, text }) => ({
      kind: 'nationality',
      start,
      end,
      key: nameKey(text).replace(/s$/, ''),
      confidence: 0.9,
    }));
}
