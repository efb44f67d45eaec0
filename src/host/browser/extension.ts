import { Uri, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, createMessageConnection } from 'vscode-jsonrpc/browser';
import { remoteAnalyzer, type WorkerLink } from '../../analyzer/remoteAnalyzer';
import { activate as activateFactDesk, type Api } from '../../ui/activate';

/** Entry point in the browser. */
export function activate(context: ExtensionContext): Promise<Api> {
  const script = Uri.joinPath(context.extensionUri, 'dist/web/worker.js').toString(true);
  return activateFactDesk(context, (data, report) => remoteAnalyzer(() => spawn(script), data, report));
}

function spawn(script: string): WorkerLink {
  const worker = new Worker(script);
  return {
    connection: createMessageConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)),
    onExit: listener => {
      worker.addEventListener('error', event => {
        listener(event.message);
      });
    },
    terminate: () => {
      worker.terminate();
    },
  };
}
