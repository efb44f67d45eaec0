// One VS Code window to drive from outside, as a user would: for the suite on the packed extension, for `npm start`
// and for the pictures.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startServer } from './server.mjs';
import { setUp } from './setup.mjs';
import { openWindow, remote } from './workbench.mjs';

/** @typedef {'dark' | 'light' | 'high-contrast' | 'high-contrast-light'} Theme */

/** VS Code's name of a theme, and the class that its window then bears. @type {Record<Theme, { name: string, css: string }>} */
const themes = {
  dark: { name: 'Dark Modern', css: 'vs-dark' },
  light: { name: 'Light Modern', css: 'vs' },
  'high-contrast': { name: 'Default High Contrast', css: 'hc-black' },
  'high-contrast-light': { name: 'Default High Contrast Light', css: 'hc-light' },
};

/**
 * @typedef {object} SessionOptions
 * @property {string} [folder] the folder to open; with `files` alone, a temporary one
 * @property {string} [file] absolute path of a file to show at once
 * @property {Record<string, string>} [files] written into the temporary folder: name -> text
 * @property {string} [vsix] a packed extension to install
 * @property {string} [extensionDevelopmentPath] or an extension's folder
 * @property {object} [settings] on top of the calm ones
 * @property {Theme} [theme]
 * @property {{ width: number, height: number }} [viewport]
 * @property {number} [scale]
 */

/**
 * Opens VS Code and waits until it can be used.
 * @param {SessionOptions} options
 */
