import type * as vscode from 'vscode';
import type { Draft, Store } from './store';

/**
 * The draft of a document as soon as its analysis speaks of the text that stands there now; waits for the scheduler if
 * it does not yet. Undefined when nothing is being read and the draft still is another text, when the document is no
 * draft, or when the token was cancelled.
 */
export function currentDraft(
  store: Store,
  document: vscode.TextDocument,
  token?: vscode.CancellationToken,
): Promise<Draft | undefined> {
  const look = (): Draft | undefined => {
    const draft = store.get(document.uri);
    if (!draft || draft.stale) return undefined;
    return draft.version === document.version || draft.text === document.getText() ? draft : undefined;
  };
  const now = look();
  if (now || store.state.pending === 0) return Promise.resolve(now);
  return new Promise(resolve => {
    const end = (draft: Draft | undefined): void => {
      changes.dispose();
      cancelled?.dispose();
      resolve(draft);
    };
    const changes = store.onDidChange(() => {
      const draft = look();
      if (draft || store.state.pending === 0) end(draft);
    });
    const cancelled = token?.onCancellationRequested(() => {
      end(undefined);
    });
  });
}
