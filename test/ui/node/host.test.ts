import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the Node extension host', () => {
  it('is where this suite runs', () => {
    assert.equal(typeof process, 'object');
    assert.ok(Number(process.versions.node.split('.')[0]) >= 20);
  });

  it('knows the extension by its main entry', () => {
    const extension = vscode.extensions.getExtension('fact-desk.fact-desk');
    assert.ok(extension);
    assert.equal(extension.extensionUri.scheme, 'file');
  });
});
