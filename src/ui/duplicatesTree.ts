import * as vscode from 'vscode';
import { outlineAcross, outlineDuplicates, type DuplicatesNode, type PlacedGroup } from '../present/duplicatesOutline';
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

/** The view "Duplicates": passages that stand more than once, in one draft or in several, with their copies. */
export function registerDuplicatesView(services: Services): DuplicatesView {
  const { store, across } = services;
  const tree = new DuplicatesTree(services);
  const view = vscode.window.createTreeView(VIEWS.duplicates, { treeDataProvider: tree, showCollapseAll: true });
  const refresh = (): void => {
    view.badge = badge([...store.drafts.values()], across.groups);
    if (view.visible) tree.redraw();
  };
  refresh();
  const subscriptions = vscode.Disposable.from(
    view,
    tree,
    store.onDidChange(({ cause }) => {
      if (cause !== 'edit') refresh();
    }),
    across.onDidChange(refresh),
    view.onDidChangeVisibility(refresh),
  );
  return { view, tree, dispose: () => void subscriptions.dispose() };
}

/** A number on the container while something stands twice; nothing otherwise. */
function badge(drafts: readonly Draft[], across: readonly PlacedGroup[]): vscode.ViewBadge | undefined {
  const value = drafts.reduce((sum, draft) => sum + draft.analysis.duplicates.length, across.length);
  if (value === 0) return undefined;
  const tooltip =
    value === 1
      ? vscode.l10n.t('1 passage stands more than once')
      : vscode.l10n.t('{0} passages stand more than once', value);
  return { value, tooltip };
}

/** Lists with more rows than this are shown closed. */
const LONG = 20;

const ICONS: Readonly<Record<DuplicatesNode['type'], vscode.ThemeIcon | undefined>> = {
  draft: vscode.ThemeIcon.File,
  across: new vscode.ThemeIcon('files'),
  duplicates: new vscode.ThemeIcon('copy', new vscode.ThemeColor(COLORS.duplicate)),
  copy: undefined,
};

class DuplicatesTree implements vscode.TreeDataProvider<DuplicateRow>, vscode.Disposable {
  readonly #drawn = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#drawn.event;
  #rows = new Map<string, DuplicateRow>();
  #shown = '';
  /** The rows of what has not changed since they were made. */
  #outlined = new Map<string, { readonly draft: Draft; readonly node: DuplicatesNode | undefined }>();
  #across: { readonly groups: readonly PlacedGroup[]; readonly node: DuplicatesNode | undefined } | undefined;

  constructor(private readonly services: Services) {}

  /** Draws the tree again where it looks different. */
  redraw(): void {
    const before = this.#shown;
    this.#roots();
    if (this.#shown !== before) this.#drawn.fire(undefined);
  }

  getTreeItem({ node }: DuplicateRow): vscode.TreeItem {
    const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    const state = node.children.length > LONG ? Collapsed : Expanded;
    const item = new vscode.TreeItem(node.label, node.type === 'copy' ? None : state);
    item.id = node.id;
    item.description = node.description;
    item.contextValue = node.group?.across ? `${node.type}.across` : node.type;
    item.tooltip = node.tooltip;
    item.accessibilityInformation = { label: node.spoken };
    const icon = ICONS[node.type];
    if (icon) item.iconPath = icon;
    const row = this.#rows.get(node.id);
    if (node.place)
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
    const put = (node: DuplicatesNode, parent: DuplicateRow | undefined): DuplicateRow => {
      const row = this.#rows.get(node.id) ?? new DuplicateRow(parent, node);
      row.node = node;
      rows.set(node.id, row);
      for (const child of node.children) put(child, row);
      return row;
    };
    const across = this.#acrossNode();
    const nodes = [...this.#draftNodes(), ...(across ? [across] : [])];
    const roots = nodes.map(node => put(node, undefined));
    this.#rows = rows;
    this.#shown = JSON.stringify(
      [...rows.values()].map(({ node }) => [node.id, node.label, node.description, node.tooltip]),
    );
    return roots;
  }

  #draftNodes(): DuplicatesNode[] {
    const order = new Intl.Collator(vscode.env.language, { numeric: true });
    const drafts = [...this.services.store.drafts.values()].sort((a, b) => order.compare(a.name, b.name));
    this.#outlined = new Map(
      drafts.map(draft => {
        const known = this.#outlined.get(draft.uri);
        if (known?.draft === draft) return [draft.uri, known];
        return [draft.uri, { draft, node: outlineDuplicates(draft, draft.analysis.duplicates, vscode.l10n.t) }];
      }),
    );
    return drafts.flatMap(({ uri }) => this.#outlined.get(uri)?.node ?? []);
  }

  #acrossNode(): DuplicatesNode | undefined {
    const { across, store } = this.services;
    const { groups } = across;
    if (this.#across?.groups !== groups)
      this.#across = { groups, node: outlineAcross(groups, store.drafts, vscode.l10n.t) };
    return this.#across.node;
  }

  dispose(): void {
    this.#drawn.dispose();
  }
}
