import * as vscode from 'vscode';
import { SETTINGS } from '../../src/ui/ids';
import { equal } from './assert';
import { closeAll, read, until, untitled } from './support';

const TEXT = 'The storm sank 5 boats. It drove 2500 people from their homes and 1800 from their farms.\n';

describe('house style', () => {
  afterEach(async () => {
    await set(undefined);
    await closeAll();
  });

  it('is silent until rules are chosen, and again when they are not', async () => {
    const { document } = await untitled(TEXT);
    await read(document);
    equal(problems(document), []);
    await set(['one-to-nine', 'thousands', 'no such rule']);
    await until(() => problems(document).length > 0);
    equal(problems(document), ['one-to-nine: 5', 'thousands: 2500', 'thousands: 1800']);
    await set(undefined);
    await until(() => problems(document).length === 0);
  });

  it('is mended where it stands, or everywhere in one step to undo', async () => {
    await set(['thousands']);
    const { document } = await untitled(TEXT);
    await until(() => problems(document).length === 2);
    await apply(document, 'Replace with “2,500”');
    equal(document.getText(), TEXT.replace('2500', '2,500'));
    await vscode.commands.executeCommand('undo');
    await until(() => problems(document).length === 2);
    await apply(document, 'Replace all 2 of rule “thousands” in this draft');
    equal(document.getText(), TEXT.replace('2500', '2,500').replace('1800', '1,800'));
    await until(() => problems(document).length === 0);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), TEXT);
  });
});

function problems(document: vscode.TextDocument): string[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'Fact Desk')
    .map(({ code, range }) => `${typeof code === 'string' ? code : ''}: ${document.getText(range)}`);
}

/** Applies the action of this title at 2500. */
async function apply(document: vscode.TextDocument, title: string): Promise<void> {
  const place = document.positionAt(document.getText().indexOf('2500'));
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(place, place),
  );
  const edit = actions.find(action => action.title === title)?.edit;
  equal(edit !== undefined, true, actions.map(action => action.title).join('; '));
  if (edit) await vscode.workspace.applyEdit(edit);
}

async function set(rules: readonly string[] | undefined): Promise<void> {
  const section = vscode.workspace.getConfiguration('factDesk');
  await section.update(SETTINGS.style, rules, vscode.ConfigurationTarget.Workspace);
}
