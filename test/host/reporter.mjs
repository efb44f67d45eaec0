// The one reporter of all mocha suites, in every host: says what failed, and ends with a line for test/run.mjs to count.

/**
 * What the reporter says in an extension host starts with this, so that the launcher can tell it from VS Code's own log,
 * which arrives on the same way. (The console there cannot be replaced: VS Code has wrapped it.)
 */
export const suiteMark = '[suite] ';

/** The last line of a suite starts with this; JSON follows. */
export const resultMark = 'Suite result: ';

/** @typedef {{ passed: number, failed: number }} Result */

/**
 * Makes the reporter class that mocha wants.
 * @param {(line: string) => void} say where to print
 * @returns {import('mocha').ReporterConstructor}
 */
export function makeReporter(say) {
  /** Not derived from mocha's own base, which is another module in each host. */
  class CountingReporter {
    /** @param {import('mocha').Runner} runner */
    constructor(runner) {
      /** @type {Result} */
      const result = { passed: 0, failed: 0 };
      runner.on('pass', () => void result.passed++);
      runner.on('fail', (test, error) => {
        result.failed++;
        say(`FAILED ${test.fullTitle()}`);
        for (const line of String(error.stack ?? error.message ?? error).split('\n')) say(`  ${line}`);
      });
      // A test that is switched off proves nothing, so it does not count as passed.
      runner.on('pending', test => {
        result.failed++;
        say(`FAILED ${test.fullTitle()}: it is skipped`);
      });
      runner.on('end', () => say(resultMark + JSON.stringify(result)));
    }
  }
  return /** @type {import('mocha').ReporterConstructor} */ (/** @type {unknown} */ (CountingReporter));
}

/** The result in what a suite printed, if it came to its end. @param {string} output @returns {Result | undefined} */
export function resultIn(output) {
  const line = output
    .split('\n')
    .filter(text => text.includes(resultMark))
    .at(-1);
  return line === undefined ? undefined : JSON.parse(line.slice(line.indexOf(resultMark) + resultMark.length));
}
