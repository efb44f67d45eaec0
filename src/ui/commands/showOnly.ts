import * as vscode from 'vscode';
import type { KindInfo } from '../../engine/model';
import { COMMANDS } from '../ids';
import type { Services } from '../services';

/** "Facts: Show Only…" and "Facts: Show All": which kinds of fact stand in the tree and are marked in editors. */
export function registerShowOnly(services: Services): vscode.Disposable {
  const { views } = services;
  return vscode.Disposable.from(
    vscode.commands.registerCommand(COMMANDS.showOnly, () => pick(services)),
    vscode.commands.registerCommand(COMMANDS.showAll, () => views.update({ kinds: null })),
  );
}

interface KindItem extends vscode.QuickPickItem {
  readonly info: KindInfo;
}

async function pick({ store, views, kinds, config }: Services): Promise<void> {
  const counts = new Map<string, number>();
  for (const { analysis } of store.drafts.values()) {
    for (const { kind } of analysis.facts) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const found = config.settings.kinds;
  const items = kinds
    .filter(kind => (found === null ? kind.onByDefault : found.includes(kind.id)))
    .map((kind): KindItem => ({
      info: kind,
      label: `$(${kind.icon}) ${vscode.l10n.t(kind.plural)}`,
      description: String(counts.get(kind.id) ?? 0),
      picked: views.shows(kind.id),
    }));
  const picked = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    title: vscode.l10n.t('Show Only These Facts'),
    placeHolder: vscode.l10n.t('Kinds of fact to see in the tree and in editors'),
  });
  if (picked === undefined) return;
  // Nothing picked would be an empty tree, which nobody asks for: it means no filter, as does everything.
  const all = picked.length === 0 || picked.length === items.length;
  await views.update({ kinds: all ? null : picked.map(item => item.info.id) });
}
