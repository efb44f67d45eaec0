import * as vscode from 'vscode';
import { draftNode, outlineDraft } from '../present/outline';
import { changedNodes, type OutlineNode, type OutlineOptions } from '../present/outlineNode';
import { factCard } from './card';
import { FactRow } from './factRow';
import { factItem } from './factItem';
import type { Services } from './services';
import type { Draft } from './store';

/** The rows of the Facts tree: one outline a draft, brought up to date only while somebody looks. */
export class FactsTree implements vscode.TreeDataProvider<FactRow>, vscode.Disposable {
  readonly #drawn = new vscode.EventEmitter<FactRow[] | undefined>();
  readonly onDidChangeTreeData = this.#drawn.event;
  readonly #rows = new Map<string, FactRow>();
  /** Ids of the drafts and facts whose rows below have been asked for. */
  readonly #unfolded = new Set<string>();
  /** Drafts to be read again when the tree is next looked at. */
  readonly #outdated = new Set<string>();

  constructor(private readonly services: Services) {}

  /** Forgets all rows, after the arrangement changed. */
  reset(): void {
    this.#rows.clear();
    this.#unfolded.clear();
    this.#outdated.clear();
    this.#drawn.fire(undefined);
  }

  /** Notes that drafts changed; rows follow with `update`. */
  outdate(uris: readonly string[]): void {
    for (const uri of uris) this.#outdated.add(uri);
  }

  /** Brings the rows up to date and has VS Code draw those that look different. */
  update(): void {
    const changed: FactRow[] = [];
    let all = false;
    for (const uri of this.#outdated) {
      const row = this.#rows.get(uri);
      const draft = this.services.store.get(uri);
      if (row === undefined || draft === undefined) {
        all ||= row !== undefined || draft !== undefined;
        this.#forget(uri);
        continue;
      }
      const before = row.node;
      this.#put(draft);
      changed.push(...changedNodes(before, row.node).flatMap(id => this.#rows.get(id) ?? []));
    }
    this.#outdated.clear();
    if (all) this.#drawn.fire(undefined);
    else if (changed.length > 0) this.#drawn.fire(changed);
  }

  getTreeItem(row: FactRow): vscode.TreeItem {
    return factItem(row);
  }

  /** Adds the tooltip, which is asked for only when the mouse rests on a row: the same card as in the editor. */
  resolveTreeItem(item: vscode.TreeItem, row: FactRow): vscode.TreeItem {
    const [fact] = row.node.facts;
    if (fact !== undefined) item.tooltip = factCard(this.services, row.draft, fact, ['previous', 'next']);
    return item;
  }

  getChildren(row?: FactRow): FactRow[] {
    if (row === undefined) {
      for (const uri of this.#outdated) if (this.services.store.get(uri) === undefined) this.#forget(uri);
      this.#outdated.clear();
      const drafts = [...this.services.store.drafts.values()];
      const order = new Intl.Collator(vscode.env.language, { numeric: true });
      return drafts.sort((a, b) => order.compare(a.name, b.name)).map(draft => this.#put(draft));
    }
    const { id, type } = row.node;
    // VS Code may still ask below the row of a draft that was closed, when a new one has its name: the one of now counts.
    const present = this.#rows.get(id);
    if (present === undefined) return [];
    if (type !== 'group' && !this.#unfolded.has(id)) {
      this.#unfolded.add(id);
      this.#put(present.draft);
    }
    return present.node.children.flatMap(child => this.#rows.get(child.id) ?? []);
  }

  getParent(row: FactRow): FactRow | undefined {
    return row.parent;
  }

  /** The row of a draft, even when VS Code has not asked for it yet; undefined for unknown drafts. */
  rowOf(uri: string): FactRow | undefined {
    const draft = this.services.store.get(uri);
    return draft && (this.#rows.get(uri) ?? this.#put(draft));
  }

  /** The row of the innermost fact at an offset. */
  rowAt(uri: string, offset: number): FactRow | undefined {
    const root = this.rowOf(uri);
    if (root === undefined) return undefined;
    this.getChildren(root);
    let best: OutlineNode | undefined;
    let length = Infinity;
    const look = (node: OutlineNode): void => {
      for (const fact of node.facts) {
        if (fact.start > offset || fact.end < offset) continue;
        // What is sure rather than what is suggested.
        const size = fact.end - fact.start + (node.suggestion ? 1e9 : 0);
        if (size < length) [best, length] = [node, size];
      }
      if (node.type !== 'fact') node.children.forEach(look);
    };
    look(root.node);
    return best && this.#rows.get(best.id);
  }

  get #options(): OutlineOptions {
    const { order, kinds } = this.services.views.view;
    return { order, shown: kinds, kinds: this.services.kinds, t: vscode.l10n.t };
  }

  /** Puts the present outline of a draft into its rows; rows that stay keep their identity. */
  #put(draft: Draft): FactRow {
    const deep = this.#unfolded.has(draft.uri);
    const unfolded = this.#rows.get(draft.uri)?.node.state === 'unfolded' || isVisible(draft.uri);
    const node = deep
      ? outlineDraft({ ...draft, unfolded }, this.#options, id => this.#unfolded.has(id))
      : draftNode({ ...draft, unfolded }, this.#options);
    const gone = new Set(deep ? idsBelow(this.#rows.get(draft.uri)?.node) : []);
    const put = (below: OutlineNode, parent: FactRow | undefined): FactRow => {
      let row = this.#rows.get(below.id);
      if (row === undefined) this.#rows.set(below.id, (row = new FactRow(parent, draft, below)));
      row.draft = draft;
      row.node = below;
      gone.delete(below.id);
      for (const child of below.children) put(child, row);
      return row;
    };
    const root = put(node, undefined);
    for (const id of gone) this.#drop(id);
    return root;
  }

  #forget(uri: string): void {
    for (const id of [uri, ...idsBelow(this.#rows.get(uri)?.node)]) this.#drop(id);
  }

  #drop(id: string): void {
    this.#rows.delete(id);
    this.#unfolded.delete(id);
  }

  dispose(): void {
    this.#drawn.dispose();
  }
}

/** True when an editor shows the draft: the others stand folded, so that the tree stays short. */
function isVisible(uri: string): boolean {
  return vscode.window.visibleTextEditors.some(editor => editor.document.uri.toString() === uri);
}

function idsBelow(node: OutlineNode | undefined): string[] {
  return node?.children.flatMap(child => [child.id, ...idsBelow(child)]) ?? [];
}
