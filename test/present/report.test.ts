import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { Analysis, Claim, Fact, KindInfo } from '../../src/engine/model';
import { documentJson, type ReportedDocument } from '../../src/present/report/document';
import { groupsJson, groupsText } from '../../src/present/report/duplicates';
import { REPORT_FORMATS } from '../../src/present/report/formats';
import { factsTable } from '../../src/present/report/markdown';

const KINDS: readonly KindInfo[] = (
  [
    ['person', 'name', 'person', 'People'],
    ['money', 'figure', 'amount of money', 'Money'],
    ['date', 'time', 'date', 'Dates'],
    ['quotation', 'quotation', 'quotation', 'Quotations'],
  ] as const
).map(([id, family, label, plural]) => ({ id, family, label, plural, icon: 'x', onByDefault: true }));

const TEXT = 'Mayor **Mira\nOstrava** spent $26 million to $31 million a year.\n“=No,” she said on Monday.\n';

function fact(kind: Fact['kind'], text: string, more: Partial<Fact> = {}): Fact {
  const start = TEXT.indexOf(text);
  return { kind, start, end: start + text.length, text, key: `${kind}:x`, cluster: null, label: text, ...more };
}

const CLAIM: Claim = {
  value: [26e6, 31e6],
  unit: 'dollar',
  noun: null,
  head: null,
  bound: '=',
  direction: null,
  per: 'year',
};
const ANALYSIS: Analysis = {
  facts: [
    fact('person', 'Mira\nOstrava', { cluster: 'c1', title: 'Mayor', label: 'Mira Ostrava' }),
    fact('money', '$26 million to $31 million a year', { claim: CLAIM }),
    fact('quotation', '“=No,”', { speaker: 'she' }),
    fact('date', 'Monday', { timex: { type: 'DATE', value: 'XXXX-WXX-1' } }),
  ],
  suggestions: [],
  duplicates: [
    {
      id: 'g',
      kind: 'exact',
      similarity: 1,
      copies: [
        { document: 0, start: 0, end: 13 },
        { document: 0, start: 13, end: 70 },
      ],
    },
  ],
  problems: [
    {
      rule: 'duplicate',
      severity: 'warning',
      start: 13,
      end: 70,
      message: 'Stands twice.',
      related: [{ start: 0, end: 13 }],
    },
  ],
  dateline: { date: '2024-09-11', source: 'given' },
};
const DOCUMENT: ReportedDocument = { path: 'drafts/visit.md', text: TEXT, analysis: ANALYSIS };
const EMPTY: ReportedDocument = {
  path: 'empty.txt',
  text: '',
  analysis: { facts: [], suggestions: [], duplicates: [], problems: [], dateline: null },
};

