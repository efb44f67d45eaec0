import * as vscode from 'vscode';

/** The extension's log, shown by "Facts: Show Log". */
export type Log = vscode.LogOutputChannel;

export function createLog(): Log {
  return vscode.window.createOutputChannel('Fact Desk', { log: true });
}

/** Gives every floating promise a name: a rejection is logged with `what`, never shown and never lost. */
export function run(log: Log, promise: Thenable<unknown>, what: string): void {
  promise.then(undefined, (error: unknown) => {
    log.error(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  });
}
