import * as vscode from 'vscode';
import { COMMANDS, VIEWS } from '../../src/ui/ids';
import type { Api } from '../../src/ui/activate';
import type { FactRow } from '../../src/ui/factRow';
import { equal, includes, ok } from './assert';
import { BLOCK, closeAll, putCursor, read, start, until, untitled, VISIT } from './support';

describe('Facts tree', () => {
  before(async () => {
    await closeAll();
    await vscode.commands.executeCommand(`${VIEWS.facts}.focus`);
  });
  afterEach(async () => {
    const { views } = await start();
    await views.update({ annotations: true, order: 'kind', kinds: null });
    await closeAll();
  });

  it('goes from draft to kind to fact to mention', async () => {
    const { document } = await untitled(VISIT);
    const { facts } = await start();
    const draft = rowOf(await start(), document);
    const people = child(facts, draft, 'People');
    equal(people.node.type, 'group');
    const solheim = child(facts, people, 'Ingrid Solheim');
    includes(solheim.node.description, 'Prime Minister');
    const mentions = facts.tree.getChildren(solheim);
    ok(mentions.length >= 2, 'the full name and the surname are mentions');
    for (const mention of mentions) equal(facts.tree.getParent(mention)?.node.id, solheim.node.id);
    equal(facts.tree.getParent(draft), undefined);
  });

  it('gives every row a stable id, words for screen readers, and a click that shows the place', async () => {
    const { document } = await untitled(VISIT);
    const { facts } = await start();
    const rows = below(facts, rowOf(await start(), document));
    const items = rows.map(row => facts.tree.getTreeItem(row));
    equal(new Set(items.map(item => item.id)).size, items.length);
    for (const item of items) ok(item.accessibilityInformation?.label, 'has a label');
    const solheim = rows.find(row => row.node.label === 'Ingrid Solheim');
    ok(solheim, 'is there');
    const { command } = facts.tree.getTreeItem(solheim);
    ok(command, 'can be clicked');
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
    const editor = vscode.window.activeTextEditor;
    equal(editor?.document.getText(editor.selection), 'Ingrid Solheim');
  });

  it('shows the card of the hover when the mouse rests on a row', async () => {
    const { document } = await untitled(VISIT);
    const { facts } = await start();
    const row = below(facts, rowOf(await start(), document)).find(one => one.node.label === 'Tomas Almeida');
    ok(row, 'is there');
    const item = facts.tree.resolveTreeItem(new vscode.TreeItem(''), row);
    ok(item.tooltip instanceof vscode.MarkdownString, 'is a card');
    includes(item.tooltip.value, 'Tomas Almeida');
  });

  it('keeps its rows while the draft is edited, with the places of now', async () => {
    const editor = await untitled(VISIT);
    const { facts } = await start();
    const root = rowOf(await start(), editor.document);
    const row = below(facts, root).find(one => one.node.label === 'Tomas Almeida');
    ok(row, 'is there');
    const put = 'Corrected on Wednesday.\n\n';
    await editor.edit(edit => {
      edit.insert(new vscode.Position(0, 0), put);
    });
    await read(editor.document);
    equal(row.start, VISIT.indexOf('Tomas Almeida') + put.length);
    ok(below(facts, root).includes(row), 'the row is the same object');
  });

  it('shows the draft of now when VS Code asks below the row of an old one with its name', async () => {
    const first = await untitled('Nothing stands here.');
    const { facts } = await start();
    const old = rowOf(await start(), first.document);
    await closeAll();
    const second = await untitled(VISIT);
    equal(second.document.uri.toString(), old.uri);
    facts.tree.reset();
    const root = rowOf(await start(), second.document);
    facts.tree.getChildren(old);
    ok(child(facts, root, 'People'), 'people of now');
  });

  it('follows the cursor, and stays where it is between facts', async () => {
    const editor = await untitled(VISIT);
    const { facts } = await start();
    const selected = (): string | undefined => facts.view.selection[0]?.node.label;
    await until(() => facts.view.visible);
    putCursor(editor, 'Portugal');
    await selection(facts, () => selected() === 'Portugal');
    putCursor(editor, 'Tomas');
    await selection(facts, () => selected() === 'Tomas Almeida');
  });

  it('orders by appearance and back', async () => {
    const { document } = await untitled(VISIT);
    const { facts } = await start();
    await vscode.commands.executeCommand(COMMANDS.orderByAppearance);
    const rows = facts.tree.getChildren(rowOf(await start(), document)).filter(row => !row.node.suggestion);
    const starts = rows.map(row => row.start);
    equal(
      starts,
      [...starts].sort((a, b) => a - b),
    );
    equal(rows.map(row => row.text).join('|'), (await read(document)).analysis.facts.map(fact => fact.text).join('|'));
    await vscode.commands.executeCommand(COMMANDS.orderByKind);
    ok(child(facts, rowOf(await start(), document), 'People'), 'kinds again');
  });

  it('shows only the kinds that are wanted, says so, and shows all again', async () => {
    const { document } = await untitled(VISIT);
    const { facts, views } = await start();
    await views.update({ kinds: ['place'] });
    const groups = facts.tree.getChildren(rowOf(await start(), document)).filter(row => !row.node.suggestion);
    equal(
      groups.map(row => row.node.label),
      ['Places'],
    );
    equal(facts.view.description, 'Places');
    await views.update({ kinds: ['score'] });
    ok(facts.view.message, 'says that nothing is left');
    await vscode.commands.executeCommand(COMMANDS.showAll);
    equal(facts.view.description, '');
    equal(facts.view.message, '');
  });

  it('lists drafts that are open but not visible', async () => {
    const first = await untitled(VISIT);
    const second = await untitled(BLOCK);
    const { facts } = await start();
    const uris = facts.tree.getChildren().map(row => row.uri);
    for (const { document } of [first, second]) ok(uris.includes(document.uri.toString()), 'stands in the tree');
  });
});

