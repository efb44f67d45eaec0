import { Matcher, type Likeness } from './matcher';
import type { Passages } from './passages';
import type { Rarity } from './rarity';
import { isComparable, isCopy, isMoreThanTemplate, isRelative } from './rules';
import type { Shingles } from './shingles';

/** Passages of a larger number than this are not told apart in keys; there are fewer words than that in 100 MB. */
const MOST_PASSAGES = 0x4000000;

interface Relation {
  readonly other: number;
  /** Words in runs that both have. */
  readonly shared: number;
  /** The same skeleton: relatives in a template. */
  readonly relative: boolean;
}

/** Which passages are like which: kept from edit to edit, because nothing in it depends on where passages stand. */
export class Relations {
  readonly #passages: Passages;
  readonly #shingles: Shingles;
  readonly #rarity: Rarity;
  readonly #relations = new Map<number, readonly Relation[]>();
  /** Likeness of two passages, by their numbers; holds as long as the weights of their words do. */
  readonly #likeness = new Map<number, Likeness>();
  #matcher: Matcher;

  constructor(passages: Passages, shingles: Shingles, rarity: Rarity) {
    this.#passages = passages;
    this.#shingles = shingles;
    this.#rarity = rarity;
    this.#matcher = new Matcher(rarity);
  }

  /** Relates a passage to those of smaller number than `below`, as far as `accepts` them. */
  relate(passage: number, below: number, accepts: (other: number) => boolean): void {
    const length = this.#passages.length(passage);
    for (const { passage: other, shared } of this.#shingles.candidates(passage, below)) {
      if (!accepts(other) || !isComparable(length, this.#passages.length(other), shared)) continue;
      const like = this.#compare(passage, other);
      const relative = isRelative(like);
      // Weights change with every edit; whether they can make these two copies does not.
      if (!relative && !isCopy({ ...like, shares: [1, 1] }, shared)) continue;
      this.#likeness.set(keyOf(passage, other), like);
      this.#add(passage, { other, shared, relative });
      this.#add(other, { other: passage, shared, relative });
    }
  }

  /** Forgets all relations of a passage. */
  unrelate(passage: number): void {
    for (const { other } of this.#relations.get(passage) ?? []) {
      const rest = (this.#relations.get(other) ?? []).filter(relation => relation.other !== passage);
      if (rest.length === 0) this.#relations.delete(other);
      else this.#relations.set(other, rest);
    }
    this.#relations.delete(passage);
  }

  /** Measures again, when asked, all passages with a word in one of these slots of the table of rarity. */
  reweigh(slots: ReadonlySet<number>): void {
    this.#matcher = new Matcher(this.#rarity);
    if (slots.size === 0) return;
    const known = new Map<number, boolean>();
    const isTouched = (passage: number): boolean => {
      let touched = known.get(passage);
      if (touched === undefined) known.set(passage, (touched = this.#hasWordIn(passage, slots)));
      return touched;
    };
    for (const key of this.#likeness.keys()) {
      if (isTouched(Math.floor(key / MOST_PASSAGES)) || isTouched(key % MOST_PASSAGES)) this.#likeness.delete(key);
    }
  }

  /** Pairs of passages that are copies of each other, judged by themselves, the smaller number first; in no order. */
  copies(): readonly (readonly [number, number])[] {
    const pairs: (readonly [number, number])[] = [];
    for (const [passage, relations] of this.#relations) {
      for (const { other, shared } of relations) {
        if (other < passage) continue;
        const like = this.likeness(passage, other);
        if (isCopy(like, shared) && isMoreThanTemplate(like, Math.max(this.#family(passage), this.#family(other))))
          pairs.push([passage, other]);
      }
    }
    return pairs;
  }

  /** How much two passages have in common. */
  likeness(a: number, b: number): Likeness {
    const key = keyOf(a, b);
    let like = this.#likeness.get(key);
    if (like === undefined) this.#likeness.set(key, (like = this.#compare(a, b)));
    return like;
  }

  #compare(a: number, b: number): Likeness {
    const passages = this.#passages;
    this.#matcher.load(passages.words.items, passages.first(a), passages.first(a + 1));
    return this.#matcher.compare(passages.first(b), passages.first(b + 1));
  }

  #add(passage: number, relation: Relation): void {
    this.#relations.set(passage, [...(this.#relations.get(passage) ?? []), relation]);
  }

  #family(passage: number): number {
    return (this.#relations.get(passage) ?? []).filter(relation => relation.relative).length;
  }

  #hasWordIn(passage: number, slots: ReadonlySet<number>): boolean {
    const words = this.#passages.words.items;
    for (let w = this.#passages.first(passage); w < this.#passages.first(passage + 1); w++)
      if (slots.has(this.#rarity.slotOf(words[w] as number))) return true;
    return false;
  }
}

const keyOf = (a: number, b: number): number => Math.min(a, b) * MOST_PASSAGES + Math.max(a, b);
