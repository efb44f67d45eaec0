import type { OutlineNode } from '../present/outlineNode';
import type { Draft } from './store';

/**
 * A row of the Facts tree. VS Code knows rows by identity, so a row lives as long as its id stands in the tree and is
 * given newer content. Commands take a row as a place ({uri, start, end}), as a text to ignore ({uri, text}) and as a
 * fact to find ({key, label}), always the present one.
 */
export class FactRow {
  constructor(
    /** The row above; undefined for a draft. */
    readonly parent: FactRow | undefined,
    public draft: Draft,
    public node: OutlineNode,
  ) {}

  get uri(): string {
    return this.draft.uri;
  }

  get start(): number {
    return this.node.facts[0]?.start ?? 0;
  }

  get end(): number {
    return this.node.facts[0]?.end ?? 0;
  }

  /** The text of the fact as written; undefined for drafts and groups, as are `key` and `label`. */
  get text(): string | undefined {
    return this.node.facts[0]?.text;
  }

  get key(): string | undefined {
    return this.node.facts[0]?.key;
  }

  get label(): string | undefined {
    return this.node.facts[0]?.label;
  }
}
