import { CancellationTokenSource, type MessageConnection } from 'vscode-jsonrpc';
import type { Analysis, EngineData, KindInfo } from '../engine/model';
import type { Analyzer, CancellationToken, Job } from './analyzer';
import { analyzeRequest, compareRequest, forgetNotification, helloRequest } from './protocol';

/** A worker that was started, as far as an analyzer cares. */
export interface WorkerLink {
  readonly connection: MessageConnection;
  /** Calls back once when the worker has died; the message port itself would never tell. */
  onExit(listener: (reason: string) => void): void;
  terminate(): void;
}

/** A worker that has said hello. */
interface Live {
  readonly link: WorkerLink;
  readonly kinds: Promise<readonly KindInfo[]>;
}

/** Delays before a dead worker is started again: quick at first, never a storm. */
const FIRST_DELAY = 100;
const LONGEST_DELAY = 10_000;

/**
 * An engine in a worker. The newest job of a draft cancels the older ones; a worker that dies rejects what it was doing
 * and is replaced for the next job, later each time until one succeeds.
 *
 * @param report told in one sentence when a worker dies
 */
export function remoteAnalyzer(spawn: () => WorkerLink, data: EngineData, report: (message: string) => void): Analyzer {
  const current = new Map<string, CancellationTokenSource>();
  let live: Live | undefined;
  let deaths = 0;
  let disposed = false;

  function start(): Live {
    const link = spawn();
    link.onExit(reason => {
      if (live?.link !== link) return;
      live = undefined;
      deaths++;
      // Rejects every request that still waits for an answer.
      link.connection.dispose();
      if (!disposed) report(`The worker stopped (${reason}); it is started again with the next draft.`);
    });
    link.connection.listen();
    const started: Live = { link, kinds: link.connection.sendRequest(helloRequest, { data }) };
    live = started;
    return started;
  }

  async function ready(): Promise<Live> {
    if (!live && deaths > 0) await delay(Math.min(FIRST_DELAY * 2 ** (deaths - 1), LONGEST_DELAY));
    if (disposed) throw new Error('The analyzer is disposed');
    const worker = live ?? start();
    await worker.kinds;
    return worker;
  }

  async function analyze(job: Job, token?: CancellationToken): Promise<Analysis | undefined> {
    current.get(job.id)?.cancel();
    const source = new CancellationTokenSource();
    current.set(job.id, source);
    const cancelled = (): boolean => source.token.isCancellationRequested;
    const subscription = token?.onCancellationRequested(() => {
      source.cancel();
    });
    if (token?.isCancellationRequested) source.cancel();
    try {
      const { link } = await ready();
      if (cancelled()) return undefined;
      const analysis = await link.connection.sendRequest(analyzeRequest, job, source.token);
      deaths = 0;
      return cancelled() ? undefined : (analysis ?? undefined);
    } catch (error) {
      if (cancelled()) return undefined;
      throw error;
    } finally {
      subscription?.dispose();
      if (current.get(job.id) === source) current.delete(job.id);
      source.dispose();
    }
  }

  return {
    kinds: async () => (await ready()).kinds,
    analyze,
    compare: async (documents, options) => {
      const { link } = await ready();
      const groups = await link.connection.sendRequest(compareRequest, { documents, options });
      deaths = 0;
      return groups;
    },
    forget: id => {
      if (!live) return;
      live.link.connection.sendNotification(forgetNotification, { id }).catch((error: unknown) => {
        report(`Could not forget a draft: ${String(error)}`);
      });
    },
    dispose: () => {
      disposed = true;
      for (const source of current.values()) source.cancel();
      live?.link.connection.dispose();
      live?.link.terminate();
      live = undefined;
    },
  };
}

function delay(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}
