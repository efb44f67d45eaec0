import * as vscode from 'vscode';
import { copyActions } from './copyActions';
import { currentDraft } from './currentDraft';
import { factsAt } from './factsAt';
import { COMMANDS } from './ids';
import type { Services } from './services';
import { HOUSE_LIST_PATH } from '../present/houseList';
import { oneLine, shorten } from '../present/label';
import { nameActions } from './nameActions';
import { styleActions } from './styleActions';
import type { Draft } from './store';

/** What can be done about a problem, and, when asked for by hand, about the fact at the cursor. */
export function registerCodeActions(services: Services): vscode.Disposable {
  const { store } = services;
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, context, token) {
      const ours = context.diagnostics.filter(({ source }) => source === 'Fact Desk');
      // A light bulb where nothing looks wrong would be a nuisance.
      const asked = context.triggerKind === vscode.CodeActionTriggerKind.Invoke;
      if ((!asked && ours.length === 0) || !store.get(document.uri)) return undefined;
      const draft = await currentDraft(store, document, token);
      if (!draft) return undefined;
      const offset = document.offsetAt(range.start);
      const selected = { start: offset, end: document.offsetAt(range.end) };
      const solved = ours.filter(({ code }) => code === 'duplicate');
      const fixes = [...styleActions(draft, offset, ours), ...copyActions(services, draft, offset, solved)];
      return asked
        ? [...fixes, ...nameActions(services, draft, selected), ...ignoreActions(services, draft, offset)]
        : fixes;
    },
  };
  return vscode.languages.registerCodeActionsProvider('*', provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  });
}

function ignoreActions({ views }: Services, draft: Draft, offset: number): vscode.CodeAction[] {
  return factsAt(draft, offset, views).map(({ text }) => {
    const title = vscode.l10n.t('Ignore “{0}” (adds it to {1})', shorten(oneLine(text), 40), HOUSE_LIST_PATH);
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { command: COMMANDS.ignoreText, title, arguments: [{ uri: draft.uri, text }] };
    return action;
  });
}
