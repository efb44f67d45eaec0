import * as vscode from 'vscode';
import type { Problem } from '../engine/model';
import { toRange } from './convert';
import type { Services } from './services';
import type { Draft } from './store';

/** VS Code shows no more than 1,000 problems of one file; the last of ours says how many are missing. */
const MAX_PROBLEMS = 1000;
/** Places that one problem links to. */
const MAX_RELATED = 20;

const SEVERITIES: Readonly<Record<Problem['severity'], vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
};

/** Shows the problems of all drafts; facts are never problems. */
export function registerDiagnostics({ store }: Services): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('factDesk');
  const counts = new Map<string, number>();
  const update = (uri: string): void => {
    const draft = store.get(uri);
    const count = draft?.analysis.problems.length ?? 0;
    if (count === 0 && !counts.has(uri)) return;
    if (draft && count > 0) {
      counts.set(uri, count);
      collection.set(vscode.Uri.parse(uri), diagnosticsOf(draft));
    } else {
      counts.delete(uri);
      collection.delete(vscode.Uri.parse(uri));
    }
  };
  for (const uri of store.drafts.keys()) update(uri);
  return vscode.Disposable.from(
    collection,
    store.onDidChange(({ uris, cause }) => {
      for (const uri of uris) {
        // VS Code moves what it shows through an edit; only what the edit did away with has to go at once.
        const same = cause === 'edit' && counts.get(uri) === store.get(uri)?.analysis.problems.length;
        if (!same) update(uri);
      }
    }),
  );
}

function diagnosticsOf(draft: Draft): vscode.Diagnostic[] {
  const problems = [...draft.analysis.problems].sort((a, b) => SEVERITIES[a.severity] - SEVERITIES[b.severity]);
  if (problems.length <= MAX_PROBLEMS) return problems.map(problem => diagnosticOf(problem, draft));
  const shown = problems.slice(0, MAX_PROBLEMS - 1);
  const note = new vscode.Diagnostic(
    new vscode.Range(0, 0, 0, 0),
    vscode.l10n.t('Only {0} of the {1} problems of this draft are listed.', shown.length, problems.length),
    vscode.DiagnosticSeverity.Information,
  );
  note.source = 'Fact Desk';
  return [note, ...shown.map(problem => diagnosticOf(problem, draft))];
}

function diagnosticOf(problem: Problem, { uri, lines }: Draft): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(toRange(problem, lines), problem.message, SEVERITIES[problem.severity]);
  diagnostic.source = 'Fact Desk';
  diagnostic.code = problem.rule;
  if (problem.rule === 'duplicate') diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
  const file = vscode.Uri.parse(uri);
  const { related } = problem;
  diagnostic.relatedInformation = related.slice(0, MAX_RELATED).map((span, i) => {
    const rest = related.length - MAX_RELATED;
    const last = i === MAX_RELATED - 1 && rest > 0;
    const message = last
      ? vscode.l10n.t('The same passage, and {0} times more', rest)
      : vscode.l10n.t('The same passage');
    return new vscode.DiagnosticRelatedInformation(new vscode.Location(file, toRange(span, lines)), message);
  });
  return diagnostic;
}
