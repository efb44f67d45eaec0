// Runs mocha's browser build inside the web worker extension host.
import 'mocha/mocha.js';
import { makeReporter, suiteMark } from './reporter.mjs';

/**
 * @param {() => void} load loads the suites, which register themselves with `describe`
 * @returns {Promise<void>} rejects when a test failed, as VS Code's test host wants it
 */
export async function runMocha(load) {
  mocha.setup({ ui: 'bdd', timeout: 60_000, reporter: makeReporter(line => console.log(suiteMark + line)) });
  load();
  await new Promise((resolve, reject) => {
    mocha.run(failures => (failures > 0 ? reject(new Error(`${failures} tests failed`)) : resolve(undefined)));
  });
}
