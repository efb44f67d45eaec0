import type { Analysis, Fact, Family, KindId, KindInfo, Span } from '../engine/model';
import type { Lines } from '../engine/text/lines';
import type { Translate } from './translate';

/** One row of the Facts tree, in words. Plain data; positions are only in `facts`, never in `id`. */
export interface OutlineNode {
  /** Stable while the fact, its kind and its rank among its mentions stay the same. */
  readonly id: string;
  readonly type: 'draft' | 'group' | 'fact' | 'mention';
  readonly label: string;
  /** Where `label` shows the mention itself within its context, offsets into `label`. */
  readonly highlight?: Span;
  /** Said quietly behind the label. */
  readonly description: string;
  /** What a screen reader says for the row. */
  readonly spoken: string;
  /** Name of a product icon; empty for none. */
  readonly icon: string;
  /** The family whose color the icon has; null for rows that are not to stand out. */
  readonly family: Family | null;
  /** How the row stands until the user folds or unfolds it; leaves have no children. */
  readonly state: 'leaf' | 'folded' | 'unfolded';
  /** True for what the engine is not sure of. */
  readonly suggestion: boolean;
  /** The facts the row stands for, in order of the text; the first is the one to show. Empty for drafts and groups. */
  readonly facts: readonly Fact[];
  readonly children: readonly OutlineNode[];
}

/** A scanned draft, as the outline needs it. `analysis` and `lines` belong to `text`. */
export interface OutlineDraft {
  readonly uri: string;
  /** Path relative to the workspace, or a title. */
  readonly name: string;
  readonly text: string;
  readonly lines: Lines;
  readonly analysis: Analysis;
  /** True when the draft stands unfolded at first. */
  readonly unfolded: boolean;
}

/** How the outline is arranged and worded. */
export interface OutlineOptions {
  readonly order: 'kind' | 'appearance';
  /** The kinds to list; null = all. */
  readonly shown: readonly KindId[] | null;
  /** All kinds there are; within a family they are listed in this order. */
  readonly kinds: readonly KindInfo[];
  readonly t: Translate;
}

/** True when two nodes look the same, leaving their children aside. */
function looksSame(a: OutlineNode, b: OutlineNode): boolean {
  return (
    a.label === b.label &&
    a.description === b.description &&
    a.icon === b.icon &&
    (a.state === 'leaf') === (b.state === 'leaf') &&
    a.spoken === b.spoken &&
    a.highlight?.start === b.highlight?.start &&
    a.highlight?.end === b.highlight?.end &&
    a.children.length === b.children.length &&
    a.children.every((child, i) => child.id === b.children[i]?.id)
  );
}

/**
 * Ids of the rows to draw again, with all below them, when `after` takes the place of `before`: as few and as deep as
 * possible, or the node itself when more than `most` rows would be drawn one by one.
 */
export function changedNodes(before: OutlineNode, after: OutlineNode, most = 20): readonly string[] {
  const changed: string[] = [];
  collect(before, after, most, changed);
  return changed;
}

function collect(before: OutlineNode, after: OutlineNode, most: number, changed: string[]): void {
  const first = changed.length;
  let same = looksSame(before, after);
  for (let i = 0; same && i < after.children.length; i++) {
    const [old, child] = [before.children[i], after.children[i]];
    if (old !== undefined && child !== undefined) collect(old, child, most, changed);
    same = changed.length - first <= most;
  }
  if (!same) changed.splice(first, changed.length, after.id);
}
