import * as vscode from 'vscode';
import { COMMANDS, SETTINGS } from '../../src/ui/ids';
import { equal, includes, ok } from './assert';
import { closeAll, read, removeHouseList, start, texts, until, untitled } from './support';

/** What the model is in doubt of; when it was trained anew, it may be another name. */
const DOUBTFUL = 'Orchard Notes';

const TEXT = `They read ${DOUBTFUL} to the mayor of Lisbon on Monday.\n`;

describe('suggestions', () => {
  beforeEach(removeHouseList);
  afterEach(async () => {
    await set(undefined);
    await closeAll();
  });
  after(removeHouseList);

  it('say in their card that they are not sure', async () => {
    const { document } = await untitled(TEXT);
    const [card] = await cards(document);
    includes(card ?? '', `$(question) **${DOUBTFUL}**`);
    includes(card ?? '', COMMANDS.isName);
    await set('tree');
    equal(await cards(document), []);
  });

  it('are nowhere when they are hidden', async () => {
    const { store } = await start();
    const { document } = await untitled(TEXT);
    equal(texts((await read(document)).analysis.suggestions), [DOUBTFUL]);
    await set('hide');
    await until(() => store.get(document.uri)?.analysis.suggestions.length === 0);
    await set('show');
    await until(() => store.get(document.uri)?.analysis.suggestions.length === 1);
  });

  it('become names, or nothing, with one command', async () => {
    const { store } = await start();
    for (const [command, isFact] of [
      [COMMANDS.isName, true],
      [COMMANDS.notName, false],
    ] as const) {
      const { document } = await untitled(TEXT);
      const [suggestion] = (await read(document)).analysis.suggestions;
      ok(suggestion, 'there is a suggestion');
      const { start: begin, end } = suggestion;
      void vscode.commands.executeCommand(command, { uri: document.uri.toString(), start: begin, end });
      await until(() => store.get(document.uri)?.analysis.suggestions.length === 0);
      const facts = texts(store.get(document.uri)?.analysis.facts ?? []);
      equal(facts.includes(DOUBTFUL), isFact);
      await removeHouseList();
      await closeAll();
    }
  });
});

async function set(value: unknown): Promise<void> {
  const section = vscode.workspace.getConfiguration('factDesk');
  await section.update(SETTINGS.suggestions, value, vscode.ConfigurationTarget.Global);
}

async function cards(document: vscode.TextDocument): Promise<string[]> {
  const { uri } = document;
  const position = document.positionAt(document.getText().indexOf(DOUBTFUL));
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
  const contents = hovers.flatMap(hover => hover.contents);
  return contents.filter(content => content instanceof vscode.MarkdownString).map(({ value }) => value);
}
