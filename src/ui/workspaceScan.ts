import * as vscode from 'vscode';
import type { Analyzer } from '../analyzer/analyzer';
import { languageOf } from '../engine/defaults';
import { analyzeOptions, draftName, freshDraft } from './documents';
import { fileDay } from './fileDays';
import type { HouseLists } from './houseList';
import { COMMANDS } from './ids';
import { run } from './log';
import type { Services } from './services';

/** Files read at the same time. */
const PARALLEL = 4;

/** What the scan needs beside the usual. */
export interface ScanParts {
  readonly analyzer: Analyzer;
  readonly houseLists: HouseLists;
}

/**
 * "Facts: Scan Workspace": reads every draft of the workspace, open or not, and keeps those files in step with the disk
 * from then on.
 */
export class WorkspaceScan implements vscode.Disposable {
  /** The files found by a scan: they stay in the store when their editor is closed. */
  readonly #files = new Set<string>();
  readonly #command: vscode.Disposable;
  #watcher: vscode.Disposable | undefined;

  constructor(
    private readonly services: Services,
    private readonly parts: ScanParts,
  ) {
    this.#command = vscode.commands.registerCommand(COMMANDS.scanWorkspace, () => this.scan());
  }

  /** Called when a document was closed: what a scan found is read again from disk, everything else goes. */
  closed(uri: vscode.Uri): void {
    if (this.#files.has(uri.toString())) this.#refresh(uri);
    else this.services.store.delete([uri.toString()]);
  }

  /** Reads all files again that were scanned and are not open, e.g. after a setting changed. */
  refreshAll(): void {
    for (const uri of this.#files) {
      if (!this.services.store.get(uri)?.open) this.#refresh(vscode.Uri.parse(uri));
    }
  }

  /** Scans the workspace and resolves to the number of drafts read; undefined when the user cancelled. */
  async scan(): Promise<number | undefined> {
    if (!vscode.workspace.workspaceFolders?.length) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Open a folder first: Fact Desk scans the drafts in it.'),
      );
      return 0;
    }
    const title = vscode.l10n.t('Scanning drafts for facts');
    return vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title, cancellable: true },
      (progress, token) => this.#scanAll(progress, token),
    );
  }

  dispose(): void {
    this.#command.dispose();
    this.#watcher?.dispose();
  }

  async #scanAll(
    progress: vscode.Progress<{ message?: string; increment?: number }>,
    token: vscode.CancellationToken,
  ): Promise<number | undefined> {
    const { include, exclude } = this.services.config.settings;
    const uris = await vscode.workspace.findFiles(include, exclude, undefined, token);
    uris.sort((a, b) => a.path.localeCompare(b.path));
    this.#watch(include);
    const failed: string[] = [];
    let done = 0;
    const queue = uris[Symbol.iterator]();
    const worker = async (): Promise<void> => {
      for (const uri of queue) {
        if (token.isCancellationRequested) return;
        const reason = await this.#read(uri, token);
        if (reason !== undefined) failed.push(`${draftName(uri)}: ${reason}`);
        done++;
        progress.report({ message: `${String(done)} / ${String(uris.length)}`, increment: 100 / uris.length });
      }
    };
    await Promise.all(Array.from({ length: PARALLEL }, worker));
    if (token.isCancellationRequested) return undefined;
    this.#reportEnd(uris.length, failed);
    return uris.length - failed.length;
  }

  #reportEnd(count: number, failed: readonly string[]): void {
    for (const line of failed) this.services.log.warn(line);
    if (failed.length === 0) {
      const message = vscode.l10n.t('{0} drafts scanned for facts', count);
      void vscode.window.setStatusBarMessage(message, 5000);
      return;
    }
    const showLog = vscode.l10n.t('Show Log');
    const message = vscode.l10n.t(
      '{0} of {1} drafts could not be read, among them {2}',
      failed.length,
      count,
      failed[0] ?? '',
    );
    run(
      this.services.log,
      vscode.window.showWarningMessage(message, showLog).then(chosen => {
        if (chosen === showLog) this.services.log.show();
      }),
      'reporting the scan',
    );
  }

  #watch(include: string): void {
    this.#watcher?.dispose();
    const watcher = vscode.workspace.createFileSystemWatcher(include);
    const refresh = (uri: vscode.Uri): void => {
      if (this.#files.has(uri.toString())) this.#refresh(uri);
    };
    watcher.onDidChange(refresh);
    watcher.onDidDelete(uri => {
      this.#drop(uri);
    });
    this.#watcher = watcher;
  }

  #refresh(uri: vscode.Uri): void {
    run(this.services.log, this.#read(uri), `reading ${draftName(uri)}`);
  }

  #drop(uri: vscode.Uri): void {
    this.#files.delete(uri.toString());
    if (!this.services.store.get(uri)?.open || !isOpen(uri)) this.services.store.delete([uri.toString()]);
  }

  /** Reads one file that is not open. Resolves to why it could not be read. */
  async #read(uri: vscode.Uri, token?: vscode.CancellationToken): Promise<string | undefined> {
    const { store, config } = this.services;
    const id = uri.toString();
    // Open drafts are in the store as they stand in the editor, which beats the disk.
    if (isOpen(uri)) {
      this.#files.add(id);
      return undefined;
    }
    try {
      const bytes = await vscode.workspace.fs.readFile(uri);
      if (bytes.includes(0)) return vscode.l10n.t('is not a text file');
      const text = new TextDecoder('utf-8').decode(bytes);
      const language = languageOf(uri.path);
      const house = this.parts.houseLists.of(uri);
      const options = analyzeOptions(language, config.for(uri), house, await fileDay(uri));
      const analysis = await this.parts.analyzer.analyze({ id, text, options, lane: 'background' }, token);
      this.parts.analyzer.forget(id);
      if (!analysis || isOpen(uri)) return undefined;
      this.#files.add(id);
      store.set([freshDraft(uri, config.for(uri), { text, language, version: 0, analysis })], 'analysis');
      return undefined;
    } catch (error) {
      this.#drop(uri);
      return error instanceof Error ? error.message : String(error);
    }
  }
}

function isOpen(uri: vscode.Uri): boolean {
  const id = uri.toString();
  return vscode.workspace.textDocuments.some(document => document.uri.toString() === id);
}
