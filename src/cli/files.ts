import { readdir } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { languageOf } from '../engine/defaults';
import { localDay } from '../engine/times/calendar';
import { decode } from './decode';
import { reason, type Io, type Messages } from './output';

/** What a folder is searched for. */
const DRAFTS = '**/*.{md,markdown,txt,adoc,rst,tex}';

/** One text to work on. */
export interface Draft {
  /** As the user named it, with "/" between folders; "-" for standard input. */
  readonly path: string;
  readonly text: string;
  readonly language: 'plain' | 'markdown';
  /** Absolute path of the file; absent for standard input. */
  readonly file?: string;
  /** The day on which the file was changed last, in local time, YYYY-MM-DD; absent for standard input. */
  readonly day?: string;
}

/**
 * The drafts that the operands stand for, in their order, those of a folder sorted; none twice. What cannot be read is
 * reported and left out.
 */
export async function* readDrafts(operands: readonly string[], io: Io, messages: Messages): AsyncGenerator<Draft> {
  for await (const { path, file } of findDrafts(operands, io, messages)) {
    try {
      const bytes = file === undefined ? await readAll(io.stdin) : await readFile(file);
      const { text, warning } = decode(bytes);
      if (warning !== undefined) messages.warn(`${named(path)}: ${warning}`);
      const origin = file === undefined ? {} : { file, day: localDay((await stat(file)).mtime) };
      yield { path, text, language: languageOf(path), ...origin };
    } catch (error) {
      messages.error(`${named(path)}: ${reason(error)}`);
    }
  }
}

/** How messages name an operand. */
export function named(path: string): string {
  return path === '-' ? 'standard input' : path;
}

/** All bytes of a stream. */
async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function* findDrafts(
  operands: readonly string[],
  io: Io,
  messages: Messages,
): AsyncGenerator<{ path: string; file?: string }> {
  const seen = new Set<string>();
  for (const operand of operands) {
    const found = operand === '-' ? [{ path: '-' }] : await expand(operand, io, messages);
    for (const draft of found) {
      const identity = 'file' in draft ? draft.file : draft.path;
      if (seen.has(identity)) continue;
      seen.add(identity);
      yield draft;
    }
  }
}

/** The drafts that one operand stands for: a file stands for itself, whatever its name. */
async function expand(operand: string, io: Io, messages: Messages): Promise<{ path: string; file: string }[]> {
  const root = resolve(io.cwd, operand);
  const path = operand.replaceAll('\\', process.platform === 'win32' ? '/' : '\\');
  try {
    if (!(await stat(root)).isDirectory()) return [{ path, file: root }];
  } catch (error) {
    messages.error(`${path}: ${reason(error)}`);
    return [];
  }
  const found = await draftsBelow(root, (folder, error) => messages.error(`${folder}: ${reason(error)}`));
  if (found.length === 0) messages.warn(`${path}: no drafts in this folder`);
  return found.map(relative => ({ path: join(path, relative).replaceAll('\\', '/'), file: join(root, relative) }));
}

/** Relative paths of the drafts below a folder, sorted; folders that cannot be read are handed to `unreadable`. */
async function draftsBelow(root: string, unreadable: (folder: string, error: Error) => void): Promise<string[]> {
  // The walker passes over folders that it cannot read; here is the place to learn of them.
  const listening = (
    folder: string,
    options: { withFileTypes: true },
    done: (error: Error | null, entries: unknown) => void,
  ) => {
    readdir(folder, options, (error, entries) => {
      if (error !== null) unreadable(folder, error);
      done(error, entries);
    });
  };
  const found = await glob(DRAFTS, {
    cwd: root,
    ignore: ['**/node_modules'],
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
    expandDirectories: false,
    fs: { readdir: listening as unknown as typeof readdir },
  });
  return found.sort((a, b) => (a < b ? -1 : 1));
}
