import * as vscode from 'vscode';
import type { Fact } from '../../src/engine/model';
import { EMPTY_HOUSE_LIST } from '../../src/present/houseList';
import type { Api } from '../../src/ui/activate';
import type { Draft } from '../../src/ui/store';
import { ok } from './assert';

/** The extension's own interface for tests; starts the extension if need be. */
export async function start(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('fact-desk.fact-desk');
  ok(extension, 'the extension is not there');
  return extension.activate();
}

/** The folder that the suite runs in: a copy of the sample drafts. */
export function folder(): vscode.WorkspaceFolder {
  const first = vscode.workspace.workspaceFolders?.[0];
  ok(first, 'the suite needs a folder');
  return first;
}

/** A file of the folder. */
export function file(name: string): vscode.Uri {
  return vscode.Uri.joinPath(folder().uri, ...name.split('/'));
}

/** Writes a file of the folder. */
export async function write(name: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const uri = file(name);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  await vscode.workspace.fs.writeFile(uri, bytes);
  return uri;
}

/** Removes a file or folder of the folder, if it is there. */
export async function remove(name: string): Promise<void> {
  try {
    await vscode.workspace.fs.delete(file(name), { recursive: true });
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError)) throw error;
  }
}

/** Removes the house list and waits until it is no longer in force. */
export async function removeHouseList(): Promise<void> {
  await remove('.factdesk');
  const { houseLists } = await start();
  await until(() => JSON.stringify(houseLists.of(file('draft.txt'))) === JSON.stringify(EMPTY_HOUSE_LIST));
}

/** An untitled draft in front, read. */
export async function untitled(content: string, language = 'plaintext'): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ content, language });
  const editor = await vscode.window.showTextDocument(document);
  // VS Code may fill a new untitled document with its backup of an old one that had the same name.
  if (document.getText() !== content) {
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    await editor.edit(edit => {
      edit.replace(whole, content);
    });
  }
  await read(document);
  return editor;
}

/** The draft of a document as soon as it has been read as it stands. */
export async function read(document: vscode.TextDocument): Promise<Draft> {
  const { store } = await start();
  let draft: Draft | undefined;
  await until(() => {
    draft = store.get(document.uri);
    return draft !== undefined && !draft.stale && draft.version === document.version;
  });
  ok(draft, 'read');
  return draft;
}

/**
 * Waits until something is true. Looks again after every event that could make it so; mocha's time limit is the only
 * clock.
 */
export async function until(condition: () => boolean): Promise<void> {
  if (condition()) return;
  const { store, views, houseLists, across, facts } = await start();
  await new Promise<void>(resolve => {
    const look = (): void => {
      if (!condition()) return;
      subscriptions.dispose();
      resolve();
    };
    const subscriptions = vscode.Disposable.from(
      store.onDidChange(look),
      views.onDidChange(look),
      houseLists.onDidChange(look),
      across.onDidChange(look),
      facts.view.onDidChangeVisibility(look),
      vscode.languages.onDidChangeDiagnostics(look),
      vscode.workspace.onDidChangeTextDocument(look),
      vscode.workspace.onDidCloseTextDocument(look),
      vscode.window.onDidChangeActiveTextEditor(look),
      vscode.window.onDidChangeVisibleTextEditors(look),
      vscode.window.onDidChangeTextEditorSelection(look),
    );
    look();
  });
}

/** Closes all editors and forgets what was typed in them. */
export async function closeAll(): Promise<void> {
  while (vscode.window.tabGroups.all.some(group => group.tabs.length > 0)) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  // A new untitled document may get the name of an old one, and be mistaken for it while that is still closing.
  await until(() => vscode.workspace.textDocuments.every(document => !document.isUntitled));
}

/** The texts of facts, e.g. of one kind. */
export function texts(facts: readonly Fact[], kind?: Fact['kind']): string[] {
  return facts.filter(fact => kind === undefined || fact.kind === kind).map(fact => fact.text);
}

/** The fact with this text. */
export function fact(draft: Draft, text: string): Fact {
  const found = draft.analysis.facts.find(candidate => candidate.text === text);
  ok(found, `"${text}" is no fact; these are: ${texts(draft.analysis.facts).join(' | ')}`);
  return found;
}

/** Puts the cursor where a text stands in an editor. */
export function putCursor(editor: vscode.TextEditor, text: string): void {
  const position = editor.document.positionAt(editor.document.getText().indexOf(text) + 1);
  editor.selection = new vscode.Selection(position, position);
}

/** A report of an invented visit: names, figures, times, a quotation. */
export const VISIT = `LISBON, May 14, 2024 - Prime Minister Ingrid Solheim arrived in Lisbon on Tuesday for a three-day visit.

Solheim met President Tomas Almeida, who leads Portugal. "We will build 40 ferries together," Solheim said.

The ferries cost $12 million each, and around 900 workers will build them.
`;

/** One paragraph, long enough to count as a block. */
export const BLOCK = `The harbor authority of Setubal said on Monday that it would close the old pier, which has stood empty since the last ferry left it, and build a market hall in its place.
`;
