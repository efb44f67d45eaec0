import * as vscode from 'vscode';
import { DUPLICATE_WORDS } from '../engine/defaults';
import type { KindId } from '../engine/model';
import { SETTINGS } from './ids';

/** The settings as one immutable value; a bad value of the user's is replaced by its default and reported once. */
export interface Settings {
  /** Language ids whose documents are drafts. */
  readonly languages: readonly string[];
  /** Kinds to find. Null = all that are on by default. */
  readonly kinds: readonly KindId[] | null;
  readonly duplicateWords: number;
  /** Whether copies in which words differ are duplicates, too. */
  readonly nearDuplicates: boolean;
  /** Milliseconds of quiet before a typed change is read. */
  readonly typingDelay: number;
  readonly include: string;
  readonly exclude: string;
}

export const DEFAULTS: Settings = {
  languages: ['plaintext', 'markdown', 'asciidoc', 'restructuredtext', 'latex'],
  kinds: null,
  duplicateWords: DUPLICATE_WORDS,
  nearDuplicates: true,
  typingDelay: 200,
  include: '**/*.{md,markdown,txt,adoc,asciidoc,rst,tex}',
  exclude: '**/{node_modules,.git,.factdesk,out,dist}/**',
};

/** Watches the settings below `factDesk`. */
export class Config implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<Settings>();
  readonly #subscription: vscode.Disposable;
  readonly onDidChange = this.#changed.event;
  #settings: Settings;

  /** @param warn told what is wrong with a value, in a sentence that names the setting. */
  constructor(private readonly warn: (message: string) => void) {
    this.#settings = this.#read();
    this.#subscription = vscode.workspace.onDidChangeConfiguration(event => {
      if (!event.affectsConfiguration('factDesk')) return;
      this.#settings = this.#read();
      this.#changed.fire(this.#settings);
    });
  }

  get settings(): Settings {
    return this.#settings;
  }

  #read(): Settings {
    const section = vscode.workspace.getConfiguration('factDesk');
    const check = <T>(id: string, fallback: T, wanted: string, valid: (value: unknown) => value is T): T => {
      const value = section.get<unknown>(id);
      if (value === undefined || value === null) return fallback;
      if (valid(value)) return value;
      this.warn(`Setting factDesk.${id} should be ${wanted}; the default is used instead.`);
      return fallback;
    };
    const words = (value: unknown): value is string[] =>
      Array.isArray(value) && value.every(item => typeof item === 'string');
    const text = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
    const flag = (value: unknown): value is boolean => typeof value === 'boolean';
    const count =
      (low: number, high: number) =>
      (value: unknown): value is number =>
        typeof value === 'number' && value >= low && value <= high;
    const kinds = check<readonly string[]>(SETTINGS.kinds, [], 'a list of kinds of fact', words);
    return {
      languages: check(SETTINGS.languages, DEFAULTS.languages, 'a list of language ids', words),
      kinds: kinds.length > 0 ? (kinds as readonly KindId[]) : null,
      duplicateWords: check(
        SETTINGS.duplicateWords,
        DEFAULTS.duplicateWords,
        'a number from 4 to 1000',
        count(4, 1000),
      ),
      nearDuplicates: check(SETTINGS.nearDuplicates, DEFAULTS.nearDuplicates, 'true or false', flag),
      typingDelay: check(SETTINGS.typingDelay, DEFAULTS.typingDelay, 'a number from 0 to 5000', count(0, 5000)),
      include: check(SETTINGS.include, DEFAULTS.include, 'a glob pattern', text),
      exclude: check(SETTINGS.exclude, DEFAULTS.exclude, 'a glob pattern', text),
    };
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }
}
