import { BrowserMessageReader, BrowserMessageWriter, createMessageConnection } from 'vscode-jsonrpc/browser';
import { serve } from '../../analyzer/serve';

declare const self: DedicatedWorkerGlobalScope;

// A message to oneself comes behind those already there, and without the 4 ms that browsers add to timers.
const channel = new MessageChannel();
const breathe = (): Promise<void> =>
  new Promise(resolve => {
    channel.port1.onmessage = () => {
      resolve();
    };
    channel.port2.postMessage(null);
  });

serve(createMessageConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), breathe);
