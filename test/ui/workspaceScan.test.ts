import * as vscode from 'vscode';
import { COMMANDS, SETTINGS } from '../../src/ui/ids';
import { equal, ok } from './assert';
import { closeAll, fact, file, read, remove, start, texts, until, VISIT, write } from './support';

describe('Scan Workspace', () => {
  before(async () => {
    await write('scan/one.md', VISIT);
    await write('scan/two.txt', `\uFEFF${VISIT}`);
    await write('scan/binary.txt', new Uint8Array([0, 1, 2, 0, 255]));
    await write('scan/code.js', 'const name = "Tomas Almeida";');
    await write('scan/node_modules/skipped.md', VISIT);
  });
  afterEach(closeAll);
  after(() => remove('scan'));

  it('reads every draft of the folder and nothing else', async () => {
    const { store } = await start();
    await vscode.commands.executeCommand(COMMANDS.scanWorkspace);
    const scanned = [...store.drafts.values()].map(({ name }) => name).filter(name => name.startsWith('scan/'));
    equal(scanned.sort(), ['scan/one.md', 'scan/two.txt']);
    const draft = store.get(file('scan/two.txt'));
    ok(draft && !draft.open, 'it is read without being open');
    const { start: from, end } = fact(draft, 'Tomas Almeida');
    equal(draft.text.slice(from, end), 'Tomas Almeida');
  });

  it('finds what is open as it stands in the editor', async () => {
    const { store } = await start();
    const uri = file('scan/one.md');
    const editor = await vscode.window.showTextDocument(uri);
    await editor.edit(edit => {
      edit.insert(new vscode.Position(0, 0), 'Henrik Larsen met Pedro Lima.\n\n');
    });
    await vscode.commands.executeCommand(COMMANDS.scanWorkspace);
    const draft = await read(editor.document);
    ok(draft.open && texts(draft.analysis.facts).includes('Henrik Larsen'), 'what is typed counts');
    await closeAll();
    await until(() => !texts(store.get(uri)?.analysis.facts ?? []).includes('Henrik Larsen'));
    ok(store.get(uri), 'what was scanned stays');
  });

  it('follows the disk: a draft that changes or goes', async () => {
    const { store } = await start();
    const uri = await write('scan/three.txt', VISIT);
    await vscode.commands.executeCommand(COMMANDS.scanWorkspace);
    await until(() => store.get(uri) !== undefined);
    await write('scan/three.txt', 'Henrik Larsen met Pedro Lima.\n');
    await until(() => texts(store.get(uri)?.analysis.facts ?? []).includes('Henrik Larsen'));
    await remove('scan/three.txt');
    await until(() => store.get(uri) === undefined);
  });

  it('reads drafts that are not open again when a setting changes', async () => {
    const { store } = await start();
    const settings = vscode.workspace.getConfiguration('factDesk');
    const kinds = (): Set<string> =>
      new Set(store.get(file('scan/one.md'))?.analysis.facts.map(({ kind }) => kind) ?? []);
    await vscode.commands.executeCommand(COMMANDS.scanWorkspace);
    ok(kinds().size > 1, 'all kinds');
    await settings.update(SETTINGS.kinds, ['person'], vscode.ConfigurationTarget.Global);
    await until(() => kinds().size === 1);
    await settings.update(SETTINGS.kinds, undefined, vscode.ConfigurationTarget.Global);
    await until(() => kinds().size > 1);
  });

  it('shows a place of a draft that is not open', async () => {
    const { store } = await start();
    await vscode.commands.executeCommand(COMMANDS.scanWorkspace);
    const draft = store.get(file('scan/two.txt'));
    ok(draft, 'scanned');
    const { start: from, end } = fact(draft, 'Tomas Almeida');
    await vscode.commands.executeCommand(COMMANDS.reveal, { uri: draft.uri, start: from, end });
    const editor = vscode.window.activeTextEditor;
    equal(editor?.document.getText(editor.selection), 'Tomas Almeida');
  });
});
