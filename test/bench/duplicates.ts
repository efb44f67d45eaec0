// Time of the duplicate finder as a multiple of one pass over the characters of the same text in the same run (the floor),
// on prose; of each keystroke in 1 MB; of 50 MB of files beside jscpd; and in milliseconds on hostile texts.
// Usage: npm run bench -- duplicates [POOL.jsonl …] [--jscpd PATH]
// Pools hold one article a line, {"paras": […]}; without any the prose is invented. PATH is jscpd's executable.
import { readFileSync } from 'node:fs';
import { findDuplicates, scan } from '../../src/engine/duplicates/find';
import { measureCommands } from './commands';
import { newsDraft, randomNumbers } from './draft';
import { milliseconds, printTable, race, times } from './measure';
import { floor, measureTyping } from './typing';

const MEGABYTE = 1_000_000;
/** Read by the peer, too. */
const FILES = 50 * MEGABYTE;

export function run(args: readonly string[]): void {
  const peer = args.indexOf('--jscpd');
  const pools = args.slice(0, peer < 0 ? args.length : peer);
  const text = pools.length === 0 ? newsDraft(1_700_000) : pools.map(readPool).join('\n\n');
  const rows: (readonly string[])[] = [['prose', 'floor', 'words', 'exact', 'exact + near']];
  for (const megabytes of [0.1, 1, 10]) {
    const prose = text.slice(0, megabytes * MEGABYTE);
    if (prose.length === megabytes * MEGABYTE) rows.push(measureProse(`${megabytes} MB`, prose));
  }
  printTable(rows);
  console.log();
  printTable(measureTyping(text.slice(0, MEGABYTE), text.slice(MEGABYTE)));
  console.log();
  const jscpd = peer < 0 ? undefined : args[peer + 1];
  if (jscpd !== undefined) {
    printTable(measureCommands(lengthened(text, FILES), jscpd));
    console.log();
  }
  printTable([['hostile', 'exact', 'exact + near', 'groups'], ...Object.entries(hostileTexts()).map(measureHostile)]);
}

function measureProse(name: string, text: string): readonly string[] {
  const result = race(text.length > 5 * MEGABYTE ? 3 : 9, {
    floor: () => floor(text),
    words: () => scan([{ text }]),
    exact: () => find(text, false),
    near: () => find(text, true),
  });
  const multiples = [result.words, result.exact, result.near].map(({ min }) => times(min / result.floor.min));
  return [name, milliseconds(result.floor.min), ...multiples];
}

function find(text: string, near: boolean): number {
  return findDuplicates([{ text }], { minWords: 12, near }).length;
}

/** So much prose: the text again and again, each time in other words, so that it repeats nothing. */
function lengthened(text: string, length: number): string {
  const parts = [text];
  for (let n = 1; n * text.length < length; n++) parts.push(text.replace(/\p{L}+/gu, `$&${'qxzj'.repeat(n)}`));
  return parts.join('\n\n').slice(0, length);
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

function readPool(path: string): string {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map(line => (JSON.parse(line) as { readonly paras: readonly string[] }).paras.join('\n'))
    .join('\n\n');
}
