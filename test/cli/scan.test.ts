import { strict as assert } from 'node:assert';
import { symlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { bytes, cli, inFolder } from './io';

interface Scanned {
  path?: string;
  id?: unknown;
  error?: string;
  facts: { kind: string; start: number; end: number; line: number; column: number; text: string; timex?: object }[];
  duplicates: unknown[];
  problems: unknown[];
  suggestions: unknown[];
}

const DRAFT = 'The council met on 14 March 2023.';
const parse = (out: string): Scanned[] =>
  out
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Scanned);
const paths = (out: string): (string | undefined)[] => parse(out).map(document => document.path);

describe('command line: scan', () => {
  describe('dateline', () => {
    const text = 'The council met on Wednesday.\n';
    const reckoned = async (args: readonly string[], cwd: string): Promise<unknown[]> => {
      const { out } = await cli(['scan', '--format', 'json', '--kind', 'date', ...args], { cwd, stdin: text });
      const { documents } = JSON.parse(out) as {
        documents: { facts: { timex: { value: string } }[]; dateline: unknown }[];
      };
      return documents.flatMap(({ facts, dateline }) => [facts[0]?.timex.value, dateline]);
    };

    it('is the day of the file, unless the command line says otherwise', () =>
      inFolder({ 'a.txt': text }, async cwd => {
        const noon = new Date(2024, 8, 14, 12);
        await utimes(join(cwd, 'a.txt'), noon, noon);
        const open = ['XXXX-WXX-3', null];
        assert.deepEqual(await reckoned(['a.txt'], cwd), ['2024-09-11', { date: '2024-09-14', source: 'file' }]);
        assert.deepEqual(await reckoned(['--dateline', 'none', 'a.txt'], cwd), open);
        assert.deepEqual(await reckoned(['-'], cwd), open);
        assert.deepEqual(await reckoned(['--dateline', '2024-09-04', 'a.txt', '-'], cwd), [
          '2024-09-04',
          { date: '2024-09-04', source: 'setting' },
          '2024-09-04',
          { date: '2024-09-04', source: 'setting' },
        ]);
      }));

    it('of a record beats that of the command line', async () => {
      const stdin = [JSON.stringify({ id: 1, text, date: '2024-09-14' }), JSON.stringify({ id: 2, text })].join('\n');
      const { out } = await cli(['scan', '--input', 'ndjson', '--dateline', '2024-09-04', '-'], { stdin });
      const datelines = out
        .trim()
        .split('\n')
        .map(line => (JSON.parse(line) as { dateline: unknown }).dateline);
      assert.deepEqual(datelines, [
        { date: '2024-09-14', source: 'given' },
        { date: '2024-09-04', source: 'setting' },
      ]);
    });
  });

  it('prints one JSON object with all documents', async () => {
    await inFolder({ 'a.md': DRAFT, 'b.txt': '' }, async cwd => {
      const { code, out, complaints } = await cli(['scan', '--format', 'json', 'a.md', 'b.txt'], { cwd });
      const { version, documents } = JSON.parse(out) as { version: number; documents: Scanned[] };
      assert.deepEqual([code, complaints, version], [0, [], 1]);
      assert.deepEqual(
        documents.map(({ path }) => path),
        ['a.md', 'b.txt'],
      );
      assert.deepEqual(
        documents[0]?.facts.map(({ kind, start, end, line, column, text }) => [kind, start, end, line, column, text]),
        [['date', 19, 32, 1, 20, '14 March 2023']],
      );
      assert.deepEqual([documents[1]?.facts, documents[1]?.duplicates, documents[1]?.problems], [[], [], []]);
    });
  });

  it('checks house style where it is asked to, and only then', async () => {
    const draft = 'The storm sank 5 boats and drove 2500 people from their homes.';
    await inFolder({ 'a.txt': draft }, async cwd => {
      const asked = await cli(['scan', '--format', 'ndjson', '--style', 'thousands,one-to-nine', 'a.txt'], { cwd });
      assert.deepEqual(parse(asked.out)[0]?.problems, [
        {
          rule: 'thousands',
          severity: 'information',
          start: 33,
          end: 37,
          line: 1,
          column: 34,
          message: 'House style (thousands): “2,500” rather than “2500”.',
          related: [],
          replacement: '2,500',
        },
      ]);
      const plain = await cli(['scan', '--style', 'thousands', 'a.txt'], { cwd });
      assert.ok(
        plain.out.includes('  House style (1)\n    1:34  House style (thousands): “2,500” rather than “2500”.\n'),
      );
      const silent = await cli(['scan', '--format', 'ndjson', 'a.txt'], { cwd });
      assert.deepEqual(parse(silent.out)[0]?.problems, []);
      const wrong = await cli(['scan', '--style', 'commas', 'a.txt'], { cwd });
      assert.equal(wrong.code, 2);
      assert.match(wrong.complaints.join(), /unknown rule "commas": use one-to-nine, ten-up, /);
    });
  });

  it('walks folders for drafts, sorted, without hidden files and node_modules; takes a named file whatever its name', async () => {
    const files = {
      'd/b.MD': '',
      'd/a.txt': '',
      'd/sub/c.adoc': '',
      'd/e.js': '',
      'd/.x/f.md': '',
      'd/.g.md': '',
      'd/node_modules/p/h.md': '',
      'd/[o] (x)/i.tex': '',
      'n.log': '',
    };
    await inFolder(files, async cwd => {
      const { code, out } = await cli(['scan', '--format', 'ndjson', 'd/', 'n.log', 'd/a.txt'], { cwd });
      assert.equal(code, 0);
      assert.deepEqual(paths(out), ['d/[o] (x)/i.tex', 'd/a.txt', 'd/b.MD', 'd/sub/c.adoc', 'n.log']);
      assert.deepEqual(paths((await cli(['scan', '--format', 'ndjson', '.'], { cwd: join(cwd, 'd/sub') })).out), [
        'c.adoc',
      ]);
    });
  });

  it('reports what cannot be read in one line each, does the rest, and exits with 2', async () => {
    await inFolder({ 'good.md': DRAFT, 'bad.md': Buffer.from('PK\0\x01') }, async cwd => {
      await symlink(join(cwd, 'nowhere'), join(cwd, 'dangling.md'));
      const { code, out, complaints } = await cli(
        ['scan', '--format', 'ndjson', 'missing.md', 'good.md/x', 'dangling.md', 'bad.md', 'good.md'],
        { cwd },
      );
      assert.equal(code, 2);
      assert.deepEqual(paths(out), ['good.md']);
      assert.deepEqual(complaints, [
        'fact-desk: missing.md: no such file or folder',
        'fact-desk: good.md/x: a file stands where a folder should',
        'fact-desk: dangling.md: no such file or folder',
        'fact-desk: bad.md: no text file (it holds NUL bytes)',
      ]);
    });
  });

  it('reads text that is not UTF-8 with a warning, and a byte order mark does not count', async () => {
    await inFolder({ 'a.txt': Buffer.from(`Caf\xe9. ${DRAFT}`, 'latin1'), 'b.txt': `\uFEFF${DRAFT}` }, async cwd => {
      const { code, out, complaints } = await cli(['scan', '--format', 'ndjson', 'a.txt', 'b.txt'], { cwd });
      assert.equal(code, 0);
      assert.deepEqual(complaints, ['fact-desk: warning: a.txt: no valid UTF-8; what cannot be read stands as �']);
      assert.deepEqual(
        parse(out).map(({ facts }) => facts[0]?.start),
        [25, 19],
      );
    });
  });

  it('warns of a folder without drafts', async () => {
    await inFolder({ 'a.js': '' }, async cwd => {
      const { code, complaints } = await cli(['scan', '.'], { cwd });
      assert.deepEqual([code, complaints], [0, ['fact-desk: warning: .: no drafts in this folder']]);
    });
  });

  it('reads standard input', async () => {
    const { code, out } = await cli(['scan', '--format', 'ndjson', '-'], {
      stdin: ['The council met on 14', ' March 2023.'],
    });
    assert.equal(code, 0);
    assert.deepEqual(
      parse(out).map(({ path, facts }) => [path, facts[0]?.text]),
      [['-', '14 March 2023']],
    );
  });

  it('reads .md as Markdown and all else as plain text', async () => {
    const text = '---\ndate: 2020-01-02\n---\n\n`14 March 2023`\n';
    await inFolder({ 'a.md': text, 'a.txt': text }, async cwd => {
      const { out } = await cli(['scan', '--format', 'ndjson', '--kind', 'date', 'a.md', 'a.txt'], { cwd });
      const [markdown, plain] = parse(out);
      assert.deepEqual(markdown?.facts, []);
      assert.ok(plain?.facts.some(({ text }) => text === '14 March 2023'));
    });
  });

  it('finds only the kinds that were asked for', async () => {
    const { out } = await cli(['scan', '--kind', 'duration', '--format', 'ndjson', '-'], {
      stdin: `${DRAFT} It sat for three days.`,
    });
    assert.deepEqual(
      parse(out)[0]?.facts.map(({ kind, text }) => [kind, text]),
      [['duration', 'three days']],
    );
    const { code, complaints } = await cli(['scan', '--kind', 'date,smell', '-'], { stdin: '' });
    assert.equal(code, 2);
    assert.match(complaints.join('\n'), /^fact-desk: unknown kind "smell": use .*person.*\(see fact-desk --help\)$/);
  });

  it('accepts every kind of the contract', async () => {
    const kinds = 'person,organization,place,quantity,money,percent,age,ordinal,score,date,time,duration,set,quotation';
    const { code, complaints } = await cli(['scan', '--kind', `${kinds},nationality,event`, '-']);
    assert.equal(code, 0);
    assert.deepEqual(complaints, []);
  });

  it('leaves out the texts of the nearest house list, but not on standard input', async () => {
    const files = {
      '.factdesk/house.jsonc': '{ "ignore": ["14 march\\n2023"], } // ours',
      'a.md': DRAFT,
      'inner/.git/HEAD': '',
      'inner/b.md': DRAFT,
    };
    await inFolder(files, async cwd => {
      const { out } = await cli(['scan', '--format', 'ndjson', 'a.md', 'inner/b.md', '-'], { cwd, stdin: DRAFT });
      assert.deepEqual(
        parse(out).map(({ path, facts }) => [path, facts.length]),
        [
          ['a.md', 0],
          ['inner/b.md', 1],
          ['-', 1],
        ],
      );
    });
  });

  it('goes on without a house list that cannot be read, and says so once', async () => {
    await inFolder({ '.factdesk/house.jsonc': '{ "ignore": [1] }', 'a.md': DRAFT, 'b.md': DRAFT }, async cwd => {
      const { code, out, complaints } = await cli(['scan', '--format', 'ndjson', 'a.md', 'b.md'], { cwd });
      assert.deepEqual([code, parse(out).map(({ facts }) => facts.length), complaints.length], [0, [1, 1], 1]);
      assert.match(
        complaints[0] ?? '',
        /^fact-desk: warning: .*house\.jsonc: line 1, column 14: .*; the list is not used$/,
      );
    });
  });

  it('knows the names of the house list, and goes on without an entry that makes no sense', async () => {
    const names = [{ name: 'lumenfold', kind: 'organization' }, { name: 'Kelling' }];
    const house = JSON.stringify({ names, notNames: ['Karim Haddad'] });
    const draft = 'Last week lumenfold paid Karim Haddad.';
    await inFolder({ '.factdesk/house.jsonc': house, 'a.md': draft }, async cwd => {
      const { out, complaints } = await cli(['scan', '--format', 'ndjson', '--kind', 'person,organization', 'a.md'], {
        cwd,
      });
      assert.deepEqual(
        parse(out).flatMap(({ facts }) => facts.map(({ kind, text }) => [kind, text])),
        [['organization', 'lumenfold']],
      );
      assert.equal(complaints.length, 1);
      assert.match(
        complaints[0] ?? '',
        /house\.jsonc: line 1, column 54: the "kind" of a name should be .*; the entry is not used$/,
      );
    });
  });

  it('answers each line of ndjson in its place', async () => {
    const stdin = [
      '{"id":"a","text":"It met on Wednesday.","date":"2024-09-11"}',
      '{"id":"b"}',
      'nonsense',
      '{"id":{"n":1.0},"text":"`14 March 2023`","language":"markdown"}',
      '{"id":4,"text":"x","date":"2024-02-30"}',
      '{"id":5,"text":"x","language":7}',
      '{"text":"\\ufeff14 March 2023 \\ud83d","date":null,"language":null}',
    ].join('\n');
    const { code, out, complaints } = await cli(['scan', '--input', 'ndjson', '--format', 'ndjson', '-'], { stdin });
    const lines = parse(out);
    assert.equal(code, 2);
    assert.deepEqual(
      lines.map(({ id, error }) => [id, error]),
      [
        ['a', undefined],
        ['b', '"text" is missing'],
        [null, 'no valid JSON'],
        [{ n: 1 }, undefined],
        [4, '"date" is no day written YYYY-MM-DD'],
        [5, '"language" is no string'],
        [null, undefined],
      ],
    );
    assert.deepEqual(
      lines[0]?.facts.map(({ timex }) => timex),
      [{ type: 'DATE', value: '2024-09-11' }],
    );
    assert.deepEqual(lines[3]?.facts, []);
    assert.equal(lines[6]?.facts[0]?.start, 0);
    assert.deepEqual(Object.keys(lines[0]).slice(0, 4), ['id', 'facts', 'duplicates', 'problems']);
    assert.deepEqual(complaints.length, 4);
    assert.equal(complaints[0], 'fact-desk: standard input, line 2: "text" is missing');
  });

  it('answers a line of ndjson before the next one arrives', async () => {
    const events: string[] = [];
    async function* stdin(): AsyncGenerator<Uint8Array> {
      for (const id of [1, 2]) {
        events.push(`sent ${id}`);
        yield await Promise.resolve(Buffer.from(`{"id":${id},"text":"x"}\n`));
      }
    }
    await run(['scan', '--input', 'ndjson', '-'], {
      cwd: process.cwd(),
      root: process.cwd(),
      stdin: stdin(),
      complain: line => events.push(line),
      write: text => {
        if (text !== '') events.push(`answered ${(JSON.parse(text) as { id: number }).id}`);
        return Promise.resolve();
      },
    });
    assert.deepEqual(events, ['sent 1', 'answered 1', 'sent 2', 'answered 2']);
  });

  it('says which file is missing from an incomplete copy', async () => {
    const complaints: string[] = [];
    const code = await run(['scan', '-'], {
      cwd: '/',
      root: '/nowhere',
      stdin: bytes(''),
      write: () => Promise.resolve(),
      complain: line => complaints.push(line),
    });
    assert.equal(code, 2);
    assert.match(
      complaints.join('\n'),
      /^fact-desk: .*gazetteer\.txt: no such file or folder; this copy of Fact Desk is not complete$/,
    );
  });

  const odd: [string, string][] = [
    ['one line of 2 MB', `${'some words without a fact, '.repeat(80_000)} 14 March 2023`],
    ['Windows line ends', `\r\n\r\n${DRAFT}\r\n`],
    ['emoji and combining characters', '👩🏽‍🚀 e\u0301 14 March 2023 👨‍👩‍👧'],
    ['right-to-left text', 'وصل يوم 14 March 2023 إلى المدينة'],
    ['lone surrogates', '\ud800 14 March 2023 \udc00'],
    ['control characters', '\u0001\u001b[31m14 March 2023\u0007'],
  ];
  for (const [name, text] of odd) {
    it(`gives true offsets for ${name}`, async () => {
      const { code, out } = await cli(['scan', '--input', 'ndjson', '-'], { stdin: JSON.stringify({ id: 1, text }) });
      const facts = parse(out).flatMap(document => document.facts);
      assert.equal(code, 0);
      assert.ok(facts.some(fact => fact.text === '14 March 2023'));
      for (const fact of facts) assert.equal(text.slice(fact.start, fact.end), fact.text);
    });
  }
});
