import * as vscode from 'vscode';
import { COMMANDS } from '../../src/ui/ids';
import { equal, ok } from './assert';
import { closeAll, start, untitled, VISIT } from './support';

describe('activation', () => {
  afterEach(closeAll);

  it('registers every command', async () => {
    await start();
    const registered = new Set(await vscode.commands.getCommands(true));
    equal(
      Object.values(COMMANDS).filter(command => !registered.has(command)),
      [],
    );
  });

  it('says what it found as soon as a draft is open', async () => {
    const editor = await untitled(VISIT);
    const { store } = await start();
    const draft = store.get(editor.document.uri);
    ok(draft && draft.analysis.facts.length >= 5, 'facts are found');
    equal(draft.open, true);
    equal(store.state.pending, 0);
    equal(store.state.failures.size, 0);
  });
});
