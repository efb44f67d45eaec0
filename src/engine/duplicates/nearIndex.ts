import type { Block } from './block';
import { IntList } from './intList';
import { Links } from './links';
import type { PieceChange } from './liveScan';
import { nearBlocks } from './near';
import { Passages } from './passages';
import { Rarity } from './rarity';
import { Relations } from './relations';
import type { Scan } from './scan';
import { Shingles } from './shingles';

/** What near copies are found by, kept from edit to edit: the passages of all texts and which of them are like which. */
export class NearIndex {
  readonly #passages: Passages;
  readonly #rarity: Rarity;
  readonly #shingles: Shingles;
  readonly #relations: Relations;
  /** Passage of each piece. */
  readonly #ofPiece: IntList;
  readonly #size: number;

  /** @param masked 1 for each piece that is left out. */
  constructor(scan: Scan, masked: Uint8Array) {
    const size = scan.words.length;
    const passages = new Passages(size);
    this.#size = size;
    this.#passages = passages;
    this.#rarity = new Rarity(size);
    this.#shingles = new Shingles(passages, this.#rarity, size);
    this.#relations = new Relations(passages, this.#shingles, this.#rarity);
    this.#ofPiece = new IntList(scan.pieces.count);
    for (let piece = 0; piece < scan.pieces.count; piece++) {
      const passage = passages.of(scan, piece);
      this.#ofPiece.push(passage);
      if (masked[piece] === 0 && passages.place(passage, 1) === 1) this.#count(passage, 1);
    }
    for (let passage = 0; passage < passages.count; passage++)
      if (passages.places(passage) > 0) this.#shingles.add(passage);
    for (let passage = 0; passage < passages.count; passage++)
      if (passages.places(passage) > 0) this.#relations.relate(passage, passage, () => true);
  }

  /** Whether so much has changed that a new index is smaller, or that other words are common now. */
  #isWorn(words: number): boolean {
    return this.#passages.words.length > 2 * this.#size + 4096 || !this.#rarity.suits(words);
  }

  /**
   * Takes over a change of the text; false where this takes a new index: now and then, as words pile up or the most common
   * ones become others.
   */
  update(scan: Scan, { from, oldEnd, newEnd }: PieceChange): boolean {
    const passages = this.#passages;
    const balance = new Map<number, number>();
    const note = (passage: number, by: 1 | -1): void => {
      passages.place(passage, by);
      balance.set(passage, (balance.get(passage) ?? 0) + by);
    };
    for (let piece = from; piece < oldEnd; piece++) note(this.#ofPiece.at(piece), -1);
    const added = Int32Array.from({ length: newEnd - from }, (_, i) => passages.of(scan, from + i));
    this.#ofPiece.splice(from, oldEnd, added);
    for (const passage of added) note(passage, 1);
    const gone: number[] = [];
    const come: number[] = [];
    for (const [passage, by] of balance) {
      const places = passages.places(passage);
      if (places === 0 && by < 0) gone.push(passage);
      else if (places > 0 && places === by) come.push(passage);
    }
    const slots = this.#recount(gone, come);
    if (slots === null || this.#isWorn(scan.words.length)) return false;
    this.#relations.reweigh(slots);
    const affected = new Set(come);
    for (const passage of gone) {
      this.#relations.unrelate(passage);
      this.#shingles.remove(passage, other => affected.add(other));
    }
    for (const passage of come) this.#shingles.add(passage, other => affected.add(other));
    for (const passage of gone) affected.delete(passage);
    for (const passage of affected) this.#relations.unrelate(passage);
    for (const passage of affected)
      this.#relations.relate(passage, Infinity, other => other < passage || !affected.has(other));
    return true;
  }

  /** Counts the words of passages; gives the slots with another count than before, or null if others are common now. */
  #recount(gone: readonly number[], come: readonly number[]): ReadonlySet<number> | null {
    const balance = new Map<number, number>();
    const count = (passage: number, by: 1 | -1): void =>
      this.#count(passage, by, slot => balance.set(slot, (balance.get(slot) ?? 0) + by));
    for (const passage of gone) count(passage, -1);
    for (const passage of come) count(passage, 1);
    const slots = new Set<number>();
    for (const [slot, by] of balance) {
      if (by === 0) continue;
      const now = this.#rarity.countAt(slot);
      if (this.#rarity.isCommon(now) !== this.#rarity.isCommon(now - by)) return null;
      slots.add(slot);
    }
    return slots;
  }

  #count(passage: number, by: 1 | -1, changed?: (slot: number) => void): void {
    const { words } = this.#passages;
    this.#rarity.count(words.items, this.#passages.first(passage), this.#passages.first(passage + 1), by, changed);
  }

  /** @param masked 1 for each piece that is left out. */
  blocks(scan: Scan, masked: Uint8Array): readonly Block[] {
    const links = new Links(scan, this.#ofPiece.view(), masked, this.#passages, this.#relations);
    return nearBlocks(scan, links, this.#rarity);
  }
}
