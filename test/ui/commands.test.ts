import * as vscode from 'vscode';
import { COMMANDS } from '../../src/ui/ids';
import { equal, includes, ok } from './assert';
import {
  closeAll,
  fact,
  file,
  putCursor,
  read,
  remove,
  removeHouseList,
  start,
  texts,
  until,
  untitled,
  VISIT,
  write,
} from './support';

const { executeCommand } = vscode.commands;

describe('commands', () => {
  afterEach(async () => {
    await (await start()).views.update({ kinds: null });
    await closeAll();
  });
  after(() => remove('suite'));

  it('step from fact to fact and round', async () => {
    const editor = await untitled(VISIT);
    const { analysis } = await read(editor.document);
    const all = texts(analysis.facts);
    const seen: string[] = [];
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    for (let i = 0; i <= all.length; i++) {
      await executeCommand(COMMANDS.nextFact);
      seen.push(editor.document.getText(editor.selection));
    }
    equal(seen, [...all, all[0] ?? '']);
    await executeCommand(COMMANDS.previousFact);
    equal(editor.document.getText(editor.selection), all.at(-1));
  });

  it('step only to the facts that are shown', async () => {
    const { views } = await start();
    const editor = await untitled(VISIT);
    const { analysis } = await read(editor.document);
    const places = texts(analysis.facts, 'place');
    ok(places.length >= 2, 'there are places');
    await views.update({ kinds: ['place'] });
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const seen: string[] = [];
    while (seen.length < places.length) {
      await executeCommand(COMMANDS.nextFact);
      seen.push(editor.document.getText(editor.selection));
    }
    equal(seen, places);
  });

  it('step from where the cursor is, and nowhere in a draft without facts', async () => {
    const editor = await untitled(VISIT);
    putCursor(editor, 'arrived in');
    await executeCommand(COMMANDS.previousFact);
    equal(editor.document.getText(editor.selection), 'Ingrid Solheim');
    const empty = await untitled('nothing to see here\n');
    await executeCommand(COMMANDS.nextFact);
    ok(empty.selection.isEmpty, 'the cursor stays');
  });

  it('copy the facts that are shown as a table', async () => {
    const { views } = await start();
    const { document } = await untitled(VISIT);
    await views.update({ kinds: ['person'] });
    void executeCommand(COMMANDS.copyTable);
    const people = texts((await read(document)).analysis.facts, 'person');
    const table = await clipboard(text => text.includes('Tomas Almeida'));
    equal(table.trim().split('\n').length, people.length + 2, 'a head of two lines and a line for each person');
    includes(table, '| person |');
  });

  it('show a place, in a file that is not open too', async () => {
    const uri = await write('suite/place.txt', VISIT);
    const at = VISIT.indexOf('Almeida');
    await executeCommand(COMMANDS.reveal, { uri: uri.toString(), start: at, end: at + 7 });
    const editor = vscode.window.activeTextEditor;
    equal(editor?.document.uri.toString(), uri.toString());
    equal(editor?.document.getText(editor.selection), 'Almeida');
  });

  it('do nothing with arguments that make no sense', async () => {
    await untitled(VISIT);
    for (const command of [COMMANDS.reveal, COMMANDS.keepCopy, COMMANDS.removeCopy]) {
      for (const argument of [undefined, null, 7, {}, { uri: 1 }]) await executeCommand(command, argument);
    }
    equal(vscode.window.activeTextEditor?.document.getText(), VISIT);
  });

  it('find mentions: the quick pick opens and closes, the editor stays where it was', async () => {
    const editor = await untitled(VISIT);
    putCursor(editor, 'Almeida');
    const { selection } = editor;
    const { key, label } = fact(await read(editor.document), 'Tomas Almeida');
    await executeCommand(COMMANDS.findFact, { key, label });
    await executeCommand('workbench.action.closeQuickOpen');
    await executeCommand(COMMANDS.findFact);
    await executeCommand('workbench.action.closeQuickOpen');
    equal(editor.selection, selection);
  });
});

describe('Ignore This Text', () => {
  const house = '.factdesk/house.jsonc';
  beforeEach(removeHouseList);
  afterEach(closeAll);
  after(async () => {
    await removeHouseList();
    await remove('suite');
  });

  it('puts the fact at the cursor on the house list, and it is no fact any more', async () => {
    const { store } = await start();
    const uri = await write('suite/ignore.txt', VISIT);
    const editor = await vscode.window.showTextDocument(uri);
    fact(await read(editor.document), 'Tomas Almeida');
    putCursor(editor, 'Tomas');
    void executeCommand(COMMANDS.ignoreText);
    await gone(uri, 'Tomas Almeida');
    includes(await textOf(house), '"Tomas Almeida"');
    ok(store.get(uri), 'the draft is still there');
  });

  it('takes the selection where there is one, and keeps what the list says', async () => {
    await write(house, '{\n  // Ours.\n  "ignore": ["Lisbon"], // city\n  "more": 1\n}\n');
    const editor = await untitled(VISIT);
    const at = VISIT.indexOf('Portugal');
    editor.selection = new vscode.Selection(editor.document.positionAt(at), editor.document.positionAt(at + 8));
    void executeCommand(COMMANDS.ignoreText);
    await gone(editor.document.uri, 'Portugal');
    const list = await textOf(house);
    for (const part of ['// Ours.', '"Lisbon"', '// city', '"more": 1', '"Portugal"']) includes(list, part);
  });

  it('leaves a list alone that cannot be read', async () => {
    await write(house, '{ "ignore": [oops');
    const editor = await untitled(VISIT);
    putCursor(editor, 'Tomas');
    void executeCommand(COMMANDS.ignoreText);
    await (await start()).settled();
    equal(await textOf(house), '{ "ignore": [oops');
  });
});

async function gone(uri: vscode.Uri, text: string): Promise<void> {
  const { store } = await start();
  await until(() => {
    const draft = store.get(uri);
    return draft !== undefined && !draft.stale && !texts(draft.analysis.facts).includes(text);
  });
}

async function textOf(name: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(file(name)));
}

/** The clipboard as soon as it holds what is expected; there is no event for it. */
async function clipboard(expected: (text: string) => boolean): Promise<string> {
  for (;;) {
    const text = await vscode.env.clipboard.readText();
    if (expected(text)) return text;
  }
}
