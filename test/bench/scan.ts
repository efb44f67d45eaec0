// How long a draft takes, in full and after one keystroke, against compromise on the same text in the same run; and
// whether time grows with the text. Usage: npm run bench -- scan [WORDS]
import nlp from 'compromise';
import { createEngine } from '../../src/engine/analyze';
import type { AnalyzeOptions } from '../../src/engine/model';
import { engineData } from '../engine/engine';
import { newsDraft } from './draft';
import { milliseconds, printTable, race, times, type Times } from './measure';

const OPTIONS: AnalyzeOptions = { language: 'plain' };
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Prints the table. */
export function run(args: string[]): Promise<void> {
  const words = Number(args[0] ?? 10_000);
  if (!Number.isInteger(words) || words < 10) throw new Error('usage: npm run bench -- scan [WORDS]');
  const text = newsDraft(words);
  const double = newsDraft(2 * words);

  const beforeFirst = performance.now();
  const engine = createEngine(engineData());
  const { facts } = engine.analyze(text, OPTIONS);
  const cold = performance.now() - beforeFirst;
  console.log(
    `${words} words, ${text.length} characters, ${facts.length} facts; first scan with loading ${milliseconds(cold)}\n`,
  );

  const full = race(7, {
    own: () => engine.analyze(text, OPTIONS),
    peer: () => withCompromise(text),
  });
  const growth = race(15, {
    once: () => engine.analyze(text, OPTIONS),
    twice: () => engine.analyze(double, OPTIONS),
  });
  const middle = text.indexOf(' ', text.length / 2);
  const typed = (round: number): string =>
    `${text.slice(0, middle)}${LETTERS.charAt((round + 1) % LETTERS.length)}${text.slice(middle)}`;
  const keystroke = race(200, { own: round => engine.analyze(typed(round), OPTIONS, 'draft') });
  const peerKeystroke = race(5, { peer: round => withCompromise(typed(round)) });

  const row = (name: string, own: Times, peer: Times): string[] => [
    name,
    milliseconds(own.min),
    milliseconds(own.median),
    milliseconds(own.max),
    milliseconds(peer.min),
    milliseconds(peer.median),
    times(peer.min / own.min),
    times(peer.median / own.median),
  ];
  printTable([
    ['', 'min', 'median', 'max', 'compromise min', 'median', 'ratio min', 'median'],
    row('full scan', full.own, full.peer),
    row('after one keystroke', keystroke.own, peerKeystroke.peer),
  ]);
  console.log(`\nkeystroke against full scan: ${times(growth.once.min / keystroke.own.min)} faster`);
  console.log(`twice the text: ${times(growth.twice.min / growth.once.min)} the time`);
  return Promise.resolve();
}

/** What compromise can do of the same: names and numbers. Dates need a plug-in, quotations it finds too. */
function withCompromise(text: string): number {
  const document = nlp(text);
  return (
    document.people().length +
    document.places().length +
    document.organizations().length +
    document.numbers().length +
    document.quotations().length
  );
}
