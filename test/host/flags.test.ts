import assert from 'node:assert/strict';
import { parseFlags } from './flags.mjs';

describe("the launcher's flags", () => {
  it('are those that test-electron passes on', () => {
    const flags = parseFlags([
      '/drafts',
      '--no-sandbox',
      '--disable-gpu-sandbox',
      '--extensionTestsPath=/x/out/index',
      '--extensionDevelopmentPath=/x',
      '--extensions-dir=/tmp/e',
      '--user-data-dir=/tmp/u',
    ]);
    assert.deepEqual(flags, {
      extensionDevelopmentPath: ['/x'],
      extensionTestsPath: '/x/out/index',
      userDataDir: '/tmp/u',
      extensionsDir: '/tmp/e',
      paths: ['/drafts'],
      webHost: false,
      timeout: 300,
    });
  });

  it('take their value after a space, too, and the last one counts', () => {
    const flags = parseFlags(['--user-data-dir', '/a', '--user-data-dir=/b=c', '--web-host', '--timeout', '5']);
    assert.equal(flags.userDataDir, '/b=c');
    assert.equal(flags.webHost, true);
    assert.equal(flags.timeout, 5);
  });

  it('may name several extensions', () => {
    const flags = parseFlags(['--extensionDevelopmentPath=/a', '--extensionDevelopmentPath=/b']);
    assert.deepEqual(flags.extensionDevelopmentPath, ['/a', '/b']);
  });

  for (const bad of [['--user-data-dir'], ['--extensionTestsPath='], ['--timeout=soon'], ['--timeout=0']]) {
    it(`refuse ${bad.join(' ')}`, () => {
      assert.throws(() => parseFlags(bad), /needs a/);
    });
  }
});
