import type { Found } from '../../kinds/kind';
import type { Span } from '../../model';
import type { NameKey, NameText, NameTexts } from './nameTexts';
import { sexOfTitle, type Sex } from '../sex';

/** One mention of a name as clusters see it, in order of the draft. */
export interface NameMention extends Span {
  /** Its place among all names of the draft, so that it is known which stand side by side. */
  readonly index: number;
  /** As written, on one line, without the article; for names known by heart the label that they are known by. */
  readonly label: NameText;
  /** The key of that; what the tagger knows the name by, where it knows it by heart. */
  readonly key: NameKey;
  /** The key of what is written, whatever the tagger knows it by: "nyc" of "New York City". */
  readonly written: NameKey;
  /** True for names known by heart: two of those are one only if they are the same entry. */
  readonly known: boolean;
  /** True for names of the house list. */
  readonly listed: boolean;
  /** True for countries known by heart. */
  readonly country: boolean;
  /** The title before the name of a person. */
  readonly title: string | undefined;
  /** What that or a word for kin says of a person. */
  readonly sex: Sex | undefined;
}

/** The name that is number `index` of a draft, which writes it as `text`. */
export function mentionOf(item: Found, index: number, text: NameText, texts: NameTexts): NameMention {
  const known = item.label !== undefined;
  const label = known ? texts.of(item.label) : text.plain;
  return {
    start: item.start,
    end: item.end,
    index,
    label,
    key: known ? texts.key(item.key) : label.key,
    written: text.key,
    known,
    listed: item.listed === true,
    country: item.country === true,
    title: item.title,
    sex: sexOfTitle(item.title ?? '') ?? item.evidence?.sex,
  };
}
