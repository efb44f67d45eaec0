import * as vscode from 'vscode';
import { factCard } from './card';
import { toRange } from './convert';
import { factsAt } from './factsAt';
import type { Services } from './services';

/** Where facts nest, this many are explained at once. */
const MAX_CARDS = 2;

/**
 * Explains the fact under the mouse. Registered for every language: what stands in the store is a draft, whatever its
 * language, and the store is right while the draft is being edited.
 */
export function registerHovers(services: Services): vscode.Disposable {
  const { store, views } = services;
  return vscode.languages.registerHoverProvider('*', {
    provideHover(document, position) {
      const draft = store.get(document.uri);
      if (draft?.version !== document.version || !views.view.annotations) return undefined;
      const facts = factsAt(draft, document.offsetAt(position), views).slice(0, MAX_CARDS);
      const cards = facts.map(fact => factCard(services, draft, fact)).filter(card => card !== undefined);
      const [innermost] = facts;
      return innermost && new vscode.Hover(cards, toRange(innermost, draft.lines));
    },
  });
}
