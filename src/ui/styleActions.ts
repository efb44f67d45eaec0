import * as vscode from 'vscode';
import { toRange } from './convert';
import type { Draft } from './store';

/** The replacements that bring what stands at an offset into house style, and all of the same rule in the draft. */
export function styleActions(
  { uri, analysis, lines }: Draft,
  offset: number,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const file = vscode.Uri.parse(uri);
  const fixable = analysis.problems.filter(({ replacement }) => replacement !== undefined);
  return fixable
    .filter(({ start, end }) => start <= offset && offset <= end)
    .flatMap(problem => {
      const { rule, replacement = '' } = problem;
      const alike = fixable.filter(other => other.rule === rule);
      const action = (title: string, problems: typeof alike): vscode.CodeAction => {
        const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
        made.edit = new vscode.WorkspaceEdit();
        for (const each of problems) made.edit.replace(file, toRange(each, lines), each.replacement ?? '');
        made.diagnostics = diagnostics.filter(({ code }) => code === rule);
        return made;
      };
      const one = action(vscode.l10n.t('Replace with “{0}”', replacement.trim()), [problem]);
      one.isPreferred = true;
      if (alike.length === 1) return [one];
      return [one, action(vscode.l10n.t('Replace all {0} of rule “{1}” in this draft', alike.length, rule), alike)];
    });
}
