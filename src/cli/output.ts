import { oneLine } from '../present/label';

/** Where a run reads and writes; a test hands in its own. */
export interface Io {
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** The folder that holds dist/ and media/. */
  readonly root: string;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Writes to standard output; resolves when more may be written. */
  write(text: string): Promise<void>;
  /** Writes one line to standard error. */
  complain(line: string): void;
}

/** Messages of one run, and whether anything failed. */
export class Messages {
  #failed = false;
  readonly #io: Pick<Io, 'complain'>;

  constructor(io: Pick<Io, 'complain'>) {
    this.#io = io;
  }

  /** 0 = done, 2 = something could not be read. */
  get exitCode(): 0 | 2 {
    return this.#failed ? 2 : 0;
  }

  /** Something was left out. */
  error(message: string): void {
    this.#failed = true;
    this.#io.complain(`fact-desk: ${oneLine(message)}`);
  }

  /** Something is odd; the work is done all the same. */
  warn(message: string): void {
    this.#io.complain(`fact-desk: warning: ${oneLine(message)}`);
  }
}

/** Why something failed, in a few words. */
export function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  return REASONS.get(code) ?? (error instanceof Error ? error.message : String(error));
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'no such file or folder'],
  ['ENOTDIR', 'a file stands where a folder should'],
  ['EISDIR', 'is a folder'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['ELOOP', 'symbolic links in a circle'],
  ['ENAMETOOLONG', 'name too long'],
  ['ERR_FS_FILE_TOO_LARGE', 'the file is too large'],
  ['ERR_STRING_TOO_LONG', 'the text is too large'],
  ['ERR_ENCODING_INVALID_ENCODED_DATA', 'no valid UTF-8'],
]);
