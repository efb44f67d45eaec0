import * as vscode from 'vscode';
import { addIgnored, HOUSE_LIST_PATH } from '../../present/houseList';
import { shorten } from '../../present/label';
import { factsAt } from '../factsAt';
import { draftFolder } from '../draftFolder';
import { houseListFile, readText } from '../houseList';
import { COMMANDS } from '../ids';
import type { Services } from '../services';

/** A text that is never a fact, and the draft whose workspace is to know it. */
interface Ignored {
  readonly uri: string;
  readonly text: string;
}

/** "Facts: Ignore This Text": puts the selection, or the fact at the cursor, on the house list of the workspace. */
export function registerIgnoreText(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.ignoreText, async (target: unknown) => {
    const ignored = isIgnored(target) ? target : atCursor(services);
    if (!ignored || ignored.text.trim() === '') {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Put the cursor at a fact, or select the text that is to be ignored.'),
      );
      return;
    }
    const folder = draftFolder(vscode.Uri.parse(ignored.uri));
    if (!folder) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t(
          'Ignored texts are kept in {0} of a folder; this draft is in none. Open its folder first.',
          HOUSE_LIST_PATH,
        ),
      );
      return;
    }
    await ignore(services, folder, ignored.text.replace(/\s+/g, ' ').trim());
  });
}

async function ignore(services: Services, folder: vscode.WorkspaceFolder, text: string): Promise<void> {
  const { log, houseLists } = services;
  const file = houseListFile(folder);
  const open = vscode.l10n.t('Open {0}', HOUSE_LIST_PATH);
  const shown = shorten(text, 60);
  let answer: Thenable<string | undefined>;
  try {
    const message = (await write(file, text))
      ? vscode.l10n.t('“{0}” is ignored from now on.', shown)
      : vscode.l10n.t('“{0}” is on the house list already.', shown);
    await houseLists.reload(folder);
    services.rescan();
    answer = vscode.window.showInformationMessage(message, open);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.error(`${file.toString(true)} cannot be written: ${reason}`);
    answer = vscode.window.showWarningMessage(vscode.l10n.t('{0} was not changed: {1}', HOUSE_LIST_PATH, reason), open);
  }
  const chosen = await answer;
  if (chosen === open) await vscode.window.showTextDocument(file);
}

/** Adds a text to a house list; through the editor where it is open there. False when it stood there already. */
async function write(file: vscode.Uri, ignored: string): Promise<boolean> {
  const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === file.toString());
  const before = document ? document.getText() : await readText(file);
  const after = addIgnored(before, ignored);
  if (after === before) return false;
  if (!document) {
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(after));
    return true;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.replace(file, new vscode.Range(new vscode.Position(0, 0), document.positionAt(before.length)), after);
  if (!(await vscode.workspace.applyEdit(edit)) || !(await document.save())) throw new Error('it could not be saved');
  return true;
}

function atCursor({ store, views }: Services): Ignored | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { document, selection } = editor;
  const uri = document.uri.toString();
  if (!selection.isEmpty) return { uri, text: document.getText(selection) };
  const draft = store.get(uri);
  const [fact] = draft ? factsAt(draft, document.offsetAt(selection.active), views) : [];
  return fact && { uri, text: fact.text };
}

function isIgnored(value: unknown): value is Ignored {
  if (typeof value !== 'object' || value === null) return false;
  const { uri, text } = value as Partial<Record<keyof Ignored, unknown>>;
  return typeof uri === 'string' && typeof text === 'string';
}
