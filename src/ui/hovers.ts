import * as vscode from 'vscode';
import type { CardCommand } from '../present/hoverText';
import { factCard } from './card';
import { toRange } from './convert';
import { factsAt, suggestionsAt } from './factsAt';
import type { Services } from './services';

/** What stands in the row of actions. */
const ACTIONS: readonly CardCommand[] = ['find', 'isName', 'notName', 'correctName', 'ignore', 'previous', 'next'];

/** Where facts nest, this many are explained at once. */
const MAX_CARDS = 2;

/**
 * Explains the fact under the mouse. Registered for every language: what stands in the store is a draft, whatever its
 * language, and the store is right while the draft is being edited.
 */
export function registerHovers(services: Services): vscode.Disposable {
  const { store, views, config } = services;
  return vscode.languages.registerHoverProvider('*', {
    provideHover(document, position) {
      const draft = store.get(document.uri);
      if (draft?.version !== document.version || !views.view.annotations) return undefined;
      const offset = document.offsetAt(position);
      const marked = config.for(document.uri).suggestions === 'show' ? suggestionsAt(draft, offset, views) : [];
      const facts = [...factsAt(draft, offset, views), ...marked].slice(0, MAX_CARDS);
      // One row of actions is enough: that of the innermost.
      const without = (i: number): readonly CardCommand[] => (i === 0 ? [] : ACTIONS);
      const cards = facts
        .map((fact, i) => factCard(services, draft, fact, without(i)))
        .filter(card => card !== undefined);
      const [innermost] = facts;
      return innermost && new vscode.Hover(cards, toRange(innermost, draft.lines));
    },
  });
}
