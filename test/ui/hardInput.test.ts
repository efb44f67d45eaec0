import * as vscode from 'vscode';
import { equal, ok } from './assert';
import { closeAll, fact, putCursor, read, remove, start, texts, untitled, VISIT, write } from './support';

describe('hard input', () => {
  afterEach(closeAll);
  after(() => remove('suite'));

  it('an empty draft has nothing', async () => {
    const { document } = await untitled('');
    const { analysis } = await read(document);
    equal([analysis.facts.length, analysis.duplicates.length, analysis.problems.length], [0, 0, 0]);
  });

  it('one line of 2 MB is read to its end', async () => {
    const filler = 'the boats went out and came back in the rain and nobody counted them at all, '.repeat(26_000);
    const { document } = await untitled(`${filler}and Ingrid Solheim met Tomas Almeida in Lisbon.`);
    ok(document.getText().length > 2_000_000, 'it is that long');
    fact(await read(document), 'Tomas Almeida');
  }).timeout(60_000);

  it('CRLF, emoji and combining characters do not shift a mark', async () => {
    const text = `👩‍👩‍👧 Ingrid Solheim 🇳🇴 met\r\n👍🏽 Tomas Almeida in Lisbon e\u0301te\u0301.\r\n\r\n\u202Eשלום\u202C Henrik Larsen left Porto.\r\n`;
    const editor = await untitled(text);
    const draft = await read(editor.document);
    for (const name of ['Ingrid Solheim', 'Tomas Almeida', 'Lisbon']) {
      const { start: from, end } = fact(draft, name);
      const range = new vscode.Range(editor.document.positionAt(from), editor.document.positionAt(end));
      equal(editor.document.getText(range), name);
    }
    putCursor(editor, 'Tomas');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      editor.selection.active,
    );
    equal(
      hovers.map(({ range }) => range && editor.document.getText(range)),
      ['Tomas Almeida'],
    );
  });

  it('a file with mixed line ends is shown where its facts stand', async () => {
    const uri = await write('suite/mixed.txt', VISIT.replace('\n', '\r\n').replace(' a three', '\ra three'));
    const editor = await vscode.window.showTextDocument(uri);
    const draft = await read(editor.document);
    const { start: from, end } = fact(draft, 'Tomas Almeida');
    equal(draft.text.slice(from, end), 'Tomas Almeida');
  });

  it('bytes that are no UTF-8 are no reason to stop', async () => {
    const name = new TextEncoder().encode('Ingrid Solheim met Tomas Almeida in Lisbon.\n');
    const uri = await write('suite/latin.txt', new Uint8Array([...name, 0xe9, 0xff, 0xfe, 0x0a, ...name]));
    fact(await read(await vscode.workspace.openTextDocument(uri)), 'Tomas Almeida');
  });

  it('the rest goes on', async () => {
    const { store } = await start();
    const { document } = await untitled(VISIT);
    ok(texts((await read(document)).analysis.facts).length > 4, 'facts are found');
    equal(store.state.failures.size, 0);
  });
});
