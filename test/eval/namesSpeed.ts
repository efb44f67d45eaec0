/** Speed of the names on articles of about 4 KB, beside compromise and wink-nlp on the same articles in the same run. */
import { NameTexts } from '../../src/engine/names/draft/nameTexts';
import type { NameTagger } from '../../src/engine/names/tagger';
import { readNames } from '../engine/names/read';
import { race } from '../bench/measure';

const ARTICLE = 3900;
const ROUNDS = 5;

/**
 * Prints megabytes a second, minima of interleaved rounds of processor time, and the ratios. wink-nlp runs its full pipe (which
 * finds no names), compromise looks for people, places and organizations.
 */
export async function measureSpeed(tagger: () => NameTagger, texts: readonly string[]): Promise<void> {
  const articles = join(texts, 120_000);
  const { default: winkNLP } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const { default: compromise } = await import('compromise');
  const wink = winkNLP(model);
  const few = articles.slice(0, 6);
  const size = (all: readonly string[][]): number => all.flat().reduce((sum, text) => sum + text.length, 0) / 1e6;
  const warm = tagger();
  const memo = new NameTexts();
  const tasks = {
    'names, tables warm': () => articles.map(article => readNames(warm, article, 'paragraph', memo).length),
    'names, tables cold': () => {
      const cold = tagger();
      return articles.map(article => readNames(cold, article).length);
    },
    wink: () => articles.map(article => wink.readDoc(article.join('\n')).entities().length()),
    compromise: () => few.map(article => compromise(article.join('\n')).topics().length),
  };
  const time = race(ROUNDS, tasks);
  const rate = (name: keyof typeof tasks): number =>
    (size(name === 'compromise' ? few : articles) / time[name].min) * 1000;
  for (const name of Object.keys(tasks) as (keyof typeof tasks)[])
    console.log(
      `speed: ${name.padEnd(20)} ${rate(name).toFixed(2)} MB/s, ${(rate(name) / rate('wink')).toFixed(1)} x wink, ${(rate(name) / rate('compromise')).toFixed(0)} x compromise`,
    );
}

/** The texts as articles of several paragraphs. */
function join(texts: readonly string[], length: number): string[][] {
  const articles: string[][] = [[]];
  let size = 0;
  for (const text of texts) {
    const article = articles.at(-1);
    if (!article || articles.length * ARTICLE > length) break;
    article.push(text);
    size += text.length;
    if (size < ARTICLE) continue;
    articles.push([]);
    size = 0;
  }
  return articles.filter(article => article.length > 0);
}
