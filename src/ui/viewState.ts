import * as vscode from 'vscode';
import type { KindId } from '../engine/model';

/** What the user chose to see; remembered for the workspace. */
export interface View {
  /** False hides the marks in editors. */
  readonly annotations: boolean;
  /** How the Facts tree arranges the facts of a draft. */
  readonly order: 'kind' | 'appearance';
  /** The kinds shown in tree and editors; null = all. */
  readonly kinds: readonly KindId[] | null;
}

const KEY = 'view';
const ALL: View = { annotations: true, order: 'kind', kinds: null };

/** The current View and its event; kept in the workspace's memento. */
export class ViewState implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<View>();
  readonly onDidChange = this.#changed.event;
  #view: View;

  constructor(private readonly memento: vscode.Memento) {
    this.#view = { ...ALL, ...memento.get<Partial<View>>(KEY) };
  }

  get view(): View {
    return this.#view;
  }

  /** True when facts of this kind are to be seen. */
  shows(kind: KindId): boolean {
    return this.#view.kinds?.includes(kind) ?? true;
  }

  async update(change: Partial<View>): Promise<void> {
    this.#view = { ...this.#view, ...change };
    this.#changed.fire(this.#view);
    await this.memento.update(KEY, this.#view);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
