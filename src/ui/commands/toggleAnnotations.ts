import * as vscode from 'vscode';
import { COMMANDS } from '../ids';
import type { Services } from '../services';

/** "Facts: Toggle Annotations": hides the marks in all editors, or shows them again. */
export function registerToggleAnnotations({ views }: Services): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.toggleAnnotations, () =>
    views.update({ annotations: !views.view.annotations }),
  );
}
