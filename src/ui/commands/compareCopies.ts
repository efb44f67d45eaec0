import * as vscode from 'vscode';
import { differencesText } from '../../present/copyDifferences';
import type { PlacedGroup } from '../../present/duplicatesOutline';
import { lineRange } from '../../present/report/document';
import { chosenCopy } from '../copyGroups';
import { CopyTexts } from '../copyTexts';
import { COMMANDS } from '../ids';
import type { Services } from '../services';
import type { Store } from '../store';

/** One copy, ready to be shown. */
interface Shown {
  readonly number: number;
  /** Name of its draft, and of the file alone. */
  readonly draft: string;
  readonly file: string;
  readonly text: string;
  /** "3" or "3–7". */
  readonly lines: string;
}

/** "Facts: Compare Copies Side by Side": two copies of a passage in VS Code's diff; with more than two, asks which. */
export function registerCompareCopies(services: Services): vscode.Disposable {
  const texts = new CopyTexts();
  const command = vscode.commands.registerCommand(COMMANDS.compareCopies, async (target: unknown) => {
    const chosen = chosenCopy(services, target);
    if (!chosen) return;
    const copies = shownCopies(chosen.group, services.store);
    const given = chosen.copy === undefined ? undefined : copies[chosen.copy];
    const one = given ?? (await pick(copies, undefined));
    const other =
      one &&
      (await pick(
        copies.filter(copy => copy !== one),
        one,
      ));
    if (!one || !other) return;
    const [left, right] = one.number < other.number ? [one, other] : [other, one];
    const title = chosen.group.across
      ? `${left.file}:${left.lines} ↔ ${right.file}:${right.lines}`
      : vscode.l10n.t('Copy {0} ↔ copy {1}, lines {2} ↔ {3}', left.number, right.number, left.lines, right.lines);
    const [a, b] = [texts.add(left.file, left.text), texts.add(right.file, right.text)];
    await vscode.commands.executeCommand('vscode.diff', a, b, title, { preview: true });
  });
  return vscode.Disposable.from(texts, command);
}

function shownCopies({ copies }: PlacedGroup, store: Store): readonly Shown[] {
  return copies.flatMap((copy, index) => {
    const draft = store.get(copy.uri);
    if (!draft) return [];
    const text = draft.text.slice(copy.start, copy.end);
    const file = draft.name.slice(draft.name.lastIndexOf('/') + 1);
    return [{ number: index + 1, draft: draft.name, file, text, lines: lineRange(copy, draft.lines) }];
  });
}

/** The one to compare with `base`, or the first of the two; asks where there is a choice. */
async function pick(copies: readonly Shown[], base: Shown | undefined): Promise<Shown | undefined> {
  if (copies.length < 2) return copies[0];
  const items = copies.map(copy => ({
    label: vscode.l10n.t('Copy {0}', copy.number),
    description: vscode.l10n.t('{0}, lines {1}', copy.draft, copy.lines),
    ...(base
      ? {
          detail:
            differencesText(base.text, copy.text, vscode.l10n.t) ||
            vscode.l10n.t('Word for word the same as copy {0}', base.number),
        }
      : {}),
    copy,
  }));
  const placeHolder = base
    ? vscode.l10n.t('Compare copy {0} with…', base.number)
    : vscode.l10n.t('Which copy is to be compared?');
  return (await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true, matchOnDetail: true }))
    ?.copy;
}
