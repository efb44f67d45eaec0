import * as vscode from 'vscode';
import type { Analyzer } from '../analyzer/analyzer';
import type { Analysis } from '../engine/model';
import { mapAnalysis } from '../engine/text/edits';
import { Lines } from '../engine/text/lines';
import type { Config } from './config';
import { toEdits } from './convert';
import { analyzeOptions, draftName, freshDraft, isDraft } from './documents';
import { FileDays } from './fileDays';
import type { HouseLists } from './houseList';
import type { Log } from './log';
import { run } from './log';
import type { Store } from './store';

/** However fast somebody types, a draft is read at least this often (milliseconds). */
const LONGEST_WAIT = 1000;

/** A draft whose analysis is awaited. */
interface Pending {
  /** When the first change came that is not read yet. */
  readonly since: number;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** What the scheduler needs. */
export interface DraftsParts {
  readonly analyzer: Analyzer;
  readonly store: Store;
  readonly config: Config;
  readonly houseLists: HouseLists;
  readonly log: Log;
}

/**
 * The one scheduler: keeps the store true to the open drafts. An edit moves the old facts at once; the analysis follows
 * after a moment of quiet; an answer for an old version is dropped.
 */
export class Drafts implements vscode.Disposable {
  readonly #pending = new Map<string, Pending>();
  readonly #days = new FileDays();
  readonly #failures = new Map<string, string>();
  readonly #subscriptions: vscode.Disposable[];
  #waiting: (() => void)[] = [];

  /** @param closed told which draft is no longer open; the draft itself stays in the store for the callee to decide. */
  constructor(
    private readonly parts: DraftsParts,
    private readonly closed: (uri: vscode.Uri) => void,
  ) {
    this.#subscriptions = [
      vscode.workspace.onDidOpenTextDocument(document => {
        this.#readNow(document);
      }),
      vscode.workspace.onDidCloseTextDocument(document => {
        this.#close(document);
      }),
      vscode.workspace.onDidChangeTextDocument(event => {
        this.#edit(event);
      }),
      vscode.workspace.onDidSaveTextDocument(document => {
        run(this.parts.log, this.#saved(document), `reading ${draftName(document.uri)}`);
      }),
    ];
  }

  /** Reads every open draft now, and closes those that are no drafts any more. */
  readAll(): void {
    for (const document of vscode.workspace.textDocuments) {
      if (isDraft(document, this.parts.config.settings)) this.#readNow(document);
      else if (this.parts.store.get(document.uri)) this.#close(document);
    }
  }

  /** Resolves when every open draft has been read as it stands. */
  settled(): Promise<void> {
    if (this.#pending.size === 0) return Promise.resolve();
    return new Promise(resolve => this.#waiting.push(resolve));
  }

  dispose(): void {
    for (const pending of this.#pending.values()) clearTimeout(pending.timer);
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #edit({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    // An event without changes tells that the document became dirty or was saved.
    if (contentChanges.length === 0 || !isDraft(document, this.parts.config.settings)) return;
    // Not typed, then: the file was read again from disk.
    if (!document.isDirty) this.#days.forget(document.uri);
    const draft = this.parts.store.get(document.uri);
    if (draft) {
      const text = document.getText();
      const analysis = mapAnalysis(draft.analysis, toEdits(contentChanges), text);
      const moved = { ...draft, text, lines: new Lines(text), version: document.version, analysis, stale: true };
      this.parts.store.set([moved], 'edit');
    }
    this.#readSoon(document);
  }

  #readSoon(document: vscode.TextDocument): void {
    const uri = document.uri.toString();
    const since = this.#pending.get(uri)?.since ?? Date.now();
    const wait = Math.min(this.parts.config.settings.typingDelay, Math.max(0, since + LONGEST_WAIT - Date.now()));
    this.#schedule(document, since, wait);
  }

  #readNow(document: vscode.TextDocument): void {
    if (isDraft(document, this.parts.config.settings)) this.#schedule(document, Date.now(), null);
  }

  #schedule(document: vscode.TextDocument, since: number, wait: number | null): void {
    const uri = document.uri.toString();
    clearTimeout(this.#pending.get(uri)?.timer);
    const pending: Pending = { since, timer: undefined };
    this.#pending.set(uri, pending);
    const read = (): void => {
      pending.timer = undefined;
      run(this.parts.log, this.#read(document, pending), `reading ${draftName(document.uri)}`);
    };
    if (wait === null) read();
    else pending.timer = setTimeout(read, wait);
    this.#publishState();
  }

  async #read(document: vscode.TextDocument, pending: Pending): Promise<void> {
    const { analyzer, config, houseLists } = this.parts;
    const uri = document.uri.toString();
    const version = document.version;
    const text = document.getText();
    const language = document.languageId === 'markdown' ? 'markdown' : 'plain';
    const day = await this.#days.of(document.uri);
    if (this.#pending.get(uri) !== pending) return;
    const options = analyzeOptions(language, config.for(document.uri), houseLists.of(document.uri), day);
    let analysis: Analysis | undefined;
    try {
      analysis = await analyzer.analyze({ id: uri, text, options, lane: 'interactive' });
      this.#failures.delete(uri);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#failures.set(uri, reason);
      this.parts.log.error(`${draftName(document.uri)}, version ${String(version)}: ${reason}`);
    }
    // A newer change is waiting, or the document was closed: the answer is for a text that nobody sees.
    if (this.#pending.get(uri) !== pending) return;
    this.#pending.delete(uri);
    if (analysis && document.version === version) {
      this.parts.store.set(
        [freshDraft(document.uri, config.for(document.uri), { text, language, version, analysis })],
        'analysis',
      );
    }
    this.#publishState();
  }

  /** A draft saved on another day than before may speak from another day. */
  async #saved(document: vscode.TextDocument): Promise<void> {
    if (this.parts.store.get(document.uri)?.open && (await this.#days.renew(document.uri))) this.#readNow(document);
  }

  #close(document: vscode.TextDocument): void {
    const uri = document.uri.toString();
    clearTimeout(this.#pending.get(uri)?.timer);
    this.#pending.delete(uri);
    this.#failures.delete(uri);
    this.#days.forget(document.uri);
    this.parts.analyzer.forget(uri);
    this.closed(document.uri);
    this.#publishState();
  }

  #publishState(): void {
    this.parts.store.setState({ pending: this.#pending.size, failures: new Map(this.#failures) });
    if (this.#pending.size > 0) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