describe('report as JSON', () => {
  it('has the promised keys in the promised order', () => {
    const document = JSON.parse(documentJson(DOCUMENT)) as Record<string, Record<string, unknown>[]>;
    assert.deepEqual(Object.keys(document), ['path', 'facts', 'duplicates', 'problems', 'suggestions', 'dateline']);
    const place = ['kind', 'start', 'end', 'line', 'column', 'text', 'key', 'cluster'];
    assert.deepEqual(
      document.facts?.map(item => Object.keys(item)),
      [
        [...place, 'title', 'label'],
        [...place, 'value', 'unit', 'noun', 'head', 'bound', 'direction', 'per', 'label'],
        [...place, 'speaker', 'label'],
        [...place, 'timex', 'label'],
      ],
    );
    assert.deepEqual(
      document.facts.map(({ line, column }) => [line, column]),
      [
        [1, 9],
        [2, 17],
        [3, 1],
        [3, 20],
      ],
    );
    assert.deepEqual(document.duplicates?.[0]?.copies, [
      { start: 0, end: 13, startLine: 1, endLine: 1 },
      { start: 13, end: 70, startLine: 2, endLine: 3 },
    ]);
    assert.deepEqual(document.problems?.[0], {
      rule: 'duplicate',
      severity: 'warning',
      start: 13,
      end: 70,
      line: 2,
      column: 1,
      message: 'Stands twice.',
      related: [{ path: 'drafts/visit.md', start: 0, end: 13 }],
    });
  });

  it('always has lists, and says the same with and without indentation', () => {
    assert.deepEqual(JSON.parse(documentJson(EMPTY)), {
      path: 'empty.txt',
      facts: [],
      duplicates: [],
      problems: [],
      suggestions: [],
      dateline: null,
    });
    assert.deepEqual(JSON.parse(documentJson(DOCUMENT, 2)), JSON.parse(documentJson(DOCUMENT)));
    const record = { id: '12345678901234567890', text: '', analysis: EMPTY.analysis };
    assert.match(documentJson(record), /^\{"id":12345678901234567890,"facts":\[\],/);
    assert.match(documentJson(record, 2), /^\{\n {2}"id": 12345678901234567890,\n {2}"facts": \[\],/);
  });

  it('makes one object of all documents', () => {
    const { head, between, foot, document, failure } = REPORT_FORMATS.json;
    const parts = [document(DOCUMENT, KINDS), failure?.('7', 'no "text"') ?? '', document(EMPTY, KINDS)];
    const whole = JSON.parse(head + parts.join(between) + foot) as { version: number; documents: object[] };
    assert.equal(whole.version, 1);
    assert.deepEqual(whole.documents[1], { id: 7, error: 'no "text"' });
    assert.deepEqual(
      whole.documents.map(item => 'facts' in item),
      [true, false, true],
    );
    assert.deepEqual(JSON.parse(head + foot), { version: 1, documents: [] });
  });

  it('keeps a document on one line in ndjson, whatever its text', () => {
    const { document } = REPORT_FORMATS.ndjson;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const odd = {
          path: text,
          text,
          analysis: { ...EMPTY.analysis, facts: [{ ...fact('date', 'Monday'), start: 0, end: text.length, text }] },
        };
        const line = document(odd, KINDS);
        assert.equal(line.indexOf('\n'), line.length - 1);
        const { facts } = JSON.parse(line) as { facts: { text: string }[] };
        assert.equal(facts[0]?.text, text);
      }),
    );
  });
});

describe('report as CSV', () => {
  const { head, document } = REPORT_FORMATS.csv;

  it('starts with a byte order mark and a heading, and has a row a fact', () => {
    assert.ok(head.startsWith('\uFEFFFile,Line,Column,Kind,Text,Meaning,'));
    assert.deepEqual(document(DOCUMENT, KINDS).split('\r\n'), [
      'drafts/visit.md,1,9,person,Mira Ostrava,Mayor,,,,,,,,,Mayor,,,',
      'drafts/visit.md,2,17,amount of money,$26 million to $31 million a year,"26,000,000 to 31,000,000 dollars per year",26000000,31000000,dollar,,exactly,,year,,,,,',
      'drafts/visit.md,3,1,quotation,"“=No,”",said by she,,,,,,,,,,she,,',
      'drafts/visit.md,3,20,date,Monday,"Monday, date not stated",,,,,,,,XXXX-WXX-1,,,,',
      '',
    ]);
    assert.equal(document(EMPTY, KINDS), '');
  });

  it('leaves no cell that a spreadsheet would take for a formula', () => {
    const cell = (text: string): string => {
      const odd = { ...DOCUMENT, analysis: { ...ANALYSIS, facts: [{ ...fact('date', 'Monday'), text }] } };
      return document(odd, KINDS);
    };
    assert.ok(cell('=HYPERLINK("http://x")').includes(`,"'=HYPERLINK(""http://x"")",`));
    assert.ok(cell('+1 555').includes(",'+1 555,"));
    assert.ok(cell('-5 degrees').includes(",'-5 degrees,"));
    assert.ok(cell('@cmd').includes(",'@cmd,"));
    assert.ok(cell('a "b", c').includes(',"a ""b"", c",'));
  });
});

