import * as vscode from 'vscode';
import { COMMANDS } from '../ids';
import { isPlace, showPlace } from '../place';
import type { Services } from '../services';

/** Internal: shows a place in its draft. */
export function registerReveal({ store, log }: Services): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.reveal, async (place: unknown) => {
    if (!isPlace(place)) return;
    try {
      await showPlace(store, place);
    } catch (error) {
      log.warn(`${place.uri} cannot be opened: ${error instanceof Error ? error.message : String(error)}`);
      const name = store.get(place.uri)?.name ?? vscode.Uri.parse(place.uri).path;
      void vscode.window.showWarningMessage(vscode.l10n.t('{0} cannot be opened.', name));
    }
  });
}
