// Builds everything that runs: the five bundles of the product (dist/) and, with --tests, the test bundles (out/test/).
// Types are checked by `tsc -b`, which emits nothing that runs.
import { build } from 'esbuild';
import { rm, stat, writeFile } from 'node:fs/promises';
import { glob } from 'tinyglobby';

const production = process.argv.includes('--production');
const tests = process.argv.includes('--tests');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  target: 'es2022',
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};
/**
 * Leaves Node's network modules out: a library that could also speak over sockets is never asked to, and so cannot.
 * @type {import('esbuild').Plugin}
 */
const offline = {
  name: 'offline',
  setup(build) {
    build.onResolve({ filter: /^(node:)?(net|tls|http|https|http2|dgram|dns)$/ }, ({ path }) => ({
      path,
      namespace: 'offline',
    }));
    build.onLoad({ filter: /.*/, namespace: 'offline' }, () => ({ contents: '' }));
  },
};
/** @type {import('esbuild').BuildOptions} */
const node = {
  ...shared,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  define: { 'import.meta.url': '__filename' },
};
/** @type {import('esbuild').BuildOptions} */
const browser = { ...shared, platform: 'browser', define: { 'process.env.NODE_ENV': '"production"' } };

/**
 * The bundles: what each may not contain (matched against the paths of its inputs), and how large it may grow.
 * The user interface never knows a kind of fact; workers and the command line never know VS Code.
 */
const bundles = [
  {
    out: 'dist/extension.js',
    entry: 'src/host/node/extension.ts',
    options: { ...node, external: ['vscode'] },
    forbidden: /engine\/kinds\/(?!kind\.ts)|micromark/,
    kilobytes: 240,
  },
  {
    out: 'dist/worker.js',
    entry: 'src/host/node/worker.ts',
    options: node,
    forbidden: /src\/(ui|cli)\//,
    kilobytes: 600,
  },
  {
    out: 'dist/web/extension.js',
    entry: 'src/host/browser/extension.ts',
    options: { ...browser, format: /** @type {const} */ ('cjs'), external: ['vscode'] },
    forbidden: /engine\/kinds\/(?!kind\.ts)|micromark|src\/host\/node/,
    kilobytes: 240,
  },
  {
    out: 'dist/web/worker.js',
    entry: 'src/host/browser/worker.ts',
    // Packages that have a variant for pages and one for workers are to give the one without a DOM.
    options: { ...browser, format: /** @type {const} */ ('iife'), conditions: ['worker'] },
    forbidden: /src\/(ui|cli|host\/node)\//,
    kilobytes: 600,
  },
  {
    out: 'dist/cli.js',
    entry: 'src/cli/main.ts',
    options: { ...node, banner: { js: '#!/usr/bin/env node' } },
    forbidden: /src\/(ui|host)\//,
    kilobytes: 700,
  },
];

/** Builds one bundle and refuses what it must not contain. @param {(typeof bundles)[number]} bundle */
async function bundleOne({ out, entry, options, forbidden, kilobytes }) {
  const { metafile } = await build({ ...options, plugins: [offline], entryPoints: [entry], outfile: out });
  const intruders = Object.keys(metafile.inputs).filter(path => forbidden.test(path));
  if (intruders.length > 0) throw new Error(`${out} contains ${intruders.join(', ')}`);
  const size = (await stat(out)).size / 1024;
  if (production && size > kilobytes)
    throw new Error(`${out} has ${size.toFixed(0)} KB, more than its ${kilobytes} KB`);
}

if (production) await rm('dist', { recursive: true, force: true });
await Promise.all(bundles.map(bundleOne));

if (tests) {
  const testing = { minify: false, sourcemap: /** @type {const} */ ('inline') };
  await rm('out/test', { recursive: true, force: true });
  const entries = await glob('test/**/*.test.ts', { ignore: ['test/ui/**'] });
  await build({
    ...node,
    ...testing,
    entryPoints: entries,
    outdir: 'out/test',
    outbase: 'test',
    external: ['vscode', 'mocha', 'esbuild', 'playwright-core', 'typescript'],
  });
  // The suites of the user interface, one bundle for each extension host: test/ui runs in both, test/ui/<host> in one.
  for (const [host, options] of /** @type {const} */ ([
    ['node', { ...node, external: ['vscode', 'mocha'] }],
    ['web', { ...browser, format: 'cjs', external: ['vscode'] }],
  ])) {
    const suites = await glob(['test/ui/*.test.ts', `test/ui/${host}/**/*.test.ts`]);
    const load = suites.sort().map(suite => `require('./${suite.replaceAll('\\', '/')}');`);
    await build({
      ...options,
      ...testing,
      stdin: {
        contents: `import { runMocha } from './test/host/in-${host}.mjs'; export const run = () => runMocha(() => { ${load.join(' ')} });`,
        resolveDir: '.',
      },
      outfile: `out/test-ui/${host}/index.js`,
    });
  }
}
