import type { Found } from '../kinds/kind';
import type { Dateline } from '../model';

/**
 * Completes the times of a draft: gives each relative or partial date its calendar value and key.
 *
 * @param found what the kinds found, of any kind, in the order of the draft
 * @returns as many as went in, in the same order; what is not a time, or needs nothing, is passed through as it is
 */
export function resolveTimes(found: readonly Found[], dateline: Dateline | null): readonly Found[] {
  return dateline === null ? found : found.slice();
}
