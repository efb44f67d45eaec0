import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis, Fact, KindId } from '../../src/engine/model';
import { STYLE_RULE_IDS } from '../../src/engine/style/ids';
import { newEngine } from './engine';

const DRAFT = `---
title: Bridge
date: 2031-05-08
---
# Karlo Vint reopens the **Tarn** bridge

Prime Minister Karlo Vint met 1,200 workers on Tuesday. “We have waited long enough,” Vint said.

The bridge cost $3.5 million, about 12 percent more than in 2028. Run \`npm 99\` or see https://example.org/2024.

- Two men, 34 and 51, were hurt
- 40 trucks a day 🚚 cross it

| Town | People |
|------|--------|
| Oslo | 700,000 |
`;

describe('analyze', () => {
  const engine = newEngine();

  it('finds facts of every family in a Markdown draft, with the text they stand on', () => {
    const { facts } = engine.analyze(DRAFT, { language: 'markdown' });
    for (const fact of facts) assert.equal(fact.text, DRAFT.slice(fact.start, fact.end));
    const kinds = new Set(facts.map(fact => fact.kind));
    for (const kind of ['person', 'place', 'quantity', 'money', 'percent', 'date', 'quotation'] as const) {
      assert.ok(kinds.has(kind), kind);
    }
  });

  it('finds nothing in front matter, code and addresses', () => {
    const { facts } = engine.analyze(DRAFT, { language: 'markdown' });
    const codes = ['title: Bridge', 'npm 99', 'example.org/2024'].map(code => DRAFT.indexOf(code));
    for (const at of codes)
      assert.ok(!facts.some(fact => fact.start < at + 10 && at < fact.end), DRAFT.slice(at, at + 10));
  });

  it('takes the dateline from the front matter, and from the caller before that', () => {
    assert.deepEqual(engine.analyze(DRAFT, { language: 'markdown' }).dateline, {
      date: '2031-05-08',
      source: 'front matter',
    });
    assert.deepEqual(engine.analyze(DRAFT, { language: 'markdown', dateline: '2030-01-02' }).dateline, {
      date: '2030-01-02',
      source: 'given',
    });
  });

  it('tells a block that was pasted and half updated, unless that is not wanted', () => {
    const block = (count: string): string =>
      `The ministers signed ${count} agreements on trade, water and roads in the old town hall of Brask on Friday. ` +
      'They will meet again in spring, when the bridge between the two river towns is to be opened to lorries.';
    const text = `${block('fifteen')}\n\nNothing else happened that day.\n\n${block('fourteen')}\n`;
    const { duplicates, problems } = engine.analyze(text, { language: 'plain' });
    assert.deepEqual(
      duplicates.map(({ kind, copies }) => [kind, copies.length]),
      [['near', 2]],
    );
    assert.match(problems[0]?.message ?? '', /“fourteen” here, “fifteen” there/);
    const exact = engine.analyze(text, { language: 'plain', nearDuplicates: false }).duplicates;
    assert.deepEqual(
      exact.map(({ kind, copies }) => [kind, copies.map(copy => text.slice(copy.start, copy.start + 9))]),
      [['exact', ['They will', 'They will']]],
    );
  });

  it('leaves out what the house list ignores, whatever its case and spacing', () => {
    const facts = engine.analyze(DRAFT, { language: 'markdown', ignored: ['karlo  VINT'] }).facts;
    assert.ok(!facts.some(fact => fact.text === 'Karlo Vint'));
  });

  it('reads an empty draft, one of white space, and one of nothing but marks', () => {
    for (const text of ['', ' \n\r\n\t', '***\n\n```', '\u0000\ufffd\ud800']) {
      for (const language of ['plain', 'markdown'] as const) {
        assert.deepEqual(engine.analyze(text, { language }).facts, []);
      }
    }
  });
});

describe('analyze, on Markdown that nobody writes', () => {
  const cases: readonly [string, string][] = [
    ['lists within lists', '- '.repeat(5000)],
    ['quotes within quotes', '> '.repeat(5000)],
    ['brackets that never close', '[a](b'.repeat(15_000)],
    ['ends of links', ']('.repeat(20_000)],
    ['nothing but headings', 'a\n=\n'.repeat(15_000)],
    ['one long paragraph', '*word* and '.repeat(10_000)],
  ];
  for (const [name, marks] of cases) {
    it(`still finds the facts behind ${name}`, () => {
      const { facts } = newEngine().analyze(`${marks} 1,200 workers met.`, { language: 'markdown' });
      assert.ok(facts.some(fact => fact.text.endsWith('1,200 workers')));
    });
  }
});

