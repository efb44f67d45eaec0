import * as vscode from 'vscode';
import { SETTINGS } from '../../src/ui/ids';
import { equal } from './assert';
import { closeAll, fact, folder, read, remove, start, until, untitled, write } from './support';

const TEXT = 'The council met yesterday in Oslo.\n';

describe('the dateline', () => {
  afterEach(async () => {
    await set(undefined);
    await closeAll();
    await remove('undated.txt');
  });

  it('of a draft that names none is the day of its file, or what the settings of its folder say', async () => {
    const uri = await write('undated.txt', TEXT);
    const { document } = await vscode.window.showTextDocument(uri);
    equal((await read(document)).analysis.dateline?.source, 'file');
    await set('2024-09-12');
    await reads(uri, '2024-09-11');
    await set('none');
    const { store } = await start();
    await until(() => store.get(uri)?.analysis.dateline === null);
  });

  it('of a new draft is today', async () => {
    const { document } = await untitled(TEXT);
    equal((await read(document)).analysis.dateline?.source, 'file');
    await set('2024-09-12');
    await reads(document.uri, '2024-09-11');
  });
});

async function reads(uri: vscode.Uri, day: string): Promise<void> {
  const { store } = await start();
  await until(() => {
    const draft = store.get(uri);
    return draft !== undefined && fact(draft, 'yesterday').timex?.value === day;
  });
}

async function set(value: string | undefined): Promise<void> {
  await vscode.workspace
    .getConfiguration('factDesk', folder().uri)
    .update(SETTINGS.dateline, value, vscode.ConfigurationTarget.WorkspaceFolder);
}
