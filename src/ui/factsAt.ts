import type { Fact } from '../engine/model';
import type { Draft } from './store';
import type { ViewState } from './viewState';

/**
 * The facts that stand at an offset and are shown, innermost first. At an edge counts as inside: a cursor behind the last
 * letter is still at the word.
 */
export function factsAt(draft: Draft, offset: number, views: ViewState): readonly Fact[] {
  return at(draft.analysis.facts, offset, views);
}

/** The suggestions that stand at an offset and are shown, innermost first. */
export function suggestionsAt(draft: Draft, offset: number, views: ViewState): readonly Fact[] {
  return at(draft.analysis.suggestions, offset, views);
}

function at(facts: readonly Fact[], offset: number, views: ViewState): readonly Fact[] {
  return facts
    .filter(fact => fact.start <= offset && offset <= fact.end && views.shows(fact.kind))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
}
