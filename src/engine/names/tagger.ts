import type { Found } from '../kinds/kind';
import type { Paragraph } from '../text/paragraph';

/**
 * Finds the names of one paragraph. The one seam between how names are found (rules today, a trained model tomorrow) and
 * what is made of them: whatever implements it, the kinds, `resolveNames` and `clusterNames` stay as they are.
 */
export interface NameTagger {
  /**
   * All candidates of the paragraph, of every kind of name, in order and never overlapping, each with `confidence` and
   * `evidence`; weak ones too, because the rest of the draft may confirm them. Pure and linear; `key` is the folded name.
   */
  tag(paragraph: Paragraph): readonly Found[];
}

/** Asks a tagger once for each paragraph object, however many kinds of fact want its answer. */
export function rememberTags(tagger: NameTagger): NameTagger {
  const known = new WeakMap<Paragraph, readonly Found[]>();
  return {
    tag(paragraph) {
      const before = known.get(paragraph);
      if (before) return before;
      const found = tagger.tag(paragraph);
      known.set(paragraph, found);
      return found;
    },
  };
}
