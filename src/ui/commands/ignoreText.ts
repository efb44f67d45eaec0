import * as vscode from 'vscode';
import { shorten } from '../../present/label';
import { factsAt } from '../factsAt';
import { addToHouseList } from '../houseEdit';
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
    const entry = ignored.text.replace(/\s+/g, ' ').trim();
    const shown = shorten(entry, 60);
    await addToHouseList(
      services,
      vscode.Uri.parse(ignored.uri),
      { list: 'ignore', entry },
      {
        added: vscode.l10n.t('“{0}” is ignored from now on.', shown),
        known: vscode.l10n.t('“{0}” is on the house list already.', shown),
      },
    );
  });
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
