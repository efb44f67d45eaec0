import * as vscode from 'vscode';

/** Node's own assertions are not there in a web worker. */
function equal(actual: unknown, expected: unknown): void {
  if (actual !== expected) throw new Error(`expected ${String(expected)}, found ${String(actual)}`);
}

describe('the web worker extension host', () => {
  it('is where this suite runs', () => {
    equal(typeof process, 'undefined');
    equal(typeof importScripts, 'function');
  });

  it('knows the extension by its browser entry', () => {
    equal(vscode.extensions.getExtension('fact-desk.fact-desk')?.extensionUri.scheme, 'http');
  });
});

declare const importScripts: unknown;
