/**
 * Measures dates, times, durations and sets against labelled text: every `*.jsonl` of a folder whose records have a
 * `text`, a reference day `ref` or `date` and `dates` with `start`, `end` and a TIMEX3 or ISO `value`.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Found } from '../../src/engine/kinds/kind';
import type { Paragraph } from '../../src/engine/text/paragraph';
import { timeLayer } from '../../src/engine/times/layer';
import { resolveTimes } from '../../src/engine/times/resolve';
import { UNSETTLED } from '../../src/engine/text/numberFormat';
import { dataFiles } from './dataFiles';

interface Label {
  readonly start: number | null;
  readonly end: number | null;
  readonly value: unknown;
}

interface Item {
  readonly id: string;
  readonly text: string;
  readonly ref?: string | null;
  readonly date?: string;
  readonly dates: readonly Label[];
}

type Test = (found: Found, label: Label) => boolean;

const overlaps: Test = (found, { start, end }) =>
  start !== null && end !== null && found.start < end && start < found.end;
const measures: readonly (readonly [string, Test])[] = [
  ['relaxed', overlaps],
  ['strict', (found, label) => found.start === label.start && found.end === label.end],
  ['value', (found, label) => overlaps(found, label) && found.timex?.value === label.value],
];

/** Prints relaxed, strict and value precision, recall and F1 of each file; `--errors` prints what differs as well. */
export function run(args: string[]): Promise<void> {
  const folder = args.find(arg => !arg.startsWith('--'));
  if (folder === undefined) throw new Error('usage: eval times DATA_DIR [--errors]');
  for (const path of dataFiles(folder)) {
    const items = readItems(path);
    if (items.length > 0) measure(basename(path), items, args.includes('--errors'));
  }
  return Promise.resolve();
}

function readItems(path: string): Item[] {
  const records = readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Partial<Item>);
  return records.filter((record): record is Item => record.text !== undefined && record.dates !== undefined);
}

/** What the engine says about one record, its `ref` or `date` being the dateline. */
function findTimes(item: Item): readonly Found[] {
  const paragraph: Paragraph = {
    prose: item.text,
    block: 'paragraph',
    draft: () => 0,
    numbers: UNSETTLED,
    sentences: [],
  };
  const date = (item.ref ?? item.date)?.slice(0, 10);
  return resolveTimes(timeLayer().times(paragraph), date ? { date, source: 'given' } : null);
}

function measure(name: string, items: readonly Item[], errors: boolean): void {
  const all = items.map(item => ({
    item,
    found: findTimes(item),
    labels: item.dates.filter(({ start }) => start !== null),
  }));
  const given = all.reduce((sum, { labels }) => sum + labels.length, 0);
  const made = all.reduce((sum, { found }) => sum + found.length, 0);
  const quiet = all.filter(({ item }) => item.dates.length === 0);
  const alarms = quiet.filter(({ found }) => found.length > 0);
  const wrong = alarms.filter(
    ({ item, found }) => !found.every(({ start, end }) => isTime(item.text.slice(start, end))),
  );
  console.log(
    `${name}: ${items.length} items, ${given} labelled, ${made} found; ${alarms.length} of ${quiet.length} items without a label have one found, ${wrong.length} of them what is no time`,
  );
  for (const [label, test] of measures) {
    const hits = all.reduce((sum, { found, labels }) => sum + matches(found, labels, test), 0);
    const [precision, recall] = [share(hits, made), share(hits, given)];
    const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
    console.log(`  ${label.padEnd(8)} P ${precision.toFixed(1)}  R ${recall.toFixed(1)}  F1 ${f1.toFixed(1)}`);
  }
  if (errors) for (const { item, found } of alarms) printAlarm(item.text, found);
  if (errors) all.forEach(({ item, found, labels }) => printErrors(item.text, found, labels));
}

/**
 * Whether words are a date or a duration that no label can deny: a day of a month by its name, a year behind "of", a unit
 * of time, "now" and the like. The negatives of some test data hold such, as the program they test wants more.
 */
function isTime(words: string): boolean {
  return (
    /\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*$|\bof (?:19|20)\d\d$/.test(words) ||
    /\b(?:now|today|currently)\b|\b\d*(?:h|hrs?|hour|min|minute|day|week|month|year|decade)s?\b/i.test(words)
  );
}

function printAlarm(text: string, found: readonly Found[]): void {
  const finds = found.map(({ start, end, timex }) => `${text.slice(start, end)} = ${timex?.value}`);
  console.log(`  unasked  ${JSON.stringify(text)} ${finds.join(', ')}`);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}

/** Size of the largest one-to-one matching (augmenting paths). */
function matches(found: readonly Found[], labels: readonly Label[], test: Test): number {
  const owner: number[] = labels.map(() => -1);
  const assign = (index: number, seen: Set<number>): boolean =>
    labels.some((label, at) => {
      const fact = found[index];
      if (fact === undefined || seen.has(at) || !test(fact, label)) return false;
      seen.add(at);
      if ((owner[at] ?? -1) >= 0 && !assign(owner[at] ?? -1, seen)) return false;
      owner[at] = index;
      return true;
    });
  return found.filter((_, index) => assign(index, new Set())).length;
}

function printErrors(text: string, found: readonly Found[], labels: readonly Label[]): void {
  const show = (start: number, end: number): string =>
    JSON.stringify(
      `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 20)}`,
    );
  for (const label of labels) {
    const fact = found.find(candidate => overlaps(candidate, label));
    const where = show(label.start ?? 0, label.end ?? 0);
    const value = typeof label.value === 'string' ? label.value : JSON.stringify(label.value);
    if (fact === undefined) console.log(`  missed   ${where} ${value}`);
    else if (fact.start !== label.start || fact.end !== label.end)
      console.log(
        `  span     ${where} ${value} <> ${JSON.stringify(text.slice(fact.start, fact.end))} ${fact.timex?.value}`,
      );
    else if (fact.timex?.value !== label.value) console.log(`  value    ${where} ${value} <> ${fact.timex?.value}`);
  }
  for (const fact of found) {
    if (!labels.some(label => overlaps(fact, label)))
      console.log(`  spurious ${show(fact.start, fact.end)} ${fact.timex?.value}`);
  }
}
