// Whether time grows with the text and no faster, for ordinary and hostile texts: the ratio time(2n) / time(n), minima of
// interleaved runs in processor time. Usage: npm run bench -- growth [CHARACTERS] [CASE]
import { createEngine } from '../../src/engine/analyze';
import { engineData } from '../engine/engine';
import { newsDraft } from './draft';
import { milliseconds, printTable, race, times } from './measure';

/** Text that is repeated to the wanted length; each is the worst of its kind for some parser. */
const HOSTILE: Readonly<Record<string, string>> = {
  'one letter': 'a',
  spaces: ' ',
  'line feeds': '\n',
  'carriage returns': '\r',
  'no-break spaces': '\u00a0',
  'long words': `${'x'.repeat(5000)} `,
  digits: '9',
  'digits with commas': '1,',
  'digits with colons': '12:',
  'digits with slashes': '1/',
  'vulgar fractions': '½',
  scale: 'million ',
  half: 'half a ',
  ranges: '1 to ',
  betweens: 'between 5 and ',
  scores: '4-3 ',
  ages: '5-year-',
  dollars: '$1 ',
  percents: '5% ',
  months: 'January 5 ',
  days: 'every Monday ',
  dates: '2024-01-01 ',
  abbreviations: 'U.S. ',
  initials: 'J. ',
  titles: 'Mr. ',
  names: 'John Smith ',
  'name parts': 'Bank of ',
  conjunctions: 'Smith and ',
  acronyms: 'World Bank (WB) ',
  possessives: "'s ",
  'opening quotes': '“',
  quotations: '“x,” said Bob. ',
  'straight quotes': '"a" ',
  addresses: 'a@',
  links: 'http://',
  emoji: '👩🏽‍🚀',
  'combining characters': 'e\u0301',
  'half characters': '\ud800',
  'right to left': 'محمد ',
  stars: '*',
  emphasis: '*a **b ',
  underscores: '_',
  brackets: '[',
  'link ends': '](',
  'link texts': '[a](b',
  ticks: '`',
  'uneven ticks': '`a``',
  tags: '<',
  comments: '<!--',
  entities: '&amp',
  backslashes: '\\',
  quotes: '> ',
  'nested quotes': '>',
  'nested lists': '- ',
  lists: '1. a\n',
  'quoted lists': '>>- ',
  tables: '|a|b|\n|-|-|\n',
  pipes: '|',
  headings: '# ',
  underlined: 'a\n===\n',
  fences: '```\n',
  'front matter': '---\n',
  references: '[a]: b\n',
  footnotes: '[^1]: x\n',
};

/** Prints the slowest and every text whose time grows faster than the text. */
export function run(args: string[]): Promise<void> {
  const length = Number(args[0] ?? 20_000);
  if (!Number.isInteger(length) || length < 100) throw new Error('usage: npm run bench -- growth [CHARACTERS] [CASE]');
  const engine = createEngine(engineData());
  const rows: { name: string; once: number; ratio: number }[] = [];
  const news = newsDraft(length / 2);
  const texts: [string, (size: number) => string][] = [
    ['news', size => news.slice(0, size)],
    ...Object.entries(HOSTILE).map(([name, part]): [string, (size: number) => string] => [
      name,
      size => part.repeat(Math.ceil(size / part.length)).slice(0, size),
    ]),
  ];
  for (const language of ['plain', 'markdown'] as const) {
    for (const [name, make] of texts) {
      if (args[1] !== undefined && args[1] !== name) continue;
      const once = make(length);
      const twice = make(2 * length);
      try {
        const took = race(5, {
          once: () => engine.analyze(once, { language }),
          twice: () => engine.analyze(twice, { language }),
        });
        rows.push({ name: `${name}, ${language}`, once: took.once.min, ratio: took.twice.min / took.once.min });
      } catch (error) {
        rows.push({
          name: `${name}, ${language}: ${String(error)}`,
          once: Number.NaN,
          ratio: Number.POSITIVE_INFINITY,
        });
      }
    }
  }
  // Below a few milliseconds the ratio is noise.
  const steep = rows.filter(row => row.ratio > 2.3 && !(row.once < 2));
  const slow = [...rows].sort((a, b) => b.once - a.once).slice(0, 10);
  const table = (list: typeof rows): void => {
    printTable([
      ['', `${length} characters`, 'twice as many'],
      ...list.map(row => [row.name, milliseconds(row.once), times(row.ratio)]),
    ]);
  };
  console.log(`${rows.length} texts; time grows more than 2.3 times for ${steep.length}:`);
  table(steep);
  console.log('\nslowest:');
  table(slow);
  return Promise.resolve();
}
