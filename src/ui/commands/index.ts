import * as vscode from 'vscode';
import type { Services } from '../services';

/** The commands, one file each; "Scan Workspace" belongs to workspaceScan.ts. */
const REGISTER: readonly ((services: Services) => vscode.Disposable)[] = [];

/** Registers all commands. */
export function registerCommands(services: Services): vscode.Disposable {
  return vscode.Disposable.from(...REGISTER.map(register => register(services)));
}
