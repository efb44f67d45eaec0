import * as vscode from 'vscode';
import type { AnalyzeOptions, Analysis } from '../engine/model';
import type { Lines } from '../engine/text/lines';

/** What is known of one scanned draft. */
export interface Draft {
  /** `uri.toString()`: the identity of a draft everywhere in the user interface. */
  readonly uri: string;
  /** Path relative to the workspace, or the title of an untitled document. */
  readonly name: string;
  /** The text that `analysis` speaks of. */
  readonly text: string;
  /** How the text is read. */
  readonly language: AnalyzeOptions['language'];
  readonly lines: Lines;
  /** The document's version that `text` is; 0 for a file that is not open. */
  readonly version: number;
  readonly analysis: Analysis;
  /** True between an edit and the analysis that follows it: spans are right, new facts are missing. */
  readonly stale: boolean;
  /** True while the draft is open as a document. */
  readonly open: boolean;
}

/** What happened to the store; the only event that views listen to. */
export interface Change {
  /** Drafts that changed, came or went. */
  readonly uris: readonly string[];
  readonly cause: 'edit' | 'analysis' | 'removal' | 'scan state';
}

/** What the scheduler is doing, for the status bar and the tree. */
export interface ScanState {
  /** Drafts that wait for an analysis. */
  readonly pending: number;
  /** Why the last analysis of a draft failed, by uri; empty when all is well. */
  readonly failures: ReadonlyMap<string, string>;
}

/** All scanned drafts: every surface reads this one store, so surfaces cannot disagree. */
export class Store implements vscode.Disposable {
  readonly #drafts = new Map<string, Draft>();
  readonly #changed = new vscode.EventEmitter<Change>();
  #state: ScanState = { pending: 0, failures: new Map() };

  /** Fires after the change stands in the store. */
  readonly onDidChange = this.#changed.event;

  /** In order of arrival. */
  get drafts(): ReadonlyMap<string, Draft> {
    return this.#drafts;
  }

  get state(): ScanState {
    return this.#state;
  }

  get(uri: vscode.Uri | string): Draft | undefined {
    return this.#drafts.get(uri.toString());
  }

  /** Puts drafts in, replacing what stood there, with one event for all. */
  set(drafts: readonly Draft[], cause: 'edit' | 'analysis'): void {
    for (const draft of drafts) this.#drafts.set(draft.uri, draft);
    if (drafts.length > 0) this.#changed.fire({ uris: drafts.map(draft => draft.uri), cause });
  }

  /** Takes drafts out; unknown ones are passed over. */
  delete(uris: readonly string[]): void {
    const gone = uris.filter(uri => this.#drafts.delete(uri));
    if (gone.length > 0) this.#changed.fire({ uris: gone, cause: 'removal' });
  }

  setState(state: ScanState): void {
    this.#state = state;
    this.#changed.fire({ uris: [], cause: 'scan state' });
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
