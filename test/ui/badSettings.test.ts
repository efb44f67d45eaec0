import * as vscode from 'vscode';
import { SETTINGS } from '../../src/ui/ids';
import { equal, ok } from './assert';
import { closeAll, fact, read, start, texts, until, untitled, VISIT } from './support';

describe('settings that make no sense', () => {
  afterEach(async () => {
    for (const id of Object.values(SETTINGS)) await set(id, undefined);
    await closeAll();
  });

  it('leave everything as it is by default', async () => {
    for (const [id, value] of [
      [SETTINGS.languages, 'markdown'],
      [SETTINGS.kinds, { person: true }],
      [SETTINGS.duplicateWords, -3],
      [SETTINGS.nearDuplicates, 'perhaps'],
      [SETTINGS.numberLocale, 'de_DE'],
      [SETTINGS.style, { thousands: true }],
      [SETTINGS.suggestions, 'perhaps'],
      [SETTINGS.typingDelay, 'fast'],
      [SETTINGS.dateline, 'yesterday'],
      [SETTINGS.dateOrder, 'dmy'],
      [SETTINGS.include, ['*.md']],
      [SETTINGS.exclude, 0],
    ] as const) {
      await set(id, value);
    }
    const { document } = await untitled(VISIT);
    fact(await read(document), 'Tomas Almeida');
  });

  it('do not keep a kind from being found that is named beside one that does not exist', async () => {
    const { store } = await start();
    const { document } = await untitled(VISIT);
    await set(SETTINGS.kinds, ['place', 'weather']);
    await until(() => {
      const facts = store.get(document.uri)?.analysis.facts ?? [];
      return facts.length > 0 && facts.every(({ kind }) => kind === 'place');
    });
    await set(SETTINGS.kinds, undefined);
    await until(() => texts(store.get(document.uri)?.analysis.facts ?? []).includes('Tomas Almeida'));
  });

  it('do not matter to a language that is listed', async () => {
    const { store } = await start();
    await set(SETTINGS.languages, ['plaintext', 'no such language']);
    const { document } = await untitled(VISIT);
    equal(store.get(document.uri)?.open, true);
    await vscode.languages.setTextDocumentLanguage(document, 'markdown');
    await until(() => store.get(document.uri) === undefined);
    ok(!document.isClosed, 'only the draft is gone');
  });
});

async function set(id: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('factDesk').update(id, value, vscode.ConfigurationTarget.Workspace);
}
