import type { Entry, KnownWord, Word } from './word';
import { fold } from './fold';

/** Read access to the names and words of `media/model/gazetteer.txt`. */
export interface Gazetteer {
  /** A country, region, city or organization by its exact (folded) spelling. */
  find(folded: string): Entry | undefined;
  /** What is known of a word, looked up once: words of one table must not be shown to two gazetteers. */
  known(word: Word): KnownWord;
  /** True for what an entry of several words begins with, up to the end of one of its words or marks. */
  goesOn(folded: string): boolean;
  isFirstName(folded: string): boolean;
  isLastName(folded: string): boolean;
  /** True for words that an English text writes in lower case, inflected or not. `word` in lower case. */
  isWord(word: string): boolean;
}

interface Tables {
  readonly entries: Map<string, Entry>;
  readonly beginnings: Set<string>;
  readonly first: Set<string>;
  readonly last: Set<string>;
  readonly words: Set<string>;
}

const ranks: Readonly<Record<string, Entry['rank']>> = {
  country: 3,
  region: 3,
  state: 3,
  city3: 3,
  organization: 3,
  notable: 3,
  city2: 2,
  city1: 1,
  province: 1,
};

const kinds: Readonly<Record<string, Entry['kind']>> = { organization: 'organization', notable: 'person' };

/** Reads the sections ("# id", then one entry a line, aliases after "|"). Unknown sections and empty lines are ignored. */
function parse(text: string): Tables {
  const entries = new Map<string, Entry>();
  const beginnings = new Set<string>();
  const first = new Set<string>();
  const last = new Set<string>();
  const words = new Set<string>();
  const sets: Readonly<Record<string, Set<string>>> = { first, last, word: words };
  let section = '';
  for (const line of text.split('\n')) {
    if (line.startsWith('# ')) section = line.slice(2).trim();
    else if (line !== '') {
      const set = sets[section];
      const rank = ranks[section];
      if (set) set.add(line);
      else if (rank) {
        const names = line.split('|');
        const entry: Entry = {
          kind: kinds[section] ?? 'place',
          canonical: names[0] ?? line,
          rank,
          country: section === 'country',
        };
        for (const name of names) {
          const key = fold(name);
          // Earlier sections know better: a country is not also the small town of that name.
          if (!entries.has(key)) entries.set(key, entry);
          if (/[ ']/.test(key))
            for (const { index } of key.matchAll(/(?<!^)\b/g)) beginnings.add(key.slice(0, index).trimEnd());
        }
      }
    }
  }
  return { entries, beginnings, first, last, words };
}

const endings: readonly (readonly [string, string])[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', ''],
  ['d', ''],
  ['ied', 'y'],
  ['ing', ''],
  ['ing', 'e'],
  ['ly', ''],
  ['er', ''],
  ['ers', ''],
];

/** True where transliterations disagree on the spelling of an Arabic name: "Sulaymaniyah", "Sulaymaniya". */
function isRespelled(folded: string): boolean {
  return folded.endsWith('yah') || folded.includes('iyy');
}

function respell(folded: string): string {
  return folded.replace('iyy', 'iy').replace(/yah$/, 'ya');
}

/** The gazetteer of a text, read when it is first asked for. */
export function gazetteerOf(text: string): Gazetteer {
  let tables: Tables | undefined;
  const get = (): Tables => (tables ??= parse(text));
  const find = (folded: string): Entry | undefined => {
    const { entries } = get();
    return entries.get(folded) ?? (isRespelled(folded) ? entries.get(respell(folded)) : undefined);
  };
  const isWord = (word: string): boolean => {
    const { words } = get();
    return (
      words.has(word) ||
      endings.some(([ending, stem]) => word.endsWith(ending) && words.has(word.slice(0, -ending.length) + stem))
    );
  };
  return {
    find,
    isWord,
    known: word =>
      (word.known ??= {
        entry: find(word.folded),
        begins: get().beginnings.has(word.folded),
        isCommon: isWord(word.text.toLowerCase()),
      }),
    goesOn: folded => get().beginnings.has(folded),
    isFirstName: folded => get().first.has(folded),
    isLastName: folded => get().last.has(folded),
  };
}
