import * as vscode from 'vscode';
import type { Analyzer } from '../analyzer/analyzer';

/** Starts the extension; the same in every host. Written by the lead. */
export async function activate(_context: vscode.ExtensionContext, _analyzer: Analyzer): Promise<void> {
  await Promise.resolve();
}
