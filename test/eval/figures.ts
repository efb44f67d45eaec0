/**
 * Measures figures against labelled text: every `*.jsonl` of a folder whose records have a `text` and either
 * `quantities` (start, end, value, unit, change) or `numbers` (start, end, type) with `dates`.
 *
 *     npm run eval -- figures DATA_DIR [--errors] [--speed]
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { figureFamily } from '../../src/engine/figures/family';
import { age } from '../../src/engine/kinds/age';
import type { Found } from '../../src/engine/kinds/kind';
import { isCurrencyPrefix, money } from '../../src/engine/kinds/money';
import { ordinal } from '../../src/engine/kinds/ordinal';
import { percent as percentKind } from '../../src/engine/kinds/percent';
import { quantity } from '../../src/engine/kinds/quantity';
import { score as scoreKind } from '../../src/engine/kinds/score';
import type { Span } from '../../src/engine/model';
import { numerals } from '../../src/engine/text/numerals';
import type { Paragraph } from '../../src/engine/text/paragraph';
import { timeLayer } from '../../src/engine/times/layer';
import { UNSETTLED } from '../../src/engine/text/numberFormat';
import { dataFiles } from './dataFiles';
import { isLabel, type LabelledNumber } from './figuresLabels';
import { falseAlarms, measures, percent, sameAmount, sameValue, score, type Pair, type Quantity } from './figuresScore';
import { measureSpeed } from './figuresSpeed';

interface Label extends Partial<Quantity> {
  readonly nums?: readonly number[];
  readonly kind?: string;
  readonly type?: string;
}

interface Item {
  readonly text: string;
  readonly js_supported?: boolean;
  readonly quantities?: readonly Label[];
  readonly numbers?: readonly LabelledNumber[];
  readonly dates?: readonly Span[];
}

/** Prints one line a measure and file. */
export function run(args: string[]): Promise<void> {
  const folder = args.find(arg => !arg.startsWith('--'));
  if (folder === undefined) throw new Error('usage: eval figures DATA_DIR [--errors] [--speed]');
  const files = dataFiles(folder);
  for (const path of files) {
    const file = basename(path);
    const items = readItems(path);
    if (items.some(({ quantities }) => quantities)) measureQuantities(file, items, args.includes('--errors'));
    else if (items.some(({ numbers }) => numbers)) measureNumbers(file, items, args.includes('--errors'));
  }
  if (args.includes('--speed')) {
    const texts = files.filter(path => basename(path).startsWith('newsquant.')).flatMap(readItems);
    return measureSpeed(texts.map(({ text }) => text));
  }
  return Promise.resolve();
}

function readItems(path: string): Item[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter(line => line !== '').map(line => JSON.parse(line) as Item);
}

function facts(text: string): { figures: readonly Found[]; times: readonly Found[] } {
  const paragraph: Paragraph = { prose: text, block: 'paragraph', draft: () => 0, numbers: UNSETTLED, sentences: [] };
  const times = timeLayer();
  const kinds = figureFamily([money, percentKind, age, scoreKind, ordinal, quantity], isCurrencyPrefix, times);
  const figures = kinds.flatMap(kind => [...kind.find(paragraph)]);
  return { figures: figures.sort((a, b) => a.start - b.start), times: times.times(paragraph) };
}

/** Figures but ordinals, and durations with a number in them: what quantity labels count. */
function quantitiesOf({ text, quantities = [] }: Item): Quantity[] {
  const { figures, times } = facts(text);
  const asked = quantities.some(({ type }) => type === 'Duration');
  const durations = times.filter(
    time =>
      time.kind === 'duration' && (asked || hasNumber(text, time)) && !figures.some(figure => overlaps(figure, time)),
  );
  return [...figures.filter(({ kind }) => kind !== 'ordinal'), ...durations].flatMap(({ claim, start, end }) => {
    if (!claim) return [];
    const unit = claim.unit ?? claim.noun ?? '';
    const change = claim.direction ?? claim.bound;
    return [{ start, end, value: claim.value, unit: claim.per === null ? unit : `${unit} per ${claim.per}`, change }];
  });
}

