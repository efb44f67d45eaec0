/** Assertions that work in every extension host: the web worker has no `node:assert`. */

/** Fails unless the condition holds. */
export function ok(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/** Fails unless both are the same as JSON. */
export function equal<T>(actual: T, expected: T, message = 'not equal'): void {
  const [was, should] = [JSON.stringify(actual, null, 1), JSON.stringify(expected, null, 1)];
  if (was !== should) throw new Error(`${message}\nactual:   ${was}\nexpected: ${should}`);
}

/** Fails unless the text holds the part. */
export function includes(text: string, part: string): void {
  if (!text.includes(part)) throw new Error(`"${part}" is missing in:\n${text}`);
}

/** Fails if the text holds the part. */
export function excludes(text: string, part: string): void {
  if (text.includes(part)) throw new Error(`"${part}" should not stand in:\n${text}`);
}
