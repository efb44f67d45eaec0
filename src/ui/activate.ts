import * as vscode from 'vscode';
import type { Analyzer } from '../analyzer/analyzer';
import type { EngineData } from '../engine/model';
import { registerAcrossDiagnostics } from './acrossDiagnostics';
import { AcrossDrafts } from './acrossDrafts';
import { registerCodeActions } from './codeActions';
import { registerCommands } from './commands/index';
import { Config } from './config';
import { registerCursorContext } from './cursorContext';
import { registerDecorations } from './decorations';
import { registerDiagnostics } from './diagnostics';
import { registerDuplicatesView, type DuplicatesView } from './duplicatesTree';
import { Drafts } from './drafts';
import { registerFactsView, type FactsView } from './factsView';
import { HouseLists } from './houseList';
import { registerHovers } from './hovers';
import { registerViewContext } from './contextKeys';
import { createLog } from './log';
import type { Services } from './services';
import { registerStatusBar, type StatusBar } from './statusBar';
import { Store } from './store';
import { ViewState } from './viewState';
import { WorkspaceScan } from './workspaceScan';

/** What the extension hands to its tests. */
export interface Api {
  readonly store: Store;
  readonly views: ViewState;
  readonly houseLists: HouseLists;
  readonly facts: FactsView;
  readonly duplicates: DuplicatesView;
  readonly across: AcrossDrafts;
  readonly statusBar: StatusBar;
  /** Resolves when every open draft has been read as it stands. */
  settled(): Promise<void>;
}

/** Makes the analyzer of this host from the engine's data; `report` is told when its worker dies. */
export type CreateAnalyzer = (data: EngineData, report: (message: string) => void) => Analyzer;

/** Starts Fact Desk, in every host alike: builds what the features share, then the features. */
export async function activate(context: vscode.ExtensionContext, createAnalyzer: CreateAnalyzer): Promise<Api> {
  const log = createLog();
  const store = new Store();
  const views = new ViewState(context.workspaceState);
  const warn = (message: string): void => {
    log.warn(message);
  };
  const config = new Config(warn);
  const houseLists = new HouseLists(log);
  const [data] = await Promise.all([loadData(context), houseLists.start()]);
  const analyzer = createAnalyzer(data, warn);
  const kinds = await analyzer.kinds();
  const comparer = createAnalyzer(data, warn);
  const across = new AcrossDrafts({ analyzer: comparer, store, config, houseLists, log });
  const services: Services = { context, store, views, config, log, kinds, houseLists, across };
  const scan = new WorkspaceScan(services, { analyzer, houseLists });
  const drafts = new Drafts({ analyzer, store, config, houseLists, log }, uri => {
    scan.closed(uri);
  });
  const readAll = (): void => {
    drafts.readAll();
    scan.refreshAll();
  };

  const facts = registerFactsView(services);
  const duplicates = registerDuplicatesView(services);
  const statusBar = registerStatusBar(services);

  context.subscriptions.push(
    log,
    store,
    views,
    config,
    houseLists,
    analyzer,
    comparer,
    across,
    drafts,
    scan,
    config.onDidChange(readAll),
    houseLists.onDidChange(readAll),
    registerDecorations(services),
    registerHovers(services),
    registerDiagnostics(services),
    registerAcrossDiagnostics(services),
    registerCodeActions(services),
    registerViewContext(services),
    registerCursorContext(services),
    facts,
    duplicates,
    statusBar,
    registerCommands(services),
  );
  drafts.readAll();
  return { store, views, houseLists, facts, duplicates, across, statusBar, settled: () => drafts.settled() };
}

async function loadData(context: vscode.ExtensionContext): Promise<EngineData> {
  const read = (name: string): Thenable<Uint8Array> =>
    vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, 'media', 'model', name));
  const [gazetteer, names] = await Promise.all([read('gazetteer.txt'), read('names.bin')]);
  return { gazetteer: new TextDecoder().decode(gazetteer), names };
}
