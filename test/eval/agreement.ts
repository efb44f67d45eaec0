/**
 * Measures how far two passes of labels over the same sentences agree: `first.jsonl` and `second.jsonl` of a folder, each
 * record with `id`, `quantities` and `dates`.
 *
 *     npm run eval -- agreement DATA_DIR
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { percent } from './figuresScore';

interface Label {
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

interface Item {
  readonly id: string;
  readonly quantities: readonly Label[];
  readonly dates: readonly Label[];
}

/** The fields compared, by the list they stand in. */
const FIELDS = {
  quantities: ['kind', 'value', 'unit', 'noun', 'head', 'bound', 'direction', 'change', 'per'],
  dates: ['type', 'value'],
} as const;

/**
 * Prints F1 of labels that overlap and of equal spans; of the overlapping pairs, the share where a field is the same to
 * the letter; and in how many sentences the passes differ in anything.
 */
export function run([folder]: string[]): Promise<void> {
  if (folder === undefined) throw new Error('usage: eval agreement DATA_DIR');
  const second = new Map(read(join(folder, 'second.jsonl')).map(item => [item.id, item]));
  const both = read(join(folder, 'first.jsonl')).flatMap(one => {
    const other = second.get(one.id);
    return other ? [{ one, other }] : [];
  });
  for (const list of ['quantities', 'dates'] as const) {
    const [made, again] = [both.flatMap(({ one }) => one[list]), both.flatMap(({ other }) => other[list])];
    const pairs = both.flatMap(({ one, other }) => pairUp(one[list], other[list]));
    const f1 = (hits: number): string => show(percent(2 * hits, made.length + again.length));
    const exact = pairs.filter(([a, b]) => a.start === b.start && a.end === b.end);
    console.log(`${list}: ${made.length} in the first pass, ${again.length} in the second`);
    console.log(`  overlap F1  ${f1(pairs.length)}`);
    console.log(`  exact F1    ${f1(exact.length)}`);
    for (const field of FIELDS[list]) {
      const same = pairs.filter(([a, b]) => JSON.stringify(a[field]) === JSON.stringify(b[field]));
      console.log(
        `  ${field.padEnd(11)} ${show(percent(same.length, pairs.length))}  (${pairs.length - same.length} differ)`,
      );
    }
  }
  const differ = both.filter(({ one, other }) => labels(one) !== labels(other));
  console.log(`${differ.length} of ${both.length} sentences differ in anything`);
  return Promise.resolve();
}

/** Labels of the two passes that overlap, each used once; labels of one pass never overlap each other. */
function pairUp(one: readonly Label[], other: readonly Label[]): [Label, Label][] {
  const free = new Set(other);
  return one.flatMap((a): [Label, Label][] => {
    const b = other.find(label => free.has(label) && a.start < label.end && label.start < a.end);
    if (b === undefined) return [];
    free.delete(b);
    return [[a, b]];
  });
}

/** All that is compared, as one string, whatever the order of the keys. */
function labels({ quantities, dates }: Item): string {
  const rows = (list: readonly Label[], fields: readonly string[]): unknown[] =>
    list.map(label => [label.start, label.end, ...fields.map(field => label[field])]);
  return JSON.stringify([rows(quantities, FIELDS.quantities), rows(dates, FIELDS.dates)]);
}

function read(path: string): Item[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter(line => line !== '').map(line => JSON.parse(line) as Item);
}

function show(share: number): string {
  return share.toFixed(1).padStart(5);
}
