import type { NameTagger } from '../names/tagger';
import type { FactKind } from './kind';

/** Persons by name. Titles stand in `title`, not in the span. */
export function personKind(names: NameTagger): FactKind {
  return {
    info: { id: 'person', family: 'name', label: 'person', plural: 'People', icon: 'account', onByDefault: true },
    find: paragraph => names.tag(paragraph).filter(found => found.kind === 'person'),
  };
}
