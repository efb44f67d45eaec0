// VS Code's own server as a child process: one per run, with its own folders, stopped by its process id.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Settings for a screen without greetings, offers, noise or anything that goes to the network. */
export const calmSettings = {
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'telemetry.telemetryLevel': 'off',
  'security.workspace.trust.enabled': false,
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'update.mode': 'none',
  'git.enabled': false,
  'npm.fetchOnlinePackageInfo': false,
  'window.restoreWindows': 'none',
  'window.commandCenter': false,
  'window.autoDetectColorScheme': false,
  'window.title': '${activeEditorShort}${separator}${rootName}',
  'workbench.layoutControl.enabled': false,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'files.simpleDialog.enable': true,
  'files.autoSave': 'off',
};

/**
 * @typedef {object} Server
 * @property {string} authority `127.0.0.1:port`
 * @property {string} userDataDir
 * @property {string} extensionsDir
 * @property {(path: string) => Promise<string>} link gives an extension's folder another name, and returns that. An extension
 *   under development has the say over the colour theme; when its folder holds VS Code itself (in .vscode-test), VS Code
 *   takes the themes of its own for the extension's, and the setting has no effect.
 * @property {() => string} log everything that the server printed
 * @property {() => Promise<void>} close stops it and removes the folders that it was not given
 */

/**
 * Starts the server on a free port of this machine only, and waits until it listens.
 * @param {import('./setup.mjs').Host} host
 * @param {{ userDataDir?: string | undefined, extensionsDir?: string | undefined, settings?: object, vsix?: string | undefined, forUser?: boolean }} [options]
 *   `forUser`: a person will sit before it, so dialogs are shown
 * @returns {Promise<Server>}
 */
export async function startServer(host, { userDataDir, extensionsDir, settings = {}, vsix, forUser = false } = {}) {
  const own = await mkdtemp(join(tmpdir(), 'vscode-'));
  const place = {
    own,
    userDataDir: userDataDir ?? join(own, 'user'),
    extensionsDir: extensionsDir ?? join(own, 'extensions'),
  };
  const remove = () => rm(own, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  try {
    await writeSettings(place.userDataDir, settings);
    if (vsix) await installVsix(host, vsix, place);
    const { authority, child, output } = await listen(host, place, forUser ? [] : ['--enable-smoke-test-driver']);
    // When this process is told to end, the server must not stay behind.
    const atExit = () => {
      kill(child);
      rmSync(own, { recursive: true, force: true });
    };
    process.once('exit', atExit);
    return {
      authority,
      userDataDir: place.userDataDir,
      extensionsDir: place.extensionsDir,
      link: async path => {
        await symlink(path, join(own, 'extension'), 'junction');
        return join(own, 'extension');
      },
      log: output,
      close: async () => {
        await stop(child);
        await remove();
        process.off('exit', atExit);
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** The folders of one run. @typedef {{ own: string, userDataDir: string, extensionsDir: string }} Place */

/** Puts the calm settings under those that stand there, and the wanted ones over them. @param {string} userDataDir @param {object} settings */
async function writeSettings(userDataDir, settings) {
  const file = join(userDataDir, 'User', 'settings.json');
  const standing = await readFile(file, 'utf8').then(JSON.parse, () => ({}));
  await mkdir(join(userDataDir, 'User'), { recursive: true });
  await writeFile(file, JSON.stringify({ ...calmSettings, ...standing, ...settings }, null, 2));
}

/** @param {import('./setup.mjs').Host} host @param {string} vsix @param {Place} place */
async function installVsix(host, vsix, place) {
  const { child, output } = spawnServer(host, ['--install-extension', vsix], place);
  /** @type {number | null} */
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0 || !/successfully installed/.test(output())) {
    // What stands before is about native modules that are not built here.
    throw new Error(`${vsix} was not installed:\n${output().replace(/^[^]*(?=^Installing extensions)/m, '')}`);
  }
}

/** @param {import('./setup.mjs').Host} host @param {Place} place @param {string[]} more */
async function listen(host, place, more) {
  const address = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token'];
  const { child, output } = spawnServer(host, [...address, ...more, '--disable-workspace-trust'], place);
  /** @type {string} */
  const port = await new Promise((resolve, reject) => {
    child.on('error', reject).on('exit', () => reject(new Error(`VS Code's server did not start:\n${output()}`)));
    child.stdout.on('data', () => {
      const match = /Extension host agent listening on (\d+)/.exec(output());
      if (match?.[1]) resolve(match[1]);
    });
  });
  return { authority: `127.0.0.1:${port}`, child, output };
}

/** @param {import('./setup.mjs').Host} host @param {string[]} args @param {Place} place */
function spawnServer(host, args, { own, userDataDir, extensionsDir }) {
  const folders = [
    '--user-data-dir',
    userDataDir,
    '--extensions-dir',
    extensionsDir,
    '--server-data-dir',
    join(own, 'server'),
  ];
  const silence = ['--accept-server-license-terms', '--disable-telemetry', '--telemetry-level', 'off'];
  const child = spawn(host.node, [host.server, ...args, ...folders, ...silence], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      // Sockets go where they are removed at the end; elsewhere the path would be too long for a socket.
      ...(process.platform === 'linux' ? { TMPDIR: own } : {}),
      // An empty gallery: VS Code shall not look for extensions or updates on the network.
      EXTENSIONS_GALLERY: '{}',
    },
    // A process group of its own, so that its extension hosts and watchers end with it.
    detached: process.platform !== 'win32',
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', data => (printed += data));
  return { child, output: () => printed };
}

/** @param {import('node:child_process').ChildProcess} child */
async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise(resolve => child.on('exit', resolve));
  kill(child);
  await ended;
}

/** Ends a server with everything that it started. @param {import('node:child_process').ChildProcess} child */
function kill({ pid }) {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // it has ended already
  }
}

for (const [signal, code] of /** @type {const} */ ([
  ['SIGTERM', 143],
  ['SIGHUP', 129],
])) {
  process.once(signal, () => process.exit(code));
}
