import assert from 'node:assert/strict';
import { MessageChannel, Worker } from 'node:worker_threads';
import { CancellationTokenSource } from 'vscode-jsonrpc';
import { createMessageConnection, PortMessageReader, PortMessageWriter } from 'vscode-jsonrpc/node';
import type { Analyzer, Job } from '../../src/analyzer/analyzer';
import { localAnalyzer } from '../../src/analyzer/localAnalyzer';
import { remoteAnalyzer, type WorkerLink } from '../../src/analyzer/remoteAnalyzer';
import { serve } from '../../src/analyzer/serve';
import { engineData, newEngine } from '../engine/engine';

/** A worker without a thread: both ends in this process, speaking over a real message channel. */
function channelLink(): WorkerLink {
  const { port1, port2 } = new MessageChannel();
  serve(
    createMessageConnection(new PortMessageReader(port2), new PortMessageWriter(port2)),
    () => new Promise(resolve => setImmediate(resolve)),
  );
  return {
    connection: createMessageConnection(new PortMessageReader(port1), new PortMessageWriter(port1)),
    onExit: () => undefined,
    terminate: () => {
      port1.close();
    },
  };
}

/** The worker as it ships, and the thread itself for those who want to kill it. */
function threadLink(spawned: (worker: Worker) => void = () => undefined): WorkerLink {
  const worker = new Worker('./dist/worker.js');
  spawned(worker);
  return {
    connection: createMessageConnection(new PortMessageReader(worker), new PortMessageWriter(worker)),
    onExit: listener => {
      worker.once('exit', code => {
        listener(`exit code ${code}`);
      });
    },
    terminate: () => void worker.terminate(),
  };
}

const unexpected = (message: string): void => {
  assert.fail(message);
};

const ANALYZERS: readonly [string, () => Analyzer][] = [
  ['in process', () => localAnalyzer(engineData())],
  ['over a channel', () => remoteAnalyzer(channelLink, engineData(), unexpected)],
  ['in a worker thread', () => remoteAnalyzer(() => threadLink(), engineData(), unexpected)],
];

const job = (id: string, text: string, lane: Job['lane'] = 'interactive'): Job => ({
  id,
  text,
  lane,
  options: { language: 'plain' },
});

for (const [name, create] of ANALYZERS) {
  describe(`Analyzer ${name}`, () => {
    let analyzer: Analyzer;
    beforeEach(() => {
      analyzer = create();
    });
    afterEach(() => {
      analyzer.dispose();
    });

    it('compares texts with each other', async () => {
      const block = 'The harbor council voted on Tuesday to close the eastern pier until divers have inspected it.';
      const texts = [`${block}\n\n${block}`, 'Rain is expected on Wednesday.', `Intro.\n\n${block}`].map(text => ({
        text,
      }));
      const options = { minWords: 12, near: true, expected: { ignored: [], templates: [] } };
      const groups = await analyzer.compare(texts, options);
      assert.deepEqual(
        groups.map(({ copies }) => copies.map(({ document }) => document)),
        [[0, 0, 2]],
      );
      assert.deepEqual(await analyzer.compare(texts.slice(0, 2), options), [], 'what one text holds is no news');
      const templates = { ...options, expected: { ignored: [], templates: [block] } };
      assert.deepEqual(await analyzer.compare(texts, templates), []);
    });

    it('announces the kinds of the registry', async () => {
      assert.deepEqual(await analyzer.kinds(), newEngine().kinds);
    });

    it('answers what the engine answers', async () => {
      const text = 'Prime Minister Karlo Vint met 1,200 workers in Oslo.';
      assert.deepEqual(await analyzer.analyze(job('a', text)), newEngine().analyze(text, { language: 'plain' }));
    });

    it('answers nothing when it was cancelled before it began', async () => {
      const source = new CancellationTokenSource();
      source.cancel();
      assert.equal(await analyzer.analyze(job('a', 'Oslo'), source.token), undefined);
    });

    it('reads on after a draft was forgotten', async () => {
      await analyzer.analyze(job('a', '12 men.'));
      analyzer.forget('a');
      assert.equal((await analyzer.analyze(job('a', '12 men.')))?.facts.length, 1);
    });
  });
}

describe('remoteAnalyzer', () => {
  const long = 'In Oslo 1,200 workers met.\n\n'.repeat(4000);

  it('gives up an older job of the same draft', async () => {
    const analyzer = remoteAnalyzer(channelLink, engineData(), unexpected);
    const [older, newer] = await Promise.all([analyzer.analyze(job('a', long)), analyzer.analyze(job('a', '12 men.'))]);
    assert.equal(older, undefined);
    assert.equal(newer?.facts.length, 1);
    analyzer.dispose();
  });

  it('lets an interactive job overtake a background job', async () => {
    const analyzer = remoteAnalyzer(channelLink, engineData(), unexpected);
    const order: string[] = [];
    const different = Array.from({ length: 4000 }, (_, i) => `In Oslo ${i} workers met.`).join('\n\n');
    const background = analyzer.analyze(job('a', different, 'background')).then(() => order.push('background'));
    const interactive = analyzer.analyze(job('b', '12 men.')).then(() => order.push('interactive'));
    await Promise.all([background, interactive]);
    assert.deepEqual(order, ['interactive', 'background']);
    analyzer.dispose();
  });

  it('rejects what a dying worker was doing, says so, and starts another for the next draft', async () => {
    const workers: Worker[] = [];
    const reports: string[] = [];
    const analyzer = remoteAnalyzer(
      () => threadLink(worker => workers.push(worker)),
      engineData(),
      message => reports.push(message),
    );
    await analyzer.kinds();
    const doomed = analyzer.analyze(job('a', long));
    const rejected = assert.rejects(doomed);
    await workers[0]?.terminate();
    await rejected;
    assert.equal((await analyzer.analyze(job('a', '12 men.')))?.facts.length, 1);
    assert.equal(workers.length, 2);
    assert.equal(reports.length, 1);
    analyzer.dispose();
  });
});
