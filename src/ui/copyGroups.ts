import * as vscode from 'vscode';
import { groupWithin, type PlacedGroup } from '../present/duplicatesOutline';
import type { Services } from './services';

/** Which copy of which group: rows of the Duplicates tree are such. */
export interface CopyTarget {
  readonly uri: string;
  /** Id of the group. */
  readonly group: string;
  /** Whether the group's copies stand in several drafts. */
  readonly across: boolean;
  /** Index of the copy in the group; undefined for the group as a whole. */
  readonly copy: number | undefined;
}

/** A group, and one of its copies or none. */
export interface Chosen {
  readonly group: PlacedGroup;
  readonly copy: number | undefined;
}

/** A copy of a group. */
export type ChosenCopy = Chosen & { readonly copy: number };

/**
 * What a command is to work on: the target it was called with, else the copy at the cursor. Says so to the user where
 * there is none, and returns undefined.
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

/** The copy that the cursor of the active editor stands in. */
export function copyAtCursor(services: Services): ChosenCopy | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const offset = editor.document.offsetAt(editor.selection.start);
  return widest(copiesAt(services, editor.document.uri.toString(), offset));
}

/** Of several copies at one place the one whose group has most copies; the first where that is the same. */
export function widest(copies: readonly ChosenCopy[]): ChosenCopy | undefined {
  return copies.reduce<ChosenCopy | undefined>(
    (best, next) => (best && best.group.copies.length >= next.group.copies.length ? best : next),
    undefined,
  );
}

/**
 * The copies at an offset of a draft, those within the draft before those across drafts. At the end counts as inside,
 * unless another copy begins there.
 */
export function copiesAt({ store, across }: Services, uri: string, offset: number): readonly ChosenCopy[] {
  const within = store.get(uri)?.analysis.duplicates ?? [];
  const at = (place: number): ChosenCopy[] => {
    const covers = (copy: { start: number; end: number }): boolean => copy.start <= place && place < copy.end;
    return [
      ...within
        .filter(({ copies }) => copies.some(covers))
        .map(group => ({ group: groupWithin(uri, group), copy: group.copies.findIndex(covers) })),
      ...across.groups
        .map(group => ({ group, copy: group.copies.findIndex(copy => copy.uri === uri && covers(copy)) }))
        .filter(({ copy }) => copy >= 0),
    ];
  };
  const inside = at(offset);
  return inside.length > 0 ? inside : at(offset - 1);
}

function groupById({ store, across }: Services, target: CopyTarget): PlacedGroup | undefined {
  if (target.across) return across.groups.find(({ id }) => id === target.group);
  const group = store.get(target.uri)?.analysis.duplicates.find(({ id }) => id === target.group);
  return group && groupWithin(target.uri, group);
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
