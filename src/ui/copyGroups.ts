import * as vscode from 'vscode';
import type { DuplicateGroup } from '../engine/model';
import type { Place } from './place';
import type { Services } from './services';

/** Passages that say the same, as commands take them: each copy with the draft it stands in. */
export interface CopyGroup extends Pick<DuplicateGroup, 'id' | 'kind' | 'similarity'> {
  /** In order of the drafts and of their texts. */
  readonly copies: readonly Place[];
  /** True where the copies stand in several drafts. */
  readonly across: boolean;
}

/** Which copy of which group: rows of the Duplicates tree are such. */
export interface CopyTarget {
  readonly uri: string;
  /** Id of the group. */
  readonly group: string;
  readonly across: boolean;
  /** Index of the copy in the group; undefined for the group as a whole. */
  readonly copy: number | undefined;
}

/** A group, and one of its copies or none. */
export interface Chosen {
  readonly group: CopyGroup;
  readonly copy: number | undefined;
}

/**
 * What a command is to work on: the target it was called with, else the copy at the cursor. Says so to the user where
 * there is none, and resolves to undefined.
 */
export function chosenCopy(services: Services, target: unknown): Chosen | undefined {
  if (!isTarget(target)) {
    const here = copyAtCursor(services);
    if (!here) say(vscode.l10n.t('Put the cursor into a passage that stands more than once.'));
    return here;
  }
  const group = groupById(services, target);
  const gone = !group || (target.copy !== undefined && !group.copies[target.copy]);
  if (gone) say(vscode.l10n.t('The draft has changed: this passage no longer stands there more than once.'));
  return gone ? undefined : { group, copy: target.copy };
}

/** The copy that the cursor of the active editor stands in, of the group that has most copies. */
export function copyAtCursor(services: Services): Chosen | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const offset = editor.document.offsetAt(editor.selection.start);
  const all = copiesAt(services, editor.document.uri.toString(), offset);
  return all.reduce<Chosen | undefined>(
    (best, next) => (best && best.group.copies.length >= next.group.copies.length ? best : next),
    undefined,
  );
}

/** The copies at an offset of a draft. At the end counts as inside, unless another copy begins there. */
export function copiesAt({ store }: Services, uri: string, offset: number): readonly (Chosen & { copy: number })[] {
  const draft = store.get(uri);
  const at = (place: number): (Chosen & { copy: number })[] =>
    (draft?.analysis.duplicates ?? []).flatMap(group => {
      const copy = group.copies.findIndex(({ start, end }) => start <= place && place < end);
      return copy < 0 ? [] : [{ group: groupWithin(uri, group), copy }];
    });
  const inside = at(offset);
  return inside.length > 0 ? inside : at(offset - 1);
}

function groupById({ store }: Services, { uri, group: wanted }: CopyTarget): CopyGroup | undefined {
  const group = store.get(uri)?.analysis.duplicates.find(({ id }) => id === wanted);
  return group && groupWithin(uri, group);
}

/** A group of one draft. */
function groupWithin(uri: string, { id, kind, similarity, copies }: DuplicateGroup): CopyGroup {
  return { id, kind, similarity, copies: copies.map(({ start, end }) => ({ uri, start, end })), across: false };
}

function isTarget(value: unknown): value is CopyTarget {
  if (typeof value !== 'object' || value === null) return false;
  const { uri, group, across, copy } = value as Partial<Record<keyof CopyTarget, unknown>>;
  const isCopy = copy === undefined || typeof copy === 'number';
  return typeof uri === 'string' && typeof group === 'string' && typeof across === 'boolean' && isCopy;
}

function say(message: string): void {
  void vscode.window.showInformationMessage(message);
}