export async function openVSCode(options) {
  const host = await setUp();
  /** Undone in reverse order. @type {(() => Promise<unknown>)[]} */
  const toUndo = [];
  const close = async () => {
    for (const undo of toUndo.splice(0).reverse()) await undo();
  };
  try {
    return { ...(await open(host, options, toUndo)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * @param {Awaited<ReturnType<typeof setUp>>} host
 * @param {SessionOptions} options
 * @param {(() => Promise<unknown>)[]} toUndo what was opened so far
 */
async function open(host, options, toUndo) {
  const { files = {}, vsix, extensionDevelopmentPath, settings, theme = 'dark', viewport, scale, file } = options;
  const own = await mkdtemp(join(tmpdir(), 'fact-desk-drafts-'));
  toUndo.push(() => rm(own, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(own, name)), { recursive: true });
    await writeFile(join(own, name), text);
  }
  const folder = options.folder ?? own;
  const server = await startServer(host, {
    vsix,
    settings: { 'workbench.colorTheme': themes[theme].name, ...settings },
  });
  toUndo.push(server.close);
  /** @type {[string, string][]} */
  const payload = extensionDevelopmentPath
    ? [['extensionDevelopmentPath', remote(server, await server.link(extensionDevelopmentPath))]]
    : [];
  const size = { ...(viewport ? { viewport } : {}), ...(scale ? { scale } : {}) };
  const { browser, page, load } = await openWindow(host, server, { folder, file, payload, ...size });
  toUndo.push(() => browser.close());
  /** @type {string[]} */
  const requests = [];
  page.on('request', request => requests.push(request.url()));
  page.on('websocket', socket => requests.push(socket.url()));
  const loadStart = performance.now();
  await load();
  await page.locator(`.monaco-workbench.${themes[theme].css} .part.statusbar`).waitFor({ timeout: 120_000 });
  return {
    page,
    folder,
    /** The address of the server, `127.0.0.1:port`. */
    authority: server.authority,
    /** Every address that the window has asked so far. */
    requests,
    /** Milliseconds since the window began to load. */
    sinceLoad: () => performance.now() - loadStart,
    ...gestures(page, folder),
  };
}

/** An open window and what can be done in it. @typedef {Awaited<ReturnType<typeof openVSCode>>} Session */

/**
 * What a user does, each waiting for its effect.
 * @param {import('playwright-core').Page} page
 * @param {string} folder
 */
function gestures(page, folder) {
  const quickInput = page.locator('.quick-input-widget:visible');

  /**
   * Types into the quick input that the key opens, and takes the answer that then stands first and holds the text.
   * @param {string} key @param {string} text
   */
  async function quick(key, text) {
    await quickInput.waitFor({ state: 'detached' });
    await page.keyboard.press(key);
    await page.locator('.quick-input-widget input:focus').waitFor();
    await page.keyboard.type(text);
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: text }).waitFor();
    await page.keyboard.press('Enter');
  }

  return {
    /** Opens a file of the folder by its name, in front. @param {string} name */
    async openFile(name) {
      await quick('Control+P', name);
      await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
      await page.locator('.editor-group-container.active .monaco-editor .view-line').first().waitFor();
    },

    /** Runs a command by its full title, as "Facts: Find Fact…". @param {string} title */
    async palette(title) {
      await quick('F1', title);
    },

    /** Waits until a text stands anywhere in the window. @param {string | RegExp} text */
    async waitForText(text) {
      await page.getByText(text).first().waitFor();
    },

    /** How many marks of extensions stand in the visible lines of all editors. */
    marks: () =>
      page.locator('.monaco-editor .view-overlays [class*="ced-"], .monaco-editor .view-line [class*="ced-"]').count(),

    /** Waits until the visible lines bear marks. */
    async waitForMarks() {
      await page.waitForFunction(
        () =>
          document.querySelectorAll(
            '.monaco-editor .view-overlays [class*="ced-"], .monaco-editor .view-line [class*="ced-"]',
          ).length > 0,
      );
    },

    /** The middle of the first place where a text stands in the visible lines, in page coordinates. @param {string} text */
    placeOf: text => page.evaluate(findInLines, text),

    /** Rests the mouse on a text of the editor and waits for the card. @param {string} text @returns {Promise<string>} what the card says */
    async hover(text) {
      const place = await page.evaluate(findInLines, text);
      if (!place) throw new Error(`"${text}" is not in the visible lines`);
      await page.mouse.move(place.x - 3, place.y);
      await page.mouse.move(place.x, place.y);
      await page.locator('.monaco-hover:not(.hidden) .hover-contents').first().waitFor();
      return page.locator('.monaco-hover:not(.hidden)').first().innerText();
    },

    /** Sets the cursor into a text of the editor. @param {string} text */
    async click(text) {
      const place = await page.evaluate(findInLines, text);
      if (!place) throw new Error(`"${text}" is not in the visible lines`);
      await page.mouse.click(place.x, place.y);
    },

    /** Takes a quick fix at the cursor, by the beginning of its title. @param {string} title */
    async quickFix(title) {
      await page.keyboard.press('Control+.');
      await page.locator('.action-widget .monaco-list-row', { hasText: title }).first().click();
      await page.locator('.tab.active.dirty').waitFor();
    },

    /** Saves the active editor, and reads what then stands on disk. @param {string} name @returns {Promise<string>} */
    async saved(name) {
      await page.locator('.tab.active.dirty').waitFor();
      await page.keyboard.press('Control+S');
      await page.locator('.tab.active:not(.dirty)').waitFor();
      return readFile(join(folder, name), 'utf8');
    },

    /** Opens the side bar of Fact Desk, and waits for a row of facts. */
    async showFactDesk() {
      await page.locator('.activitybar a.action-label[aria-label^="Fact Desk"]').click({ force: true });
      await page.locator('.sidebar .monaco-list-row').first().waitFor();
    },

    /** Saves a picture of the window. @param {string} path */
    async screenshot(path) {
      await mkdir(dirname(path), { recursive: true });
      await page.screenshot({ path });
    },
  };
}

/**
 * Runs in the page. Lines are drawn as spans, so a text may be spread over several of them.
 * @param {string} text @returns {{ x: number, y: number } | undefined}
 */
function findInLines(text) {
  for (const line of Array.from(document.querySelectorAll('.editor-group-container.active .view-line'))) {
    const at = (line.textContent ?? '').replace(/\u00a0/g, ' ').indexOf(text);
    if (at < 0) continue;
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const target = at + Math.floor(text.length / 2);
    let passed = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0;
      if (target < passed + length) {
        const range = document.createRange();
        range.setStart(node, target - passed);
        range.setEnd(node, target - passed + 1);
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      passed += length;
    }
  }
  return undefined;
}
