// `npm run gallery`: photographs every surface into media/gallery/, dark and light, the editor in high contrast, too.
//   npm run gallery -- NAME   only the pictures whose name holds NAME
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openVSCode } from '../host/session.mjs';
import { root } from '../host/setup.mjs';

/** @typedef {import('../host/session.mjs').Session} Session */

const gallery = join(root, 'media', 'gallery');
const sample = (/** @type {string} */ name) => readFile(join(root, 'media', 'samples', name), 'utf8');
const only = process.argv[2] ?? '';

/** What to photograph, in the order in which one window shows it. @type {[string, (vscode: Session) => Promise<void>][]} */
const surfaces = [
  [
    'editor',
    async vscode => {
      await vscode.openFile('manila-summit.md');
      await vscode.waitForMarks();
      await vscode.showFactDesk();
      await vscode.hover('around 12');
    },
  ],
  [
    'hover',
    async vscode => {
      await vscode.page.keyboard.press('Escape');
      await vscode.hover('Haruto');
    },
  ],
  [
    'facts',
    async vscode => {
      await vscode.page.keyboard.press('Escape');
      await vscode.page.mouse.move(1, 1);
      await vscode.palette('Facts: Order by Appearance');
      await vscode.click('Emiko Tachibana');
      await vscode.page.locator('.sidebar .monaco-list-row.selected', { hasText: 'Tachibana' }).first().waitFor();
    },
  ],
  [
    'find',
    async vscode => {
      await vscode.palette('Facts: Find Fact');
      await vscode.page.locator('.quick-input-title', { hasText: 'found' }).waitFor();
      await vscode.page.keyboard.type('troops');
      await vscode.page.locator('.monaco-list-row.focused', { hasText: 'troops' }).waitFor();
    },
  ],
  [
    'filter',
    async vscode => {
      await vscode.page.keyboard.press('Escape');
      await vscode.palette('Facts: Order by Kind');
      await vscode.palette('Facts: Show Only');
      await vscode.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Money' }).first().waitFor();
    },
  ],
  [
    'status',
    async vscode => {
      await vscode.page.keyboard.press('Escape');
      await vscode.page.locator('.statusbar-item', { hasText: 'facts' }).hover();
      await vscode.page.locator('.monaco-hover:visible', { hasText: 'manila-summit.md' }).waitFor();
    },
  ],
  [
    'duplicates',
    async vscode => {
      await vscode.page.mouse.move(1, 1);
      await vscode.openFile('manila-wire.txt');
      await vscode.page
        .locator('.sidebar .monaco-list-row', { hasText: /4 copies/ })
        .first()
        .waitFor();
    },
  ],
  [
    'fix',
    async vscode => {
      await vscode.click('fly on to Davao');
      await vscode.page.keyboard.press('Control+.');
      await vscode.page.locator('.action-widget .monaco-list-row', { hasText: 'Keep this copy' }).first().waitFor();
    },
  ],
  [
    'problems',
    async vscode => {
      await vscode.page.keyboard.press('Escape');
      await vscode.palette('Problems: Focus on Problems View');
      await vscode.page.locator('.markers-panel .monaco-list-row').first().waitFor();
    },
  ],
  [
    'figures',
    async vscode => {
      await vscode.palette('View: Hide Panel');
      await vscode.openFile('figures.md');
      await vscode.waitForMarks();
      await vscode.hover('million a mile');
    },
  ],
  [
    'settings',
    async vscode => {
      await vscode.page.keyboard.press('Escape');
      await vscode.palette('Facts: Open Settings');
      await vscode.page.locator('.settings-editor .setting-item-contents').first().waitFor();
    },
  ],
];

/** @param {import('../host/session.mjs').Theme} theme @param {typeof surfaces} wanted */
async function photograph(theme, wanted) {
  const names = ['manila-summit.md', 'manila-wire.txt', 'figures.md'];
  const files = Object.fromEntries(await Promise.all(names.map(async name => [name, await sample(name)])));
  const vscode = await openVSCode({ files, extensionDevelopmentPath: root, theme, settings, viewport });
  try {
    vscode.page.setDefaultTimeout(15_000);
    const last = surfaces.findIndex(([name]) => name === wanted.at(-1)?.[0]);
    for (const [name, show] of surfaces.slice(0, last + 1)) {
      // What is not wanted is still shown: the next surface begins where this one ends.
      const shown = await show(vscode).then(
        () => true,
        error => (console.error(`${name}-${theme}: ${error instanceof Error ? error.message : String(error)}`), false),
      );
      if (!shown) process.exitCode = 1;
      if (wanted.some(([wantedName]) => wantedName === name)) await settle(vscode, `${name}-${theme}`);
    }
  } finally {
    await vscode.close();
  }
}

const viewport = { width: 1280, height: 800 };
const settings = {
  'editor.occurrencesHighlight': 'off',
  'window.title': 'Fact Desk',
  'workbench.statusBar.visible': true,
  'editor.cursorBlinking': 'solid',
  'workbench.editor.enablePreview': false,
};

/** Takes the picture once two in a row are the same: what moves has come to rest. @param {Session} vscode @param {string} name */
async function settle(vscode, name) {
  let last = await vscode.page.screenshot();
  for (let tries = 0; tries < 20; tries++) {
    const next = await vscode.page.screenshot();
    if (next.equals(last)) break;
    last = next;
  }
  await vscode.screenshot(join(gallery, `${name}.png`));
  console.log(`media/gallery/${name}.png`);
}

if (only === '') await rm(gallery, { recursive: true, force: true });
await mkdir(gallery, { recursive: true });
const wanted = surfaces.filter(([name]) => name.includes(only));
await photograph('dark', wanted);
await photograph('light', wanted);
await photograph('high-contrast', wanted.slice(0, 1));
await photograph('high-contrast-light', wanted.slice(0, 1));
