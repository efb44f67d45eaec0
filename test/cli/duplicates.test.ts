import { strict as assert } from 'node:assert';
import { cli, inFolder } from './io';

const BLOCK =
  'The harbour board approved the new ferry line on Tuesday evening after a debate of four hours.\n' +
  'Its chair, Dana Merrow, called the vote a relief for the islands and promised boats before winter.\n';

const SHORT = 'Tickets for the winter timetable go on sale on the first of March at the pier.\n';

interface Group {
  id: string;
  kind: string;
  similarity: number;
  copies: { file: number; start: number; end: number; startLine?: number; endLine?: number }[];
}

describe('command line: duplicates', () => {
  it('groups within and across files', async () => {
    await inFolder({ 'a.txt': `${BLOCK}\nSomething else.\n\n${BLOCK}`, 'b.txt': `Intro.\n\n${BLOCK}` }, async cwd => {
      const { code, out } = await cli(['duplicates', '--format', 'json', 'a.txt', 'b.txt'], { cwd });
      const { version, files, groups } = JSON.parse(out) as { version: number; files: object[]; groups: Group[] };
      assert.deepEqual([code, version, files], [0, 1, [{ path: 'a.txt' }, { path: 'b.txt' }]]);
      assert.deepEqual(
        groups.map(({ kind, similarity, copies }) => [
          kind,
          similarity,
          copies.map(copy => [copy.file, copy.startLine, copy.endLine]),
        ]),
        [
          [
            'exact',
            1,
            [
              [0, 1, 2],
              [0, 6, 7],
              [1, 3, 4],
            ],
          ],
        ],
      );
    });
  });

  it('reads Markdown files for their prose', async () => {
    const code = `\`\`\`\n${BLOCK}\`\`\`\n`;
    await inFolder({ 'a.md': code, 'b.md': code, 'c.txt': code, 'd.md': `Intro.\n\n${BLOCK}` }, async cwd => {
      const { out } = await cli(['duplicates', '--format', 'json', 'a.md', 'b.md', 'c.txt', 'd.md'], { cwd });
      const { groups } = JSON.parse(out) as { groups: Group[] };
      assert.deepEqual(
        groups.map(({ copies }) => copies.map(copy => copy.file)),
        [[2, 3]],
      );
    });
  });

  it('answers each line of ndjson in its place', async () => {
    const stdin = [
      JSON.stringify({
        id: 'x',
        files: [
          { name: 'a', text: BLOCK },
          { name: 'b', text: `\uFEFF${BLOCK}` },
        ],
      }),
      '{"id":2}',
      '{"id":3,"files":[{"name":"a"}]}',
      '{"id":4,"files":[]}',
    ].join('\n');
    const { code, out, complaints } = await cli(['duplicates', '--input', 'ndjson', '--format', 'ndjson', '-'], {
      stdin,
    });
    const lines = out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as { id: unknown; error?: string; groups?: Group[] });
    assert.deepEqual([code, complaints.length], [2, 2]);
    assert.deepEqual(
      lines.map(({ id, error }) => [id, error]),
      [
        ['x', undefined],
        [2, '"files" is no list'],
        [3, '"text" is missing'],
        [4, undefined],
      ],
    );
    assert.deepEqual(
      lines[0]?.groups?.map(({ copies }) => copies.map(({ file, start }) => [file, start])),
      [
        [
          [0, 0],
          [1, 0],
        ],
      ],
    );
    assert.deepEqual(lines[3]?.groups, []);
  });

  it('reports for people: the costliest first, line ranges, what a copy says instead', async () => {
    const files = {
      'a.txt': `${SHORT}\n${BLOCK}\nSomething else.\n\n${BLOCK.replace('four', 'five').replace('Tuesday', 'Monday')}`,
      'b.txt': `Intro.\n\n${SHORT}`,
    };
    await inFolder(files, async cwd => {
      const { code, out } = await cli(['duplicates', 'a.txt', 'b.txt'], { cwd });
      assert.equal(code, 0);
      assert.equal(
        out,
        [
          '2 duplicated passages in 2 files',
          '  a.txt: 39 % stands twice',
          '  b.txt: 89 % stands twice',
          '',
          '  2 copies, 94 % alike, 34 words too many: The harbour board approved the new ferry line on Tuesday evening after a debate of four hours. Its …',
          '    a.txt:3–4',
          '    a.txt:8–9  “five” instead of “four”, “Monday” instead of “Tuesday”',
          '',
          '  2 copies, 16 words too many: Tickets for the winter timetable go on sale on the first of March at the pier.',
          '    a.txt:1',
          '    b.txt:3',
          '',
        ].join('\n'),
      );
    });
  });

  it('looks at the prose of Markdown files only', async () => {
    const code = `\`\`\`\n${BLOCK}\`\`\`\n`;
    await inFolder({ 'a.md': `${code}\nProse.\n`, 'b.md': code }, async cwd => {
      const { out } = await cli(['duplicates', 'a.md', 'b.md'], { cwd });
      assert.equal(out, '0 duplicated passages in 2 files\n');
    });
  });

  it('leaves out near copies and short passages when told to', async () => {
    const files = { 'a.txt': `${SHORT}\n${BLOCK}`, 'b.txt': `${SHORT}\n${BLOCK.replace('four', 'five')}` };
    await inFolder(files, async cwd => {
      const kinds = async (...options: string[]): Promise<string[]> => {
        const { out } = await cli(['duplicates', '--format', 'json', ...options, 'a.txt', 'b.txt'], { cwd });
        return (JSON.parse(out) as { groups: Group[] }).groups.map(({ kind }) => kind);
      };
      assert.deepEqual(await kinds('--exact-only'), ['exact', 'exact']);
      assert.deepEqual(await kinds('--exact-only', '--min-words', '100'), []);
      assert.ok((await kinds()).includes('near'));
    });
  });

  it('leaves out what the house list expects, here and in a scan', async () => {
    const texts = { 'a.txt': `${BLOCK}\n${SHORT}\n${BLOCK}`, 'b.txt': SHORT };
    /** Ids of the groups of all files, and of those of a.txt alone. */
    const ids = async (list: object): Promise<string[][]> => {
      const found: string[][] = [];
      await inFolder({ ...texts, '.factdesk/house.jsonc': JSON.stringify(list) }, async cwd => {
        const { out } = await cli(['duplicates', '--format', 'json', 'a.txt', 'b.txt'], { cwd });
        const scan = await cli(['scan', '--format', 'ndjson', 'a.txt'], { cwd });
        found.push(
          (JSON.parse(out) as { groups: Group[] }).groups.map(({ id }) => id),
          (JSON.parse(scan.out) as { duplicates: Group[] }).duplicates.map(({ id }) => id),
        );
      });
      return found;
    };
    const [[block = '', short = ''] = [], alone] = await ids({});
    assert.notEqual(short, '');
    assert.deepEqual(alone, [block]);
    assert.deepEqual(await ids({ ignoredDuplicates: [`${block} The harbour board`] }), [[short], []]);
    assert.deepEqual(await ids({ templates: [SHORT] }), [[block], [block]]);
  });

  it('exits with 2 when a file cannot be read', async () => {
    const { code, complaints } = await cli(['duplicates', 'no-such-file']);
    assert.deepEqual([code, complaints], [2, ['fact-desk: no-such-file: no such file or folder']]);
  });
});
