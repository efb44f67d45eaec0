import * as vscode from 'vscode';
import { HOUSE_LIST_PATH, type TextList } from '../present/houseList';
import { addEntry, removeEntry } from '../present/houseListEdits';
import { draftFolder } from './draftFolder';
import { houseListFile, readText } from './houseList';
import type { Services } from './services';

/** One entry of one list in the house list. */
export interface HouseEntry {
  readonly list: TextList;
  readonly entry: string;
}

/** What to tell the user of a change: that it was made, or that the list said so already. */
export interface Said {
  readonly added: string;
  readonly known: string;
}

/** Puts an entry on the house list of a draft's folder, see `changeHouseList`. */
export async function addToHouseList(
  services: Services,
  draft: vscode.Uri,
  { list, entry }: HouseEntry,
  said: Said,
): Promise<void> {
  const change = {
    make: (text: string) => addEntry(text, list, entry),
    undo: (text: string) => removeEntry(text, list, entry),
  };
  await changeHouseList(services, draft, change, said);
}

/**
 * Changes the house list of a draft's folder, says so, and offers to take it back. What cannot be written is said and
 * logged; never rejects.
 */
export async function changeHouseList(
  services: Services,
  draft: vscode.Uri,
  { make, undo: takeBack }: { readonly make: (text: string) => string; readonly undo: (text: string) => string },
  said: Said,
): Promise<void> {
  const folder = draftFolder(draft);
  if (!folder) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        'What you decide is kept in {0} of a folder; this draft is in none. Open its folder first.',
        HOUSE_LIST_PATH,
      ),
    );
    return;
  }
  const [undo, open] = [vscode.l10n.t('Undo'), vscode.l10n.t('Open {0}', HOUSE_LIST_PATH)];
  const change = async (edit: (text: string) => string): Promise<boolean> => {
    const changed = await editFile(houseListFile(folder), edit);
    await services.houseLists.reload(folder);
    return changed;
  };
  try {
    const chosen = await ((await change(make))
      ? vscode.window.showInformationMessage(said.added, undo, open)
      : vscode.window.showInformationMessage(said.known, open));
    if (chosen === undo) await change(takeBack);
    else if (chosen === open) await vscode.window.showTextDocument(houseListFile(folder));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    services.log.error(`${houseListFile(folder).toString(true)} cannot be written: ${reason}`);
    const message = vscode.l10n.t('{0} was not changed: {1}', HOUSE_LIST_PATH, reason);
    if ((await vscode.window.showWarningMessage(message, open)) === open)
      await vscode.window.showTextDocument(houseListFile(folder));
  }
}

/** Changes a file, or makes it; through the editor where it is open there. False when the change made no difference. */
async function editFile(file: vscode.Uri, change: (text: string) => string): Promise<boolean> {
  const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === file.toString());
  const before = document ? document.getText() : await readText(file);
  const after = change(before);
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
