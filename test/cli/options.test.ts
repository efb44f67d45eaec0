import { strict as assert } from 'node:assert';
import { helpText, list, parseCommandLine, UsageError } from '../../src/cli/options';

const PLAIN = {
  format: 'text',
  input: 'text',
  kinds: [],
  style: [],
  numberLocale: 'auto',
  dateline: 'file',
  dateOrder: 'both',
  minWords: 12,
  exactOnly: false,
};

describe('command line: options', () => {
  const accepted: [string, object | string][] = [
    ['scan a.md', { ...PLAIN, command: 'scan', operands: ['a.md'] }],
    ['scan --format json a.md b', { ...PLAIN, command: 'scan', format: 'json', operands: ['a.md', 'b'] }],
    ['scan a.md --format=csv', { ...PLAIN, command: 'scan', format: 'csv', operands: ['a.md'] }],
    [
      'scan --kind person,money --kind date -',
      { ...PLAIN, command: 'scan', kinds: ['person', 'money', 'date'], operands: ['-'] },
    ],
    [
      'scan --style thousands,ten-up --style per-cent a',
      { ...PLAIN, command: 'scan', style: ['thousands', 'ten-up', 'per-cent'], operands: ['a'] },
    ],
    ['scan --number-locale de-CH a', { ...PLAIN, command: 'scan', numberLocale: 'de-CH', operands: ['a'] }],
    ['scan --input ndjson -', { ...PLAIN, command: 'scan', format: 'ndjson', input: 'ndjson', operands: ['-'] }],
    [
      'scan --input ndjson --format json -',
      { ...PLAIN, command: 'scan', format: 'json', input: 'ndjson', operands: ['-'] },
    ],
    ['duplicates a b', { ...PLAIN, command: 'duplicates', operands: ['a', 'b'] }],
    [
      'duplicates --exact-only --min-words 25 a',
      { ...PLAIN, command: 'duplicates', exactOnly: true, minWords: 25, operands: ['a'] },
    ],
    ['scan -- --odd-name.md', { ...PLAIN, command: 'scan', operands: ['--odd-name.md'] }],
    ['scan --dateline 2024-09-12 a', { ...PLAIN, command: 'scan', dateline: '2024-09-12', operands: ['a'] }],
    ['scan --date-order day-month a', { ...PLAIN, command: 'scan', dateOrder: 'day-month', operands: ['a'] }],
    ['--help', 'help'],
    ['scan -h', 'help'],
    ['--version', 'version'],
    ['-V', 'version'],
  ];
  for (const [line, expected] of accepted)
    it(line, () => assert.deepEqual(parseCommandLine(line.split(' ')), expected));

  const refused: [string, RegExp][] = [
    ['', /a command is missing/],
    ['compare a b', /unknown command "compare"/],
    ['scan', /needs a file, a folder, or -/],
    ['scan --colour a.md', /unknown option '--colour'/],
    ['scan -x a.md', /unknown option '-x'/],
    ['scan --format sarif a.md', /unknown format "sarif" for scan: use text, json, ndjson, csv or markdown/],
    ['scan --format toString a.md', /unknown format/],
    ['scan --format', /'--format <value>' argument missing/],
    ['scan --help=yes', /'-h, --help' does not take an argument/],
    ['scan --input csv -', /unknown input "csv"/],
    ['scan --kind , a.md', /names no kind/],
    ['scan --style , a.md', /names no rule/],
    ['duplicates --style thousands a.md', /--style is an option of scan/],
    ['scan --number-locale de_DE a.md', /unknown number locale "de_DE": use auto or a language tag such as en/],
    ['duplicates --number-locale de a.md', /--number-locale is an option of scan/],
    ['scan --dateline today a.md', /--dateline is no day: use file, none or a day written YYYY-MM-DD/],
    ['scan --dateline 2023-02-29 a.md', /--dateline is no day/],
    ['duplicates --dateline none a.md', /--dateline is an option of scan/],
    ['scan --date-order dmy a.md', /unknown date order "dmy": use both, day-month or month-day/],
    ['duplicates --date-order both a.md', /--date-order is an option of scan/],
    ['duplicates --format csv a.md', /unknown format "csv" for duplicates/],
    ['duplicates --kind date a.md', /--kind is an option of scan/],
    ['duplicates --min-words few a.md', /--min-words should be a whole number from 1: "few"/],
    ['duplicates --min-words 0 a.md', /--min-words should be a whole number from 1/],
    ['scan --min-words 20 a.md', /--min-words is an option of duplicates/],
    ['scan --exact-only a.md', /--exact-only is an option of duplicates/],
  ];
  for (const [line, message] of refused) {
    it(`refuses: ${line}`, () => {
      assert.throws(
        () => parseCommandLine(line.split(' ').filter(word => word !== '')),
        (error: unknown) => error instanceof UsageError && message.test(error.message) && !error.message.includes('\n'),
      );
    });
  }

  it('names every option and kind in the help text, in lines that fit a terminal', () => {
    const help = helpText([
      { id: 'person', onByDefault: true },
      { id: 'event', onByDefault: false },
    ]);
    for (const word of [
      '--format',
      '--input',
      '--kind',
      '--min-words',
      '--exact-only',
      '--help',
      '--version',
      'person',
      'event',
      'Exit codes',
    ]) {
      assert.ok(help.includes(word), word);
    }
    assert.deepEqual(
      help.split('\n').filter(line => line.length > 120),
      [],
    );
  });

  it('lists words', () =>
    assert.deepEqual(
      [list([]), list(['a']), list(['a', 'b']), list(['a', 'b', 'c'])],
      ['', 'a', 'a or b', 'a, b or c'],
    ));
});
