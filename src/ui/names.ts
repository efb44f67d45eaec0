import * as vscode from 'vscode';
import type { Fact, Span } from '../engine/model';
import { isName, nameOffers, selectionOffers, type NameContext, type Offer } from '../present/nameCorrections';
import type { Services } from './services';
import type { Draft } from './store';

/** A name of a draft; `unsure` for a suggestion. */
export interface NameHere {
  readonly fact: Fact;
  readonly unsure: boolean;
}

/** The name that stands at an offset, or behind it; what is sure before what is not. */
export function nameAt({ analysis }: Draft, offset: number): NameHere | undefined {
  const at = (fact: Fact): boolean => isName(fact) && fact.start <= offset && offset <= fact.end;
  const sure = analysis.facts.find(at);
  if (sure) return { fact: sure, unsure: false };
  const unsure = analysis.suggestions.find(at);
  return unsure && { fact: unsure, unsure: true };
}

/** What corrections of a name need to know beside it. */
export function nameContext({ houseLists }: Pick<Services, 'houseLists'>, { uri, analysis }: Draft): NameContext {
  return {
    t: vscode.l10n.t,
    names: [...analysis.facts, ...analysis.suggestions].filter(isName),
    listed: houseLists.of(vscode.Uri.parse(uri)).names,
  };
}

/** What can be said at a place: about the name there, or about what is selected beside the bounds of a name. */
export function offersAt(services: Services, draft: Draft, { start, end }: Span): readonly Offer[] {
  const context = nameContext(services, draft);
  const here = nameAt(draft, start);
  const isWhole = here?.fact.start === start && here.fact.end === end;
  if (start === end || isWhole) return here ? nameOffers(here.fact, context, here.unsure) : [];
  const around = draft.analysis.facts.filter(fact => isName(fact) && fact.start < end && start < fact.end);
  return selectionOffers(draft.text.slice(start, end), around, vscode.l10n.t);
}
