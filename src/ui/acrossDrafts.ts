import * as vscode from 'vscode';
import type { Analyzer } from '../analyzer/analyzer';
import { mapSpans } from '../engine/text/edits';
import { expectedDuplicates, type HouseList } from '../present/houseList';
import type { PlacedGroup } from '../present/duplicatesOutline';
import type { Config } from './config';
import { toEdits } from './convert';
import type { HouseLists } from './houseList';
import type { Log } from './log';
import { run } from './log';
import type { Store } from './store';

/** Milliseconds in which no draft was read before all are compared, and how many times as long as the last comparison. */
const QUIET = 1000;
const PATIENCE = 5;

/** What the comparison needs. */
export interface AcrossParts {
  /** One of its own: a comparison of all drafts must not keep the draft that is being typed waiting. */
  readonly analyzer: Analyzer;
  readonly store: Store;
  readonly config: Config;
  readonly houseLists: HouseLists;
  readonly log: Log;
}

/**
 * The passages that stand in several of the drafts in the store. All drafts are compared again when they have been left
 * alone for a moment; until then copies move with the edits of their drafts.
 */
export class AcrossDrafts implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  #groups: readonly PlacedGroup[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wait = QUIET;

  /** Fires when the groups have changed. */
  readonly onDidChange = this.#changed.event;

  constructor(private readonly parts: AcrossParts) {
    const { store, config, houseLists } = parts;
    const soon = (): void => {
      this.#schedule();
    };
    this.#subscriptions = vscode.Disposable.from(
      store.onDidChange(({ cause }) => {
        if (cause === 'analysis' || cause === 'removal') soon();
      }),
      config.onDidChange(soon),
      houseLists.onDidChange(soon),
      vscode.workspace.onDidChangeTextDocument(event => {
        this.#move(event);
      }),
    );
  }

  get groups(): readonly PlacedGroup[] {
    return this.#groups;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
    this.#changed.dispose();
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      run(this.parts.log, this.#compare(), 'comparing the drafts');
    }, this.#wait);
  }

  async #compare(): Promise<void> {
    const { analyzer, store, config, houseLists } = this.parts;
    const { acrossDrafts, duplicateWords, nearDuplicates } = config.settings;
    const drafts = [...store.drafts.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    if (!acrossDrafts || drafts.length < 2) {
      this.#set([]);
      return;
    }
    const lists = new Set<HouseList>(drafts.map(({ uri }) => houseLists.of(vscode.Uri.parse(uri))));
    const expected = [...lists].map(expectedDuplicates);
    const begun = Date.now();
    const groups = await analyzer.compare(
      drafts.map(({ text, language }) => ({ text, language })),
      {
        minWords: duplicateWords,
        near: nearDuplicates,
        expected: {
          ignored: expected.flatMap(({ ignored }) => ignored),
          templates: expected.flatMap(({ templates }) => templates),
        },
      },
    );
    this.#wait = Math.max(QUIET, PATIENCE * (Date.now() - begun));
    // Drafts that changed meanwhile are compared again as soon as they have been read.
    if (drafts.some(({ uri, text }) => store.get(uri)?.text !== text)) return;
    this.#set(
      groups.map(({ id, kind, similarity, copies }) => ({
        id,
        kind,
        similarity,
        copies: copies.map(({ document, start, end }) => ({ uri: drafts[document]?.uri ?? '', start, end })),
        across: true,
      })),
    );
  }

  #set(groups: readonly PlacedGroup[]): void {
    if (groups.length === 0 && this.#groups.length === 0) return;
    this.#groups = groups;
    this.#changed.fire();
  }

  /** A copy that was edited is none any more; the others of its draft move. */
  #move({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const uri = document.uri.toString();
    if (contentChanges.length === 0 || !this.#groups.some(({ copies }) => copies.some(copy => copy.uri === uri)))
      return;
    const edits = toEdits(contentChanges);
    const text = document.getText();
    const before = this.#groups;
    this.#groups = before.flatMap(group => {
      const copies = group.copies.flatMap(copy => (copy.uri === uri ? mapSpans([copy], edits, text) : [copy]));
      if (copies.length === group.copies.length) return [{ ...group, copies }];
      return new Set(copies.map(copy => copy.uri)).size > 1 ? [{ ...group, copies }] : [];
    });
    // VS Code moves what it shows through an edit; only what the edit did away with has to go at once.
    const count = (groups: readonly PlacedGroup[]): number =>
      groups.reduce((sum, { copies }) => sum + copies.length, 0);
    if (count(before) !== count(this.#groups)) this.#changed.fire();
  }
}
