/**
 * Quality of the duplicate finder on generated cases with known groups: `gen-*.jsonl` of a data folder, scored by the
 * `score.mjs` beside them.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findDuplicates } from '../../src/engine/duplicates/find';

interface Case {
  readonly id: string;
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

interface Prediction {
  readonly id: string;
  readonly groups: readonly {
    readonly spans: readonly { readonly f: number; readonly start: number; readonly end: number }[];
  }[];
}

type Score = Readonly<Record<string, number>>;
type Scorer = (gold: readonly Case[], predictions: readonly Prediction[]) => Readonly<Record<string, Score>>;

const COLUMNS = [
  'gold',
  'pred',
  'grpStrict',
  'grpFound',
  'copyR',
  'grpP',
  'charF1',
  'plagdet',
  'gran',
  'falseGroups',
  'per10k',
];

/** Arguments: the folder with `score.mjs` and `data/`, then files of cases (all of `data/gen-*.jsonl` by default), `--exact`. */
export async function run(args: readonly string[]): Promise<void> {
  const [folder, ...files] = args.filter(arg => !arg.startsWith('--'));
  if (folder === undefined) throw new Error('usage: duplicates FOLDER [CASES.jsonl …] [--exact]');
  const { score } = (await import(pathToFileURL(join(folder, 'score.mjs')).href)) as { readonly score: Scorer };
  const data = join(folder, 'data');
  const generated = (await readdir(data)).filter(name => /^gen-.*\.jsonl$/.test(name)).map(name => join(data, name));
  for (const file of files.length > 0 ? files : generated) {
    const cases = (await readFile(file, 'utf8'))
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Case);
    const predictions = cases.map(({ id, files: documents }) => ({
      id,
      groups: findDuplicates(documents, { minWords: 12, near: !args.includes('--exact') }).map(({ copies }) => ({
        spans: copies.map(({ document, start, end }) => ({ f: document, start, end })),
      })),
    }));
    console.log(file);
    console.log(table(score(cases, predictions)));
  }
}

function table(rows: Readonly<Record<string, Score>>): string {
  const cell = (value: number | undefined): string =>
    (value === undefined || Number.isNaN(value)
      ? '-'
      : Number.isInteger(value)
        ? String(value)
        : value.toFixed(3)
    ).padStart(12);
  const lines = Object.entries(rows).map(
    ([name, row]) => name.padEnd(12) + COLUMNS.map(column => cell(row[column])).join(''),
  );
  return [''.padEnd(12) + COLUMNS.map(column => column.padStart(12)).join(''), ...lines].join('\n');
}
