import { Matcher, type Likeness } from './matcher';
import type { Passages } from './passages';
import type { Rarity } from './rarity';
import { isComparable, isCopy, isMoreThanTemplate, isRelative } from './rules';
import type { Shingles } from './shingles';

type Pair = readonly [number, number];

interface Relation {
  readonly other: number;
  /** Words in runs that both have. */
  readonly shared: number;
  /** The same skeleton: relatives in a template. */
  readonly relative: boolean;
  /** Whether they are copies if the words they share are rare enough. */
  readonly copy: boolean;
}

/** Which passages are like which: kept from edit to edit, because nothing in it depends on where passages stand. */
export class Relations {
  readonly #passages: Passages;
  readonly #shingles: Shingles;
  readonly #rarity: Rarity;
  readonly #relations = new Map<number, readonly Relation[]>();
  /** Likeness of passages to others, known in both directions; holds as long as the weights of their words do. */
  readonly #likeness = new Map<number, Map<number, Likeness>>();
  /** Pairs that are copies, while nothing changes that makes them so. */
  #copies: readonly Pair[] | undefined;
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
      const copy = isCopy({ ...like, shares: [1, 1] }, shared);
      if (!relative && !copy) continue;
      if (copy) this.#know(passage, other, like);
      this.#add(passage, { other, shared, relative, copy });
      this.#add(other, { other: passage, shared, relative, copy });
    }
  }

  /** Forgets all relations of a passage. */
  unrelate(passage: number): void {
    if (this.#relations.has(passage)) this.#copies = undefined;
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
    // Most words are told apart from those in the slots by one look.
    const filter = new Uint8Array(256);
    for (const slot of slots) filter[slot & 255] = 1;
    for (const [passage, others] of this.#likeness) {
      if (!this.#hasWordIn(passage, slots, filter)) continue;
      for (const other of others.keys()) if (other !== passage) this.#likeness.get(other)?.delete(passage);
      this.#likeness.delete(passage);
      this.#copies = undefined;
    }
  }

  /** Pairs of passages that are copies of each other, judged by themselves, the smaller number first; in no order. */
  copies(): readonly Pair[] {
    return (this.#copies ??= this.#findCopies());
  }

  #findCopies(): readonly Pair[] {
    const pairs: Pair[] = [];
    for (const [passage, relations] of this.#relations) {
      for (const { other, shared, copy } of relations) {
        if (!copy || other < passage) continue;
        const like = this.likeness(passage, other);
        if (isCopy(like, shared) && isMoreThanTemplate(like, Math.max(this.#family(passage), this.#family(other))))
          pairs.push([passage, other]);
      }
    }
    return pairs;
  }

  /** How much two passages have in common. */
  likeness(a: number, b: number): Likeness {
    return this.#likeness.get(a)?.get(b) ?? this.#know(a, b, this.#compare(a, b));
  }

  #know(a: number, b: number, like: Likeness): Likeness {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const others = this.#likeness.get(one);
      if (others === undefined) this.#likeness.set(one, new Map([[other, like]]));
      else others.set(other, like);
    }
    return like;
  }

  #compare(a: number, b: number): Likeness {
    const passages = this.#passages;
    this.#matcher.load(passages.words.items, passages.first(a), passages.first(a + 1));
    return this.#matcher.compare(passages.first(b), passages.first(b + 1));
  }

  #add(passage: number, relation: Relation): void {
    this.#copies = undefined;
    this.#relations.set(passage, [...(this.#relations.get(passage) ?? []), relation]);
  }

  #family(passage: number): number {
    return (this.#relations.get(passage) ?? []).filter(relation => relation.relative).length;
  }

  #hasWordIn(passage: number, slots: ReadonlySet<number>, filter: Uint8Array): boolean {
    const words = this.#passages.words.items;
    const end = this.#passages.first(passage + 1);
    for (let w = this.#passages.first(passage); w < end; w++) {
      const slot = this.#rarity.slotOf(words[w] as number);
      if (filter[slot & 255] === 1 && slots.has(slot)) return true;
    }
    return false;
  }
}
