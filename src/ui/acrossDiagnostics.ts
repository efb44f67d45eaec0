import * as vscode from 'vscode';
import { differencesText } from '../present/copyDifferences';
import type { DraftSpan, PlacedGroup } from '../present/duplicatesOutline';
import { toRange } from './convert';
import type { Services } from './services';
import type { Draft, Store } from './store';

/** A problem names at most so many of the other drafts: with all, a passage in n drafts would give n² places. */
const MOST_RELATED = 20;

/**
 * Shows passages that stand in other drafts, too: one problem for the first copy in each draft, with links to the
 * others. The copies within a draft are told of by its own problems.
 */
export function registerAcrossDiagnostics({ store, across }: Services): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('factDesk.across');
  /** What is shown, by draft, as JSON: setting the same again would make every list in the window flicker. */
  const shown = new Map<string, string>();
  const update = (): void => {
    const problems = problemsByDraft(across.groups, store);
    for (const uri of shown.keys()) {
      if (problems.has(uri)) continue;
      shown.delete(uri);
      collection.delete(vscode.Uri.parse(uri));
    }
    for (const [uri, diagnostics] of problems) {
      const now = JSON.stringify(diagnostics);
      if (shown.get(uri) === now) continue;
      shown.set(uri, now);
      collection.set(vscode.Uri.parse(uri), diagnostics);
    }
  };
  update();
  return vscode.Disposable.from(collection, across.onDidChange(update));
}

function problemsByDraft(groups: readonly PlacedGroup[], store: Store): Map<string, vscode.Diagnostic[]> {
  const problems = new Map<string, vscode.Diagnostic[]>();
  for (const group of groups) {
    const firsts = firstCopies(group);
    for (const copy of firsts) {
      const diagnostic = problemOf(group, copy, firsts, store);
      if (!diagnostic) continue;
      const known = problems.get(copy.uri);
      if (known) known.push(diagnostic);
      else problems.set(copy.uri, [diagnostic]);
    }
  }
  return problems;
}

/** The first copy in each draft. */
function firstCopies({ copies }: PlacedGroup): readonly DraftSpan[] {
  const seen = new Set<string>();
  return copies.filter(({ uri }) => !seen.has(uri) && seen.add(uri));
}

function problemOf(
  { kind }: PlacedGroup,
  copy: DraftSpan,
  firsts: readonly DraftSpan[],
  store: Store,
): vscode.Diagnostic | undefined {
  const draft = store.get(copy.uri);
  const others = firsts
    .slice(0, MOST_RELATED + 1)
    .filter(other => other !== copy)
    .slice(0, MOST_RELATED)
    .flatMap(place => {
      const other = store.get(place.uri);
      return other ? [{ place, draft: other }] : [];
    });
  const [other] = others;
  if (!draft || !other) return undefined;
  const [here, there] = [textOf(draft, copy), textOf(other.draft, other.place)];
  const differs = kind === 'exact' ? '' : differencesText(there, here, vscode.l10n.t);
  const line = other.draft.lines.at(other.place.start).line;
  const message = [
    firsts.length === 2
      ? vscode.l10n.t('This passage also stands in {0}, line {1}', other.draft.name, line)
      : vscode.l10n.t(
          'This passage also stands in {0}, line {1}, and in {2} more drafts',
          other.draft.name,
          line,
          firsts.length - 2,
        ),
    ...(differs === '' ? [] : [vscode.l10n.t('here {0}', differs)]),
  ].join('; ');
  // As within a draft: a page of wavy lines would bury the facts on it.
  const length = here.search(/[\r\n]/);
  const firstLine = { start: copy.start, end: length < 0 ? copy.end : copy.start + length };
  const diagnostic = new vscode.Diagnostic(
    toRange(firstLine, draft.lines),
    `${message}.`,
    vscode.DiagnosticSeverity.Information,
  );
  diagnostic.source = 'Fact Desk';
  diagnostic.code = 'duplicate';
  diagnostic.relatedInformation = others.map(({ place, draft: { uri, lines } }) => {
    const location = new vscode.Location(vscode.Uri.parse(uri), toRange(place, lines));
    return new vscode.DiagnosticRelatedInformation(location, vscode.l10n.t('The same passage'));
  });
  return diagnostic;
}

function textOf({ text }: Draft, { start, end }: DraftSpan): string {
  return text.slice(start, end);
}
