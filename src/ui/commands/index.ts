import * as vscode from 'vscode';
import type { Services } from '../services';
import { registerOrderFacts } from './orderFacts';
import { registerShowOnly } from './showOnly';
import { registerToggleAnnotations } from './toggleAnnotations';

/** The commands, one file each; "Scan Workspace" belongs to workspaceScan.ts. */
const REGISTER: readonly ((services: Services) => vscode.Disposable)[] = [
  registerOrderFacts,
  registerShowOnly,
  registerToggleAnnotations,
];

/** Registers all commands. */
export function registerCommands(services: Services): vscode.Disposable {
  return vscode.Disposable.from(...REGISTER.map(register => register(services)));
}
