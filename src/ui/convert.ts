import * as vscode from 'vscode';
import type { Span } from '../engine/model';
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
