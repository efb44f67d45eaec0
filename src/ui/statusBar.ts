import * as vscode from 'vscode';
import { MarkdownBuilder } from '../present/markdown';
import { COMMANDS, VIEWS } from './ids';
import type { Services } from './services';
import type { Draft } from './store';

/** Milliseconds of reading before the status bar says so: shorter ones would only flicker. */
const PATIENCE = 400;

/** The item as it stands in the window. */
export interface StatusBar {
  readonly item: vscode.StatusBarItem;
  /** False while the active editor shows no draft and none is being read. */
  readonly shown: boolean;
  dispose(): void;
}

/** The one status bar item: what the draft in the active editor holds, and whether it is being read. */
export function registerStatusBar(services: Services): StatusBar {
  const { store, views } = services;
  const item = vscode.window.createStatusBarItem('factDesk', vscode.StatusBarAlignment.Right, 99);
  item.name = vscode.l10n.t('Facts');
  item.command = `${VIEWS.facts}.focus`;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = false;
  let shown = false;

  const show = (): void => {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const draft = uri === undefined ? undefined : store.get(uri);
    const failure = uri === undefined ? undefined : store.state.failures.get(uri);
    shown = draft !== undefined || failure !== undefined || reading;
    if (!shown) {
      item.hide();
      return;
    }
    const words = draft === undefined ? vscode.l10n.t('Facts') : countText(draft);
    item.text = `$(${icon(reading, failure, views.view.annotations)}) ${words}`;
    item.tooltip = tooltip(services, draft, failure, reading);
    item.accessibilityInformation = { label: reading ? vscode.l10n.t('{0}, reading', words) : words };
    item.show();
  };
  const track = (): void => {
    if (store.state.pending === 0) {
      clearTimeout(timer);
      [timer, reading] = [undefined, false];
    } else
      timer ??= setTimeout(() => {
        reading = store.state.pending > 0;
        show();
      }, PATIENCE);
  };

  show();
  const subscriptions = vscode.Disposable.from(
    item,
    { dispose: () => clearTimeout(timer) },
    store.onDidChange(({ cause }) => {
      track();
      if (cause !== 'edit') show();
    }),
    views.onDidChange(show),
    vscode.window.onDidChangeActiveTextEditor(show),
  );
  return {
    item,
    get shown() {
      return shown;
    },
    dispose: () => void subscriptions.dispose(),
  };
}

function icon(reading: boolean, failure: string | undefined, annotations: boolean): string {
  if (reading) return 'sync~spin';
  if (failure !== undefined) return 'warning';
  return annotations ? 'checklist' : 'eye-closed';
}

function countText({ analysis }: Draft): string {
  const facts = analysis.facts.length;
  const copies = analysis.duplicates.reduce((sum, group) => sum + group.copies.length, 0);
  const words = facts === 1 ? vscode.l10n.t('1 fact') : vscode.l10n.t('{0} facts', facts);
  return copies === 0 ? words : `${words} · ${vscode.l10n.t('{0} copies', copies)}`;
}

function tooltip(
  { kinds, views }: Services,
  draft: Draft | undefined,
  failure: string | undefined,
  reading: boolean,
): vscode.MarkdownString {
  const card = new MarkdownBuilder();
  if (draft !== undefined) {
    card.strong(draft.name);
    for (const kind of kinds) {
      const count = draft.analysis.facts.filter(fact => fact.kind === kind.id).length;
      if (count > 0)
        card
          .newLine()
          .icon(kind.icon)
          .text(` ${vscode.l10n.t(kind.plural)}: ${String(count)}`);
    }
    const groups = draft.analysis.duplicates.length;
    if (groups > 0) {
      const words =
        groups === 1
          ? vscode.l10n.t('1 passage stands more than once')
          : vscode.l10n.t('{0} passages stand more than once', groups);
      card.newLine().icon('copy').text(` ${words}`);
    }
  }
  if (reading) card.paragraph().text(vscode.l10n.t('Reading…'));
  if (failure !== undefined) {
    card
      .paragraph()
      .icon('warning')
      .text(` ${vscode.l10n.t('This draft could not be read: {0}', failure)}`);
    card
      .text(' ')
      .link(vscode.l10n.t('Show Log'), { command: COMMANDS.showLog, args: [], title: vscode.l10n.t('Show Log') });
  }
  const toggle = views.view.annotations
    ? vscode.l10n.t('Hide the marks in editors')
    : vscode.l10n.t('Show the marks in editors');
  card.paragraph().link(toggle, { command: COMMANDS.toggleAnnotations, args: [], title: toggle });
  const markdown = new vscode.MarkdownString(card.toString(), true);
  markdown.isTrusted = { enabledCommands: [COMMANDS.toggleAnnotations, COMMANDS.showLog] };
  return markdown;
}
