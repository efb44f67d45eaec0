/** Speed of the figures on articles of about 4 KB, beside wink-nlp on the same articles in the same run. */
import { readFigures } from '../../src/engine/figures/family';
import { age } from '../../src/engine/kinds/age';
import { isCurrencyPrefix, money } from '../../src/engine/kinds/money';
import { ordinal } from '../../src/engine/kinds/ordinal';
import { percent } from '../../src/engine/kinds/percent';
import { quantity } from '../../src/engine/kinds/quantity';
import { score } from '../../src/engine/kinds/score';

const ARTICLE = 3900;
const ROUNDS = 9;
const KINDS = [money, percent, age, score, ordinal, quantity];

/** Prints megabytes a second, minima of interleaved rounds, and the ratio. */
export async function measureSpeed(sentences: readonly string[]): Promise<void> {
  const articles = join(sentences, 250_000);
  const { default: winkNLP } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const wink = winkNLP(model);
  const whole = articles.join('\n').slice(0, 1_000_000);
  const ours = (): unknown => articles.map(article => readFigures(article, KINDS, isCurrencyPrefix).length);
  const peer = (): unknown => articles.map(article => wink.readDoc(article).entities().length());
  const best = { figures: Infinity, wink: Infinity, string: Infinity };
  for (let round = 0; round < ROUNDS; round++) {
    best.figures = Math.min(best.figures, seconds(ours));
    best.wink = Math.min(best.wink, seconds(peer));
    best.string = Math.min(
      best.string,
      seconds(() => readFigures(whole, KINDS, isCurrencyPrefix)),
    );
  }
  const megabytes = articles.reduce((sum, article) => sum + article.length, 0) / 1e6;
  const [figures, peers, string] = [megabytes / best.figures, megabytes / best.wink, whole.length / 1e6 / best.string];
  console.log(
    `speed: figures ${figures.toFixed(1)} MB/s, wink ${peers.toFixed(2)} MB/s, ratio ${(figures / peers).toFixed(1)}`,
  );
  console.log(`speed: the same in one string ${string.toFixed(1)} MB/s`);
}

/** The sentences, over and over, as articles. */
function join(sentences: readonly string[], length: number): string[] {
  const articles: string[] = [];
  let article = '';
  for (let at = 0; sentences.length > 0 && articles.length * ARTICLE < length; at++) {
    article += `${sentences[at % sentences.length] ?? ''} `;
    if (article.length < ARTICLE) continue;
    articles.push(article);
    article = '';
  }
  return articles;
}

function seconds(task: () => unknown): number {
  const start = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
