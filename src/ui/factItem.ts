import * as vscode from 'vscode';
import { isName } from '../present/nameCorrections';
import type { OutlineNode } from '../present/outlineNode';
import type { FactRow } from './factRow';
import { COLORS, COMMANDS } from './ids';

/** How VS Code shows a row of the Facts tree; the tooltip follows when it is asked for. */
export function factItem(row: FactRow): vscode.TreeItem {
  const { node } = row;
  const item = new vscode.TreeItem(label(node), STATES[node.state]);
  item.id = node.id;
  item.description = node.description;
  item.contextValue = contextValue(node);
  item.accessibilityInformation = { label: node.spoken };
  if (node.type === 'draft') {
    item.resourceUri = vscode.Uri.parse(row.uri);
    item.iconPath = vscode.ThemeIcon.File;
    item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [item.resourceUri] };
    return item;
  }
  if (node.icon !== '') item.iconPath = new vscode.ThemeIcon(node.icon, iconColor(node));
  if (node.facts.length > 0) {
    item.command = { command: COMMANDS.reveal, title: vscode.l10n.t('Show in the Draft'), arguments: [row] };
  }
  return item;
}

/** What menus know a row by: "fact name suggestion". */
function contextValue({ type, facts: [fact], suggestion }: OutlineNode): string {
  return [type, ...(fact && isName(fact) ? ['name'] : []), ...(suggestion ? ['suggestion'] : [])].join(' ');
}

const STATES = {
  leaf: vscode.TreeItemCollapsibleState.None,
  folded: vscode.TreeItemCollapsibleState.Collapsed,
  unfolded: vscode.TreeItemCollapsibleState.Expanded,
} as const;

function label({ label, highlight }: OutlineNode): vscode.TreeItemLabel {
  return highlight === undefined ? { label } : { label, highlights: [[highlight.start, highlight.end]] };
}

function iconColor({ family, suggestion }: OutlineNode): vscode.ThemeColor | undefined {
  if (suggestion) return new vscode.ThemeColor('disabledForeground');
  return family === null ? undefined : new vscode.ThemeColor(COLORS[family]);
}
