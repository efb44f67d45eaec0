// Runs one evaluation, benchmark or training: `npm run eval -- names DATA_DIR`, `npm run bench -- scan`. Each is a TypeScript file
// that exports `run(args)`; it is bundled when asked for, so that it always measures the sources as they are.
import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** @type {Record<string, Record<string, string>>} */
const tools = {
  eval: {
    figures: 'DATA_DIR',
    agreement: 'DATA_DIR',
    times: 'DATA_DIR',
    names: 'DATA_DIR',
    aliases: 'DATA_DIR',
    duplicates: 'DATA_DIR',
  },
  bench: {
    scan: '[WORDS]',
    growth: '[CHARACTERS] [CASE]',
    duplicates: '[POOL.jsonl …] [--jscpd PATH]',
  },
  train: {
    names: 'DATA_DIR [--output FILE] [--seed N] [--without PART,…]',
    aliases: 'DATA_DIR',
  },
};

const [family = '', name = '', ...args] = process.argv.slice(2);
const entry = join(here, family, `${name}.ts`);
const known = tools[family] ?? {};
if (!(name in known) || !existsSync(entry)) {
  const usage = Object.entries(known)
    .filter(([tool]) => existsSync(join(here, family, `${tool}.ts`)))
    .map(([tool, values]) => `  npm run ${family} -- ${tool} ${values}\n`);
  process.stderr.write(`usage:\n${usage.join('')}`);
  process.exit(2);
}

const outfile = resolve(here, '..', 'out', family, `${name}.cjs`);
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  mainFields: ['module', 'main'],
  define: { 'import.meta.url': '__filename' },
  sourcemap: 'inline',
  logLevel: 'warning',
  // Peers that are measured against run as their packages come.
  external: ['esbuild', 'compromise', 'chrono-node', 'wink-nlp', 'wink-eng-lite-web-model'],
});
try {
  await createRequire(import.meta.url)(outfile).run(args);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
