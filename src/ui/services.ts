import type * as vscode from 'vscode';
import type { KindInfo } from '../engine/model';
import type { AcrossDrafts } from './acrossDrafts';
import type { Config } from './config';
import type { HouseLists } from './houseList';
import type { Log } from './log';
import type { Store } from './store';
import type { ViewState } from './viewState';

/** What a feature may use; built once by the composition root and handed to each feature's `register…` function. */
export interface Services {
  readonly context: vscode.ExtensionContext;
  readonly store: Store;
  readonly views: ViewState;
  readonly config: Config;
  readonly houseLists: HouseLists;
  readonly across: AcrossDrafts;
  readonly log: Log;
  /** All kinds of fact, as the worker announced them; in order of the registry. */
  readonly kinds: readonly KindInfo[];
}
