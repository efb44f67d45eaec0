import * as vscode from 'vscode';
import type { Fact } from '../../engine/model';
import { toRange } from '../convert';
import { COMMANDS } from '../ids';
import type { Services } from '../services';

/** How long the status bar says where one is (milliseconds). */
const SHOWN = 4000;

/** "Facts: Next Fact" and "Facts: Previous Fact": from fact to fact of the active draft, round and round. */
export function registerStepFact(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(COMMANDS.nextFact, () => {
      step(services, 1);
    }),
    vscode.commands.registerCommand(COMMANDS.previousFact, () => {
      step(services, -1);
    }),
  );
}

function step({ store, views, kinds }: Services, direction: 1 | -1): void {
  const editor = vscode.window.activeTextEditor;
  const draft = editor && store.get(editor.document.uri);
  const say = (message: string): void => void vscode.window.setStatusBarMessage(message, SHOWN);
  if (!draft) {
    say(vscode.l10n.t('No draft is active.'));
    return;
  }
  const facts = draft.analysis.facts.filter(fact => views.shows(fact.kind));
  const { document, selection } = editor;
  const index = next(facts, document.offsetAt(selection.start), document.offsetAt(selection.end), direction);
  const fact = facts[index];
  if (!fact) {
    say(vscode.l10n.t('No facts are shown in this draft.'));
    return;
  }
  const range = toRange(fact, draft.lines);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  const kind = vscode.l10n.t(kinds.find(info => info.id === fact.kind)?.label ?? fact.kind);
  say(vscode.l10n.t('Fact {0} of {1}: {2}', index + 1, facts.length, kind));
}

/** Index of the fact after or before the selection; -1 where there are none. A selected fact is where one stands. */
function next(facts: readonly Fact[], start: number, end: number, direction: 1 | -1): number {
  const count = facts.length;
  if (count === 0) return -1;
  const here = facts.findIndex(fact => fact.start === start && fact.end === end);
  if (here >= 0) return (here + direction + count) % count;
  const after = facts.findIndex(fact => fact.start >= start);
  if (direction === 1) return Math.max(0, after);
  return ((after < 0 ? count : after) - 1 + count) % count;
}
