import * as vscode from 'vscode';
import { ignoredDuplicate } from '../../present/houseList';
import { oneLine, shorten } from '../../present/label';
import { chosenCopy } from '../copyGroups';
import { addToHouseList } from '../houseEdit';
import { COMMANDS } from '../ids';
import type { Services } from '../services';

/**
 * "Facts: Ignore This Duplicate" and "Facts: Mark as Template": tell the house list that a passage is meant to stand more
 * than once, this group of copies by its id, or every copy in every draft by its text.
 */
export function registerExpectCopies(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(COMMANDS.ignoreCopies, (target: unknown) =>
      expect(services, target, 'ignoredDuplicates'),
    ),
    vscode.commands.registerCommand(COMMANDS.markTemplate, (target: unknown) => expect(services, target, 'templates')),
  );
}

async function expect(services: Services, target: unknown, list: 'ignoredDuplicates' | 'templates'): Promise<void> {
  const chosen = chosenCopy(services, target);
  const place = chosen?.group.copies[chosen.copy ?? 0];
  const draft = place && services.store.get(place.uri);
  if (!chosen || !draft) return;
  const passage = draft.text.slice(place.start, place.end);
  const begins = shorten(oneLine(passage), 60);
  const isTemplate = list === 'templates';
  await addToHouseList(
    services,
    vscode.Uri.parse(place.uri),
    { list, entry: isTemplate ? passage : ignoredDuplicate(chosen.group.id, passage) },
    {
      added: isTemplate
        ? vscode.l10n.t('“{0}” is a template from now on: its copies are not reported in any draft.', begins)
        : vscode.l10n.t('The copies of “{0}” are ignored from now on.', begins),
      known: vscode.l10n.t('“{0}” is on the house list already.', begins),
    },
  );
}
