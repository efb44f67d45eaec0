import type { Span } from '../model';
import type { NumberFormat } from './numberFormat';

/** What part of a draft a paragraph is. Headings are often in title case; list items and table cells are not sentences. */
export type BlockKind = 'paragraph' | 'heading' | 'list' | 'table' | 'quote';

/** What a whole draft tells of a word as it is written: bits, 0 where nothing; `names/draftWords.ts` says which. */
export type DraftWords = (word: string) => number;

/** One paragraph of a draft as the kinds of fact see it. */
export interface Paragraph {
  /**
   * What a reader sees: markup is gone, soft line breaks are kept as they are (one "\n" or "\r\n"), and each thing that
   * is not prose (inline code, a bare URL, an image) is one OBJECT character.
   */
  readonly prose: string;
  readonly block: BlockKind;
  /** How its numbers are written. */
  readonly numbers: NumberFormat;
  /** What the whole draft tells of the words with a capital in it; of others nothing. */
  readonly draft: DraftWords;
  /** Sentence spans over `prose`, in order, without the white space between them. Computed when first asked for. */
  readonly sentences: readonly Span[];
}

/** Stands in `Paragraph.prose` for something that is not prose (U+FFFC, object replacement character). */
export const OBJECT = '\uFFFC';
