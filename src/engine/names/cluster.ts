import type { Span } from '../model';

/** One person, organization or place of the draft, and how it is shown. */
export interface Cluster {
  key: string;
  label: string;
  /** True for names of the house list, which are what it says: they keep key and label, and two of them are never one. */
  readonly listed?: boolean;
}

/** One mention of a name as clusters see it, in order of the draft. */
export interface NameMention extends Span {
  /** As written, on one line, without the article. */
  readonly label: string;
  /** The same, folded and in lower case; what the tagger knows the name by, where it knows it by heart. */
  readonly key: string;
  /** The key of what is written, whatever the tagger knows it by: "nyc" of "New York City". */
  readonly written: string;
  /** True for names known by heart: two of those are one only if they are the same entry. */
  readonly known: boolean;
  /** True for names of the house list. */
  readonly listed: boolean;
  /** True for countries known by heart. */
  readonly country: boolean;
}

/** As written, on one line, without the article. */
export function writtenName(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^the (?=[A-Z])/i, '');
}

/** Enters a form of a name for its cluster; null where two clusters have it, for then it means neither. */
export function offer(forms: Map<string, Cluster | null>, form: string, cluster: Cluster): void {
  const known = forms.get(form);
  forms.set(form, known === undefined || known === cluster ? cluster : null);
}
