// Runs test files with mocha in this process.
import Mocha from 'mocha';
import { makeReporter } from './host/reporter.mjs';

/**
 * @param {string[]} files absolute paths
 * @param {number} timeout milliseconds that one test may take
 */
export async function runFiles(files, timeout) {
  process.setSourceMapsEnabled(true);
  const mocha = new Mocha({ ui: 'bdd', timeout, reporter: makeReporter(line => console.log(line)) });
  for (const file of files) mocha.addFile(file);
  await mocha.loadFilesAsync();
  mocha.run(failures => {
    process.exitCode = failures > 0 ? 1 : 0;
  });
}
