import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(process.cwd(), 'test', 'data', 'figures');

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Quantity extends Span {
  readonly unit: string;
  readonly noun: string | null;
  readonly head: string | null;
  readonly bound: string;
  readonly direction: string | null;
  readonly change: string;
}

interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
  readonly quantities: readonly Quantity[];
  readonly dates: readonly Span[];
}

// The form of the labelled sentences; what the engine makes of them is measured, not tested.
describe('labelled figures and times', () => {
  const sentences = read('sentences.jsonl');
  const [first, second] = [read('first.jsonl'), read('second.jsonl')];
  const halves = [...read('data/development.jsonl'), ...read('data/heldout.jsonl')].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );

  it('are the same sentences in every file', () => {
    const bare = ({ id, text, date }: Labelled): unknown => ({ id, text, date });
    assert.deepEqual(first.map(bare), sentences.map(bare));
    assert.deepEqual(second.map(bare), sentences.map(bare));
    assert.deepEqual(halves.map(bare), sentences.map(bare));
  });

  it('have spans without blanks at the ends, in order, never overlapping', () => {
    for (const { text, quantities, dates } of [...first, ...second, ...halves])
      for (const spans of [quantities, dates])
        spans.forEach(({ start, end }, index) => {
          const label = text.slice(start, end);
          assert.ok(label !== '' && label === label.trim() && end <= text.length, text);
          assert.ok(start >= (spans[index - 1]?.end ?? 0), text);
        });
  });

  it('have claims that agree with themselves', () => {
    for (const { text, quantities } of [...first, ...second, ...halves])
      for (const { unit, noun, head, bound, direction, change } of quantities) {
        assert.equal(change, direction ?? bound, text);
        assert.equal(noun === null, head === null, text);
        if (noun !== null) assert.ok(unit.startsWith(noun) && noun.endsWith(head ?? ''), text);
      }
  });
});

function read(name: string): Labelled[] {
  const lines = readFileSync(join(FOLDER, name), 'utf8').split('\n');
  return lines.filter(line => line !== '').map(line => JSON.parse(line) as Labelled);
}
