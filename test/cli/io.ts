import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../src/cli/run';

/** What a run of the command line left behind. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  /** Lines of standard error. */
  readonly complaints: readonly string[];
}

/** Runs the command line in this process. @param chunks standard input, as it arrives. */
export async function cli(
  args: readonly string[],
  at: { readonly cwd?: string; readonly stdin?: Input } = {},
): Promise<Outcome> {
  let out = '';
  const complaints: string[] = [];
  const code = await run(args, {
    cwd: at.cwd ?? process.cwd(),
    root: process.cwd(),
    stdin: bytes(at.stdin ?? ''),
    write: text => {
      out += text;
      return Promise.resolve();
    },
    complain: line => complaints.push(line),
  });
  return { code, out, complaints };
}

/** Standard input: one text or chunk of bytes, or several. */
export type Input = string | Uint8Array | readonly (string | Uint8Array)[];

/** A stream of bytes. */
export async function* bytes(input: Input): AsyncGenerator<Uint8Array> {
  for (const chunk of typeof input === 'string' || input instanceof Uint8Array ? [input] : input) {
    yield await Promise.resolve(Buffer.from(chunk));
  }
}

/** Runs `test` in a new folder with these files (contents by relative path), which is gone afterwards. */
export async function inFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  test: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'fact-desk-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    await test(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
