import * as vscode from 'vscode';
import { HOUSE_LIST_PATH } from '../present/houseList';
import { removeCopies } from './copies';
import { copiesAt, widest, type Chosen, type ChosenCopy, type CopyTarget } from './copyGroups';
import { COMMANDS } from './ids';
import type { Services } from './services';
import type { Draft } from './store';

/**
 * What can be done about the copies at an offset: remove, look at, compare, never report again.
 * @param solved the problems that these actions answer.
 */
export function copyActions(
  services: Services,
  draft: Draft,
  offset: number,
  solved: vscode.Diagnostic[],
): vscode.CodeAction[] {
  const copies = copiesAt(services, draft.uri, offset);
  const most = widest(copies);
  return [
    ...copies.flatMap(chosen => removeActions(draft, chosen, solved)),
    ...(most ? lookActions(draft, most, solved) : []),
  ];
}

function removeActions(draft: Draft, { group, copy }: ChosenCopy, solved: vscode.Diagnostic[]): vscode.CodeAction[] {
  const within = draft.analysis.duplicates.find(({ id }) => !group.across && id === group.id);
  if (!within) return [];
  const others = group.copies.length - 1;
  const action = (title: string, what: 'others' | 'this'): vscode.CodeAction => {
    const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    const { edit, place } = removeCopies(draft, within, copy, what);
    made.edit = edit;
    // The cursor may have stood in what is gone.
    made.command = { command: COMMANDS.reveal, title, arguments: [place] };
    made.diagnostics = solved;
    return made;
  };
  const remove = action(vscode.l10n.t('Remove this copy'), 'this');
  remove.isPreferred = solved.length > 0;
  const keepTitle =
    others === 1
      ? vscode.l10n.t('Keep this copy and remove the other one')
      : vscode.l10n.t('Keep this copy and remove the other {0}', others);
  return [remove, action(keepTitle, 'others')];
}

function lookActions(draft: Draft, { group, copy }: Chosen, solved: vscode.Diagnostic[]): vscode.CodeAction[] {
  const target: CopyTarget = { uri: draft.uri, group: group.id, across: group.across, copy };
  const action = (command: string, title: string): vscode.CodeAction => {
    const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    made.command = { command, title, arguments: [target] };
    made.diagnostics = solved;
    return made;
  };
  return [
    action(COMMANDS.compareCopies, vscode.l10n.t('Compare copies side by side')),
    action(COMMANDS.peekCopies, vscode.l10n.t('Peek all {0} copies', group.copies.length)),
    action(COMMANDS.ignoreCopies, vscode.l10n.t('Ignore this duplicate (adds it to {0})', HOUSE_LIST_PATH)),
    action(
      COMMANDS.markTemplate,
      vscode.l10n.t('Mark as template: never report it in any draft (adds it to {0})', HOUSE_LIST_PATH),
    ),
  ];
}
