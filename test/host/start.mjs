// `npm start`: Fact Desk in VS Code, on the sample drafts or on one's own.
//   npm start              the samples, in the desktop application if `code` is on the PATH, else in the browser
//   npm start -- PATH      a file or a folder
//   npm start -- --browser in the browser in any case
//   npm start -- --once    prints the facts, saves a picture of VS Code with them to out/start.png, and ends
import { spawn, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startServer } from './server.mjs';
import { openVSCode } from './session.mjs';
import { onPath, root, setUpServer } from './setup.mjs';
import { address, remote } from './workbench.mjs';

/** What to show. @typedef {{ folder: string, file: string | undefined }} Drafts */

/** @param {string | undefined} path @returns {Drafts} @throws {Error} when there is no such file or folder */
function draftsAt(path) {
  if (path === undefined)
    return { folder: join(root, 'media', 'samples'), file: join(root, 'media', 'samples', 'manila-summit.md') };
  const full = resolve(process.env['INIT_CWD'] ?? '.', path);
  const found = statSync(full, { throwIfNoEntry: false });
  if (!found) throw new Error(`There is no file or folder ${full}`);
  return found.isDirectory() ? { folder: full, file: undefined } : { folder: dirname(full), file: full };
}

/** @param {string[]} args @returns {number} the exit code */
const runNode = args => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;

/** @param {Drafts} drafts @param {string} code the desktop application's command */
function openDesktop({ folder, file }, code) {
  console.log(`Opening ${folder} in VS Code with Fact Desk`);
  const paths = file ? [folder, file] : [folder];
  spawn(code, [`--extensionDevelopmentPath=${root}`, ...paths], {
    stdio: 'ignore',
    detached: true,
    shell: process.platform === 'win32',
  }).unref();
}

/** Serves VS Code until Ctrl+C. @param {Drafts} drafts */
async function openBrowser(drafts) {
  const server = await startServer(await setUpServer(), {
    userDataDir: join(root, '.vscode-test', 'user'),
    forUser: true,
  });
  const url = address(server, {
    ...drafts,
    payload: [['extensionDevelopmentPath', remote(server, await server.link(root))]],
  });
  console.log(`\nFact Desk is running in VS Code. Open this address in a browser (Ctrl+C here ends it):\n\n  ${url}\n`);
  await new Promise(done => {
    process.once('SIGINT', done);
  });
  await server.close();
}

/** @param {Drafts} drafts @returns {Promise<number>} the exit code: 0 only when the facts are marked on the screen */
async function showOnce({ folder, file }) {
  const code = runNode([
    join('dist', 'cli.js'),
    'scan',
    file && folder !== join(root, 'media', 'samples') ? file : folder,
  ]);
  if (code !== 0) return code;
  const session = await openVSCode({
    folder,
    ...(file ? { file } : {}),
    extensionDevelopmentPath: root,
    viewport: { width: 1440, height: 900 },
  });
  const picture = join(root, 'out', 'start.png');
  try {
    await session.waitForMarks();
    const seconds = (session.sinceLoad() / 1000).toFixed(1);
    await session.showFactDesk();
    console.log(
      `VS Code shows ${await session.marks()} marks; the first stood ${seconds} s after the window began to load.`,
    );
    return 0;
  } catch (error) {
    console.error(`VS Code showed no marks: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  } finally {
    await session.screenshot(picture).finally(session.close);
    console.log(`Picture: ${relative(process.cwd(), picture)}`);
  }
}

try {
  const { values, positionals } = parseArgs({
    options: { once: { type: 'boolean' }, browser: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (positionals.length > 1) throw new Error('Name one file or folder');
  const drafts = draftsAt(positionals[0]);
  process.exitCode = runNode(['.esbuild.mjs']);
  if (process.exitCode === 0) {
    const code = onPath('code');
    if (values.once) process.exitCode = await showOnce(drafts);
    else if (code && !values.browser) openDesktop(drafts, code);
    else await openBrowser(drafts);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
