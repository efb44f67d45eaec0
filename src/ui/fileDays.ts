import * as vscode from 'vscode';
import { localDay } from '../engine/times/calendar';

/**
 * The day on which each open draft was changed last on disk. Asked once and kept until the draft is saved, so that a
 * draft reads the same from one keystroke to the next and no keystroke waits for a disk.
 */
export class FileDays {
  readonly #days = new Map<string, Promise<string | undefined>>();

  /** YYYY-MM-DD in local time; today for a draft not saved yet; undefined where the file system does not tell. */
  of(uri: vscode.Uri): Promise<string | undefined> {
    if (uri.scheme === 'untitled') return fileDay(uri);
    const id = uri.toString();
    let day = this.#days.get(id);
    if (day === undefined) this.#days.set(id, (day = fileDay(uri)));
    return day;
  }

  /** Asks the disk again; resolves to whether the day is another one than before. */
  async renew(uri: vscode.Uri): Promise<boolean> {
    const before = await this.#days.get(uri.toString());
    this.forget(uri);
    return before !== (await this.of(uri));
  }

  /** To be called when a draft is closed. */
  forget(uri: vscode.Uri): void {
    this.#days.delete(uri.toString());
  }
}

/** The day on which a file was changed last, asked of the disk; see `FileDays.of`. Never rejects. */
export async function fileDay(uri: vscode.Uri): Promise<string | undefined> {
  if (uri.scheme === 'untitled') return localDay(new Date());
  try {
    const { mtime } = await vscode.workspace.fs.stat(uri);
    // Zero is what file systems say that do not keep the time.
    return mtime > 0 ? localDay(new Date(mtime)) : undefined;
  } catch {
    return undefined;
  }
}
