import * as vscode from 'vscode';
import type { Span } from '../engine/model';
import { HOUSE_LIST_PATH } from '../present/houseList';
import { oneLine, shorten } from '../present/label';
import { COMMANDS } from './ids';
import { nameAt, offersAt } from './names';
import type { Place } from './place';
import type { Services } from './services';
import type { Draft } from './store';

/** What can be said about the name at a place of a draft, or about what is selected there; the house list remembers it. */
export function nameActions(services: Services, draft: Draft, { start, end }: Span): vscode.CodeAction[] {
  const actions = offersAt(services, draft, { start, end }).map(offer => {
    const title = vscode.l10n.t('{0} (writes {1})', offer.title, HOUSE_LIST_PATH);
    return actionOf(title, COMMANDS.rememberName, { uri: draft.uri, offer });
  });
  const here = nameAt(draft, start);
  if (here === undefined || actions.length === 0) return actions;
  const place: Place = { uri: draft.uri, start: here.fact.start, end: here.fact.end };
  const title = vscode.l10n.t(
    '“{0}” is another name of… (writes {1})',
    shorten(oneLine(here.fact.label), 40),
    HOUSE_LIST_PATH,
  );
  return [...actions, actionOf(title, COMMANDS.correctName, place)];
}

function actionOf(title: string, command: string, argument: unknown): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command, title, arguments: [argument] };
  return action;
}
