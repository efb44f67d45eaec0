import type { Analysis } from '../engine/model';
import { nameKey } from '../engine/names/fold';
import { samePerson } from '../engine/names/draft/persons';
import { oneLine } from './label';

const PERSON = 'person:';

/**
 * The keys under which drafts know one person: a draft's key is its fullest form, so "Ines Duarte" here can be "Ines M.
 * Duarte" there. Two are one where both drafts write the same full name, and nothing in the given names speaks against it; a
 * surname alone never joins drafts. Other facts are known by one key everywhere. Holds `key` itself; linear in the facts.
 */
export function samePersonKeys(key: string, drafts: Iterable<Pick<Analysis, 'facts'>>): ReadonlySet<string> {
  const keys = new Set([key]);
  if (!key.startsWith(PERSON)) return keys;
  const own = key.slice(PERSON.length);
  const forms = new Set([own]);
  const others = new Map<string, Set<string>>();
  for (const { facts } of drafts) {
    for (const fact of facts) {
      if (fact.kind !== 'person') continue;
      const form = nameKey(oneLine(fact.text));
      if (fact.key === key) forms.add(form);
      else others.set(fact.key, (others.get(fact.key) ?? new Set([fact.key.slice(PERSON.length)])).add(form));
    }
  }
  for (const [other, written] of others) {
    const shared = [...written].some(form => form.includes(' ') && forms.has(form));
    if (shared && samePerson(own, other.slice(PERSON.length))) keys.add(other);
  }
  return keys;
}
