// Precision, recall and F1 of the names on labelled texts, by exact span and type, on plain text put together from the
// tokens of the corpus. Usage: npm run eval -- names DATA_DIR|FILE.bio [--model FILE] [--errors] [--speed]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gazetteerOf } from '../../src/engine/names/gazetteer';
import { readModel } from '../../src/engine/names/model';
import { trainedTagger } from '../../src/engine/names/trained';
import type { NameTagger } from '../../src/engine/names/tagger';
import { readNames } from '../engine/names/read';
import { readBio, type Sentence } from './bio';
import { measureSpeed } from './namesSpeed';

const types = { person: 'PER', organization: 'ORG', place: 'LOC' } as const;

/** Hits, false marks and misses. */
interface Count {
  hit: number;
  extra: number;
  missed: number;
}

interface Score {
  readonly counts: Record<string, Count>;
  readonly errors: string[];
}

/** Scores one corpus: every document is read as a draft of one paragraph a sentence. */
export function score(documents: readonly (readonly Sentence[])[], tagger: NameTagger): Score {
  const counts: Record<string, Count> = {};
  const errors: string[] = [];
  const count = (type: string): Count => (counts[type] ??= { hit: 0, extra: 0, missed: 0 });
  for (const type of ['PER', 'ORG', 'LOC', 'all', 'span']) count(type);
  for (const sentences of documents) {
    const names = readNames(
      tagger,
      sentences.map(sentence => sentence.text),
    ).filter(name => (name.confidence ?? 1) >= 0.5);
    sentences.forEach(({ text, gold }, index) => {
      const wanted = new Map(
        gold.filter(({ type }) => type !== 'MISC').map(item => [`${item.start}-${item.end}`, item]),
      );
      const known = new Map<string, string>();
      for (const name of names) {
        if (name.paragraph !== index || !(name.kind in types)) continue;
        const type = types[name.kind as keyof typeof types];
        const place = `${name.start}-${name.end}`;
        known.set(place, type);
        const right = wanted.get(place);
        const outcome = right?.type === type ? 'hit' : 'extra';
        count(type)[outcome]++;
        count('all')[outcome]++;
        count('span')[right ? 'hit' : 'extra']++;
        if (outcome === 'extra') errors.push(`+ ${type} ${name.text} ${right ? `(is ${right.type})` : ''} :: ${text}`);
      }
      for (const [place, item] of wanted) {
        if (known.get(place) !== item.type) {
          count(item.type).missed++;
          count('all').missed++;
          errors.push(`- ${item.type} ${text.slice(item.start, item.end)} ${known.get(place) ?? ''} :: ${text}`);
        }
        if (!known.has(place)) count('span').missed++;
      }
    });
  }
  return { counts, errors };
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

/** "  P 71.2  R 64.0  F1 67.4" */
function line({ hit, extra, missed }: Count): string {
  const p = percent(hit, hit + extra);
  const r = percent(hit, hit + missed);
  const f = p + r === 0 ? 0 : (2 * p * r) / (p + r);
  return `  P ${p.toFixed(1).padStart(5)}  R ${r.toFixed(1).padStart(5)}  F1 ${f.toFixed(1).padStart(5)}`;
}

/** Prints a table for each labelled file below DATA_DIR/dev, or for the one file given. */
export async function run(args: string[]): Promise<void> {
  const path = args[0];
  if (path === undefined) throw new Error('usage: npm run eval -- names DATA_DIR|FILE.bio [--model FILE] [--errors]');
  const gazetteer = gazetteerOf(readFileSync('media/model/gazetteer.txt', 'utf8'));
  const at = args.indexOf('--model');
  const model = readModel(readFileSync(at < 0 ? 'media/model/names.bin' : (args[at + 1] ?? '')));
  const tagger = trainedTagger(gazetteer, () => model);
  const files = path.endsWith('.bio')
    ? [path]
    : readdirSync(join(path, 'dev'))
        .filter(name => name.endsWith('.bio'))
        .sort()
        .map(name => join(path, 'dev', name));
  for (const file of files) {
    const documents = readBio(file);
    const started = performance.now();
    const { counts, errors } = score(documents, tagger);
    const seconds = (performance.now() - started) / 1000;
    const size = documents.flat().reduce((sum, { text }) => sum + text.length, 0);
    console.log(
      `${file.replace(/^.*\//, '')}  (${documents.length} documents, ${(size / 1024).toFixed(0)} KB, ${(size / 1e6 / seconds).toFixed(1)} MB/s)`,
    );
    for (const [type, count] of Object.entries(counts))
      console.log(`  ${type.padEnd(5)}${line(count)}  hit ${count.hit} extra ${count.extra} missed ${count.missed}`);
    if (args.includes('--errors')) for (const error of errors) console.log(error);
  }
  if (!args.includes('--speed')) return;
  await measureSpeed(
    () => trainedTagger(gazetteer, () => model),
    files.flatMap(file => readBio(file).flat()).map(({ text }) => text),
  );
}
