import * as vscode from 'vscode';
import type { Draft } from '../../src/ui/store';
import { equal, ok } from './assert';
import { closeAll, fact, read, remove, start, texts, until, untitled, VISIT, write } from './support';

describe('drafts', () => {
  afterEach(closeAll);
  after(() => remove('suite'));

  it('are read when they are open, visible or not', async () => {
    const { store } = await start();
    const uris = await Promise.all(['a.txt', 'b.md'].map(name => write(`suite/${name}`, VISIT)));
    for (const uri of uris) {
      const draft = await read(await vscode.workspace.openTextDocument(uri));
      fact(draft, 'Tomas Almeida');
    }
    ok(
      uris.every(uri => store.get(uri)?.open),
      'both are open drafts',
    );
  });

  it('are called by their path in the folder', async () => {
    const uri = await write('suite/named.md', VISIT);
    const draft = await read(await vscode.workspace.openTextDocument(uri));
    equal(draft.name, 'suite/named.md');
  });

  it('go when they are closed', async () => {
    const { store } = await start();
    const { document } = await untitled(VISIT);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until(() => store.get(document.uri) === undefined);
  });

  it('come and go with their language', async () => {
    const { store } = await start();
    const { document } = await untitled(VISIT);
    await vscode.languages.setTextDocumentLanguage(document, 'javascript');
    await until(() => store.get(document.uri) === undefined);
    await vscode.languages.setTextDocumentLanguage(document, 'markdown');
    await until(() => store.get(document.uri)?.stale === false);
  });

  it('move their facts in the same moment as an edit', async () => {
    const { store } = await start();
    const editor = await untitled(VISIT);
    const { uri } = editor.document;
    const before = store.get(uri);
    ok(before, 'read');
    const moved = new Promise<Draft | undefined>(resolve => {
      const subscription = store.onDidChange(({ cause }) => {
        if (cause !== 'edit') return;
        subscription.dispose();
        resolve(store.get(uri));
      });
    });
    await editor.edit(edit => {
      edit.insert(new vscode.Position(0, 0), 'By our own reporter.\n\n');
    });
    const after = await moved;
    ok(after?.stale, 'the analysis is still to come');
    equal(after.text, editor.document.getText());
    equal(texts(after.analysis.facts), texts(before.analysis.facts));
    for (const { start: from, end, text } of after.analysis.facts) equal(after.text.slice(from, end), text);
  });

  it('lose a fact that is being changed, and have it again when it was read', async () => {
    const { store } = await start();
    const editor = await untitled(VISIT);
    const at = editor.document.positionAt(VISIT.indexOf('Almeida') + 'Almeida'.length);
    await editor.edit(edit => {
      edit.insert(at, 'ux');
    });
    const draft = await read(editor.document);
    fact(draft, 'Tomas Almeidaux');
    await vscode.commands.executeCommand('undo');
    await until(
      () => store.get(editor.document.uri)?.text === VISIT && store.get(editor.document.uri)?.stale === false,
    );
    fact(await read(editor.document), 'Tomas Almeida');
  });

  it('have no facts left behind by typing and undoing', async () => {
    const editor = await untitled(VISIT);
    const before = await read(editor.document);
    for (const text of ['x', '\n\n', 'Henrik Larsen ']) {
      await editor.edit(edit => {
        edit.insert(new vscode.Position(2, 8), text);
      });
      await vscode.commands.executeCommand('undo');
    }
    const after = await read(editor.document);
    equal(after.text, before.text);
    equal(after.analysis, before.analysis);
  });
});
