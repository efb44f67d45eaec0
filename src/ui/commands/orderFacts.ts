import * as vscode from 'vscode';
import { COMMANDS } from '../ids';
import type { Services } from '../services';

/** "Facts: Order by Kind" and "Facts: Order by Appearance": how the Facts tree arranges the facts of a draft. */
export function registerOrderFacts({ views }: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(COMMANDS.orderByKind, () => views.update({ order: 'kind' })),
    vscode.commands.registerCommand(COMMANDS.orderByAppearance, () => views.update({ order: 'appearance' })),
  );
}
