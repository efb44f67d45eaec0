import * as vscode from 'vscode';
import { COMMANDS } from '../../src/ui/ids';
import { equal, includes, ok } from './assert';
import { BLOCK, closeAll, file, read, remove, removeHouseList, start, until, VISIT, write } from './support';

const { executeCommand } = vscode.commands;
const NEAR = BLOCK.replace('Monday', 'Friday');

describe('duplicates across drafts', () => {
  beforeEach(removeHouseList);
  afterEach(async () => {
    await setting(undefined);
    await closeAll();
    const { across } = await start();
    await until(() => across.groups.length === 0);
    await remove('suite');
  });
  after(removeHouseList);

  it('are found once all drafts were read, and link into the other draft', async () => {
    const { across } = await start();
    const { one, two } = await openBoth(`${VISIT}\n${BLOCK}`, `Wire copy.\n\n${NEAR}`);
    await until(() => groupOf(across.groups, one.uri, two.uri) !== undefined);
    const [problem] = problems(two.uri);
    ok(problem, 'is a problem');
    equal(problem.severity, vscode.DiagnosticSeverity.Information);
    equal(problem.range.start.line, 2);
    equal(problem.message, 'This passage also stands in suite/one.txt, line 7; here “Friday” instead of “Monday”.');
    const [related] = problem.relatedInformation ?? [];
    equal(related?.location.uri.toString(), one.uri.toString());
    equal(related?.location.range.start.line, 6);
  });

  it('stand in the tree with their drafts', async () => {
    const { across, duplicates } = await start();
    const { one, two } = await openBoth(`${VISIT}\n${BLOCK}`, BLOCK);
    await until(() => groupOf(across.groups, one.uri, two.uri) !== undefined);
    const rows = (await duplicates.tree.getChildren()) ?? [];
    const root = rows.find(({ node }) => node.type === 'across');
    const labels = root?.node.children.flatMap(({ children }) => children.map(({ label }) => label)) ?? [];
    includes(labels.join(), 'one.txt · Line 7');
    includes(labels.join(), 'two.txt · Line 1');
  });

  it('move with the text that is typed above them, and go when they are edited', async () => {
    const { across } = await start();
    const { one, two } = await openBoth(`${VISIT}\n${BLOCK}`, BLOCK);
    const group = () => groupOf(across.groups, one.uri, two.uri);
    await until(() => group() !== undefined);
    const at = VISIT.length + 1;
    await edit(one, 0, 'New. ');
    equal(group()?.copies.find(({ uri }) => uri === one.uri.toString())?.start, at + 5);
    await edit(one, at + 40, 'x');
    equal(group(), undefined);
  });

  it('are stepped to and compared like those within a draft', async () => {
    const { across } = await start();
    const { one, two } = await openBoth(`${VISIT}\n${BLOCK}`, NEAR);
    await until(() => groupOf(across.groups, one.uri, two.uri) !== undefined);
    const editor = vscode.window.activeTextEditor;
    ok(editor, 'the second file is in front');
    editor.selection = new vscode.Selection(0, 20, 0, 20);
    await executeCommand(COMMANDS.nextCopy);
    equal(vscode.window.activeTextEditor?.document.uri.toString(), one.uri.toString());
    equal(vscode.window.activeTextEditor?.selection.active.line, 6);
    await executeCommand(COMMANDS.compareCopies);
    equal(vscode.window.tabGroups.activeTabGroup.activeTab?.label, 'one.txt:7 ↔ two.txt:1');
  });

  it('are not looked for when the setting is off, and are no news when they are a template', async () => {
    const { across } = await start();
    const { one, two } = await openBoth(`${VISIT}\n${BLOCK}`, NEAR);
    const found = () => groupOf(across.groups, one.uri, two.uri) !== undefined;
    await until(found);
    await setting(false);
    await until(() => across.groups.length === 0 && problems(two.uri).length === 0);
    await setting(undefined);
    await until(found);
    await write('.factdesk/house.jsonc', JSON.stringify({ templates: [BLOCK] }));
    await until(() => !found());
  });
});

/** Two files, open and read. */
async function openBoth(
  first: string,
  second: string,
): Promise<{ one: vscode.TextDocument; two: vscode.TextDocument }> {
  // As a user opens a file: what an extension opens stays open for minutes when all editors are closed.
  const show = async (name: string, text: string): Promise<vscode.TextDocument> => {
    const uri = await write(name, text);
    await executeCommand('vscode.open', uri, { preview: false });
    const editor = vscode.window.activeTextEditor;
    ok(editor?.document.uri.toString() === uri.toString(), 'is open');
    await read(editor.document);
    return editor.document;
  };
  return { one: await show('suite/one.txt', first), two: await show('suite/two.txt', second) };
}

function groupOf<T extends { copies: readonly { uri: string }[] }>(
  groups: readonly T[],
  ...drafts: readonly vscode.Uri[]
): T | undefined {
  return groups.find(({ copies }) => drafts.every(draft => copies.some(({ uri }) => uri === draft.toString())));
}

function problems(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ code }) => code === 'duplicate');
}

async function edit(document: vscode.TextDocument, offset: number, text: string): Promise<void> {
  const change = new vscode.WorkspaceEdit();
  change.insert(document.uri, document.positionAt(offset), text);
  ok(await vscode.workspace.applyEdit(change), 'is edited');
}

async function setting(value: boolean | undefined): Promise<void> {
  const section = vscode.workspace.getConfiguration('factDesk', file('.'));
  await section.update('duplicates.acrossDrafts', value, vscode.ConfigurationTarget.Global);
}
