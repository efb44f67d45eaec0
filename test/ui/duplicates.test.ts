import * as vscode from 'vscode';
import { COMMANDS } from '../../src/ui/ids';
import { equal, includes, ok } from './assert';
import { BLOCK, closeAll, read, start, until, untitled, VISIT } from './support';

describe('duplicates', () => {
  afterEach(closeAll);

  it('are problems that link to the other copies; facts are none', async () => {
    const { document } = await untitled(`${VISIT}\n${BLOCK}\n${BLOCK}\n${BLOCK}`);
    await until(() => problems(document).length > 0);
    const found = problems(document);
    equal(found.length, 2, 'one problem for each copy but the first');
    for (const problem of found) {
      equal(problem.code, 'duplicate');
      equal(problem.relatedInformation?.length, 2);
      includes(document.getText(problem.range), 'harbor authority');
    }
  });

  it('are underlined on their first line only, and look superfluous as a whole', async () => {
    const block =
      'The harbor authority of Setubal said on Monday that it\nwould close the old pier, which has stood empty\nsince the last ferry left it.';
    const { document } = await untitled(`${block}\n\n${block}\n`);
    await until(() => problems(document).length > 0);
    equal(
      problems(document).map(({ range }) => document.getText(range)),
      [block.slice(0, block.indexOf('\n'))],
    );
    const faded = vscode.languages
      .getDiagnostics(document.uri)
      .filter(({ tags }) => tags?.includes(vscode.DiagnosticTag.Unnecessary));
    equal(
      faded.map(({ range }) => document.getText(range)),
      [block.slice(0, block.indexOf('\n')), block.slice(block.indexOf('\n'))],
    );
  });

  it('go when the copies go, in the moment of the edit', async () => {
    const editor = await untitled(`${BLOCK}\n${BLOCK}`);
    const { document } = editor;
    await until(() => problems(document).length === 1);
    await editor.edit(edit => {
      edit.insert(document.positionAt(20), 'x');
    });
    await until(() => problems(document).length === 0);
    await vscode.commands.executeCommand('undo');
    await until(() => problems(document).length === 1);
  });

  it('leave exactly the block when one is kept, in one step to undo', async () => {
    const text = Array.from({ length: 8 }, () => BLOCK).join('\n');
    const { document } = await untitled(text);
    await apply(document, 'Keep this copy and remove the other 7', document.getText().lastIndexOf('pier'));
    equal(document.getText().trim(), BLOCK.trim());
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), text);
  });

  it('lose one copy when one is removed', async () => {
    const { document } = await untitled(`${VISIT}\n${BLOCK}\n${BLOCK}`);
    await apply(document, 'Remove this copy', document.getText().lastIndexOf('pier'));
    equal(document.getText().trim(), `${VISIT}\n${BLOCK}`.trim());
    const draft = await read(document);
    equal(draft.analysis.duplicates.length, 0);
  });

  it('are removed from the tree as well, and a copy that is gone is left alone', async () => {
    const { document } = await untitled(`${BLOCK}\n${BLOCK}\n${VISIT}`);
    const { analysis } = await read(document);
    const target = { uri: document.uri.toString(), group: analysis.duplicates[0]?.id, copy: 1 };
    await vscode.commands.executeCommand(COMMANDS.keepCopy, target);
    equal(document.getText().trim(), `${BLOCK}\n${VISIT}`.trim());
    await read(document);
    void vscode.commands.executeCommand(COMMANDS.keepCopy, target);
    await (await start()).settled();
    equal(document.getText().trim(), `${BLOCK}\n${VISIT}`.trim());
  });

  it('are found with CRLF line ends too', async () => {
    const { document } = await untitled(`${BLOCK}\n${BLOCK}\n${VISIT}`.replaceAll('\n', '\r\n'));
    await apply(document, 'Remove this copy', 30);
    equal(document.getText().trim(), `${BLOCK}\n${VISIT}`.replaceAll('\n', '\r\n').trim());
  });
});

function problems(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source, severity }) => source === 'Fact Desk' && severity !== vscode.DiagnosticSeverity.Hint);
}

/** Applies the quick fix with this title at an offset. */
async function apply(document: vscode.TextDocument, title: string, offset: number): Promise<void> {
  await read(document);
  const at = document.positionAt(offset);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(at, at),
  );
  const action = actions.find(candidate => candidate.title === title);
  ok(action?.edit, `"${title}" is offered; these are: ${actions.map(({ title }) => title).join(' | ')}`);
  ok(await vscode.workspace.applyEdit(action.edit), 'the edit is applied');
}
