import { access, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { HOUSE_LIST_PATH, parseHouseList } from '../present/houseList';
import { decode } from './decode';
import { reason, type Messages } from './output';

/** Finds the ignored texts that apply to a file; each house list is read, and complained about, once. */
export class HouseLists {
  readonly #cwd: string;
  readonly #messages: Messages;
  readonly #roots = new Map<string, Promise<string>>();
  readonly #ignored = new Map<string, Promise<readonly string[]>>();

  /** @param cwd where the list is looked for when no folder above a file holds .factdesk or .git. */
  constructor(cwd: string, messages: Messages) {
    this.#cwd = cwd;
    this.#messages = messages;
  }

  /** @param file absolute path of a draft. */
  async ignoredFor(file: string): Promise<readonly string[]> {
    const root = await this.#rootOf(dirname(file));
    return remembered(this.#ignored, root, () => this.#read(join(root, HOUSE_LIST_PATH)));
  }

  /** The nearest folder upward that holds .factdesk or .git. */
  #rootOf(folder: string): Promise<string> {
    return remembered(this.#roots, folder, async () => {
      for (const mark of ['.factdesk', '.git']) if (await exists(join(folder, mark))) return folder;
      const parent = dirname(folder);
      return parent === folder ? this.#cwd : this.#rootOf(parent);
    });
  }

  async #read(file: string): Promise<readonly string[]> {
    if (!(await exists(file))) return [];
    try {
      return parseHouseList(decode(await readFile(file)).text).ignore;
    } catch (error) {
      this.#messages.warn(`${file}: ${reason(error)}; the list is not used`);
      return [];
    }
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

function remembered<K, V>(memo: Map<K, V>, key: K, make: () => V): V {
  const known = memo.get(key);
  if (known !== undefined) return known;
  const made = make();
  memo.set(key, made);
  return made;
}
