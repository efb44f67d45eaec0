// VS Code's own command-line flags, as far as a test run uses them.

/**
 * @typedef {object} Flags
 * @property {string[]} extensionDevelopmentPath folders of extensions under development
 * @property {string | undefined} extensionTestsPath the module whose `run()` is the suite
 * @property {string | undefined} userDataDir
 * @property {string | undefined} extensionsDir
 * @property {string[]} paths the folder (at most one counts) to open
 * @property {boolean} webHost run the suite in the web worker extension host
 * @property {number} timeout seconds after which a run that has not ended counts as hanging
 */

/**
 * Reads flags as `--name=value` or `--name value`. Flags that only concern the desktop application are ignored, as VS
 * Code itself ignores what it does not know.
 * @param {readonly string[]} args
 * @returns {Flags}
 * @throws {Error} when a flag that needs a value has none, or the time limit is no positive number
 */
export function parseFlags(args) {
  const valued = new Set([
    'extensionDevelopmentPath',
    'extensionTestsPath',
    'user-data-dir',
    'extensions-dir',
    'timeout',
  ]);
  /** @type {Map<string, string[]>} */
  const values = new Map();
  const paths = [];
  for (let index = 0; index < args.length; index++) {
    const argument = args[index] ?? '';
    if (!argument.startsWith('--')) {
      paths.push(argument);
      continue;
    }
    const equals = argument.indexOf('=');
    const name = equals < 0 ? argument.slice(2) : argument.slice(2, equals);
    let value = equals < 0 ? '' : argument.slice(equals + 1);
    if (valued.has(name) && equals < 0) value = args[++index] ?? '';
    if (valued.has(name) && value === '') throw new Error(`--${name} needs a value`);
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  const timeout = Number(values.get('timeout')?.at(-1) ?? 300);
  if (!(timeout > 0)) throw new Error('--timeout needs a positive number of seconds');
  return {
    extensionDevelopmentPath: values.get('extensionDevelopmentPath') ?? [],
    extensionTestsPath: values.get('extensionTestsPath')?.at(-1),
    userDataDir: values.get('user-data-dir')?.at(-1),
    extensionsDir: values.get('extensions-dir')?.at(-1),
    paths,
    webHost: values.has('web-host'),
    timeout,
  };
}
