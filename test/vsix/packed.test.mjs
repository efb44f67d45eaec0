import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openVSCode } from '../host/session.mjs';
import { root } from '../host/setup.mjs';

const vsix = process.argv.at(-1) ?? '';
const sample = (/** @type {string} */ name) => readFile(join(root, 'media', 'samples', name), 'utf8');

// One window for all: the tests follow a user through a morning's work.
describe('the packed extension, installed in VS Code', () => {
  /** @type {import('../host/session.mjs').Session} */
  let vscode;
  let summit = '';
  let wire = '';

  before(async () => {
    [summit, wire] = [await sample('manila-summit.md'), await sample('manila-wire.txt')];
    vscode = await openVSCode({ vsix: resolve(vsix), files: { 'summit.md': summit, 'wire.txt': wire } });
    vscode.page.setDefaultTimeout(60_000);
    vscode.page.on('pageerror', error => console.log(`page error: ${error.message}`));
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') {
      const name = (this.currentTest.title ?? 'test').replace(/\W+/g, '-');
      await vscode.screenshot(join(root, 'out', 'logs', `packed-${name}.png`));
    }
  });

  after(() => vscode?.close());

  it('marks the facts of a draft that is opened', async () => {
    await vscode.openFile('summit.md');
    await vscode.waitForMarks();
    assert.ok((await vscode.marks()) >= 20);
  });

  it('says in a hover card what a figure means', async () => {
    const card = await vscode.hover('2,500');
    assert.match(card, /2,?500/);
    assert.match(card, /troops/);
    await vscode.page.keyboard.press('Escape');
  });

  it('lists the facts by kind in its view', async () => {
    await vscode.showFactDesk();
    const rows = vscode.page.locator('.sidebar .monaco-list-row');
    await rows.filter({ hasText: 'summit.md' }).first().waitFor();
    await rows.filter({ hasText: 'Haruto Minagawa' }).first().waitFor();
  });

  it('finds a fact by a few letters and goes there', async () => {
    await vscode.palette('Facts: Find Fact');
    await vscode.page.locator('.quick-input-title', { hasText: 'found' }).waitFor();
    await vscode.page.keyboard.type('2,500');
    await vscode.page.locator('.monaco-list-row.focused', { hasText: '2,500 U.S. troops' }).waitFor();
    await vscode.page.keyboard.press('Enter');
    await vscode.page.locator('.quick-input-widget:visible').waitFor({ state: 'detached' });
    const line = summit.slice(0, summit.indexOf('2,500')).split('\n').length;
    await vscode.page.locator('.statusbar-item', { hasText: `Ln ${line},` }).waitFor();
  });

  it('shows a passage that stands four times, removes three copies in one step, and brings them back', async () => {
    await vscode.openFile('wire.txt');
    await vscode.page
      .locator('.sidebar .monaco-list-row', { hasText: /4 copies/ })
      .first()
      .waitFor();
    await vscode.click('fly on to Davao');
    await vscode.quickFix('Keep this copy and remove the other 3');
    const block = wire.slice(0, wire.length / 4);
    assert.equal((await vscode.saved('wire.txt')).trimEnd(), block.trimEnd());
    await vscode.page.keyboard.press('Control+Z');
    assert.equal(await vscode.saved('wire.txt'), wire);
  });

  it('asks nothing of the network: the window spoke with its own server only', () => {
    const strangers = vscode.requests.filter(
      address => !['data:', 'blob:'].includes(new URL(address).protocol) && new URL(address).host !== vscode.authority,
    );
    assert.ok(vscode.requests.length > 0);
    assert.deepEqual(strangers, []);
  });
});
