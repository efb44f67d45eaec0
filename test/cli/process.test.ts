import { strict as assert } from 'node:assert';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CLI = join(process.cwd(), 'dist', 'cli.js');

/** Runs the built command as a user would, from a folder that has nothing to do with it. */
function factDesk(
  args: readonly string[],
  input: string | Uint8Array = '',
): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: tmpdir(),
    input,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

describe('command line: the built program', () => {
  it('finds its model beside itself and prints facts', () => {
    const { code, out, err } = factDesk(['scan', '--format', 'ndjson', '-'], 'The council met on 14 March 2023.');
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^\{"path":"-","facts":\[\{"kind":"date".*\}\n$/);
  });

  it('prints help and version', () => {
    const { version } = JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')) as { version: string };
    assert.deepEqual(factDesk(['--version']), { code: 0, out: `${version}\n`, err: '' });
    const { code, out } = factDesk(['--help']);
    assert.equal(code, 0);
    assert.match(out, /Usage:\n {2}fact-desk scan/);
  });

  it('says in one line what is wrong and exits with 2', () => {
    for (const args of [['scan', '--nonsense', 'x'], ['scan', 'no-such-file.md'], []]) {
      const { code, out, err } = factDesk(args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /^fact-desk: [^\n]+\n$/);
    }
  });

  it('ends quietly when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [CLI, 'scan', '--input', 'ndjson', '-'], { stdio: ['pipe', 'pipe', 'pipe'] });
    let complaints = '';
    child.stderr.on('data', (data: Buffer) => (complaints += data.toString()));
    child.stdin.on('error', () => {
      // The program may end before it has read everything.
    });
    const line = `${JSON.stringify({ id: 1, text: 'On 14 March 2023. '.repeat(2000) })}\n`;
    child.stdin.write(line);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.end(line.repeat(20));
    const [code] = (await once(child, 'exit')) as [number];
    assert.deepEqual([code, complaints], [0, '']);
  });
});
