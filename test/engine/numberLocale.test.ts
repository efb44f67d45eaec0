import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis, Claim } from '../../src/engine/model';
import { newEngine } from './engine';

const engine = newEngine();

/** The figures of a draft: value, or "likelier or other". */
function values(text: string, numberLocale?: string): unknown[] {
  const options = { language: 'plain', ...(numberLocale !== undefined && { numberLocale }) } as const;
  return engine.analyze(text, options).facts.flatMap(({ claim }) => (claim ? [shown(claim)] : []));
}

function shown({ value, alternative }: Claim): unknown {
  return alternative === undefined ? value : `${String(value)} or ${String(alternative)}`;
}

const ROOF = 'The roof cost €1.234.';

describe('the format of numbers', () => {
  const settled: readonly (readonly [string, unknown])[] = [
    ['Nothing else was counted.', '1.234 or 1234'],
    ['The hall holds 12,345 people.', 1.234],
    ['The school spent $1,234.50 on paint.', 1.234],
    ['The town has 1,234,567 people.', 1.234],
    ['Rents rose 12.5 percent.', 1.234],
    ['The ferry runs 4.5 miles.', 1.234],
    ['The school spent €12.50 on paint.', 1.234],
    ['The school spent €1.234,50 on paint.', 1234],
    ['The town has 1.234.567 people.', 1234],
    ['Rents rose 12,5 percent.', 1234],
    ['The bridge cost 2,25 billion kroner.', 1234],
    // Both, or neither for sure.
    ['Rents rose 12,5 percent for 12,345 people.', '1.234 or 1234'],
    ['They met on 12.5. at 10.30 and read version 3.12.', '1.234 or 1234'],
    ['The probe flew 0,125 km, by its own count.', '1.234 or 1234'],
    ['Rows 3,4 and 12,13 are empty. The server is 192.168.100.200.', '1.234 or 1234'],
  ];
  for (const [sentence, value] of settled) {
    it(`is told by the rest of the draft: ${sentence}`, () => {
      assert.equal(values(`${ROOF}\n\n${sentence}`)[0], value);
      assert.equal(values(`${sentence}\n\n${ROOF}`).at(-1), value);
    });
  }

  it('is told by the option before the draft, if that names a locale that is known', () => {
    const draft = `${ROOF}\n\nThe hall holds 12,345 people.`;
    assert.deepEqual(values(draft, 'de'), [1234, 12.345]);
    assert.deepEqual(values(ROOF, 'en'), [1.234]);
    assert.deepEqual(values(ROOF, 'auto'), ['1.234 or 1234']);
    assert.deepEqual(values('The town has 12,34,567 people.', 'en-IN'), [1234567]);
    assert.deepEqual(values('The roof cost 12 500 euros.', 'fr'), [12500]);
    assert.deepEqual(values('The roof cost 12’500.50 francs.', 'de-CH'), [12500.5]);
  });

  it('is read from prose, not from code and addresses', () => {
    const { facts } = engine.analyze(`${ROOF}\n\nRun \`set 1.234.567\`.\n\n\`\`\`\n1.234,50\n\`\`\``, {
      language: 'markdown',
    });
    assert.deepEqual(
      facts.map(({ claim }) => claim && shown(claim)),
      ['1.234 or 1234'],
    );
  });

  it('never makes a figure with two readings equal to one with one', () => {
    const { facts } = engine.analyze('The roof cost €1.234, the door €1234 and the wall €1.2340.', {
      language: 'plain',
    });
    const keys = facts.map(({ key }) => key);
    assert.equal(new Set(keys).size, 3, keys.join());
  });

  it('is the same after any series of edits as on a fresh look', () => {
    const piece = fc.constantFrom(
      '€1.234',
      '12,345 people',
      '12,5 percent',
      '1.234,50',
      '1.234 km',
      '.',
      ' ',
      '\n\n',
      ',',
      '0',
    );
    const text = fc.array(piece, { maxLength: 15 }).map(pieces => pieces.join(' '));
    const locale = fc.constantFrom('auto', 'en', 'de');
    const cut = fc.tuple(fc.nat(150), fc.nat(20), text, locale);
    fc.assert(
      fc.property(text, fc.array(cut, { maxLength: 5 }), (first, cuts) => {
        engine.forget('draft');
        let draft = first;
        engine.analyze(draft, { language: 'plain' }, 'draft');
        for (const [at, length, inserted, numberLocale] of cuts) {
          draft = draft.slice(0, at) + inserted + draft.slice(at + length);
          const incremental: Analysis = engine.analyze(draft, { language: 'plain', numberLocale }, 'draft');
          assert.deepEqual(incremental, engine.analyze(draft, { language: 'plain', numberLocale }));
        }
      }),
      { numRuns: 100 },
    );
  });
});
