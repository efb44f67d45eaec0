import { parentPort } from 'node:worker_threads';
import { createMessageConnection, PortMessageReader, PortMessageWriter } from 'vscode-jsonrpc/node';
import { serve } from '../../analyzer/serve';

if (!parentPort) throw new Error('This file runs as a worker thread only');
serve(
  createMessageConnection(new PortMessageReader(parentPort), new PortMessageWriter(parentPort)),
  () => new Promise(resolve => setImmediate(resolve)),
);
