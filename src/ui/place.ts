import * as vscode from 'vscode';
import type { Span } from '../engine/model';
import { toRange } from './convert';
import type { Store } from './store';

/** A stretch of a draft as commands take it: the draft's identity and offsets into its text. */
export interface Place extends Span {
  readonly uri: string;
}

/** True for what a command can reveal; commands can be called by anybody, with anything. */
export function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null) return false;
  const { uri, start, end } = value as Partial<Record<keyof Place, unknown>>;
  return typeof uri === 'string' && typeof start === 'number' && typeof end === 'number';
}

/**
 * Shows a place in its draft and selects it. Offsets become lines and columns before the draft is opened: VS Code makes
 * the line ends of a file all the same, lines stay.
 */
export async function showPlace(
  store: Store,
  { uri, start, end }: Place,
  options: vscode.TextDocumentShowOptions = {},
): Promise<vscode.TextEditor> {
  const draft = store.get(uri);
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const range = draft
    ? toRange({ start, end }, draft.lines)
    : new vscode.Range(document.positionAt(start), document.positionAt(end));
  // Where the draft is visible already, it is shown there.
  const visible = vscode.window.visibleTextEditors.find(editor => editor.document === document)?.viewColumn;
  const column = visible === undefined ? {} : { viewColumn: visible };
  const editor = await vscode.window.showTextDocument(document, { ...column, ...options, selection: range });
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}
