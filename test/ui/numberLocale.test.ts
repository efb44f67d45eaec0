import * as vscode from 'vscode';
import { SETTINGS } from '../../src/ui/ids';
import { equal, ok } from './assert';
import { closeAll, fact, folder, read, remove, start, until, write } from './support';

const TEXT = 'The harbor fund spent €1.234 on rope.\n';
const NAME = 'rope.txt';

describe('the number locale of a folder', () => {
  afterEach(async () => {
    await set(undefined);
    await closeAll();
    await remove(NAME);
  });

  it('changes how the numbers of its drafts are read, at once', async () => {
    const { store } = await start();
    const document = await vscode.workspace.openTextDocument(await write(NAME, TEXT));
    await vscode.window.showTextDocument(document);
    const { claim } = fact(await read(document), '€1.234');
    equal([claim?.value, claim?.alternative], [1.234, 1234]);
    ok((await card(document)).includes('Can be read in two ways: 1.234 euros or 1,234 euros'), 'says both');

    const now = (): unknown => store.get(document.uri)?.analysis.facts.find(({ text }) => text === '€1.234')?.claim;
    for (const [locale, value] of [
      ['de', 1234],
      ['en', 1.234],
    ] as const) {
      await set(locale);
      await until(() => JSON.stringify(now()).includes(`"value":${String(value)},`));
      ok(!JSON.stringify(now()).includes('alternative'), locale);
    }
  });
});

async function card(document: vscode.TextDocument): Promise<string> {
  const place = document.positionAt(TEXT.indexOf('€') + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    place,
  );
  const parts = hovers.flatMap(({ contents }) => contents);
  return parts.map(part => (part instanceof vscode.MarkdownString ? part.value.replaceAll('\\', '') : '')).join();
}

async function set(locale: string | undefined): Promise<void> {
  const section = vscode.workspace.getConfiguration('factDesk', folder());
  await section.update(SETTINGS.numberLocale, locale, vscode.ConfigurationTarget.WorkspaceFolder);
}
