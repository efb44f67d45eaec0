import * as vscode from 'vscode';
import type { FactRow } from './factRow';
import { FactsTree } from './factsTree';
import { VIEWS } from './ids';
import { run } from './log';
import type { Services } from './services';
import type { View } from './viewState';

/** Milliseconds the cursor rests before the tree follows it. */
const REST = 120;
/** How often the tree tries again to show a row. */
const PATIENCE = 20;

/** The view as it stands in the window. */
export interface FactsView {
  readonly view: vscode.TreeView<FactRow>;
  readonly tree: FactsTree;
  dispose(): void;
}

/** The view "Facts": every scanned draft with its facts; while it is visible, it follows the cursor. */
export function registerFactsView(services: Services): FactsView {
  const { store, views, log } = services;
  const tree = new FactsTree(services);
  const view = vscode.window.createTreeView(VIEWS.facts, { treeDataProvider: tree, showCollapseAll: true });
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The draft that the tree last went to. */
  let followed: string | undefined;
  /** How often the tree was asked to follow since it last stood still, and how often in a row it could not. */
  const steps = { wanted: 0, failed: 0 };
  let arranged: Pick<View, 'order' | 'kinds'> = views.view;

  const describe = (): void => {
    view.description = filterText(services);
    view.message = messageText(services);
  };
  const refresh = (): void => {
    if (!view.visible) return;
    tree.update();
    describe();
  };
  const follow = (): void => {
    clearTimeout(timer);
    if (view.visible) timer = setTimeout(() => run(log, catchUp(), 'reveal the fact at the cursor'), REST);
  };
  const attempt = async (): Promise<void> => {
    try {
      await reveal();
      steps.failed = 0;
    } catch (error) {
      // VS Code knows a new row only when it has drawn the tree, which it does in its own time.
      steps.failed++;
      if (steps.failed <= PATIENCE) {
        follow();
        return;
      }
      steps.failed = 0;
      throw error;
    }
  };
  // One after the other: what the cursor left must not come after what it went to.
  const catchUp = async (): Promise<void> => {
    steps.wanted++;
    if (steps.wanted > 1) return;
    try {
      for (let seen = 0; seen < steps.wanted;) {
        seen = steps.wanted;
        await attempt();
      }
    } finally {
      steps.wanted = 0;
    }
  };
  const reveal = async (): Promise<void> => {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined || !view.visible) return;
    const uri = editor.document.uri.toString();
    const offset = editor.document.offsetAt(editor.selection.active);
    if (view.selection.some(row => stands(row, uri, offset))) return;
    const fact = tree.rowAt(uri, offset);
    // Between facts the tree stays where it is; only another draft moves it.
    const draft = uri === followed ? undefined : tree.rowOf(uri);
    if (draft !== undefined) {
      // VS Code scrolls as little as it can: from its last row back to the draft, and the rows of the draft are in sight.
      const last = tree.getChildren(draft).at(-1);
      if (last !== undefined) await view.reveal(last, { select: false, focus: false });
      await view.reveal(draft, { select: fact === undefined, focus: false, expand: true });
      followed = uri;
    }
    if (fact !== undefined) await view.reveal(fact, { select: true, focus: false });
  };

  describe();
  const subscriptions = vscode.Disposable.from(
    view,
    tree,
    { dispose: () => clearTimeout(timer) },
    store.onDidChange(({ uris, cause }) => {
      tree.outdate(uris);
      // Between an edit and its analysis nothing new is known; VS Code keeps the rows, the analysis is a moment away.
      if (cause === 'edit') return;
      if (followed !== undefined && store.get(followed) === undefined) followed = undefined;
      refresh();
      const active = vscode.window.activeTextEditor?.document.uri.toString();
      if (active !== followed && active !== undefined && uris.includes(active)) follow();
    }),
    views.onDidChange(({ order, kinds }) => {
      if (order === arranged.order && kinds === arranged.kinds) return;
      arranged = { order, kinds };
      followed = undefined;
      tree.reset();
      describe();
      follow();
    }),
    view.onDidChangeVisibility(() => {
      refresh();
      follow();
    }),
    vscode.window.onDidChangeTextEditorSelection(event => {
      if (event.textEditor === vscode.window.activeTextEditor) follow();
    }),
    vscode.window.onDidChangeActiveTextEditor(follow),
  );
  return { view, tree, dispose: () => void subscriptions.dispose() };
}

/** True when a row that stands for a mention at this offset is already the one that is selected. */
function stands(row: FactRow, uri: string, offset: number): boolean {
  return row.uri === uri && row.node.facts.some(fact => fact.start <= offset && offset <= fact.end);
}

/** The kinds that are shown, in words; empty when all are. */
function filterText({ views, kinds }: Services): string {
  const { kinds: shown } = views.view;
  if (shown === null) return '';
  return kinds
    .filter(kind => shown.includes(kind.id))
    .map(kind => vscode.l10n.t(kind.plural))
    .join(', ');
}

/** What the user must know beyond the rows: drafts that could not be read, a filter that leaves nothing. */
function messageText({ store, views }: Services): string {
  const [failure, ...more] = store.state.failures;
  if (failure !== undefined) {
    const [uri, reason] = failure;
    if (more.length > 0) {
      return vscode.l10n.t('{0} drafts could not be read; "Facts: Show Log" says why.', more.length + 1);
    }
    return vscode.l10n.t('{0} could not be read: {1}', uri.slice(uri.lastIndexOf('/') + 1), reason);
  }
  const drafts = [...store.drafts.values()];
  if (views.view.kinds === null || drafts.length === 0) return '';
  const any = drafts.some(({ analysis }) => analysis.facts.some(fact => views.shows(fact.kind)));
  return any ? '' : vscode.l10n.t('No fact is of a kind that is shown.');
}
