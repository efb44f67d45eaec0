// VS Code's window: a Chromium page on a running server.
import { readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { chromium } from 'playwright-core';

const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // A page that a route has answered counts as public, and would not be let through to the server on this machine.
  '--disable-features=LocalNetworkAccessChecks,LocalNetworkAccessChecksWebSockets',
];

/** Where the web worker extension host finds the extension under the page's own origin. */
const devFolder = '/_devext';

/**
 * @typedef {object} WindowOptions
 * @property {string | undefined} [folder] absolute path of the folder to open
 * @property {string | undefined} [file] absolute path of a file to open in it
 * @property {[string, string][]} [payload] what VS Code's web client takes instead of command-line flags
 * @property {{ extension: string, tests: string | undefined } | undefined} [webHost] an extension folder (and a test module inside it, as
 *   relative path) for the web worker extension host
 * @property {{ width: number, height: number }} [viewport]
 * @property {number} [scale] device pixels per CSS pixel
 */

/**
 * The address at which a server shows a folder.
 * @param {{ authority: string }} server
 * @param {Pick<WindowOptions, 'folder' | 'file' | 'payload'>} options
 */
export function address(server, { folder, file, payload = [] }) {
  const query = new URLSearchParams();
  if (folder) query.set('folder', folder);
  const all = file ? [...payload, ['openFile', remote(server, file)]] : payload;
  if (all.length > 0) query.set('payload', JSON.stringify(all));
  return `http://${server.authority}/?${query}`;
}

/** How VS Code's window names a file on the server's machine. @param {{ authority: string }} server @param {string} path */
export const remote = (server, path) => `vscode-remote://${server.authority}${resolve(path).split(sep).join('/')}`;

/**
 * Starts a browser of its own with one empty page, and says how to let it load VS Code. Between the two a caller can
 * listen to what the page will do.
 * @param {{ chromium: string }} host
 * @param {{ authority: string }} server
 * @param {WindowOptions} options
 */
export async function openWindow(host, server, options) {
  const { webHost, viewport = { width: 1280, height: 800 }, scale = 1 } = options;
  const browser = await chromium.launch({ executablePath: host.chromium, args: browserFlags });
  try {
    const context = await browser.newContext({
      viewport,
      deviceScaleFactor: scale,
      serviceWorkers: webHost ? 'block' : 'allow',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    if (webHost) await serveToWebHost(context, server.authority, webHost);
    const page = await context.newPage();
    return { browser, page, load: () => page.goto(address(server, options)) };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/**
 * The server only runs extensions in Node. For the web worker host, the page is told of an extension under development
 * at its own origin, and the extension's files are served from there.
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} authority
 * @param {{ extension: string, tests: string | undefined }} webHost
 */
async function serveToWebHost(context, authority, { extension, tests }) {
  await context.route(`**${devFolder}/**`, async route => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname.slice(devFolder.length + 1));
    const body = path.split('/').includes('..')
      ? undefined
      : await readFile(join(extension, path)).catch(() => undefined);
    const contentType = /\.[cm]?js$/.test(path)
      ? 'text/javascript'
      : /json$/.test(path)
        ? 'application/json'
        : 'text/plain';
    await (body ? route.fulfill({ body, contentType }) : route.fulfill({ status: 404, body: '' }));
  });
  await context.route(
    url => url.host === authority && url.pathname === '/',
    async route => {
      const response = await route.fetch();
      const body = (await response.text()).replace(
        /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/,
        (_, before, settings) => `${before}${escape(withDevelopment(unescape(settings)))}"`,
      );
      await route.fulfill({ response, body });
    },
  );

  /** @param {string} settings */
  function withDevelopment(settings) {
    const at = (/** @type {string} */ path) => ({ scheme: 'http', authority, path: devFolder + path });
    const configuration = JSON.parse(settings);
    configuration.developmentOptions = {
      ...configuration.developmentOptions,
      extensions: [at('')],
      ...(tests ? { extensionTestsPath: at(`/${tests}`) } : {}),
    };
    return JSON.stringify(configuration);
  }
}

/** @param {string} text */
const escape = text => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
/** @param {string} text */
const unescape = text => text.replace(/&quot;/g, '"').replace(/&amp;/g, '&');
