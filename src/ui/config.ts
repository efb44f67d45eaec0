import * as vscode from 'vscode';
import { DUPLICATE_WORDS } from '../engine/defaults';
import type { KindId } from '../engine/model';
import type { StyleRuleId } from '../engine/style/ids';
import { AUTO_LOCALE, isNumberLocale } from '../engine/text/numberFormat';
import { DATELINE_RULES, isDatelineRule, type DatelineRule } from '../engine/times/datelineRule';
import { DATE_ORDERS, isDateOrder, type DateOrder } from '../engine/times/dateOrder';
import { draftFolder } from './draftFolder';
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
  /** How numbers are written: a language tag, or "auto". */
  readonly numberLocale: string;
  /** The rules of house style to check; those that do not exist are passed over. */
  readonly style: readonly StyleRuleId[];
  /** Whether passages that stand in several drafts are duplicates, too. */
  readonly acrossDrafts: boolean;
  /** Where suggestions stand: marked in the text and in the tree, in the tree alone, nowhere. */
  readonly suggestions: 'show' | 'tree' | 'hide';
  /** Milliseconds of quiet before a typed change is read. */
  readonly typingDelay: number;
  /** What stands in for the dateline of a draft that names none. Per folder. */
  readonly dateline: DatelineRule;
  /** In which order dates in digits have day and month. Per folder. */
  readonly dateOrder: DateOrder;
  readonly include: string;
  readonly exclude: string;
}

export const DEFAULTS: Settings = {
  languages: ['plaintext', 'markdown', 'asciidoc', 'restructuredtext', 'latex'],
  kinds: null,
  duplicateWords: DUPLICATE_WORDS,
  nearDuplicates: true,
  numberLocale: AUTO_LOCALE,
  acrossDrafts: true,
  style: [],
  suggestions: 'show',
  typingDelay: 200,
  dateline: 'file',
  dateOrder: 'both',
  include: '**/*.{md,markdown,txt,adoc,asciidoc,rst,tex}',
  exclude: '**/{node_modules,.git,.factdesk,out,dist}/**',
};

/** Watches the settings below `factDesk`. Those of scope "resource" may differ from folder to folder. */
export class Config implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  /** What was read, by the URI of a workspace folder; '' for what lies in none. */
  readonly #read = new Map<string, Settings>();
  /** What was said to the user since the settings changed last. */
  readonly #said = new Set<string>();
  readonly onDidChange = this.#changed.event;

  /** @param warn told what is wrong with a value, in a sentence that names the setting. */
  constructor(private readonly warn: (message: string) => void) {
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidChangeConfiguration(event => {
        if (event.affectsConfiguration('factDesk')) this.#forget();
      }),
      // A folder that comes or goes may bring its own settings, or make those of another count for untitled drafts.
      vscode.workspace.onDidChangeWorkspaceFolders(() => {
        this.#forget();
      }),
    );
  }

  /** The settings of the window: right for all but those of scope "resource". */
  get settings(): Settings {
    return this.#of(undefined);
  }

  /** The settings as they hold for a draft. */
  for(draft: vscode.Uri): Settings {
    return this.#of(draftFolder(draft));
  }

  #of(folder: vscode.WorkspaceFolder | undefined): Settings {
    const id = folder?.uri.toString() ?? '';
    const known = this.#read.get(id);
    if (known) return known;
    // Null asks for no folder; undefined would mean that of the active editor.
    const section = vscode.workspace.getConfiguration('factDesk', folder?.uri ?? null);
    const settings = readSettings(section, message => {
      if (this.#said.has(message)) return;
      this.#said.add(message);
      this.warn(message);
    });
    this.#read.set(id, settings);
    return settings;
  }

  #forget(): void {
    this.#read.clear();
    this.#said.clear();
    this.#changed.fire();
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#changed.dispose();
  }
}

/** Reads every setting from one section; a value that makes no sense is replaced by its default and told to `warn`. */
function readSettings(section: vscode.WorkspaceConfiguration, warn: (message: string) => void): Settings {
  const check = <T>(id: string, fallback: T, wanted: string, valid: (value: unknown) => value is T): T => {
    const value = section.get<unknown>(id);
    if (value === undefined || value === null) return fallback;
    if (valid(value)) return value;
    warn(`Setting factDesk.${id} should be ${wanted}; the default is used instead.`);
    return fallback;
  };
  const words = (value: unknown): value is string[] =>
    Array.isArray(value) && value.every(item => typeof item === 'string');
  const text = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
  const numberLocale = (value: unknown): value is string => typeof value === 'string' && isNumberLocale(value);
  const place = (value: unknown): value is Settings['suggestions'] =>
    value === 'show' || value === 'tree' || value === 'hide';
  const flag = (value: unknown): value is boolean => typeof value === 'boolean';
  const count =
    (low: number, high: number) =>
    (value: unknown): value is number =>
      typeof value === 'number' && value >= low && value <= high;
  const kinds = check<readonly string[]>(SETTINGS.kinds, [], 'a list of kinds of fact', words);
  return {
    languages: check(SETTINGS.languages, DEFAULTS.languages, 'a list of language ids', words),
    kinds: kinds.length > 0 ? (kinds as readonly KindId[]) : null,
    duplicateWords: check(SETTINGS.duplicateWords, DEFAULTS.duplicateWords, 'a number from 4 to 1000', count(4, 1000)),
    nearDuplicates: check(SETTINGS.nearDuplicates, DEFAULTS.nearDuplicates, 'true or false', flag),
    numberLocale: check(
      SETTINGS.numberLocale,
      DEFAULTS.numberLocale,
      'auto or a language tag such as de',
      numberLocale,
    ),
    style: check<readonly string[]>(SETTINGS.style, DEFAULTS.style, 'a list of rules', words) as readonly StyleRuleId[],
    acrossDrafts: check(SETTINGS.acrossDrafts, DEFAULTS.acrossDrafts, 'true or false', flag),
    suggestions: check(SETTINGS.suggestions, DEFAULTS.suggestions, '"show", "tree" or "hide"', place),
    typingDelay: check(SETTINGS.typingDelay, DEFAULTS.typingDelay, 'a number from 0 to 5000', count(0, 5000)),
    dateline: check(SETTINGS.dateline, DEFAULTS.dateline, DATELINE_RULES, isDatelineRule),
    dateOrder: check(SETTINGS.dateOrder, DEFAULTS.dateOrder, DATE_ORDERS, isDateOrder),
    include: check(SETTINGS.include, DEFAULTS.include, 'a glob pattern', text),
    exclude: check(SETTINGS.exclude, DEFAULTS.exclude, 'a glob pattern', text),
  };
}
