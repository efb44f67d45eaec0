// Runs mocha inside the Node extension host.
import Mocha from 'mocha';
import { makeReporter, suiteMark } from './reporter.mjs';

/**
 * @param {() => void} load loads the suites, which register themselves with `describe`
 * @returns {Promise<void>} rejects when a test failed, as VS Code's test host wants it
 */
export async function runMocha(load) {
  process.setSourceMapsEnabled(true);
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 60_000,
    reporter: makeReporter(line => console.log(suiteMark + line)),
  });
  mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, '', mocha);
  load();
  await new Promise((resolve, reject) => {
    mocha.run(failures => (failures > 0 ? reject(new Error(`${failures} tests failed`)) : resolve(undefined)));
  });
}
