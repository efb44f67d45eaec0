import { strict as assert } from 'node:assert';
import { cli, inFolder } from './io';

const BLOCK =
  'The harbour board approved the new ferry line on Tuesday evening after a debate of four hours.\n' +
  'Its chair, Dana Merrow, called the vote a relief for the islands and promised boats before winter.\n';

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

  it('reports for people', async () => {
    await inFolder({ 'a.txt': `${BLOCK}\n${BLOCK}` }, async cwd => {
      const { out } = await cli(['duplicates', 'a.txt'], { cwd });
      assert.match(
        out,
        /^1 duplicated passage in 1 file\n\n {2}2 copies: The harbour board .*…\n {4}a\.txt:1–2\n {4}a\.txt:4–5\n$/,
      );
    });
  });

  it('exits with 2 when a file cannot be read', async () => {
    const { code, complaints } = await cli(['duplicates', 'no-such-file']);
    assert.deepEqual([code, complaints], [2, ['fact-desk: no-such-file: no such file or folder']]);
  });
});
