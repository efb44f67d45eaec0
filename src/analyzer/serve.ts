import type { MessageConnection } from 'vscode-jsonrpc';
import { createEngine, type Engine } from '../engine/analyze';
import { duplicatesAcross } from '../engine/duplicates/across';
import type { Analysis } from '../engine/model';
import type { CancellationToken, Job } from './analyzer';
import { analyzeRequest, compareRequest, forgetNotification, helloRequest } from './protocol';

/** One job under way. */
interface Run {
  readonly steps: Generator<undefined, Analysis>;
  readonly lane: Job['lane'];
  readonly token: CancellationToken;
  readonly settle: (result: Analysis | null) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * The worker's side: answers the protocol with an engine of its own. Works in steps and listens in between, so that a
 * cancellation arrives and an interactive job overtakes a background one.
 *
 * @param breathe resolves after messages that have arrived were delivered
 */
export function serve(connection: MessageConnection, breathe: () => Promise<void>): void {
  let engine: Engine | undefined;
  const runs: Run[] = [];
  let working = false;

  connection.onRequest(helloRequest, ({ data }) => {
    engine = createEngine(data);
    return engine.kinds;
  });
  connection.onRequest(analyzeRequest, (job, token) => {
    const ready = engine;
    if (!ready) throw new Error('analyze came before hello');
    return new Promise<Analysis | null>((settle, fail) => {
      runs.push({ steps: ready.steps(job.text, job.options, job.id), lane: job.lane, token, settle, fail });
      if (!working) void work();
    });
  });
  connection.onRequest(compareRequest, ({ documents, options }) => duplicatesAcross(documents, options));
  connection.onNotification(forgetNotification, ({ id }) => {
    engine?.forget(id);
  });
  connection.listen();

  async function work(): Promise<void> {
    working = true;
    for (;;) {
      await breathe();
      const run = runs.find(({ lane }) => lane === 'interactive') ?? runs[0];
      if (!run) break;
      if (step(run)) runs.splice(runs.indexOf(run), 1);
    }
    working = false;
  }
}

/** Takes a job one step further; true when it is over. */
function step(run: Run): boolean {
  if (run.token.isCancellationRequested) {
    run.settle(null);
    return true;
  }
  try {
    const { done, value } = run.steps.next();
    if (done) run.settle(value);
    return done === true;
  } catch (error) {
    run.fail(error);
    return true;
  }
}
