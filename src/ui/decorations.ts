import * as vscode from 'vscode';
import type { Fact, Family, KindInfo } from '../engine/model';
import { Lines } from '../engine/text/lines';
import { toRange } from './convert';
import { COLORS } from './ids';
import type { Services } from './services';
import type { Draft } from './store';

/** How long a new mark keeps away from the word that is being typed (milliseconds). */
const QUIET = 1000;

interface Line {
  readonly width: string;
  readonly style: string;
}

/** Each family has a line of its own shape, so that colour is never the only difference. */
const LINES: Record<Family, Line> = {
  name: { width: '1px', style: 'solid' },
  figure: { width: '2px', style: 'solid' },
  time: { width: '2px', style: 'dotted' },
  quotation: { width: '1px', style: 'dashed' },
};

/** What the engine is not sure of has the faintest line. */
const UNSURE: Line = { width: '1px', style: 'dotted' };

/** Paints the facts of visible drafts. */
export function registerDecorations(services: Services): vscode.Disposable {
  const { store, views, kinds, config } = services;
  const types = new Map(FAMILIES.map(family => [family, createType(LINES[family], COLORS[family])]));
  const unsure = createType(UNSURE, COLORS.suggestion);
  const families = new Map(kinds.map((kind: KindInfo) => [kind.id, kind.family]));
  const painted = new Map<string, ReadonlySet<string>>();
  const edited = new Map<string, number>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const paint = (editor: vscode.TextEditor): void => {
    const draft = store.get(editor.document.uri);
    // Between an edit and its place in the store the ranges are VS Code's own, and right.
    if (draft && draft.version !== editor.document.version) return;
    const shown = draft && views.view.annotations ? visibleFacts(draft, editor) : [];
    const suggestions = new Set(draft?.analysis.suggestions);
    const facts = shown.filter(fact => !suggestions.has(fact));
    const lines = draft?.lines ?? new Lines('');
    for (const [family, type] of types) {
      const ranges = facts.filter(fact => families.get(fact.kind) === family).map(fact => toRange(fact, lines));
      editor.setDecorations(type, ranges);
    }
    editor.setDecorations(
      unsure,
      shown.filter(fact => suggestions.has(fact)).map(fact => toRange(fact, lines)),
    );
  };

  /** What is marked, suggestions included. */
  const visibleFacts = (draft: Draft, editor: vscode.TextEditor): readonly Fact[] => {
    const { facts, suggestions } = draft.analysis;
    const marked = config.for(editor.document.uri).suggestions === 'show' ? [...facts, ...suggestions] : facts;
    const shown = marked.filter(fact => views.shows(fact.kind));
    const known = painted.get(draft.uri) ?? new Set();
    const quiet = Date.now() - (edited.get(draft.uri) ?? 0) >= QUIET;
    const carets = editor.selections.map(selection => editor.document.offsetAt(selection.active));
    const calm = shown.filter(
      fact => quiet || known.has(fact.key) || !carets.some(caret => fact.start <= caret && caret <= fact.end),
    );
    painted.set(draft.uri, new Set(calm.map(fact => fact.key)));
    return calm;
  };

  const paintAll = (): void => {
    for (const editor of vscode.window.visibleTextEditors) paint(editor);
  };

  const paintDrafts = (uris: readonly string[]): void => {
    for (const editor of vscode.window.visibleTextEditors) {
      if (uris.includes(editor.document.uri.toString())) paint(editor);
    }
  };

  /** Paints once more when the writer has paused: the word just typed may be a fact. */
  const paintWhenQuiet = (uri: string): void => {
    clearTimeout(timers.get(uri));
    timers.set(
      uri,
      setTimeout(() => {
        timers.delete(uri);
        paintDrafts([uri]);
      }, QUIET),
    );
  };

  paintAll();
  return vscode.Disposable.from(
    ...types.values(),
    unsure,
    store.onDidChange(({ uris, cause }) => {
      if (cause === 'edit') {
        for (const uri of uris) {
          edited.set(uri, Date.now());
          paintWhenQuiet(uri);
        }
      } else if (cause === 'removal') {
        for (const uri of uris) painted.delete(uri);
      }
      // VS Code moves the painted ranges through an edit by itself.
      if (cause === 'analysis' || cause === 'removal') paintDrafts(uris);
    }),
    views.onDidChange(paintAll),
    vscode.window.onDidChangeVisibleTextEditors(paintAll),
    { dispose: () => timers.forEach(timer => clearTimeout(timer)) },
  );
}

const FAMILIES = Object.keys(LINES) as Family[];

function createType({ width, style }: Line, color: string): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    borderWidth: `0 0 ${width} 0`,
    borderStyle: style,
    borderColor: new vscode.ThemeColor(color),
  });
}
