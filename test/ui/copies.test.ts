import * as vscode from 'vscode';
import { COMMANDS } from '../../src/ui/ids';
import { equal, includes, ok } from './assert';
import { BLOCK, closeAll, file, read, removeHouseList, start, until, untitled, VISIT } from './support';

const { executeCommand } = vscode.commands;
const HOUSE = '.factdesk/house.jsonc';
const NEAR = BLOCK.replace('Monday', 'Friday');

describe('copies of a passage', () => {
  beforeEach(removeHouseList);
  afterEach(closeAll);
  after(removeHouseList);

  it('are stepped through from the cursor, round and round', async () => {
    const editor = await untitled(`${VISIT}\n${BLOCK}\n${BLOCK}\n${BLOCK}`);
    const starts = (await groupOf(editor)).copies.map(copy => copy.start);
    equal(starts.length, 3);
    const steps = async (command: string): Promise<number[]> => {
      const seen: number[] = [];
      while (seen.length < 4) {
        await executeCommand(command);
        seen.push(editor.document.offsetAt(editor.selection.active));
      }
      return seen;
    };
    const [first = 0, second = 0, third = 0] = starts;
    put(editor, first + 30);
    equal(await steps(COMMANDS.nextCopy), [second, third, first, second]);
    equal(await steps(COMMANDS.previousCopy), [first, third, second, first]);
  });

  it('are not stepped to from anywhere else', async () => {
    const editor = await untitled(`${VISIT}\n${BLOCK}\n${BLOCK}`);
    put(editor, 5);
    void executeCommand(COMMANDS.nextCopy);
    await executeCommand(COMMANDS.openSettings);
    equal(editor.document.offsetAt(editor.selection.active), 5);
  });

  it('are peeked at in place', async () => {
    const editor = await untitled(`${BLOCK}\n${VISIT}\n${BLOCK}`);
    put(editor, 9);
    await executeCommand(COMMANDS.peekCopies);
    await until(() => vscode.window.visibleTextEditors.length > 1);
    equal(vscode.window.activeTextEditor?.document.uri.toString(), editor.document.uri.toString());
    await executeCommand('closeReferenceSearch');
  });

  it('are compared side by side, without becoming drafts', async () => {
    const { store } = await start();
    const editor = await untitled(`${BLOCK}\n${VISIT}\n${NEAR}`);
    put(editor, editor.document.getText().lastIndexOf('pier'));
    await executeCommand(COMMANDS.compareCopies);
    const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
    ok(tab?.input instanceof vscode.TabInputTextDiff, 'a diff is in front');
    equal(tab.label, 'Copy 1 ↔ copy 2, lines 1 ↔ 9');
    const sides = [tab.input.original, tab.input.modified].map(uri => open(uri));
    equal(
      sides.map(document => document?.getText().trim()),
      [BLOCK.trim(), NEAR.trim()],
    );
    for (const side of sides) ok(side && !store.get(side.uri), 'is no draft');
  });

  it('are offered to be looked at and put aside, with the name of the file that is written', async () => {
    const { document } = await untitled(`${BLOCK}\n${BLOCK}`);
    const at = document.positionAt(BLOCK.length + 20);
    const actions = await executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(at, at),
    );
    equal(
      actions.map(({ title }) => title).filter(title => !title.startsWith('Ignore “')),
      [
        'Remove this copy',
        'Keep this copy and remove the other one',
        'Compare copies side by side',
        'Peek all 2 copies',
        `Ignore this duplicate (adds it to ${HOUSE})`,
        `Mark as template: never report it in any draft (adds it to ${HOUSE})`,
      ],
    );
  });

  it('are ignored from then on, whatever changes elsewhere, until the entry goes', async () => {
    const { store } = await start();
    const editor = await untitled(`${BLOCK}\n${VISIT}\n${BLOCK}`);
    const { document } = editor;
    const { id } = await groupOf(editor);
    put(editor, 20);
    void executeCommand(COMMANDS.ignoreCopies);
    const groups = (): number => store.get(document.uri)?.analysis.duplicates.length ?? -1;
    await until(() => groups() === 0);
    includes(await textOf(HOUSE), `"${id} The harbor authority of Setubal said on Monday`);
    await editor.edit(edit => {
      edit.insert(document.positionAt(0), 'A new first line.\n\n');
    });
    equal((await read(document)).analysis.duplicates.length, 0);
    await removeHouseList();
    await until(() => groups() === 1);
  });

  it('of a template are reported in no draft, not even with other words', async () => {
    const { store } = await start();
    const first = await untitled(`${BLOCK}\n${VISIT}\n${BLOCK}`);
    put(first, 20);
    void executeCommand(COMMANDS.markTemplate);
    await until(() => store.get(first.document.uri)?.analysis.duplicates.length === 0);
    includes(await textOf(HOUSE), BLOCK.trim());
    const second = await untitled(`${NEAR}\n${VISIT}\n${NEAR}`);
    equal((await read(second.document)).analysis.duplicates.length, 0);
  });
});

async function groupOf({ document }: vscode.TextEditor) {
  const { analysis } = await read(document);
  const [group] = analysis.duplicates;
  ok(group, 'a group is found');
  return group;
}

function put(editor: vscode.TextEditor, offset: number): void {
  const at = editor.document.positionAt(offset);
  editor.selection = new vscode.Selection(at, at);
}

function open(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
}

async function textOf(name: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(file(name)));
}
