/** One person, organization or place of the draft, and how it is shown. */
export interface Cluster {
  key: string;
  label: string;
  /** True for names of the house list, which are what it says: they keep key and label, and two of them are never one. */
  readonly listed?: boolean;
}

/** As written, on one line, without the article. */
export function writtenName(text: string): string {
  const line = /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text;
  return /^the [A-Z]/i.test(line) ? line.slice('the '.length) : line;
}

/** Enters a form of a name for its owner; null where two have it, for then it means neither. */
export function offer<Owner extends object>(forms: Map<string, Owner | null>, form: string, owner: Owner): void {
  const known = forms.get(form);
  forms.set(form, known === undefined || known === owner ? owner : null);
}
