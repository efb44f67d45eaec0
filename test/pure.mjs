// The suites that need no VS Code.
import { glob } from 'tinyglobby';
import { runFiles } from './mocha.mjs';

const files = await glob('out/test/**/*.test.js', { absolute: true });
await runFiles(files.sort(), 20_000);
