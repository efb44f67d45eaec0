import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { milliseconds } from './measure';

/** Text in one file; jscpd skips files above limits of its own without a word, so it gets many and is told to take them. */
const FILE = 100_000;

/**
 * Processor time and peak memory of `fact-desk duplicates` and of jscpd, one after the other, on the same folder of
 * Markdown files. Needs the built command line and GNU time.
 * @param jscpd path of its executable.
 */
export function measureCommands(text: string, jscpd: string): readonly (readonly string[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'duplicates-'));
  try {
    const [drafts, report] = [join(folder, 'drafts'), join(folder, 'report')];
    mkdirSync(drafts);
    const count = Math.ceil(text.length / FILE);
    for (let n = 0; n < count; n++)
      writeFileSync(join(drafts, `${String(n).padStart(4, '0')}.md`), text.slice(n * FILE, (n + 1) * FILE));
    const own = measure(process.execPath, [resolve('dist/cli.js'), 'duplicates', '--format', 'ndjson', drafts]);
    const peer = measure(jscpd, [
      ...[drafts, '--workers', '1', '--reporters', 'json', '--output', report],
      ...['--max-size', '10mb', '--max-lines', '10000000', '--exit-code', '0'],
    ]);
    const { files } = JSON.parse(own.output) as { readonly files: readonly unknown[] };
    const { statistics } = JSON.parse(readFileSync(join(report, 'jscpd-report.json'), 'utf8')) as {
      readonly statistics: { readonly total: { readonly sources: number } };
    };
    return [
      [`${(text.length / 1_000_000).toFixed(0)} MB in ${String(count)} files`, 'time', 'memory', 'files read'],
      ['fact-desk duplicates', milliseconds(own.time), `${String(own.memory)} MB`, String(files.length)],
      ['jscpd', milliseconds(peer.time), `${String(peer.memory)} MB`, String(statistics.total.sources)],
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs a command; milliseconds of processor time, megabytes of memory at the peak, and what it printed. */
function measure(
  command: string,
  args: readonly string[],
): { readonly time: number; readonly memory: number; readonly output: string } {
  const { stdout, stderr, error } = spawnSync('time', ['-f', '%U %S %M', command, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (error !== undefined) throw error;
  const [user = 0, system = 0, kilobytes = 0] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return { time: (user + system) * 1000, memory: Math.round(kilobytes / 1024), output: stdout };
}
