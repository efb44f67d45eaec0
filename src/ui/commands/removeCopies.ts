import * as vscode from 'vscode';
import { removeCopies } from '../copies';
import { currentDraft } from '../currentDraft';
import { COMMANDS } from '../ids';
import { showPlace } from '../place';
import type { Services } from '../services';

/** Which copy of which group of duplicates: a row of the Duplicates tree is one. */
interface CopyOfGroup {
  readonly uri: string;
  /** Id of the group. */
  readonly group: string;
  /** Index of the copy in the group. */
  readonly copy: number;
}

/** Internal: "Keep This Copy and Remove the Others" and "Remove This Copy", for the Duplicates tree. */
export function registerRemoveCopies(services: Services): vscode.Disposable {
  const register = (command: string, what: 'others' | 'this'): vscode.Disposable =>
    vscode.commands.registerCommand(command, (target: unknown) => isCopy(target) && remove(services, target, what));
  return vscode.Disposable.from(register(COMMANDS.keepCopy, 'others'), register(COMMANDS.removeCopy, 'this'));
}

async function remove(
  { store }: Services,
  { uri, group: id, copy }: CopyOfGroup,
  what: 'others' | 'this',
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const draft = await currentDraft(store, document);
  const group = draft?.analysis.duplicates.find(candidate => candidate.id === id);
  const span = group?.copies[copy];
  if (!draft || !group || !span) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('The draft has changed: this passage no longer stands there more than once.'),
    );
    return;
  }
  const { edit, place } = removeCopies(draft, group, copy, what);
  if (!(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showWarningMessage(vscode.l10n.t('{0} could not be changed.', draft.name));
    return;
  }
  await showPlace(store, place, { preview: false });
  const removed = what === 'others' ? group.copies.length - 1 : 1;
  const message = removed === 1 ? vscode.l10n.t('1 copy removed') : vscode.l10n.t('{0} copies removed', removed);
  void vscode.window.setStatusBarMessage(message, 5000);
}

function isCopy(value: unknown): value is CopyOfGroup {
  if (typeof value !== 'object' || value === null) return false;
  const { uri, group, copy } = value as Partial<Record<keyof CopyOfGroup, unknown>>;
  return typeof uri === 'string' && typeof group === 'string' && typeof copy === 'number';
}
