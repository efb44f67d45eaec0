import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ExtensionContext } from 'vscode';
import { createMessageConnection, PortMessageReader, PortMessageWriter } from 'vscode-jsonrpc/node';
import { remoteAnalyzer, type WorkerLink } from '../../analyzer/remoteAnalyzer';
import { activate as activateFactDesk, type Api } from '../../ui/activate';

/** Entry point in hosts with Node: desktop, remote, server. */
export function activate(context: ExtensionContext): Promise<Api> {
  return activateFactDesk(context, (data, report) => remoteAnalyzer(spawn, data, report));
}

function spawn(): WorkerLink {
  const worker = new Worker(join(__dirname, 'worker.js'));
  return {
    connection: createMessageConnection(new PortMessageReader(worker), new PortMessageWriter(worker)),
    onExit: listener => {
      worker.once('error', error => {
        listener(error.message);
      });
      worker.once('exit', code => {
        listener(`exit code ${String(code)}`);
      });
    },
    terminate: () => void worker.terminate(),
  };
}
