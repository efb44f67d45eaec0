import * as vscode from 'vscode';
import type { HouseList } from '../present/houseList';
import { EMPTY_HOUSE_LIST, HOUSE_LIST_PATH, HouseListError, parseHouseList } from '../present/houseList';
import { draftFolder } from './draftFolder';
import type { Log } from './log';
import { run } from './log';

/** Milliseconds a changed list is left alone before it is read. */
const SETTLE = 100;

/**
 * The house lists of the workspace folders, read from disk and watched. A list that cannot be read is said once, in the
 * log and on the file itself; until it is mended the last good list stays in force.
 */
export class HouseLists implements vscode.Disposable {
  readonly #lists = new Map<string, HouseList>();
  readonly #watchers = new Map<string, vscode.Disposable>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #problems = vscode.languages.createDiagnosticCollection('factDesk.houseList');
  readonly #folders: vscode.Disposable;

  /** Fires when what a list says has changed. */
  readonly onDidChange = this.#changed.event;

  constructor(private readonly log: Log) {
    this.#folders = vscode.workspace.onDidChangeWorkspaceFolders(event => {
      for (const folder of event.removed) this.#forget(folder);
      run(this.log, Promise.all(event.added.map(folder => this.#follow(folder))), 'reading a house list');
    });
  }

  /** Reads the lists of all workspace folders; afterwards they are watched. Never rejects. */
  async start(): Promise<void> {
    await Promise.all((vscode.workspace.workspaceFolders ?? []).map(folder => this.#follow(folder)));
  }

  /** The house list that applies to a draft; an empty one where there is none. */
  of(draft: vscode.Uri): HouseList {
    const folder = draftFolder(draft);
    return (folder && this.#lists.get(folder.uri.toString())) ?? EMPTY_HOUSE_LIST;
  }

  /** Reads one list again, e.g. after writing it. Never rejects. */
  async reload(folder: vscode.WorkspaceFolder): Promise<void> {
    const file = houseListFile(folder);
    const id = folder.uri.toString();
    let list: HouseList;
    const wrong: HouseListError[] = [];
    try {
      list = parseHouseList(await readText(file), error => wrong.push(error));
    } catch (error) {
      if (!(error instanceof HouseListError)) {
        this.log.warn(
          `${file.toString(true)} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
        );
        return;
      }
      const words = vscode.l10n.t(
        'Fact Desk cannot read this house list: {0}. The list as it was read last stays in force.',
        error.reason,
      );
      this.#report(file, [error], () => words);
      return;
    }
    this.#report(file, wrong, ({ reason }) => vscode.l10n.t('Fact Desk does not use this entry: {0}.', reason));
    const before = this.#lists.get(id) ?? EMPTY_HOUSE_LIST;
    this.#lists.set(id, list);
    if (JSON.stringify(before) !== JSON.stringify(list)) this.#changed.fire();
  }

  dispose(): void {
    this.#folders.dispose();
    for (const watcher of this.#watchers.values()) watcher.dispose();
    this.#problems.dispose();
    this.#changed.dispose();
  }

  async #follow(folder: vscode.WorkspaceFolder): Promise<void> {
    // The folder too: when it goes, VS Code does not tell of each file in it.
    const pattern = '{.factdesk,.factdesk/house.jsonc}';
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, pattern));
    // A file that is being written can be seen half written, or empty.
    let timer: ReturnType<typeof setTimeout> | undefined;
    const reload = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => run(this.log, this.reload(folder), 'reading the house list'), SETTLE);
    };
    watcher.onDidCreate(reload);
    watcher.onDidChange(reload);
    watcher.onDidDelete(reload);
    this.#watchers.get(folder.uri.toString())?.dispose();
    const stop = { dispose: (): void => clearTimeout(timer) };
    this.#watchers.set(folder.uri.toString(), vscode.Disposable.from(watcher, stop));
    await this.reload(folder);
  }

  #forget(folder: vscode.WorkspaceFolder): void {
    const id = folder.uri.toString();
    this.#watchers.get(id)?.dispose();
    this.#watchers.delete(id);
    this.#problems.delete(houseListFile(folder));
    if (this.#lists.delete(id)) this.#changed.fire();
  }

  /** Says what is wrong with a list, in the log and on the file; nothing where nothing is. */
  #report(file: vscode.Uri, errors: readonly HouseListError[], words: (error: HouseListError) => string): void {
    const diagnostics = errors.map(error => {
      this.log.warn(`${file.toString(true)}, line ${error.line}, column ${error.column}: ${words(error)}`);
      const at = new vscode.Position(error.line - 1, error.column - 1);
      const diagnostic = new vscode.Diagnostic(new vscode.Range(at, at.translate(0, 1)), words(error));
      diagnostic.source = 'Fact Desk';
      return diagnostic;
    });
    this.#problems.set(file, diagnostics);
  }
}

/** Where a workspace folder keeps its house list. */
export function houseListFile(folder: vscode.WorkspaceFolder): vscode.Uri {
  return vscode.Uri.joinPath(folder.uri, HOUSE_LIST_PATH);
}

/** The text of a file; "" where there is none. */
export async function readText(file: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(file));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return '';
    throw error;
  }
}
