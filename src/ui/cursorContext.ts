import * as vscode from 'vscode';
import { ContextKey } from './contextKeys';
import { copyAtCursor } from './copyGroups';
import { factsAt } from './factsAt';
import { CONTEXT_KEYS } from './ids';
import { nameAt } from './names';
import type { Services } from './services';

/**
 * Tells menus and keys whether the active editor shows a draft, and whether its cursor stands at a fact or in a
 * passage that stands more than once.
 */
export function registerCursorContext(services: Services): vscode.Disposable {
  const { store, views } = services;
  const draftActive = new ContextKey<boolean>(services, CONTEXT_KEYS.draftActive);
  const nameHere = new ContextKey<boolean>(services, CONTEXT_KEYS.nameAtCursor);
  const copyHere = new ContextKey<boolean>(services, CONTEXT_KEYS.copyAtCursor);
  const factAtCursor = new ContextKey<boolean>(services, CONTEXT_KEYS.factAtCursor);
  const update = (): void => {
    const editor = vscode.window.activeTextEditor;
    const draft = editor && store.get(editor.document.uri);
    draftActive.set(draft !== undefined);
    const offset = draft ? editor.document.offsetAt(editor.selection.active) : 0;
    const facts = draft ? factsAt(draft, offset, views) : [];
    factAtCursor.set(facts.length > 0);
    nameHere.set(draft !== undefined && nameAt(draft, offset) !== undefined);
    copyHere.set(draft !== undefined && copyAtCursor(services) !== undefined);
  };
  update();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === vscode.window.activeTextEditor) update();
    }),
    store.onDidChange(({ uris }) => {
      const active = vscode.window.activeTextEditor?.document.uri.toString();
      if (active !== undefined && uris.includes(active)) update();
    }),
    views.onDidChange(update),
  );
}
