import type { DuplicatesNode } from '../present/duplicatesOutline';

/**
 * A row of the Duplicates tree, alive as long as its id stands in the tree. It is a place ({uri, start, end}) and a copy
 * of a group, as the commands take them.
 */
export class DuplicateRow {
  constructor(
    readonly parent: DuplicateRow | undefined,
    public node: DuplicatesNode,
  ) {}

  get uri(): string | undefined {
    return this.node.place?.uri;
  }

  get start(): number | undefined {
    return this.node.place?.start;
  }

  get end(): number | undefined {
    return this.node.place?.end;
  }

  /** Id of the group. */
  get group(): string | undefined {
    return this.node.group?.id;
  }

  /** Whether the group's copies stand in several drafts. */
  get across(): boolean | undefined {
    return this.node.group?.across;
  }

  /** Index of the copy in its group. */
  get copy(): number | undefined {
    return this.node.copy;
  }
}
