import * as vscode from 'vscode';
import { COMMANDS, VIEWS } from '../../src/ui/ids';
import { equal, includes, ok } from './assert';
import { BLOCK, closeAll, read, start, until, untitled, VISIT } from './support';

describe('status bar', () => {
  afterEach(closeAll);

  it('counts the facts and copies of the draft in front', async () => {
    const { statusBar } = await start();
    const plain = await untitled(VISIT);
    const { analysis } = await read(plain.document);
    await until(() => statusBar.item.text === `$(checklist) ${String(analysis.facts.length)} facts`);
    await untitled(`${BLOCK}\n${BLOCK}\n${BLOCK}`);
    await until(() => statusBar.item.text.endsWith(' · 3 copies'));
    await vscode.window.showTextDocument(plain.document);
    await until(() => !statusBar.item.text.includes('copies'));
    equal(statusBar.shown, true);
  });

  it('says by kind what stands there, without letting the draft speak Markdown', async () => {
    const { statusBar, store } = await start();
    const { document } = await untitled(VISIT);
    const { tooltip } = statusBar.item;
    ok(tooltip instanceof vscode.MarkdownString, 'is Markdown');
    includes(tooltip.value, 'People');
    includes(tooltip.value, 'Places');
    equal(tooltip.supportHtml ?? false, false);
    equal(typeof tooltip.isTrusted, 'object', 'trusts named commands only');
    ok(store.get(document.uri), 'is a draft');
  });

  it('opens the tree', async () => {
    const { statusBar } = await start();
    equal(statusBar.item.command, `${VIEWS.facts}.focus`);
  });

  it('shows that the marks are off', async () => {
    const { statusBar, views } = await start();
    await untitled(VISIT);
    await vscode.commands.executeCommand(COMMANDS.toggleAnnotations);
    equal(views.view.annotations, false);
    includes(statusBar.item.text, '$(eye-closed)');
    await vscode.commands.executeCommand(COMMANDS.toggleAnnotations);
    equal(views.view.annotations, true);
    includes(statusBar.item.text, '$(checklist)');
  });

  it('is gone when no draft is in front', async () => {
    const { statusBar } = await start();
    await untitled(VISIT);
    await closeAll();
    await until(() => !statusBar.shown);
    await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument({ content: 'let x = 1', language: 'javascript' }),
    );
    equal(statusBar.shown, false);
  });
});
