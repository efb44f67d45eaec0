// Marks what the extension host's console says, so that it can be told from VS Code's own log.
import { suiteMark } from './reporter.mjs';

/** From now on every line of the console starts with the mark. */
export function forwardConsole() {
  for (const method of /** @type {const} */ (['log', 'info', 'warn', 'error', 'debug'])) {
    const original = console[method].bind(console);
    console[method] = (...args) => {
      const text = args.map(part => (part instanceof Error ? (part.stack ?? part.message) : String(part))).join(' ');
      for (const line of text.split('\n')) original(suiteMark + line);
    };
  }
}
