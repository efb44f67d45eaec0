// Precision, recall and F1 of the names on labelled texts, by exact span and type, on plain text put together from the
// tokens of the corpus. Usage: npm run eval -- names DATA_DIR|FILE [--model FILE] [--without PART,…] [--errors] [--speed]
// A part that training left out is left out here, too: gazetteer, draft; memory is what `resolveNames` makes of the whole draft.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gazetteerOf } from '../../src/engine/names/gazetteer';
import { NOTHING_TOLD } from '../../src/engine/names/draftWords';
import { readModel } from '../../src/engine/names/model/model';
import { NameTexts } from '../../src/engine/names/draft/nameTexts';
import { resolveNames } from '../../src/engine/names/draft/resolve';
import { trainedTagger } from '../../src/engine/names/trained';
import type { NameTagger } from '../../src/engine/names/tagger';
import { readNames } from '../engine/names/read';
import { parseDrafts } from '../train/drafts';
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
export function score(documents: readonly (readonly Sentence[])[], tagger: NameTagger, resolve = resolveNames): Score {
  const counts: Record<string, Count> = {};
  const errors: string[] = [];
  const count = (type: string): Count => (counts[type] ??= { hit: 0, extra: 0, missed: 0 });
  for (const type of ['PER', 'ORG', 'LOC', 'ALL', 'SPAN']) count(type);
  for (const sentences of documents) {
    const names = readNames(
      tagger,
      sentences.map(sentence => sentence.text),
      'paragraph',
      new NameTexts(),
      resolve,
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
        count('ALL')[outcome]++;
        count('SPAN')[right ? 'hit' : 'extra']++;
        if (outcome === 'extra') errors.push(`+ ${type} ${name.text} ${right ? `(is ${right.type})` : ''} :: ${text}`);
      }
      for (const [place, item] of wanted) {
        if (known.get(place) !== item.type) {
          count(item.type).missed++;
          count('ALL').missed++;
          errors.push(`- ${item.type} ${text.slice(item.start, item.end)} ${known.get(place) ?? ''} :: ${text}`);
        }
        if (!known.has(place)) count('SPAN').missed++;
      }
    });
  }
  return { counts, errors };
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

/** "P  71.2 R  64.0 F1  67.4  tp 12 fp 5 fn 7" */
function line({ hit, extra, missed }: Count): string {
  const p = percent(hit, hit + extra);
  const r = percent(hit, hit + missed);
  const f = p + r === 0 ? 0 : (2 * p * r) / (p + r);
  const cell = (value: number): string => value.toFixed(1).padStart(5);
  return `P ${cell(p)} R ${cell(r)} F1 ${cell(f)}  tp ${hit} fp ${extra} fn ${missed}`;
}

/** Prints a table for each labelled file below DATA_DIR/dev, or for the one file given. */
export async function run(args: string[]): Promise<void> {
  const path = args[0];
  if (path === undefined)
    throw new Error('usage: npm run eval -- names DATA_DIR|FILE [--model FILE] [--without PART,…] [--errors]');
  const without = args.includes('--without') ? (args[args.indexOf('--without') + 1] ?? '').split(',') : [];
  const gazetteer = gazetteerOf(without.includes('gazetteer') ? '' : readFileSync('media/model/gazetteer.txt', 'utf8'));
  const at = args.indexOf('--model');
  const model = readModel(readFileSync(at < 0 ? 'media/model/names.bin' : (args[at + 1] ?? '')));
  const whole = trainedTagger(gazetteer, () => model);
  const tagger: NameTagger = without.includes('draft') ? { ...whole, tell: () => NOTHING_TOLD } : whole;
  const files = /\.(?:bio|txt)$/.test(path)
    ? [path]
    : readdirSync(join(path, 'dev'))
        .filter(name => name.endsWith('.bio'))
        .sort()
        .map(name => join(path, 'dev', name));
  for (const file of files) {
    const documents = file.endsWith('.bio') ? readBio(file) : parseDrafts(readFileSync(file, 'utf8'));
    const started = performance.now();
    const { counts, errors } = score(documents, tagger, without.includes('memory') ? found => found : resolveNames);
    const seconds = (performance.now() - started) / 1000;
    const size = documents.flat().reduce((sum, { text }) => sum + text.length, 0);
    console.log(
      `${file.replace(/^.*\//, '')}  (${documents.length} documents, ${(size / 1024).toFixed(0)} KB, ${(size / 1e6 / seconds).toFixed(1)} MB/s)`,
    );
    for (const [type, count] of Object.entries(counts)) console.log(`${type.padEnd(5)} ${line(count)}`);
    if (args.includes('--errors')) for (const error of errors) console.log(error);
  }
  if (!args.includes('--speed')) return;
  // Articles are edited prose, not tweets or single sentences about music.
  const prose = files.filter(file => /(?:pud_news|wikigold|gum_open)\.bio$/.test(file));
  await measureSpeed(
    () => trainedTagger(gazetteer, () => model),
    (prose.length > 0 ? prose : files).flatMap(file => readBio(file).flat()).map(({ text }) => text),
  );
}
