// Runs the extension's own suite (test/ui) in one extension host: `node test/host/suite.mjs node|web [--desktop [PATH]]`.
import { runTests } from '@vscode/test-electron';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [kind = 'node', ...rest] = process.argv.slice(2);
const desktop = rest[0] === '--desktop';
const launcher = join(root, 'test', 'host', process.platform === 'win32' ? 'launcher.cmd' : 'launcher.mjs');

const own = await mkdtemp(join(tmpdir(), 'fact-desk-suite-'));
try {
  const workspace = join(own, 'workspace');
  await cp(join(root, 'media', 'samples'), workspace, { recursive: true });
  /** @type {Record<string, string>} */
  const webHost = { launcher: '--web-host', desktop: '--extensionDevelopmentKind=web' };
  const executable = desktop ? rest[1] : launcher;
  await runTests({
    ...(executable ? { vscodeExecutablePath: executable } : {}),
    extensionDevelopmentPath: root,
    extensionTestsPath: join(root, 'out', 'test-ui', kind, 'index'),
    launchArgs: [
      workspace,
      `--user-data-dir=${join(own, 'user')}`,
      `--extensions-dir=${join(own, 'extensions')}`,
      ...(kind === 'web' ? [webHost[desktop ? 'desktop' : 'launcher'] ?? ''] : []),
    ],
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(own, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
