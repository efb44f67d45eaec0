// Time of the duplicate finder as a multiple of one pass over the characters of the same text in the same run (the floor),
// on prose, and in milliseconds on hostile texts. Usage: npm run bench -- duplicates [POOL.jsonl …] [--jscpd PATH]
// Pools hold one article a line, {"paras": […]}; without any the prose is invented. PATH is jscpd's executable.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findDuplicates, scan } from '../../src/engine/duplicates/find';

import { newsDraft, randomNumbers } from './draft';
import { milliseconds, printTable, race, times } from './measure';

const MEGABYTE = 1_000_000;

export function run(args: readonly string[]): void {
  const peer = args.indexOf('--jscpd');
  const pools = args.slice(0, peer < 0 ? args.length : peer);
  const text = pools.length === 0 ? newsDraft(1_700_000) : pools.map(readPool).join('\n\n');
  const rows: (readonly string[])[] = [
    ['prose', 'floor', 'words', 'exact', 'exact + near', ...(peer < 0 ? [] : ['jscpd'])],
  ];
  for (const megabytes of [0.1, 1, 10]) {
    const prose = text.slice(0, megabytes * MEGABYTE);
    if (prose.length < megabytes * MEGABYTE) break;
    rows.push(measureProse(`${megabytes} MB`, prose, peer < 0 ? undefined : args[peer + 1]));
  }
  printTable(rows);
  console.log();
  printTable([['hostile', 'exact', 'exact + near', 'groups'], ...Object.entries(hostileTexts()).map(measureHostile)]);
}

function measureProse(name: string, text: string, jscpd: string | undefined): readonly string[] {
  const result = race(text.length > 5 * MEGABYTE ? 3 : 9, {
    floor: () => floor(text),
    words: () => scan([{ text }]),
    exact: () => find(text, false),
    near: () => find(text, true),
  });
  const multiple = (time: number): string => times(time / result.floor.min);
  const row = [
    name,
    milliseconds(result.floor.min),
    ...[result.words, result.exact, result.near].map(({ min }) => multiple(min)),
  ];
  return jscpd === undefined ? row : [...row, multiple(measureJscpd(jscpd, text))];
}

/** One FNV-1a pass over all characters: what any finder must do at least. */
function floor(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

function find(text: string, near: boolean): number {
  return findDuplicates([{ text }], { minWords: 12, near }).length;
}

function measureHostile([name, text]: readonly [string, string]): readonly string[] {
  const result = race(1, { exact: () => find(text, false), near: () => find(text, true) });
  return [
    `${name}, ${(text.length / MEGABYTE).toFixed(1)} MB`,
    milliseconds(result.exact.min),
    milliseconds(result.near.min),
    String(find(text, true)),
  ];
}

/** Texts that repeat themselves in every way that made prototypes and peers slow. */
function hostileTexts(): Readonly<Record<string, string>> {
  const random = randomNumbers(7);
  const stop = 'the of and to in a is that for it as was on with be by at he from his'.split(' ');
  const stopWords = Array.from({ length: 300_000 }, () => stop[Math.floor(random() * stop.length)] ?? '');
  const [line = '', other = '', ...more] = newsDraft(600, 3).split(/\n+/);
  const block = [line, other, ...more].slice(0, 11).join('\n') + '\n';
  const sentence = `${newsDraft(200, 5)
    .replace(/[.!?\n]/g, ' ')
    .split(/\s+/)
    .slice(0, 40)
    .join(' ')}. `;
  return {
    'one word': 'word '.repeat(300_000),
    'one line': `${line}\n`.repeat(20_000).slice(0, 2 * MEGABYTE),
    'two lines in turn': `${line}\n${other}\n`.repeat(6_000).slice(0, 2 * MEGABYTE),
    'stop words in one line': stopWords.join(' '),
    'stop words in lines': stopWords.map((word, index) => word + (index % 20 === 19 ? '\n' : ' ')).join(''),
    'a block of lines': block.repeat(1_000).slice(0, 2 * MEGABYTE),
    'a sentence in one line': sentence.repeat(MEGABYTE / 100).slice(0, 2 * MEGABYTE),
    'line breaks': '\n'.repeat(MEGABYTE),
    letters: 'x'.repeat(MEGABYTE),
  };
}

/** Milliseconds of jscpd, its start included, on the text as one Markdown file; it skips files over limits of its own. */
function measureJscpd(path: string, text: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'duplicates-'));
  try {
    writeFileSync(join(folder, 'text.md'), text);
    const started = performance.now();
    const { error } = spawnSync(path, [folder, '--silent', '--max-size', '100mb', '--max-lines', '10000000'], {
      stdio: 'ignore',
    });
    if (error !== undefined) throw error;
    return performance.now() - started;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readPool(path: string): string {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map(line => (JSON.parse(line) as { readonly paras: readonly string[] }).paras.join('\n'))
    .join('\n\n');
}
