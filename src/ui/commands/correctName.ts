import * as vscode from 'vscode';
import { withCorrection } from '../../present/houseCorrections';
import { HOUSE_LIST_PATH } from '../../present/houseList';
import { escapeIcons } from '../../present/markdown';
import { nameOffers, sameNameOffers, type Offer } from '../../present/nameCorrections';
import { changeHouseList } from '../houseEdit';
import { COMMANDS } from '../ids';
import { nameAt, nameContext, offersAt } from '../names';
import { isPlace, type Place } from '../place';
import type { Services } from '../services';

/**
 * "Facts: Correct Name…" offers all that can be said about the name at a place or at the cursor; "Is a Name" and "Not a
 * Name" say it at once. The house list of the workspace remembers it.
 */
export function registerCorrectName(services: Services): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand(COMMANDS.correctName, (target: unknown) => correct(services, target)),
    registerCommand(COMMANDS.isName, (target: unknown) => say(services, target, 'name')),
    registerCommand(COMMANDS.notName, (target: unknown) => say(services, target, 'no name')),
    registerCommand(COMMANDS.rememberName, async (target: unknown) => {
      if (isRemembered(target)) await remember(services, target.uri, target.offer);
    }),
  );
}

async function correct(services: Services, target: unknown): Promise<void> {
  const place = isPlace(target) ? target : atCursor();
  const draft = place && services.store.get(place.uri);
  const here = draft && nameAt(draft, place.start);
  const offers = draft ? offersAt(services, draft, place) : [];
  if (!draft || offers.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Put the cursor at a name, or select one that was missed.'),
    );
    return;
  }
  const others = here ? sameNameOffers(here.fact, nameContext(services, draft)) : [];
  const rest = others.filter(other => !offers.some(({ title }) => title === other.title));
  const picked = await vscode.window.showQuickPick<vscode.QuickPickItem & { readonly offer?: Offer }>(
    [
      ...offers.map(row),
      ...(rest.length > 0
        ? [{ label: vscode.l10n.t('The same name as'), kind: vscode.QuickPickItemKind.Separator }]
        : []),
      ...rest.map(row),
    ],
    { title: vscode.l10n.t('Correct Name (writes {0})', HOUSE_LIST_PATH) },
  );
  if (picked?.offer) await remember(services, draft.uri, picked.offer);
}

function row(offer: Offer): vscode.QuickPickItem & { readonly offer: Offer } {
  return { label: escapeIcons(offer.title), offer };
}

/** Remembers that a name is what it was taken for, or that it is none. */
async function say(services: Services, target: unknown, what: 'name' | 'no name'): Promise<void> {
  const place = isPlace(target) ? target : atCursor();
  const draft = place && services.store.get(place.uri);
  const here = draft && nameAt(draft, place.start);
  const offers = here ? nameOffers(here.fact, nameContext(services, draft), true) : [];
  const offer = offers.find(({ correction }) => correction.is === what);
  if (draft && offer) await remember(services, draft.uri, offer);
}

async function remember(services: Services, uri: string, { title, correction }: Offer): Promise<void> {
  let [before, after] = ['', ''];
  const make = (text: string): string => {
    [before, after] = [text, withCorrection(text, correction)];
    return after;
  };
  const undo = (text: string): string => {
    if (text !== after) throw new Error(vscode.l10n.t('it was changed since'));
    return before;
  };
  await changeHouseList(
    services,
    vscode.Uri.parse(uri),
    { make, undo },
    {
      added: vscode.l10n.t('{0}: from now on, in every draft of this folder.', title),
      known: vscode.l10n.t('{0}: the house list says so already.', title),
    },
  );
}

function atCursor(): Place | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { document, selection } = editor;
  return {
    uri: document.uri.toString(),
    start: document.offsetAt(selection.start),
    end: document.offsetAt(selection.end),
  };
}

function isRemembered(value: unknown): value is { readonly uri: string; readonly offer: Offer } {
  if (typeof value !== 'object' || value === null) return false;
  const { uri, offer } = value as Partial<Record<'uri' | 'offer', unknown>>;
  if (typeof uri !== 'string' || typeof offer !== 'object' || offer === null) return false;
  const { title, correction } = offer as Partial<Offer>;
  return typeof title === 'string' && ['name', 'no name', 'unlisted'].some(is => is === correction?.is);
}
