// How well two names are known to be one: pairs of persons, and the names of one document.
// Usage: npm run eval -- aliases DATA_DIR [--errors]
import Fuse from 'fuse.js';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Found } from '../../src/engine/kinds/kind';
import type { KindId } from '../../src/engine/model';
import { clusterNames } from '../../src/engine/names/draft/clusters';
import { fold, nameKey } from '../../src/engine/names/fold';
import { gazetteerOf } from '../../src/engine/names/gazetteer';
import { personFeatures, personLikeness } from '../../src/engine/names/draft/personLikeness';
import { learn } from '../train/aliases';
import { readNamePairs } from './namePairs';

const kinds: Readonly<Record<string, KindId>> = { PER: 'person', ORG: 'organization', LOC: 'place' };

/** One document: offset, text, type and entity of each mention, in order. */
interface Mentions {
  readonly doc: string;
  readonly m: readonly (readonly [at: number, text: string, type: string, entity: string])[];
}

/** Pairs of distinct names of one document that are one entity: hits, false and missed. */
const gazetteer = gazetteerOf(readFileSync('media/model/gazetteer.txt', 'utf8'));

function scoreDocuments(
  documents: readonly Mentions[],
  errors: string[],
): { hit: number; extra: number; missed: number } {
  const count = { hit: 0, extra: 0, missed: 0 };
  for (const { doc, m } of documents) {
    const found = m.map(([start, text, type]): Found => {
      const kind = kinds[type] ?? 'organization';
      const entry = gazetteer.find(fold(text));
      const known =
        entry?.kind === kind
          ? {
              key: nameKey(entry.canonical),
              label: entry.canonical,
              ...(entry.country ? { country: true as const } : {}),
            }
          : { key: nameKey(text) };
      return { kind, start, end: start + text.split(' ').length, ...known };
    });
    const clusters = clusterNames(
      found,
      m.map(([, text]) => text),
    );
    const gold = new Map<string, Set<string>>();
    const ours = new Map<string, Set<string>>();
    const into = (map: Map<string, Set<string>>, text: string, id: string): void => {
      map.set(text, (map.get(text) ?? new Set()).add(id));
    };
    m.forEach(([, text, , entity], i) => {
      into(gold, text, entity);
      into(ours, text, clusters[i]?.cluster ?? '');
    });
    const names = [...gold.keys()].sort();
    const meet = (map: Map<string, Set<string>>, a: string, b: string): boolean =>
      [...(map.get(a) ?? [])].some(id => map.get(b)?.has(id));
    names.forEach((a, i) => {
      for (const b of names.slice(0, i)) {
        const right = meet(gold, a, b);
        const said = meet(ours, a, b);
        if (right && said) count.hit++;
        else if (said) {
          count.extra++;
          errors.push(`+ ${b} | ${a} (${doc})`);
        } else if (right) {
          count.missed++;
          errors.push(`- ${b} | ${a} (${doc})`);
        }
      }
    });
  }
  return count;
}

/** Area under the ROC curve: how often a pair that is one person scores above one that is not. */
function areaUnderCurve(scores: readonly number[], labels: readonly boolean[]): number {
  let wins = 0;
  let all = 0;
  scores.forEach((a, i) => {
    scores.forEach((b, j) => {
      if (labels[i] !== true || labels[j] !== false) return;
      all++;
      wins += a > b ? 1 : a === b ? 0.5 : 0;
    });
  });
  return wins / all;
}

/** Best F1 over all thresholds, and that threshold. */
function bestF1(scores: readonly number[], labels: readonly boolean[]): { f1: number; threshold: number } {
  let best = { f1: 0, threshold: 0 };
  const same = labels.filter(Boolean).length;
  for (const threshold of new Set(scores)) {
    const said = labels.filter((_, i) => (scores[i] ?? 0) >= threshold);
    const f1 = (2 * said.filter(Boolean).length) / (said.length + same);
    if (f1 > best.f1) best = { f1, threshold };
  }
  return best;
}

/** How alike fuse.js finds two names, the better of both directions. */
function fuseLikeness(a: string, b: string): number {
  const search = (text: string, pattern: string): number =>
    1 - (new Fuse([text], { includeScore: true, threshold: 1, ignoreLocation: true }).search(pattern)[0]?.score ?? 1);
  return Math.max(search(a, b), search(b, a));
}

/** Each tenth scored by weights that were learnt from the other nine. */
function crossValidated(rows: readonly (readonly number[])[], labels: readonly boolean[]): number[] {
  const scores: number[] = [];
  for (let fold = 0; fold < 10; fold++) {
    const isTrained = (_: unknown, i: number): boolean => i % 10 !== fold;
    const weights = learn(rows.filter(isTrained), labels.filter(isTrained));
    rows.forEach((row, i) => {
      if (i % 10 === fold) scores[i] = row.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0);
    });
  }
  return scores;
}

/** Prints both tables. */
export function run(args: string[]): Promise<void> {
  const folder = args[0];
  if (folder === undefined) throw new Error('usage: npm run eval -- aliases DATA_DIR [--errors]');
  const data = join(folder, 'aliases');
  const pairs = readNamePairs(data);
  const labels = pairs.map(({ same }) => same);
  const rows = pairs.map(({ a, b }) => personFeatures(a, b));
  const methods = {
    'as shipped': pairs.map(({ a, b }) => personLikeness(a, b)),
    'cross-validated': crossValidated(rows, labels),
    'fuse.js': pairs.map(({ a, b }) => fuseLikeness(a, b)),
  };
  console.log(`persons: ${pairs.length} pairs, ${labels.filter(Boolean).length} of them one person`);
  for (const [name, scores] of Object.entries(methods)) {
    const { f1, threshold } = bestF1(scores, labels);
    console.log(
      `  ${name.padEnd(16)} F1 ${(100 * f1).toFixed(1)} (from ${threshold.toFixed(2)} on)  AUC ${areaUnderCurve(scores, labels).toFixed(3)}`,
    );
  }
  const errors: string[] = [];
  for (const file of readdirSync(data).filter(name => name.startsWith('gum_mentions') && name.endsWith('.json'))) {
    const documents = JSON.parse(readFileSync(join(data, file), 'utf8')) as Mentions[];
    const { hit, extra, missed } = scoreDocuments(documents, errors);
    const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1);
    console.log(
      `${file}: names of one document  P ${percent(hit, hit + extra)}  R ${percent(hit, hit + missed)}  F1 ${percent(2 * hit, 2 * hit + extra + missed)}`,
    );
  }
  if (args.includes('--errors')) for (const error of errors) console.log(error);
  return Promise.resolve();
}
