import * as vscode from 'vscode';
import type { HouseName } from '../../src/engine/model';
import { COMMANDS } from '../../src/ui/ids';
import { equal, includes, ok } from './assert';
import { closeAll, file, removeHouseList, start, texts, until, untitled, write } from './support';

const HOUSE = '.factdesk/house.jsonc';
const TEXT = 'Last week the mayor of Lisbon met Tomas Almeida, and lumenfold paid. Almeida thanked the ferry crew.\n';

describe('names', () => {
  beforeEach(removeHouseList);
  afterEach(closeAll);
  after(removeHouseList);

  it('get another kind from a quick fix that says which file it writes', async () => {
    const editor = await untitled(TEXT);
    await take(editor, 'Almeida thanked', 7, '“Tomas Almeida” is an organization');
    await named(editor, 'organization', ['Tomas Almeida', 'Almeida']);
    includes(await house(), '"name": "Tomas Almeida"');
  });

  it('are marked where they were missed', async () => {
    const editor = await untitled(TEXT);
    await take(editor, 'lumenfold', 9, '“lumenfold” is an organization');
    await named(editor, 'organization', ['lumenfold']);
  });

  it('get another extent', async () => {
    const editor = await untitled(TEXT);
    await take(editor, 'Tomas', 5, 'The name is “Tomas”');
    await named(editor, 'person', ['Tomas', 'Almeida']);
    includes(await house(), '"Tomas Almeida"');
  });

  it('are split off and merged', async () => {
    const editor = await untitled(TEXT);
    await take(editor, 'Almeida thanked', 0, '“Almeida” is a name of its own');
    await labeled(editor, 'Almeida', 'Almeida');
    await take(editor, 'Almeida thanked', 0, '“Almeida” is “Tomas Almeida”');
    await labeled(editor, 'Almeida', 'Tomas Almeida');
  });

  it('are none once somebody says so', async () => {
    const editor = await untitled(TEXT);
    await take(editor, 'Lisbon', 0, '“Lisbon” is not a name');
    await named(editor, 'place', []);
    includes(await house(), '"notNames"');
  });

  it('leave the house list when it is not to have an opinion any more', async () => {
    await write(HOUSE, '{ "names": [{ "name": "lumenfold", "kind": "organization" }] }');
    const editor = await untitled(TEXT);
    await named(editor, 'organization', ['lumenfold']);
    await take(editor, 'lumenfold', 0, 'Take “lumenfold” off the list of names');
    await named(editor, 'organization', []);
  });

  it('of the house list that make no sense are marked in its file; the others are used', async () => {
    await write(HOUSE, '{ "names": [{ "name": "lumenfold", "kind": "organization" },\n{ "name": "Kell" }] }');
    const editor = await untitled(TEXT);
    await named(editor, 'organization', ['lumenfold']);
    await until(() => complaints().length === 1);
    equal(complaints()[0]?.range.start.line, 1);
    includes(complaints()[0]?.message ?? '', '"kind"');
  });
});

/** Selects as many letters of the text and takes the quick fix with this title. */
async function take({ document }: vscode.TextEditor, text: string, length: number, title: string): Promise<void> {
  const offset = document.getText().indexOf(text) + (length === 0 ? 1 : 0);
  const range = new vscode.Range(document.positionAt(offset), document.positionAt(offset + length));
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
  const action = actions.find(one => one.title === `${title} (writes ${HOUSE})`);
  ok(action?.command, `"${title}" is not offered; these are: ${actions.map(one => one.title).join(' | ')}`);
  equal(action.command.command, COMMANDS.rememberName);
  // Resolves only when the message that follows is answered.
  void vscode.commands.executeCommand(action.command.command, action.command.arguments?.[0]);
}

/** Waits until the facts of a kind are these. */
async function named({ document }: vscode.TextEditor, kind: HouseName['kind'], expected: string[]): Promise<void> {
  const { store } = await start();
  await until(() => {
    const draft = store.get(document.uri);
    return draft?.stale === false && texts(draft.analysis.facts, kind).join() === expected.join();
  });
}

/** Waits until the mention of a text is shown as something. */
async function labeled({ document }: vscode.TextEditor, text: string, label: string): Promise<void> {
  const { store } = await start();
  await until(() => store.get(document.uri)?.analysis.facts.find(fact => fact.text === text)?.label === label);
}

async function house(): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(file(HOUSE)));
}

function complaints(): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(file(HOUSE)).filter(({ source }) => source === 'Fact Desk');
}
