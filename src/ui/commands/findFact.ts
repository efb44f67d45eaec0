import * as vscode from 'vscode';
import type { Fact, KindInfo } from '../../engine/model';
import { FactSearch, type Hit } from '../../present/factSearch';
import { oneLine, shorten } from '../../present/label';
import { escapeIcons } from '../../present/markdown';
import { samePersonKeys } from '../../present/samePersons';
import { mentionContext } from '../../present/mentionContext';
import { COMMANDS } from '../ids';
import { run } from '../log';
import { showPlace, type Place } from '../place';
import type { Services } from '../services';
import type { Draft } from '../store';

/** More rows than anybody scrolls through; the title says how many there are. */
const MAX_ROWS = 200;

/** Milliseconds that a row is active before the editor follows: not while somebody types or runs down the list. */
const REST = 150;

/** Only the mentions of one fact, said with its label. */
interface Filter {
  readonly key: string;
  readonly label: string;
}

interface FactRow extends vscode.QuickPickItem {
  readonly hit: Hit<Draft>;
}

/** "Facts: Find Fact…": all facts of all drafts, by a few letters; the editor follows the row. */
export function registerFindFact(services: Services): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.findFact, (filter: unknown) => {
    find(services, isFilter(filter) ? filter : undefined);
  });
}

function find(services: Services, filter: Filter | undefined): void {
  const { store, views, log } = services;
  const kinds = new Map(services.kinds.map(info => [info.id, info]));
  const analyses = [...store.drafts.values()].map(({ analysis }) => analysis);
  const keys = filter && samePersonKeys(filter.key, analyses);
  const wanted = (fact: Fact): boolean => views.shows(fact.kind) && (keys === undefined || keys.has(fact.key));
  const search = new FactSearch(activeFirst(store.drafts), kinds, wanted);
  const back = whereAmI();
  const pick = vscode.window.createQuickPick<FactRow>();
  pick.placeholder = placeholder(search.size, filter);

  const list = (): void => {
    const { hits, total } = search.search(pick.value, MAX_ROWS);
    pick.items = hits.map(hit => rowOf(hit, kinds.get(hit.fact.kind)));
    pick.title = title(hits.length, total, filter);
  };
  // The first row becomes active by itself: that is no choice of the user's and moves no editor.
  let chosen = false;
  let shown: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const preview = (row: FactRow): void => {
    const next = async (): Promise<void> => {
      await showPlace(store, placeOf(row), { preserveFocus: true, preview: true });
    };
    shown = (shown ?? Promise.resolve()).then(next).catch((error: unknown) => {
      log.warn(`previewing ${row.hit.draft.name}: ${String(error)}`);
    });
  };
  let accepted = false;
  pick.onDidChangeValue(list);
  pick.onDidChangeActive(([row]) => {
    clearTimeout(timer);
    if (row && (chosen || pick.value !== '')) {
      timer = setTimeout(() => {
        preview(row);
      }, REST);
    }
    chosen = true;
  });
  pick.onDidAccept(() => {
    // Enter may overtake the list that the last letter asked for; then the first answer is what was meant.
    const row = pick.selectedItems[0] ?? pick.items[0];
    accepted = row !== undefined;
    const reveal = (): Thenable<void> => vscode.commands.executeCommand(COMMANDS.reveal, row && placeOf(row));
    run(log, (shown ?? Promise.resolve()).then(reveal), 'showing the fact that was chosen');
    pick.hide();
  });
  pick.onDidHide(() => {
    clearTimeout(timer);
    if (!accepted && shown) run(log, shown.then(back), 'going back to where the search began');
    pick.dispose();
  });
  // What is typed from now on belongs to the search, however long the list takes.
  pick.show();
  list();
}

function rowOf({ draft, fact }: Hit<Draft>, kind: KindInfo | undefined): FactRow {
  const name = draft.name.slice(draft.name.lastIndexOf('/') + 1);
  const label = shorten(oneLine(fact.text), 80);
  const full = oneLine(fact.label);
  const kindLabel = kind ? vscode.l10n.t(kind.label) : fact.kind;
  const more = [
    kindLabel,
    ...(fact.cluster !== null && full !== label ? [shorten(full, 60)] : []),
    `${name}:${draft.lines.at(fact.start).line}`,
  ];
  return {
    label: `$(${kind?.icon ?? 'question'}) ${escapeIcons(label)}`,
    description: escapeIcons(more.join(' · ')),
    detail: escapeIcons(mentionContext(draft.text, fact).text),
    // The search has already decided; VS Code is not to filter what was found by its meaning or despite a typo.
    alwaysShow: true,
    hit: { draft, fact },
  };
}

function title(shown: number, total: number, filter: Filter | undefined): string {
  const what = filter ? vscode.l10n.t('Mentions of “{0}”', shorten(filter.label, 60)) : vscode.l10n.t('Find Fact');
  return shown < total
    ? vscode.l10n.t('{0}: the first {1} of {2} are listed, type to narrow', what, shown, total)
    : vscode.l10n.t('{0}: {1} found', what, total);
}

function placeholder(size: number, filter: Filter | undefined): string {
  if (size === 0) return vscode.l10n.t('No draft that is open or scanned has facts to show');
  return filter
    ? vscode.l10n.t('Type to narrow the mentions')
    : vscode.l10n.t('Name, figure, date, kind… (Scan Workspace adds the drafts that are not open)');
}

/** The draft one works on comes first. */
function activeFirst(drafts: ReadonlyMap<string, Draft>): Draft[] {
  const active = vscode.window.activeTextEditor?.document.uri.toString();
  return [...drafts.values()].sort((a, b) => Number(b.uri === active) - Number(a.uri === active));
}

/** Remembers editor and selection; the answer goes back there. */
function whereAmI(): () => Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return () => Promise.resolve();
  const { document, selection, viewColumn, visibleRanges } = editor;
  return async () => {
    const again = await vscode.window.showTextDocument(document, { selection, ...(viewColumn && { viewColumn }) });
    if (visibleRanges[0]) again.revealRange(visibleRanges[0], vscode.TextEditorRevealType.AtTop);
  };
}

function placeOf({ hit: { draft, fact } }: FactRow): Place {
  return { uri: draft.uri, start: fact.start, end: fact.end };
}

function isFilter(value: unknown): value is Filter {
  if (typeof value !== 'object' || value === null) return false;
  const { key, label } = value as Partial<Record<keyof Filter, unknown>>;
  return typeof key === 'string' && typeof label === 'string';
}
