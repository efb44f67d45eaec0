import * as vscode from 'vscode';
import { outlineDuplicates, type DuplicatesNode } from '../present/duplicatesOutline';
import { DuplicateRow } from './duplicateRow';
import { COLORS, COMMANDS, VIEWS } from './ids';
import type { Services } from './services';
import type { Draft } from './store';

/** The view as it stands in the window. */
export interface DuplicatesView {
  readonly view: vscode.TreeView<DuplicateRow>;
  readonly tree: vscode.TreeDataProvider<DuplicateRow>;
  dispose(): void;
}

/** The view "Duplicates": passages that stand more than once in a draft, with their copies. */
export function registerDuplicatesView(services: Services): DuplicatesView {
  const { store } = services;
  const tree = new DuplicatesTree(services);
  const view = vscode.window.createTreeView(VIEWS.duplicates, { treeDataProvider: tree, showCollapseAll: true });
  const refresh = (): void => {
    view.badge = badge([...store.drafts.values()]);
    if (view.visible) tree.redraw();
  };
  refresh();
  const subscriptions = vscode.Disposable.from(
    view,
    tree,
    store.onDidChange(({ cause }) => {
      if (cause !== 'edit') refresh();
    }),
    view.onDidChangeVisibility(refresh),
  );
  return { view, tree, dispose: () => void subscriptions.dispose() };
}

/** A number on the container while something stands twice; nothing otherwise. */
function badge(drafts: readonly Draft[]): vscode.ViewBadge | undefined {
  const value = drafts.reduce((sum, draft) => sum + draft.analysis.duplicates.length, 0);
  if (value === 0) return undefined;
  const tooltip =
    value === 1
      ? vscode.l10n.t('1 passage stands more than once')
      : vscode.l10n.t('{0} passages stand more than once', value);
  return { value, tooltip };
}

class DuplicatesTree implements vscode.TreeDataProvider<DuplicateRow>, vscode.Disposable {
  readonly #drawn = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#drawn.event;
  #rows = new Map<string, DuplicateRow>();
  #shown = '';

  constructor(private readonly services: Services) {}

  /** Draws the tree again where it looks different; there are few rows. */
  redraw(): void {
    const before = this.#shown;
    this.#roots();
    if (this.#shown !== before) this.#drawn.fire(undefined);
  }

  getTreeItem({ node }: DuplicateRow): vscode.TreeItem {
    const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(
      node.label,
      node.type === 'copy' ? None : node.children.length > 20 ? Collapsed : Expanded,
    );
    item.id = node.id;
    item.description = node.description;
    item.contextValue = node.type;
    item.tooltip = node.tooltip;
    item.accessibilityInformation = { label: node.spoken };
    if (node.type === 'duplicates')
      item.iconPath = new vscode.ThemeIcon('copy', new vscode.ThemeColor(COLORS.duplicate));
    const row = this.#rows.get(node.id);
    item.command = { command: COMMANDS.reveal, title: vscode.l10n.t('Show in the Draft'), arguments: [row] };
    return item;
  }

  getChildren(row?: DuplicateRow): DuplicateRow[] {
    if (row === undefined) return this.#roots();
    return row.node.children.flatMap(child => this.#rows.get(child.id) ?? []);
  }

  getParent(row: DuplicateRow): DuplicateRow | undefined {
    return row.parent;
  }

  #roots(): DuplicateRow[] {
    const rows = new Map<string, DuplicateRow>();
    const put = (draft: Draft, node: DuplicatesNode, parent: DuplicateRow | undefined): DuplicateRow => {
      const row = this.#rows.get(node.id) ?? new DuplicateRow(parent, draft, node);
      [row.draft, row.node] = [draft, node];
      rows.set(node.id, row);
      for (const child of node.children) put(draft, child, row);
      return row;
    };
    const order = new Intl.Collator(vscode.env.language, { numeric: true });
    const drafts = [...this.services.store.drafts.values()].sort((a, b) => order.compare(a.name, b.name));
    const roots = drafts.flatMap(draft => {
      const nodes = outlineDuplicates({ ...draft, duplicates: draft.analysis.duplicates }, vscode.l10n.t);
      return nodes.map(node => put(draft, node, undefined));
    });
    this.#rows = rows;
    this.#shown = JSON.stringify(
      [...rows.values()].map(({ node }) => [node.id, node.label, node.description, node.tooltip]),
    );
    return roots;
  }

  dispose(): void {
    this.#drawn.dispose();
  }
}
