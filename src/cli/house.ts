import { access, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EMPTY_HOUSE_LIST, HOUSE_LIST_PATH, parseHouseList, type HouseList } from '../present/houseList';
import { decode } from './decode';
import { reason, type Messages } from './output';

/** Finds the house lists that apply to files; each house list is read, and complained about, once. */
export class HouseLists {
  readonly #cwd: string;
  readonly #messages: Messages;
  readonly #roots = new Map<string, Promise<string>>();
  readonly #lists = new Map<string, Promise<HouseList>>();

  /** @param cwd where the list is looked for when no folder above a file holds .factdesk or .git. */
  constructor(cwd: string, messages: Messages) {
    this.#cwd = cwd;
    this.#messages = messages;
  }

  /** The list that applies to a draft; an empty one where there is none. @param file absolute path; absent for standard input. */
  async of(file: string | undefined): Promise<HouseList> {
    if (file === undefined) return EMPTY_HOUSE_LIST;
    const root = await this.#rootOf(dirname(file));
    return remembered(this.#lists, root, () => this.#read(join(root, HOUSE_LIST_PATH)));
  }

  /** The nearest folder upward that holds .factdesk or .git. */
  #rootOf(folder: string): Promise<string> {
    return remembered(this.#roots, folder, async () => {
      for (const mark of ['.factdesk', '.git']) if (await exists(join(folder, mark))) return folder;
      const parent = dirname(folder);
      return parent === folder ? this.#cwd : this.#rootOf(parent);
    });
  }

  async #read(file: string): Promise<HouseList> {
    if (!(await exists(file))) return EMPTY_HOUSE_LIST;
    try {
      return parseHouseList(decode(await readFile(file)).text, error => {
        this.#messages.warn(`${file}: ${error.message}; the entry is not used`);
      });
    } catch (error) {
      this.#messages.warn(`${file}: ${reason(error)}; the list is not used`);
      return EMPTY_HOUSE_LIST;
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
