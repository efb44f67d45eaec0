import * as vscode from 'vscode';
import type { Problem } from '../engine/model';
import { toRange } from './convert';
import type { Services } from './services';
import type { Draft } from './store';

/** VS Code shows no more than 1,000 problems of one file; the last of ours says how many are missing. */
const MAX_PROBLEMS = 1000;

const SOURCE = 'Fact Desk';

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
  const shown = problems.length <= MAX_PROBLEMS ? problems : problems.slice(0, MAX_PROBLEMS - 1);
  const diagnostics = shown.map(problem => diagnosticOf(problem, draft));
  if (shown.length < problems.length) diagnostics.unshift(capNote(shown.length, problems.length));
  // VS Code drops the least severe of more than it takes, which these are.
  return [...diagnostics, ...shown.filter(isSuperfluous).flatMap(problem => fadeRest(problem, draft))];
}

function capNote(shown: number, all: number): vscode.Diagnostic {
  const note = new vscode.Diagnostic(
    new vscode.Range(0, 0, 0, 0),
    vscode.l10n.t('Only {0} of the {1} problems of this draft are listed.', shown, all),
    vscode.DiagnosticSeverity.Information,
  );
  note.source = SOURCE;
  return note;
}

/** A copy of many lines is underlined on its first line only: a page of wavy lines would bury the facts on it. */
function diagnosticOf(problem: Problem, { uri, text, lines }: Draft): vscode.Diagnostic {
  const firstLine = { start: problem.start, end: endOfFirstLine(problem, text) };
  const diagnostic = new vscode.Diagnostic(toRange(firstLine, lines), problem.message, SEVERITIES[problem.severity]);
  diagnostic.source = SOURCE;
  diagnostic.code = problem.rule;
  if (isSuperfluous(problem)) diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
  const file = vscode.Uri.parse(uri);
  diagnostic.relatedInformation = problem.related.map(span => {
    const location = new vscode.Location(file, toRange(span, lines));
    return new vscode.DiagnosticRelatedInformation(location, vscode.l10n.t('The same passage'));
  });
  return diagnostic;
}

function isSuperfluous({ group }: Problem): boolean {
  return group !== undefined;
}

function endOfFirstLine({ start, end }: Problem, text: string): number {
  const length = text.slice(start, end).search(/[\r\n]/);
  return length < 0 ? end : start + length;
}

/**
 * Shows the lines of a copy below its first as superfluous, too; a hint stands neither in the list of problems nor under
 * the text. Not on the first line, where the card would say the same twice.
 */
function fadeRest(problem: Problem, { text, lines }: Draft): vscode.Diagnostic[] {
  const rest = { start: endOfFirstLine(problem, text), end: problem.end };
  if (rest.start === rest.end) return [];
  const hint = new vscode.Diagnostic(toRange(rest, lines), problem.message, vscode.DiagnosticSeverity.Hint);
  hint.source = SOURCE;
  hint.code = problem.rule;
  hint.tags = [vscode.DiagnosticTag.Unnecessary];
  return [hint];
}
