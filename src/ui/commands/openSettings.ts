import * as vscode from 'vscode';
import { COMMANDS } from '../ids';
import type { Services } from '../services';

/** "Facts: Open Settings" and "Facts: Show Log". */
export function registerOpenSettings({ context, log }: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(COMMANDS.openSettings, () =>
      vscode.commands.executeCommand('workbench.action.openSettings', `@ext:${context.extension.id}`),
    ),
    vscode.commands.registerCommand(COMMANDS.showLog, () => {
      log.show();
    }),
  );
}
