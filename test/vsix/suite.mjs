// Runs the suite on a packed extension: `node test/vsix/suite.mjs PATH.vsix`.
import { fileURLToPath } from 'node:url';
import { runFiles } from '../mocha.mjs';

const files = ['contents.test.mjs', 'packed.test.mjs'];
await runFiles(
  files.map(file => fileURLToPath(new URL(file, import.meta.url))),
  240_000,
);
