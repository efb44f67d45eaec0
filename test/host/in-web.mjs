// Runs mocha's browser build inside the web worker extension host.
import 'mocha/mocha.js';
import { forwardConsole } from './console.mjs';
import { makeReporter } from './reporter.mjs';

/**
 * @param {() => void} load loads the suites, which register themselves with `describe`
 * @returns {Promise<void>} rejects when a test failed, as VS Code's test host wants it
 */
export async function runMocha(load) {
  forwardConsole();
  mocha.setup({ ui: 'bdd', timeout: 20_000, reporter: makeReporter(line => console.log(line)) });
  load();
  await new Promise((resolve, reject) => {
    mocha.run(failures => (failures > 0 ? reject(new Error(`${failures} tests failed`)) : resolve(undefined)));
  });
}
