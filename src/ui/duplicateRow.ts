import type { DuplicatesNode } from '../present/duplicatesOutline';
import type { Draft } from './store';

/**
 * A row of the Duplicates tree, alive as long as its id stands in the tree. It is a place ({uri, start, end}) as the
 * commands take it, and says which copy of which group it is.
 */
export class DuplicateRow {
  constructor(
    /** The group's row; undefined for a group. */
    readonly parent: DuplicateRow | undefined,
    public draft: Draft,
    public node: DuplicatesNode,
  ) {}

  get uri(): string {
    return this.draft.uri;
  }

  get start(): number {
    return this.node.span.start;
  }

  get end(): number {
    return this.node.span.end;
  }

  /** Id of the group. */
  get group(): string {
    return this.node.group.id;
  }

  /** Its copies stand in this draft only. */
  readonly across = false;

  /** Index of the copy in its group. */
  get copy(): number {
    return this.node.copy;
  }
}