function hasNumber(text: string, { start, end }: Span): boolean {
  return numerals(text.slice(start, end)).length > 0;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function measureQuantities(file: string, items: readonly Item[], errors: boolean): void {
  const supported = items.filter(item => item.js_supported !== false);
  const pairs = supported.map(item => ({
    text: item.text,
    gold: (item.quantities ?? []).flatMap(label => labelled(label)),
    found: quantitiesOf(item),
  }));
  const gold = pairs.reduce((sum, pair) => sum + pair.gold.length, 0);
  if (gold === 0) return;
  const alarms = pairs.reduce((sum, pair) => sum + falseAlarms(pair).length, 0);
  const ranges = pairs.map(pair => ({ ...pair, gold: pair.gold.filter(({ value }) => typeof value !== 'number') }));
  const range = score(ranges, (found, label) => sameValue(found.value, label.value));
  console.log(
    `${file}: ${supported.length} texts, ${gold} labelled; ${alarms} false alarms; ranges R ${show(range.recall)}`,
  );
  for (const [name, test] of Object.entries(measures)) {
    const { precision, recall, f1 } = score(pairs, test);
    console.log(`  ${name.padEnd(18)} P ${show(precision)}  R ${show(recall)}  F1 ${show(f1)}`);
  }
  if (errors) for (const pair of pairs) printErrors(pair.text, pair);
}

/** A label with a usable value; others (constructors of another program) are left out, and so are ordinals. */
function labelled(label: Label): Quantity[] {
  if (label.kind === 'ordinal') return [];
  const value = label.nums ? (label.nums.length === 1 ? (label.nums[0] ?? NaN) : label.nums) : label.value;
  if (value === undefined || typeof value === 'string') return [];
  const { start = null, end = null, unit = '', change = '=' } = label;
  return [{ start, end, value, unit, change }];
}

function show(value: number): string {
  return value.toFixed(1).padStart(5);
}

function printErrors(text: string, pair: Pair): void {
  const equal = measures['value+unit+change'];
  const missed = pair.gold.filter(label => !pair.found.some(found => equal?.(found, label)));
  const isValueMissed = (label: Quantity): boolean => !pair.found.some(found => sameAmount(found, label));
  const extra = pair.found.filter(found => !pair.gold.some(label => equal?.(found, label)));
  if (missed.length + extra.length > 0) console.log(`  ${JSON.stringify(text)}`);
  const line = (mark: string, { start, end, value, unit, change }: Quantity): void =>
    console.log(`    ${mark} ${JSON.stringify(text.slice(start ?? 0, end ?? 0))} ${String(value)} ${unit} ${change}`);
  missed.forEach(label => line(isValueMissed(label) ? '!' : '-', label));
  extra.forEach(found => line('+', found));
}

/** Cardinals outside dates that any figure or time covers, all and without labels, and numbers inside dates that a figure takes for its own. */
function measureNumbers(file: string, items: readonly Item[], errors: boolean): void {
  const count = { cardinals: 0, recalled: 0, counting: 0, countingRecalled: 0, dated: 0, leaked: 0 };
  for (const { text, numbers = [], dates = [] } of items) {
    const { figures, times } = facts(text);
    for (const number of numbers) {
      const inDate = dates.some(date => overlaps(date, number));
      const isFigure = figures.some(figure => figure.kind !== 'ordinal' && overlaps(figure, number));
      const isFound = [...figures, ...times].some(fact => overlaps(fact, number));
      const where = `[${text.slice(number.start, number.end)}] in ${JSON.stringify(text.slice(Math.max(0, number.start - 40), number.end + 30))}`;
      if (inDate) {
        count.dated++;
        if (isFigure) count.leaked++;
        if (isFigure && errors) console.log(`    + ${where}`);
      } else if (number.type === 'Card') {
        const label = isLabel(text, number);
        count.cardinals++;
        if (isFound) count.recalled++;
        if (!label) count.counting++;
        if (!label && isFound) count.countingRecalled++;
        if (!isFound && errors) console.log(`    ${label ? '(label)' : '-'} ${where}`);
      }
    }
  }
  const recall = `${show(percent(count.recalled, count.cardinals))} of ${count.cardinals}`;
  const counting = `${show(percent(count.countingRecalled, count.counting))} of ${count.counting}`;
  const leak = `${show(percent(count.leaked, count.dated))} of ${count.dated}`;
  console.log(`${file}: cardinals recalled ${recall}, labels aside ${counting}; numbers of dates taken ${leak}`);
}
