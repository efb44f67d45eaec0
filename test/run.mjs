// `npm test`: builds, checks the types, and runs every suite. What does not disturb each other runs at the same time.
// Ends with `N passed, N failed`, and with exit code 1 when anything failed, crashed or ran no test.
import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { resultIn } from './host/reporter.mjs';
import { root, setUp } from './host/setup.mjs';

/**
 * One step of the run: a program of the repository, started with Node.
 * @typedef {{ name: string, command: string[], counts: boolean }} Step
 */

const bin = (/** @type {string} */ name) => join('node_modules', ...name.split('/'));
const desktop = process.argv.slice(2);
const vsix = join('out', 'fact-desk.vsix');
const vsce = [
  bin('@vscode/vsce/vsce'),
  'package',
  '--no-dependencies',
  '--allow-missing-repository',
  '--no-rewrite-relative-links',
];

/** @type {Record<string, Step>} */
const steps = {
  // First the packed extension: packing builds for production, what comes after builds for tests into the same dist/.
  pack: { name: 'pack', command: [...vsce, '--out', vsix], counts: false },
  build: { name: 'build', command: ['.esbuild.mjs', '--tests'], counts: false },
  types: { name: 'types', command: [bin('typescript/bin/tsc'), '-b'], counts: false },
  pure: { name: 'engine, words, command line', command: [join('test', 'pure.mjs')], counts: true },
  node: {
    name: 'extension in the Node host',
    command: [join('test', 'host', 'suite.mjs'), 'node', ...desktop],
    counts: true,
  },
  web: {
    name: 'extension in the web worker host',
    command: [join('test', 'host', 'suite.mjs'), 'web', ...desktop],
    counts: true,
  },
  packed: { name: 'packed extension', command: [join('test', 'vsix', 'suite.mjs'), vsix], counts: true },
};

/** Milliseconds after which a step counts as hanging and is ended. */
const limit = 480_000;

const total = { passed: 0, failed: 0 };

/** Runs one step to its end, shows what it said, and adds it to the total. @param {Step | undefined} step */
async function run(step) {
  if (!step) return;
  const started = Date.now();
  const { code, output } = await start(step.command);
  const result = resultIn(output) ?? { passed: 0, failed: 0 };
  // A suite that ended badly without a failed test, or ran none, is itself a failure.
  const broken = (code !== 0 && result.failed === 0) || (step.counts && result.passed + result.failed === 0);
  if (broken) result.failed++;
  total.passed += result.passed;
  total.failed += result.failed;
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  const said = step.counts || result.failed > 0 ? output.replace(/^(Suite result|Exit code): .*\n?/gm, '').trim() : '';
  const outcome = step.counts
    ? `${result.passed} passed, ${result.failed} failed`
    : result.failed > 0
      ? 'FAILED'
      : 'done';
  console.log(`${said ? `${said}\n` : ''}${step.name}: ${outcome} in ${seconds} s`);
  return result.failed === 0;
}

/** @param {string[]} args @returns {Promise<{ code: number | null, output: string }>} */
async function start(args) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], timeout: limit });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', data => (output += data));
  return new Promise((resolve, reject) => child.on('error', reject).on('close', code => resolve({ code, output })));
}

/** What the suites in VS Code need; a machine that cannot have it fails those suites, not the others. */
async function prepare() {
  await setUp().catch(error => {
    total.failed++;
    console.error(error instanceof Error ? error.message : error);
  });
}

await mkdir(join(root, 'out'), { recursive: true });
await Promise.all([prepare(), run(steps.pack)]);
if (await run(steps.build)) {
  await Promise.all([
    run(steps.types).then(() => run(steps.pure)),
    run(steps.packed)
      .then(() => run(steps.node))
      .then(() => run(steps.web)),
  ]);
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
