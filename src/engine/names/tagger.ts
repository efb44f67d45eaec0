import type { Found } from '../kinds/kind';
import type { Paragraph } from '../text/paragraph';

/** The words with a capital of one paragraph, each once, and what its places there tell of each (one bit for each thing). */
export interface ToldWords {
  readonly words: readonly string[];
  readonly bits: readonly number[];
}

/**
 * Finds the names of one paragraph. The one seam between how names are found and what is made of them: whatever implements
 * it, the kinds, `resolveNames` and `clusterNames` stay as they are.
 */
export interface NameTagger {
  /** What the paragraph tells the rest of the draft of its words: by its prose alone. Pure and linear. */
  tell(prose: string): ToldWords;
  /**
   * All candidates of the paragraph, of every kind of name, in order and never overlapping, each with `confidence` and
   * `evidence`; weak ones too, because the rest of the draft may confirm them. Pure and linear; `key` is the folded name.
   * Depends on the prose, and on what `paragraph.draft` tells of the words that `tell` names.
   */
  tag(paragraph: Paragraph): readonly Found[];
}

/** Asks a tagger once for each paragraph object, however many kinds of fact want its answer. */
export function rememberTags(tagger: NameTagger): NameTagger {
  const known = new WeakMap<Paragraph, readonly Found[]>();
  return {
    tell: prose => tagger.tell(prose),
    tag(paragraph) {
      const before = known.get(paragraph);
      if (before) return before;
      const found = tagger.tag(paragraph);
      known.set(paragraph, found);
      return found;
    },
  };
}
