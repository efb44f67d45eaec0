import * as vscode from 'vscode';
import { COMMANDS } from '../../src/ui/ids';
import { equal, excludes, includes, ok } from './assert';
import { closeAll, read, start, untitled, VISIT } from './support';

describe('hover', () => {
  afterEach(async () => {
    await (await start()).views.update({ annotations: true, kinds: null });
    await closeAll();
  });

  it('says who a surname is and where else the person stands', async () => {
    const editor = await untitled(VISIT);
    const [card] = await cards(editor, 'Solheim met');
    ok(card, 'there is a card');
    includes(card.value, '**Ingrid Solheim**');
    includes(card.value, `command:${COMMANDS.reveal}`);
    includes(card.value, '[1]');
    equal(card.supportHtml ?? false, false);
  });

  it('trusts the commands of the card and no others', async () => {
    const editor = await untitled(VISIT);
    const [card] = await cards(editor, 'Tomas');
    ok(card && typeof card.isTrusted === 'object', 'trust is limited');
    const { reveal, findFact, isName, notName, correctName, ignoreText, nextFact, previousFact } = COMMANDS;
    equal(
      [...card.isTrusted.enabledCommands].sort(),
      [reveal, findFact, isName, notName, correctName, ignoreText, nextFact, previousFact].sort(),
    );
  });

  it('explains the inner fact before the outer', async () => {
    const editor = await untitled('"Henrik Larsen will sign the treaty on Monday," Pedro Lima said.\n');
    const values = (await cards(editor, 'Henrik')).map(card => card.value);
    equal(values.length, 2);
    includes(values[0] ?? '', 'Henrik Larsen**');
    includes(values[1] ?? '', 'Pedro Lima');
    excludes(values[1] ?? '', COMMANDS.nextFact);
  });

  it('is right between an edit and its analysis', async () => {
    const editor = await untitled(VISIT);
    await editor.edit(edit => {
      edit.insert(new vscode.Position(0, 0), 'Note.\n');
    });
    includes((await cards(editor, 'Tomas'))[0]?.value ?? '', 'Tomas Almeida');
    await read(editor.document);
    includes((await cards(editor, 'Tomas'))[0]?.value ?? '', 'Tomas Almeida');
  });

  it('is silent where there is no fact, and where marks are hidden', async () => {
    const { views } = await start();
    const editor = await untitled(VISIT);
    equal((await cards(editor, 'arrived')).length, 0);
    await views.update({ annotations: false });
    equal((await cards(editor, 'Tomas')).length, 0);
    await views.update({ annotations: true, kinds: ['place'] });
    equal((await cards(editor, 'Tomas')).length, 0);
    ok((await cards(editor, 'Portugal')).length > 0, 'places are shown');
  });

  it('never shows text of a draft as anything but text', async () => {
    const editor = await untitled(
      '"The [key](command:workbench.action.quit) $(zap) is <b>*ours*</b>," Pedro Lima said.\n',
    );
    const [card] = await cards(editor, 'ours');
    ok(card, 'there is a card');
    for (const part of ['](command:workbench', '$(zap)', '<b>', ' *ours']) excludes(card.value, part);
  });
});

/** The cards of Fact Desk at a text. */
async function cards(editor: vscode.TextEditor, text: string): Promise<vscode.MarkdownString[]> {
  const { document } = editor;
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    document.positionAt(document.getText().indexOf(text) + 1),
  );
  return hovers.flatMap(hover => hover.contents as vscode.MarkdownString[]).filter(card => card.value.startsWith('$('));
}
