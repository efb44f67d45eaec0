import type { DuplicateGroup, Span } from '../model';
import type { DuplicateOptions } from './find';
import type { FoldTable } from './fold';
import { groupsOf, type FindNear } from './groups';
import { LiveScan } from './liveScan';
import { NearIndex } from './nearIndex';
import { Signatures } from './signature';

/**
 * Finds the duplicates of one text that is edited, and keeps what does not change: words and sentences outside the lines
 * of an edit, and which passages are like which. Says the same as `findDuplicates` says of the text alone.
 */
export class DuplicateIndex {
  #live: LiveScan | undefined;
  #near: NearIndex | undefined;
  readonly #signatures = new Signatures();
  readonly #fold: FoldTable;

  /** @param fold may be shared by many, as it is large and only ever learns. */
  constructor(fold: FoldTable) {
    this.#fold = fold;
  }

  /**
   * The groups of the text as it is now.
   * @param skipped what of it is no prose, in order.
   */
  groups(text: string, skipped: readonly Span[], { minWords, near }: DuplicateOptions): readonly DuplicateGroup[] {
    const live = (this.#live ??= new LiveScan(this.#fold, { text, skipped }));
    const change = live.update({ text, skipped });
    const { scan } = live;
    if (change !== null && this.#near?.update(scan, change) === false) this.#near = undefined;
    const findNear: FindNear = masked => (this.#near ??= new NearIndex(scan, masked)).blocks(scan, masked);
    return groupsOf(scan, minWords, near ? findNear : undefined, this.#signatures);
  }
}
