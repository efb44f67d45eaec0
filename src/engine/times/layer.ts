import type { Found } from '../kinds/kind';
import type { Paragraph } from '../text/paragraph';
import { scanTimes } from './scan';

/** The times of a paragraph, found once for all who ask: the four kinds of time, and whoever must leave their numbers alone. */
export interface TimeLayer {
  /** Dates, clock times, durations and sets of one paragraph: sorted by start, never overlapping, not yet resolved. */
  times(paragraph: Paragraph): readonly Found[];
}

/** A layer that remembers what it found for as long as the paragraph itself lives. */
export function timeLayer(): TimeLayer {
  const memo = new WeakMap<Paragraph, readonly Found[]>();
  return {
    times(paragraph) {
      let found = memo.get(paragraph);
      if (found === undefined) memo.set(paragraph, (found = scanTimes(paragraph.prose, paragraph.numbers)));
      return found;
    },
  };
}
