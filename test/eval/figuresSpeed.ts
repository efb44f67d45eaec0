/** Speed of figures and dates on articles of about 4 KB, beside wink-nlp and chrono-node on the same ones in the same run. */
import { readFigures } from '../../src/engine/figures/family';
import { age } from '../../src/engine/kinds/age';
import { isCurrencyPrefix, money } from '../../src/engine/kinds/money';
import { ordinal } from '../../src/engine/kinds/ordinal';
import { percent } from '../../src/engine/kinds/percent';
import { quantity } from '../../src/engine/kinds/quantity';
import { score } from '../../src/engine/kinds/score';
import { UNSETTLED } from '../../src/engine/text/numberFormat';
import { resolveTimes } from '../../src/engine/times/resolve';
import { scanTimes } from '../../src/engine/times/scan';
import { printTable, race } from '../bench/measure';

const ARTICLE = 3900;
const ROUNDS = 9;
const KINDS = [money, percent, age, score, ordinal, quantity];
const DATELINE = { date: '2024-09-11', source: 'given' } as const;

const figures = (text: string): number => readFigures(text, KINDS, isCurrencyPrefix, UNSETTLED, []).length;
const dates = (text: string): number => resolveTimes(scanTimes(text, UNSETTLED), DATELINE).length;

/** Prints megabytes a second, minima of interleaved rounds, the ratios to the peers, and microseconds for one find. */
export async function measureSpeed(sentences: readonly string[]): Promise<void> {
  const articles = join(sentences, 250_000);
  const whole = articles.join('\n').repeat(4).slice(0, 1_000_000);
  const { default: winkNLP } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const wink = winkNLP(model);
  const { casual } = await import('chrono-node');
  const day = new Date(DATELINE.date);
  const each = (find: (text: string) => unknown) => (): unknown => articles.map(find);

  const time = race(ROUNDS, {
    figures: each(figures),
    dates: each(dates),
    both: each(text => figures(text) + dates(text)),
    wink: each(text => wink.readDoc(text).entities().length()),
    chrono: each(text => casual.parse(text, day)),
    figuresInOne: () => figures(whole),
    datesInOne: () => dates(whole),
  });
  const length = articles.reduce((sum, article) => sum + article.length, 0);
  const count = (find: (text: string) => number): number => articles.reduce((sum, article) => sum + find(article), 0);
  const row = (name: string, own: number, peer: number, inOne: number, finds: number): string[] => [
    name,
    (length / own / 1000).toFixed(1),
    (length / peer / 1000).toFixed(2),
    (peer / own).toFixed(2),
    (inOne / whole.length / (own / length)).toFixed(2),
    ((own * 1000) / finds).toFixed(2),
  ];
  const { min: ours } = time.figures;
  console.log(`${count(figures)} figures and ${count(dates)} dates in ${length} characters`);
  printTable([
    ['', 'MB/s', 'peer MB/s', 'ratio', 'time of 1 MB in one string', 'µs a find'],
    row('figures, wink', ours, time.wink.min, time.figuresInOne.min, count(figures)),
    row('dates, chrono', time.dates.min, time.chrono.min, time.datesInOne.min, count(dates)),
    row(
      'figures + dates, chrono',
      time.both.min,
      time.chrono.min,
      time.figuresInOne.min + time.datesInOne.min,
      count(figures) + count(dates),
    ),
  ]);
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
