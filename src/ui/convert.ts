import * as vscode from 'vscode';
import type { Span } from '../engine/model';
import type { Edit } from '../engine/text/edits';
import type { Lines } from '../engine/text/lines';

/** Span to Range: the only place that converts. `lines` belong to the text that the span counts in. */
export function toRange(span: Span, lines: Lines): vscode.Range {
  return new vscode.Range(toPosition(span.start, lines), toPosition(span.end, lines));
}

/** Offset to Position. */
function toPosition(offset: number, lines: Lines): vscode.Position {
  const { line, column } = lines.at(offset);
  return new vscode.Position(line - 1, column - 1);
}

/** What VS Code says was changed, as edits in order of the text before them. */
export function toEdits(changes: readonly vscode.TextDocumentContentChangeEvent[]): Edit[] {
  return changes
    .map(change => ({ start: change.rangeOffset, length: change.rangeLength, inserted: change.text.length }))
    .sort((a, b) => a.start - b.start);
}
