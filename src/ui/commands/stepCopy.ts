import * as vscode from 'vscode';
import { chosenCopy } from '../copyGroups';
import { COMMANDS } from '../ids';
import { showPlace } from '../place';
import type { Services } from '../services';

/** How long the status bar says where one is (milliseconds). */
const SHOWN = 4000;

/** "Facts: Next Copy" and "Facts: Previous Copy": round the copies of the passage at the cursor. */
export function registerStepCopy(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(COMMANDS.nextCopy, (target: unknown) => step(services, target, 1)),
    vscode.commands.registerCommand(COMMANDS.previousCopy, (target: unknown) => step(services, target, -1)),
  );
}

async function step(services: Services, target: unknown, direction: 1 | -1): Promise<void> {
  const chosen = chosenCopy(services, target);
  if (!chosen) return;
  const { copies } = chosen.group;
  const index = ((chosen.copy ?? 0) + direction + copies.length) % copies.length;
  const place = copies[index];
  if (!place) return;
  // The cursor only: a selected page would be gone with the next key.
  await showPlace(services.store, { ...place, end: place.start });
  void vscode.window.setStatusBarMessage(vscode.l10n.t('Copy {0} of {1}', index + 1, copies.length), SHOWN);
}
