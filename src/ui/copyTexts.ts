import * as vscode from 'vscode';

const SCHEME = 'fact-desk-copy';

/** Passages as documents that can be read and compared but not changed; they live in memory while they are shown. */
export class CopyTexts implements vscode.Disposable {
  readonly #texts = new Map<string, string>();
  readonly #subscriptions: vscode.Disposable;
  #count = 0;

  constructor() {
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
        provideTextDocumentContent: uri => this.#texts.get(uri.query),
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        if (uri.scheme === SCHEME) this.#texts.delete(uri.query);
      }),
    );
  }

  /** A document of its own for a text. @param name file name, which tells VS Code the language. */
  add(name: string, text: string): vscode.Uri {
    const key = String(++this.#count);
    this.#texts.set(key, text);
    return vscode.Uri.from({ scheme: SCHEME, path: `/${name}`, query: key });
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
