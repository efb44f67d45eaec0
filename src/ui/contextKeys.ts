import * as vscode from 'vscode';
import { CONTEXT_KEYS } from './ids';
import { run } from './log';
import type { Services } from './services';

/** A context key of VS Code, set only when its value changes. */
export class ContextKey<T extends string | boolean> {
  #value: T | undefined;

  constructor(
    private readonly services: Services,
    private readonly id: string,
  ) {}

  set(value: T): void {
    if (value === this.#value) return;
    this.#value = value;
    run(this.services.log, vscode.commands.executeCommand('setContext', this.id, value), `set ${this.id}`);
  }
}

/** Tells menus and keys what the user chose to see. */
export function registerViewContext(services: Services): vscode.Disposable {
  const { views } = services;
  const annotations = new ContextKey<boolean>(services, CONTEXT_KEYS.annotations);
  const order = new ContextKey<'kind' | 'appearance'>(services, CONTEXT_KEYS.order);
  const filtered = new ContextKey<boolean>(services, CONTEXT_KEYS.filtered);
  const set = (): void => {
    annotations.set(views.view.annotations);
    order.set(views.view.order);
    filtered.set(views.view.kinds !== null);
  };
  set();
  return views.onDidChange(set);
}
