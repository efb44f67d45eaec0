import * as vscode from 'vscode';
import { toRange } from '../convert';
import { chosenCopy } from '../copyGroups';
import { COMMANDS } from '../ids';
import type { Services } from '../services';

/** "Facts: Peek All Copies": the copies of the passage at the cursor, or of a row, in VS Code's own peek. */
export function registerPeekCopies(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.peekCopies, async (target: unknown) => {
    const chosen = chosenCopy(services, target);
    if (!chosen) return;
    const locations = chosen.group.copies.flatMap(({ uri, start, end }) => {
      const draft = services.store.get(uri);
      return draft ? [new vscode.Location(vscode.Uri.parse(uri), toRange({ start, end }, draft.lines))] : [];
    });
    const from = locations[chosen.copy ?? 0];
    if (!from) return;
    await vscode.commands.executeCommand(
      'editor.action.peekLocations',
      from.uri,
      from.range.start,
      locations,
      // One place would be jumped to; there are always several.
      'peek',
    );
  });
}
