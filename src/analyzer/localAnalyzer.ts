import { createEngine } from '../engine/analyze';
import { duplicatesAcross } from '../engine/duplicates/across';
import type { EngineData } from '../engine/model';
import type { Analyzer } from './analyzer';

/** The engine in this process: for the command line and for tests. Each job is done when `analyze` returns. */
export function localAnalyzer(data: EngineData): Analyzer {
  const engine = createEngine(data);
  return {
    kinds: () => Promise.resolve(engine.kinds),
    analyze: (job, token) =>
      token?.isCancellationRequested
        ? Promise.resolve(undefined)
        : new Promise(resolve => {
            resolve(engine.analyze(job.text, job.options, job.id));
          }),
    compare: (documents, options) =>
      new Promise(resolve => {
        resolve(duplicatesAcross(documents, options));
      }),
    forget: id => {
      engine.forget(id);
    },
    dispose: () => undefined,
  };
}
