#!/usr/bin/env node
// Stands in for the VS Code executable: takes VS Code's own flags, runs the suite in the server build of VS Code with a
// Chromium as its window, forwards the extension host's console, and ends with the suite's exit code. So
// `@vscode/test-electron`'s `runTests({ vscodeExecutablePath: launcher })` works where no desktop VS Code can be had.
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { parseFlags } from './flags.mjs';
import { suiteMark } from './reporter.mjs';
import { startServer } from './server.mjs';
import { root, setUp } from './setup.mjs';
import { openWindow, remote } from './workbench.mjs';

/** @param {ReturnType<typeof parseFlags>} flags @returns {Promise<number>} the exit code */
async function runSuite(flags) {
  const [extension] = flags.extensionDevelopmentPath;
  if (!extension || !flags.extensionTestsPath)
    throw new Error('--extensionDevelopmentPath and --extensionTestsPath are needed');
  const host = await setUp();
  const server = await startServer(host, flags);
  /** @type {string[]} */
  const log = [];
  let failed = true;
  try {
    const { browser, page, load } = await openWindow(host, server, {
      folder: flags.paths[0] && resolve(flags.paths[0]),
      ...(flags.webHost ? inWebHost(extension, flags.extensionTestsPath) : inNodeHost(server, flags)),
    });
    try {
      /** @type {Promise<number>} */
      const ended = new Promise((done, fail) => {
        const limit = setTimeout(
          () =>
            fail(
              new Error(`The suite did not end within ${flags.timeout} seconds: it hangs, or VS Code did not start.`),
            ),
          flags.timeout * 1000,
        );
        const end = (/** @type {number} */ code) => {
          clearTimeout(limit);
          done(code);
        };
        page
          .exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) =>
            forward(log, type, args),
          )
          .catch(fail);
        page.exposeFunction('codeAutomationExit', end).catch(fail);
        page.on('crash', () => fail(new Error('The browser page crashed.')));
        page.on('close', () => fail(new Error('The browser was closed before the suite ended.')));
        load().catch(fail);
      });
      const code = await ended;
      failed = code !== 0;
      return code;
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
    const file = join(root, 'out', 'logs', `${flags.webHost ? 'web' : 'node'}-host.log`);
    await mkdir(join(root, 'out', 'logs'), { recursive: true });
    await writeFile(file, `${log.join('\n')}\n\n=== server ===\n${server.log()}`);
    if (failed) console.error(`What VS Code itself said is in ${relative(process.cwd(), file)}`);
  }
}

/** @param {{ authority: string }} server @param {ReturnType<typeof parseFlags>} flags */
function inNodeHost(server, flags) {
  /** @type {[string, string][]} */
  const payload = flags.extensionDevelopmentPath.map(path => ['extensionDevelopmentPath', remote(server, path)]);
  if (flags.extensionTestsPath) payload.push(['extensionTestsPath', remote(server, flags.extensionTestsPath)]);
  return { payload };
}

/** @param {string} extension @param {string} tests */
function inWebHost(extension, tests) {
  const path = relative(resolve(extension), resolve(tests)).split(sep).join('/');
  if (path.startsWith('..')) throw new Error('In the web host the suite must lie inside the extension folder.');
  return { webHost: { extension: resolve(extension), tests: path } };
}

/**
 * Keeps what the window says, and passes on what the suite says.
 * @param {string[]} log @param {string} type @param {unknown[]} args
 */
function forward(log, type, args) {
  const text = args.map(part => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ');
  log.push(`${type}: ${text}`);
  for (const line of text.split('\n')) if (line.startsWith(suiteMark)) console.log(line.slice(suiteMark.length));
}

process.once('SIGINT', () => process.exit(130));
try {
  process.exitCode = await runSuite(parseFlags(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
