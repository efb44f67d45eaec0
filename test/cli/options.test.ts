import { strict as assert } from 'node:assert';
import { helpText, list, parseCommandLine, UsageError } from '../../src/cli/options';

describe('command line: options', () => {
  const accepted: [string, object | string][] = [
    ['scan a.md', { command: 'scan', format: 'text', input: 'text', kinds: [], operands: ['a.md'] }],
    [
      'scan --format json a.md b',
      { command: 'scan', format: 'json', input: 'text', kinds: [], operands: ['a.md', 'b'] },
    ],
    ['scan a.md --format=csv', { command: 'scan', format: 'csv', input: 'text', kinds: [], operands: ['a.md'] }],
    [
      'scan --kind person,money --kind date -',
      { command: 'scan', format: 'text', input: 'text', kinds: ['person', 'money', 'date'], operands: ['-'] },
    ],
    ['scan --input ndjson -', { command: 'scan', format: 'ndjson', input: 'ndjson', kinds: [], operands: ['-'] }],
    [
      'scan --input ndjson --format json -',
      { command: 'scan', format: 'json', input: 'ndjson', kinds: [], operands: ['-'] },
    ],
    ['duplicates a b', { command: 'duplicates', format: 'text', input: 'text', kinds: [], operands: ['a', 'b'] }],
    [
      'scan -- --odd-name.md',
      { command: 'scan', format: 'text', input: 'text', kinds: [], operands: ['--odd-name.md'] },
    ],
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
    ['duplicates --format csv a.md', /unknown format "csv" for duplicates/],
    ['duplicates --kind date a.md', /--kind is an option of scan/],
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
    for (const word of ['--format', '--input', '--kind', '--help', '--version', 'person', 'event', 'Exit codes']) {
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