describe('analyze, on any text', () => {
  const piece = fc.constantFrom(
    'Prime Minister Karlo Vint',
    'Vint',
    'Oslo',
    'U.S.',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '. ',
    ', ',
    '“',
    '”',
    'said',
    '2,500',
    'troops',
    '$',
    '3.5',
    ' million',
    'about',
    '12 percent',
    'Tuesday',
    'May 4, 2031',
    'three-day',
    'aged 34',
    'first',
    '9-2',
    '😀',
    'é',
    '\u202bשלום\u202c',
    '**',
    '`',
    '- ',
    '# ',
    '>',
    '|',
    'from',
    'to',
    'the',
    'a',
    '1,1,1,1',
    '\u0301',
  );
  const text = fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join(''));
  const language = fc.constantFrom('plain' as const, 'markdown' as const);

  it('gives valid spans: sorted, inside the text, families apart, on their own text', () => {
    const engine = newEngine();
    const families = new Map(engine.kinds.map(kind => [kind.id, kind.family]));
    fc.assert(
      fc.property(text, language, (draft, lang) => {
        const { facts } = engine.analyze(draft, { language: lang });
        const ends = new Map<string | undefined, number>();
        let last = { start: 0, end: 0 };
        for (const fact of facts) {
          assert.equal(fact.text, draft.slice(fact.start, fact.end));
          assert.ok(fact.end > fact.start);
          assert.ok(fact.start > last.start || (fact.start === last.start && fact.end <= last.end) || last.end === 0);
          assert.ok(
            (ends.get(families.get(fact.kind)) ?? 0) <= fact.start,
            `${fact.text} overlaps in ${JSON.stringify(draft)}`,
          );
          ends.set(families.get(fact.kind), fact.end);
          last = fact;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('answers only for the kinds that are wanted, and the same for them as when it looks for all', () => {
    const engine = newEngine();
    const usual = engine.kinds.filter(kind => kind.onByDefault).map(kind => kind.id);
    fc.assert(
      fc.property(fc.oneof(text, fc.constant(DRAFT)), language, fc.subarray(usual), (draft, lang, kinds) => {
        const all = engine.analyze(draft, { language: lang });
        const some = engine.analyze(draft, { language: lang, kinds });
        const wanted = (facts: readonly Fact[]): Fact[] => facts.filter(fact => kinds.includes(fact.kind));
        assert.deepEqual(some, { ...all, facts: wanted(all.facts), suggestions: wanted(all.suggestions) });
      }),
      { numRuns: 80 },
    );
  });

  it('finds what house style objects to, whatever kinds are wanted', () => {
    const check = (kinds?: readonly KindId[]): Analysis['problems'] =>
      newEngine().analyze(DRAFT, { language: 'markdown', style: STYLE_RULE_IDS, ...(kinds && { kinds }) }).problems;
    assert.ok(check().length > 0);
    assert.deepEqual(check(['person']), check());
  });

  it('says the same after any series of edits as on a fresh look', () => {
    const cut = fc.tuple(fc.nat(400), fc.nat(30), text);
    const engine = newEngine();
    fc.assert(
      fc.property(text, language, fc.array(cut, { maxLength: 5 }), (first, lang, cuts) => {
        engine.forget('draft');
        let draft = first;
        let incremental: Analysis = engine.analyze(draft, { language: lang }, 'draft');
        for (const [at, length, inserted] of cuts) {
          draft = draft.slice(0, at) + inserted + draft.slice(at + length);
          incremental = engine.analyze(draft, { language: lang }, 'draft');
        }
        assert.deepEqual(incremental, engine.analyze(draft, { language: lang }));
      }),
      { numRuns: 60 },
    );
  });

  it('takes any number of facts in one paragraph', () => {
    const { facts } = newEngine().analyze('½ '.repeat(150_000), { language: 'plain' });
    assert.equal(facts.length, 150_000);
  });

  it('gives the same answer as plain JSON', () => {
    const engine = newEngine();
    fc.assert(
      fc.property(text, draft => {
        const analysis = engine.analyze(draft, { language: 'plain' });
        assert.deepEqual(JSON.parse(JSON.stringify(analysis)), analysis);
      }),
      { numRuns: 50 },
    );
  });
});