describe('Duplicates tree', () => {
  // Drafts of other suites may still be open: they are not to be compared with these.
  before(() => compareDrafts(false));
  after(() => compareDrafts(undefined));
  afterEach(closeAll);

  it('lists a group with its copies and puts a number on the container', async () => {
    const { document } = await untitled(`${VISIT}\n${BLOCK}\n${BLOCK}\n${BLOCK}`);
    const { duplicates } = await start();
    const row = (await children(duplicates.tree)).find(one => one.uri === document.uri.toString());
    equal(row?.node.description, '42 % stands twice');
    const [group] = await children(duplicates.tree, row);
    ok(group, 'is listed');
    equal(group.node.label, '3 copies · 1 line');
    includes(group.node.description, 'The harbor authority');
    equal(
      (await children(duplicates.tree, group)).map(one => one.node.label),
      ['Line 7', 'Line 9', 'Line 11'],
    );
    const { badge } = duplicates.view;
    equal(badge?.value, 1);
    ok(badge?.tooltip, 'says what the number is');
  });

  it('has no number when nothing stands twice', async () => {
    const { duplicates, store } = await start();
    await untitled(VISIT);
    await until(() => [...store.drafts.values()].every(draft => draft.analysis.duplicates.length === 0));
    equal(duplicates.view.badge, undefined);
  });
});

async function compareDrafts(value: boolean | undefined): Promise<void> {
  const { across } = await start();
  const target = vscode.ConfigurationTarget.Global;
  await vscode.workspace.getConfiguration('factDesk').update('duplicates.acrossDrafts', value, target);
  await until(() => value === undefined || across.groups.length === 0);
}

async function children<T>(tree: vscode.TreeDataProvider<T>, row?: T): Promise<T[]> {
  return (await tree.getChildren(row)) ?? [];
}

function rowOf({ facts }: Api, document: vscode.TextDocument): FactRow {
  const row = facts.tree.getChildren().find(one => one.uri === document.uri.toString());
  ok(row, 'the draft stands in the tree');
  return row;
}

function child({ tree }: Api['facts'], row: FactRow, label: string): FactRow {
  const rows = tree.getChildren(row);
  const found = rows.find(one => one.node.label === label);
  ok(found, `"${label}" is missing; these stand there: ${rows.map(one => one.node.label).join(', ')}`);
  return found;
}

/** A row and all rows below it. */
function below(facts: Api['facts'], row: FactRow): FactRow[] {
  return [row, ...facts.tree.getChildren(row).flatMap(one => below(facts, one))];
}

/** Waits until the selection of the tree is what it should be. */
async function selection({ view }: Api['facts'], condition: () => boolean): Promise<void> {
  if (condition()) return;
  await new Promise<void>(resolve => {
    const subscription = view.onDidChangeSelection(() => {
      if (!condition()) return;
      subscription.dispose();
      resolve();
    });
  });
}
