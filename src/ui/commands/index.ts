import * as vscode from 'vscode';
import type { Services } from '../services';
import { registerReveal } from './reveal';
import { registerStepFact } from './stepFact';
import { registerCopyTable } from './copyTable';
import { registerOpenSettings } from './openSettings';
import { registerRemoveCopies } from './removeCopies';
import { registerPeekCopies } from './peekCopies';
import { registerStepCopy } from './stepCopy';
import { registerCompareCopies } from './compareCopies';
import { registerExpectCopies } from './expectCopies';
import { registerIgnoreText } from './ignoreText';
import { registerCorrectName } from './correctName';
import { registerFindFact } from './findFact';
import { registerOrderFacts } from './orderFacts';
import { registerShowOnly } from './showOnly';
import { registerToggleAnnotations } from './toggleAnnotations';

/** The commands, one file each; "Scan Workspace" belongs to workspaceScan.ts. */
const REGISTER: readonly ((services: Services) => vscode.Disposable)[] = [
  registerReveal,
  registerStepFact,
  registerCopyTable,
  registerOpenSettings,
  registerRemoveCopies,
  registerPeekCopies,
  registerStepCopy,
  registerCompareCopies,
  registerExpectCopies,
  registerIgnoreText,
  registerCorrectName,
  registerFindFact,
  registerOrderFacts,
  registerShowOnly,
  registerToggleAnnotations,
];

/** Registers all commands. */
export function registerCommands(services: Services): vscode.Disposable {
  return vscode.Disposable.from(...REGISTER.map(register => register(services)));
}
