import * as vscode from 'vscode';
import { equal, includes, ok } from './assert';
import {
  closeAll,
  fact,
  file,
  read,
  remove,
  removeHouseList,
  start,
  texts,
  until,
  untitled,
  VISIT,
  write,
} from './support';

const HOUSE = '.factdesk/house.jsonc';

describe('house list', () => {
  beforeEach(removeHouseList);
  afterEach(closeAll);
  after(removeHouseList);

  it('is followed when somebody else changes it, and when it goes', async () => {
    const { document } = await untitled(VISIT);
    await write(HOUSE, '{ "ignore": ["portugal"] }');
    await facts(document, all => !all.includes('Portugal'));
    await write(HOUSE, '{ "ignore": ["tomas  almeida"] }');
    await facts(document, all => all.includes('Portugal') && !all.includes('Tomas Almeida'));
    await remove('.factdesk');
    await facts(document, all => all.includes('Tomas Almeida'));
  });

  it('that cannot be read says so on the file, and the last good list stays in force', async () => {
    const { document } = await untitled(VISIT);
    await write(HOUSE, '{ "ignore": ["Portugal"] }');
    await facts(document, all => !all.includes('Portugal'));
    await write(HOUSE, '{\n  "ignore": "Portugal"\n}');
    await until(() => complaints().length === 1);
    const [complaint] = complaints();
    ok(complaint, 'is there');
    equal(complaint.range.start.line, 1);
    includes(complaint.message, '"ignore" should be a list of texts');
    const draft = await read(document);
    ok(!texts(draft.analysis.facts).includes('Portugal'), 'still ignored');
    await write(HOUSE, '{ "ignore": [] }');
    await facts(document, all => all.includes('Portugal'));
    equal(complaints().length, 0);
    fact(draft, 'Tomas Almeida');
  });
});

async function facts(document: vscode.TextDocument, condition: (texts: readonly string[]) => boolean): Promise<void> {
  const { store } = await start();
  await until(() => {
    const draft = store.get(document.uri);
    return draft !== undefined && !draft.stale && condition(texts(draft.analysis.facts));
  });
}

function complaints(): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(file(HOUSE)).filter(({ source }) => source === 'Fact Desk');
}
