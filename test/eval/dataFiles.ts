import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Paths of the `*.jsonl` files of an evaluation's DATA_DIR, sorted: those in its folder `data`, else its own. Throws
 * where there are none, because an empty table looks like a good one.
 */
export function dataFiles(dataDir: string): string[] {
  const inside = join(dataDir, 'data');
  const folder = existsSync(inside) ? inside : dataDir;
  const names = readdirSync(folder).filter(name => name.endsWith('.jsonl'));
  if (names.length === 0) throw new Error(`${dataDir}: no .jsonl files, neither there nor in its folder data`);
  return names.sort().map(name => join(folder, name));
}
