import * as vscode from 'vscode';
import { factsTable } from '../../present/report/markdown';
import { COMMANDS } from '../ids';
import { isPlace } from '../place';
import type { Services } from '../services';

/** "Facts: Copy Facts as Markdown Table": the facts of the active draft, or of the one whose row was clicked, as shown. */
export function registerCopyTable({ store, views, kinds }: Services): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.copyTable, async (row: unknown) => {
    const editor = vscode.window.activeTextEditor;
    const uri = isPlace(row) ? row.uri : editor?.document.uri;
    const draft = uri && store.get(uri);
    if (!draft) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Open a draft first: the facts of the active draft are copied.'),
      );
      return;
    }
    const all = draft.analysis.facts;
    const facts = all.filter(fact => views.shows(fact.kind));
    if (facts.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('{0} has no facts to copy.', draft.name));
      return;
    }
    const document = { path: draft.name, text: draft.text, analysis: { ...draft.analysis, facts } };
    await vscode.env.clipboard.writeText(factsTable(document, kinds, vscode.l10n.t));
    const message =
      facts.length === all.length
        ? vscode.l10n.t('{0} facts of {1} copied as a Markdown table.', facts.length, draft.name)
        : vscode.l10n.t(
            '{0} of the {1} facts of {2} copied as a Markdown table: the kinds that are shown.',
            facts.length,
            all.length,
            draft.name,
          );
    void vscode.window.showInformationMessage(message);
  });
}
