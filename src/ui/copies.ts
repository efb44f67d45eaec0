import * as vscode from 'vscode';
import type { DuplicateGroup } from '../engine/model';
import { removalSpans } from '../engine/duplicates/remove';
import { toRange } from './convert';
import type { Draft } from './store';

/** Deletes copies of a group and nothing else, in one step to undo: all but `copy`, or only `copy`. */
export function removeCopies(
  { uri, text, lines }: Draft,
  group: DuplicateGroup,
  copy: number,
  what: 'others' | 'this',
): vscode.WorkspaceEdit {
  const { copies } = group;
  const spans = what === 'others' ? removalSpans(text, copies, copy) : removalOfOne(text, group, copy);
  const edit = new vscode.WorkspaceEdit();
  const file = vscode.Uri.parse(uri);
  for (const span of spans) edit.delete(file, toRange(span, lines));
  return edit;
}

function removalOfOne(text: string, { copies }: DuplicateGroup, copy: number) {
  const one = copies[copy];
  return one ? removalSpans(text, [one], -1) : [];
}
