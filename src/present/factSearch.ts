import Fuse from 'fuse.js/basic';
import type { Analysis, Fact, KindId, KindInfo } from '../engine/model';
import { oneLine } from './label';
import { factMeaning } from './meaning';
import { english } from './translate';

/** A draft to be searched; anything else that it carries comes back with the hits. */
export interface SearchedDraft {
  readonly analysis: Pick<Analysis, 'facts'>;
}

/** One mention that was found. */
export interface Hit<D extends SearchedDraft> {
  readonly draft: D;
  readonly fact: Fact;
}

/** As many different facts as fill a list that is read to its end. */
const PLENTY = 50;

/** Mentions that read the same are searched as one row. Both texts are folded. */
interface Row<D extends SearchedDraft> {
  readonly text: string;
  /** All that one may search by: the text, canonical name, title, kind, meaning, plain numbers. */
  readonly all: string;
  readonly hits: Hit<D>[];
}

/**
 * Finds facts by a few letters of what they say. What has every word of the query literally comes first, then what has
 * them with a typo or two (fuse.js). Figures are never found by similar digits: 2,500 is not 2,600. Built once for a set
 * of drafts.
 */
export class FactSearch<D extends SearchedDraft> {
  readonly #hits: readonly Hit<D>[];
  /** Built when first searched: an empty query needs none. */
  #rows: readonly Row<D>[] | undefined;
  #fuse: Fuse<Row<D>> | undefined;

  constructor(
    drafts: Iterable<D>,
    private readonly kinds: ReadonlyMap<KindId, KindInfo>,
    wanted: (fact: Fact) => boolean,
  ) {
    const hits: Hit<D>[] = [];
    for (const draft of drafts) {
      for (const fact of draft.analysis.facts) if (wanted(fact)) hits.push({ draft, fact });
    }
    this.#hits = hits;
  }

  /** Number of mentions that can be found. */
  get size(): number {
    return this.#hits.length;
  }

  /** The best `limit` mentions for a query, best first, and how many there are in all; all in order for an empty query. */
  search(query: string, limit: number): { readonly hits: readonly Hit<D>[]; readonly total: number } {
    const words = folded(query).split(' ').filter(Boolean);
    if (words.length === 0) return { hits: this.#hits.slice(0, limit), total: this.#hits.length };
    const found = new Set(this.#literal(words));
    // Somebody who has found plenty has made no typo.
    if (found.size < PLENTY && !/\d/.test(query)) for (const row of this.#fuzzy(words.join(' '))) found.add(row);
    const hits: Hit<D>[] = [];
    let total = 0;
    for (const row of found) {
      total += row.hits.length;
      if (hits.length < limit) hits.push(...row.hits.slice(0, limit - hits.length));
    }
    return { hits, total };
  }

  #allRows(): readonly Row<D>[] {
    if (this.#rows) return this.#rows;
    const rows = new Map<string, Row<D>>();
    for (const hit of this.#hits) {
      const { fact } = hit;
      const id = `${fact.key}\n${fact.text}\n${fact.title ?? ''}`;
      const row = rows.get(id);
      if (row) row.hits.push(hit);
      else rows.set(id, { ...searchedTexts(fact, this.kinds.get(fact.kind)), hits: [hit] });
    }
    return (this.#rows = [...rows.values()]);
  }

  /** Rows with every word of the query: best where the first of them is a whole word of the mention itself. */
  #literal(words: readonly string[]): readonly Row<D>[] {
    const [first = ''] = words;
    const ranks: Row<D>[][] = [[], [], [], [], []];
    for (const row of this.#allRows()) {
      if (!words.every(word => row.all.includes(word))) continue;
      const at = row.text.indexOf(first);
      const rank = at < 0 ? 4 : (isWord(row.text[at - 1]) ? 2 : 0) + (isWord(row.text[at + first.length]) ? 1 : 0);
      ranks[rank]?.push(row);
    }
    return ranks.flat();
  }

  #fuzzy(query: string): readonly Row<D>[] {
    // Short queries are like anything.
    if (query.length < 4) return [];
    this.#fuse ??= new Fuse(this.#allRows(), {
      keys: ['text', 'all'],
      threshold: 0.3,
      ignoreLocation: true,
      ignoreFieldNorm: true,
    });
    return this.#fuse.search(query).map(({ item }) => item);
  }
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

function searchedTexts(fact: Fact, kind: KindInfo | undefined): { text: string; all: string } {
  const { text, label, title, speaker, claim, timex } = fact;
  const numbers = claim === undefined ? [] : [claim.value, claim.alternative ?? []].flat(2).map(String);
  const words = [text, label, title, speaker, kind?.label, factMeaning(fact, english), timex?.value, ...numbers];
  return {
    text: folded(text),
    all: folded(words.filter(word => word !== undefined && word !== text).join(' ') + ` ${text}`),
  };
}

/** Without case, accents, markup and the commas of thousands. */
function folded(text: string): string {
  return oneLine(text)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3})/g, '');
}
