import * as vscode from 'vscode';
import type { DuplicateGroup } from '../engine/model';
import { removalSpans } from '../engine/duplicates/remove';
import { toRange } from './convert';
import type { Place } from './place';
import type { Draft } from './store';

/** How copies of a group are removed. */
export interface Removal {
  /** Deletes them and nothing else, in one step to undo. */
  readonly edit: vscode.WorkspaceEdit;
  /** Where one looks at when it is done: the copy that stays, or what followed the one that goes. Offset after the edit. */
  readonly place: Place;
}

/** Removes all copies of a group but `copy`, or only `copy`. */
export function removeCopies({ uri, text, lines }: Draft, group: DuplicateGroup, copy: number, what: What): Removal {
  const one = group.copies[copy];
  const spans = what === 'others' ? removalSpans(text, group.copies, copy) : removalSpans(text, one ? [one] : [], -1);
  const edit = new vscode.WorkspaceEdit();
  const file = vscode.Uri.parse(uri);
  let start = one?.start ?? 0;
  for (const span of spans) {
    edit.delete(file, toRange(span, lines));
    if (one && span.start < one.start) start -= Math.min(span.end, one.start) - span.start;
  }
  return { edit, place: { uri, start, end: start } };
}

/** Which copies are to go. */
type What = 'others' | 'this';