describe('report as Markdown', () => {
  it('is a table in order of appearance', () => {
    assert.equal(
      REPORT_FORMATS.markdown.document(DOCUMENT, KINDS),
      [
        '## drafts/visit.md',
        '',
        '| Line | Kind | Text | Meaning |',
        '| ---: | --- | --- | --- |',
        '| 1 | person | Mira Ostrava | Mayor |',
        '| 2 | amount of money | \\$26 million to \\$31 million a year | 26,000,000 to 31,000,000 dollars per year |',
        '| 3 | quotation | “=No,” | said by she |',
        '| 3 | date | Monday | Monday, date not stated |',
        '',
        '- Stands 2 times: lines 1, 2–3',
        '',
      ].join('\n'),
    );
    assert.equal(REPORT_FORMATS.markdown.document(EMPTY, KINDS), '## empty.txt\n\nNo facts.\n');
  });

  it('lets no text become markup or end its cell', () => {
    const text = 'a|b `c` <img src=x> [d](command:e) \\| *f*\n| g &amp; #h';
    const table = factsTable(
      { ...DOCUMENT, analysis: { ...ANALYSIS, facts: [{ ...fact('date', 'Monday'), text }] } },
      KINDS,
    );
    const row = table.split('\n')[2] ?? '';
    assert.equal(row.match(/(?<!\\)\|/g)?.length, 5);
    assert.ok(!/(?<!\\)[`<>[\]*&]/.test(row));
  });

  it('has headings in the language of its reader', () => {
    assert.match(
      factsTable(DOCUMENT, KINDS, message => `«${message}»`),
      /^\| «Line» \| «Kind» \|/,
    );
  });
});

describe('report as text', () => {
  it('reads well', () => {
    assert.equal(
      REPORT_FORMATS.text.document(DOCUMENT, KINDS),
      [
        'drafts/visit.md: 4 facts, 1 duplicated passage, dateline 2024-09-11 (given)',
        '  People (1)',
        '    1:9  Mira Ostrava  → Mayor',
        '  Money (1)',
        '    2:17  $26 million to $31 million a year  → 26,000,000 to 31,000,000 dollars per year',
        '  Dates (1)',
        '    3:20  Monday  → Monday, date not stated',
        '  Quotations (1)',
        '    3:1  “=No,”  → said by she',
        '  Duplicates (1)',
        '    2 copies, lines 1, 2–3: Mayor Mira',
        '',
      ].join('\n'),
    );
    assert.equal(REPORT_FORMATS.text.document(EMPTY, KINDS), 'empty.txt: 0 facts\n');
  });
});

describe('report of duplicates', () => {
  const files = [
    { name: 'a.md', text: 'one\ntwo\n' },
    { name: 'b.md', text: 'zero\none\ntwo' },
  ];
  const groups = [
    {
      id: 'g',
      kind: 'near' as const,
      similarity: 0.955,
      copies: [
        { document: 0, start: 0, end: 8 },
        { document: 1, start: 5, end: 12 },
      ],
    },
  ];
  it('names file, offsets and lines of each copy', () => {
    assert.deepEqual(groupsJson({ files, groups }), [
      {
        id: 'g',
        kind: 'near',
        similarity: 0.955,
        copies: [
          { file: 0, start: 0, end: 8, startLine: 1, endLine: 2 },
          { file: 1, start: 5, end: 12, startLine: 2, endLine: 3 },
        ],
      },
    ]);
    assert.equal(
      groupsText({ files, groups }),
      '1 duplicated passage in 2 files\n  b.md: 58 % stands twice\n\n' +
        '  2 copies, 95 % alike, 2 words too many: one two\n    a.md:1–2\n    b.md:2–3\n',
    );
  });
});
