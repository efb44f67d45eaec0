import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { draftWords, toldBy } from '../../src/engine/names/draftWords';
import {
  mostFeatures,
  viewSentence,
  windowBits,
  writeFeatures,
  type SentenceView,
} from '../../src/engine/names/model/features';
import type { Gazetteer } from '../../src/engine/names/gazetteer';
import { positions, reach } from '../../src/engine/names/model/network';
import { sentenceRanges } from '../../src/engine/names/sentenceRanges';
import { stretches } from '../../src/engine/names/model/stretches';
import { readLines } from '../../src/engine/names/reading';
import type { Token } from '../../src/engine/names/tokens';
import type { WordReader } from '../../src/engine/names/words';
import type { WordTable } from '../../src/engine/names/wordTable';
import { readBio, type Sentence } from '../eval/bio';
import type { Example } from './chain';

/** Number of the label that begins a type; what else a corpus may mark is outside. */
const typeLabel: Readonly<Record<string, number>> = { PER: 1, ORG: 3, LOC: 5, MISC: 7 };

/** One label for each token of the engine's own tokenizer. */
function labelTokens(gold: Sentence['gold'], spans: readonly { start: number; end: number }[]): Uint8Array {
  const labels = new Uint8Array(spans.length);
  for (const { start, end, type } of gold) {
    const base = typeLabel[type];
    if (base === undefined) continue;
    let begun = false;
    spans.forEach((span, i) => {
      if (span.start >= end || span.end <= start) return;
      labels[i] = begun ? base + 1 : base;
      begun = true;
    });
  }
  return labels;
}

/** What examples are made with. */
export interface Source {
  readonly words: WordTable;
  readonly reader: WordReader;
  readonly gazetteer: Gazetteer;
  /** False to learn without what the draft tells of a word. */
  readonly useDraft: boolean;
}

/** Drafts of one origin that are learnt from beside the corpora. */
export interface OwnDrafts {
  readonly name: string;
  readonly drafts: readonly (readonly Sentence[])[];
  /** True if they mark no names of other things than people, organizations and places. */
  readonly partial: boolean;
}

/** The features and labels of all stretches of the corpora of a folder, every feature a 32-bit hash; then those of our own drafts. */
export function readExamples(folder: string, own: readonly OwnDrafts[], source: Source): Example[] {
  const examples: Example[] = [];
  for (const name of readdirSync(folder)
    .filter(file => file.endsWith('.bio'))
    .sort()) {
    const before = examples.length;
    const documents = readBio(join(folder, name));
    const sentences = documents.flat();
    // Where a corpus marks no names of other things, what it leaves unmarked may be one.
    const partial = !sentences.some(({ gold }) => gold.some(({ type }) => type === 'MISC'));
    // A corpus that is one document has none: its sentences have nothing to do with each other.
    const drafts = documents.length > 1 ? documents : sentences.map(sentence => [sentence]);
    for (const draft of drafts) addDraft(examples, draft, partial, source);
    console.log(`  ${name.padEnd(28)}${String(examples.length - before).padStart(7)} stretches`);
  }
  for (const { name, drafts, partial } of own) {
    const before = examples.length;
    for (const draft of drafts) addDraft(examples, draft, partial, source);
    console.log(`  ${name.padEnd(28)}${String(examples.length - before).padStart(7)} stretches`);
  }
  return examples;
}

/** Longer sentences are tables. */
const longestSentence = 200;

function addDraft(examples: Example[], draft: readonly Sentence[], partial: boolean, source: Source): void {
  const { words, reader, gazetteer, useDraft } = source;
  const read = draft.map(({ text }) => readLines(text, words, gazetteer).map(({ tokens }) => tokens));
  const told = draftWords(useDraft ? read.map(lines => toldBy(lines, reader)) : []);
  draft.forEach(({ gold }, index) => {
    for (const tokens of read[index] ?? [])
      for (const [from, to] of sentenceRanges(tokens)) {
        if (to - from > longestSentence) continue;
        const sentence = tokens.slice(from, to);
        addSentence(examples, viewSentence(sentence, reader, gazetteer, told), gold, partial);
      }
  });
}

function addSentence(examples: Example[], view: SentenceView, gold: Sentence['gold'], partial: boolean): void {
  const { tokens } = view;
  const buffer = new Int32Array(mostFeatures);
  const labels = labelTokens(gold, tokens);
  for (const [from, to] of stretches(tokens)) {
    if (isCut(gold, tokens, from, to)) continue;
    const places = tokens.slice(from, to).map((_, i) => from + i);
    const features = places.map(i => buffer.slice(0, writeFeatures(view, i, buffer)));
    const windows = places.map(i => ({
      words: Array.from({ length: positions }, (_, position) => view.infos[i + position - reach] ?? null),
      bits: windowBits(view, i),
    }));
    const own = labels.slice(from, to);
    // A name that begins outside of the stretch begins with it.
    const first = own[0] ?? 0;
    if (first > 0 && first % 2 === 0) own[0] = first - 1;
    examples.push({ features, windows, labels: own, partial });
  }
}

/** "United Kingdom general election": a name of something else that goes on in lower case says nothing of its first words. */
function isCut(gold: Sentence['gold'], tokens: readonly Token[], from: number, to: number): boolean {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  return gold.some(name => name.type === 'MISC' && name.start >= start && name.start < end && name.end > end);
}
