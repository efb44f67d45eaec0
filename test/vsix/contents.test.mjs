import assert from 'node:assert/strict';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PackageManager, listFiles } from '@vscode/vsce';
import { root } from '../host/setup.mjs';

describe('the files of the package', () => {
  /** @type {string[]} */
  let files = [];
  before(async () => {
    files = await listFiles({ cwd: root, packageManager: PackageManager.None });
  });

  it('are what runs, what it reads, and what a person reads', () => {
    const allowed =
      /^(package(\.nls(\.[\w-]+)?)?\.json|README\.md|CHANGELOG\.md|LICENSE|dist\/(web\/)?(extension|worker|cli)\.js|media\/(l10n|model)\/.+|media\/[\w-]+\.(svg|png))$/;
    assert.deepEqual(
      files.filter(file => !allowed.test(file)),
      [],
    );
  });

  it('hold every bundle and every file that the manifest names', () => {
    const needed = [
      'package.json',
      'package.nls.json',
      'LICENSE',
      'dist/extension.js',
      'dist/worker.js',
      'dist/web/extension.js',
      'dist/web/worker.js',
      'dist/cli.js',
      'media/icon.svg',
    ];
    assert.deepEqual(
      needed.filter(file => !files.includes(file)),
      [],
    );
  });

  it('hold at most 3 MB of what names are found with', async () => {
    const models = files.filter(file => file.startsWith('media/model/'));
    const sizes = await Promise.all(models.map(async file => (await stat(join(root, file))).size));
    const all = sizes.reduce((sum, size) => sum + size, 0);
    assert.ok(models.length > 1 && all <= 3_000_000, `${models.join(', ')}: ${all} bytes`);
  });
});
