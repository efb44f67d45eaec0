import { parseArgs } from 'node:util';
import { DUPLICATE_WORDS } from '../engine/defaults';
import { STYLE_RULE_IDS } from '../engine/style/ids';
import { DATELINE_RULES, isDatelineRule, type DatelineRule } from '../engine/times/datelineRule';
import { DATE_ORDERS, isDateOrder, type DateOrder } from '../engine/times/dateOrder';
import { AUTO_LOCALE, isNumberLocale } from '../engine/text/numberFormat';

/** A command line that makes no sense: one sentence for the user. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** What the user asked for. */
export interface Invocation {
  readonly command: 'scan' | 'duplicates';
  readonly format: string;
  readonly input: 'text' | 'ndjson';
  /** Kind ids as given, none = the default ones. */
  readonly kinds: readonly string[];
  /** How numbers are written: a language tag that is known, or "auto". */
  readonly numberLocale: string;
  /** What stands in for the dateline of a draft that names none. */
  readonly dateline: DatelineRule;
  /** In which order dates in digits have day and month. */
  readonly dateOrder: DateOrder;
  /** Ids of rules of house style as given. */
  readonly style: readonly string[];
  /** Passages of fewer words are no duplicates. */
  readonly minWords: number;
  /** Only copies that are the same word for word are duplicates. */
  readonly exactOnly: boolean;
  readonly operands: readonly string[];
}

interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly multiple?: boolean;
  /** What stands for the value in the help text. */
  readonly value?: string;
  readonly help: string;
}

/** Every option there is: read by the parser and by the help text. */
const OPTIONS = {
  format: {
    type: 'string',
    value: 'FORMAT',
    help: 'How to print: text (default), json, ndjson; scan also: csv, markdown.',
  },
  input: {
    type: 'string',
    value: 'INPUT',
    help: 'What is read: text (default) or ndjson, one JSON object a line (see below).',
  },
  kind: { type: 'string', multiple: true, value: 'K,…', help: 'scan: find only these kinds of fact.' },
  style: {
    type: 'string',
    multiple: true,
    value: 'RULE,…',
    help: 'scan: check these rules of house style, too (see below).',
  },
  'number-locale': {
    type: 'string',
    value: 'TAG',
    help: 'scan: how numbers are written: auto (default), or a language tag (en, de, fr, de-CH…).',
  },
  dateline: {
    type: 'string',
    value: 'RULE',
    help: 'scan: where the dateline comes from if the text names none: file (default), none, YYYY-MM-DD.',
  },
  'date-order': {
    type: 'string',
    value: 'ORDER',
    help: 'scan: how dates in digits are read: both (default), day-month, month-day.',
  },
  'min-words': {
    type: 'string',
    value: 'N',
    help: `duplicates: leave out passages of fewer words than N (default ${DUPLICATE_WORDS}).`,
  },
  'exact-only': { type: 'boolean', help: 'duplicates: leave out copies in which words, names or numbers differ.' },
  help: { type: 'boolean', short: 'h', help: 'Print this text.' },
  version: { type: 'boolean', short: 'V', help: 'Print the version.' },
} as const satisfies Record<string, Option>;

/** The formats of each command; the first is the default. */
const FORMATS: Readonly<Record<Invocation['command'], readonly string[]>> = {
  scan: ['text', 'json', 'ndjson', 'csv', 'markdown'],
  duplicates: ['text', 'json', 'ndjson'],
};

/**
 * Reads the arguments behind the program's name.
 * @throws {UsageError}
 */
export function parseCommandLine(args: readonly string[]): Invocation | 'help' | 'version' {
  const { values, positionals } = parsed(args);
  if (values.help === true) return 'help';
  if (values.version === true) return 'version';
  const [command, ...operands] = positionals;
  if (command === undefined) throw new UsageError('a command is missing: scan or duplicates');
  if (command !== 'scan' && command !== 'duplicates')
    throw new UsageError(`unknown command "${command}": use scan or duplicates`);
  const input = values.input ?? 'text';
  if (input !== 'text' && input !== 'ndjson') throw new UsageError(`unknown input "${input}": use text or ndjson`);
  const format = values.format ?? (input === 'ndjson' ? 'ndjson' : 'text');
  const formats = FORMATS[command];
  if (!formats.includes(format))
    throw new UsageError(`unknown format "${format}" for ${command}: use ${list(formats)}`);
  for (const name of ['kind', 'style', 'number-locale', 'dateline', 'date-order'] as const)
    if (values[name] !== undefined && command !== 'scan') throw new UsageError(`--${name} is an option of scan`);
  for (const name of ['min-words', 'exact-only'] as const)
    if (values[name] !== undefined && command !== 'duplicates')
      throw new UsageError(`--${name} is an option of duplicates`);
  const kinds = names(values.kind);
  if (kinds.includes('')) throw new UsageError('--kind names no kind');
  const style = names(values.style);
  if (style.includes('')) throw new UsageError('--style names no rule');
  if (operands.length === 0) throw new UsageError(`${command} needs a file, a folder, or - for standard input`);
  const minWords = wordCount(values['min-words'] ?? String(DUPLICATE_WORDS));
  const dateline = values.dateline ?? 'file';
  if (!isDatelineRule(dateline)) throw new UsageError(`--dateline is no day: use ${DATELINE_RULES}`);
  const dateOrder = values['date-order'] ?? 'both';
  if (!isDateOrder(dateOrder)) throw new UsageError(`unknown date order "${dateOrder}": use ${DATE_ORDERS}`);
  const numberLocale = values['number-locale'] ?? AUTO_LOCALE;
  if (!isNumberLocale(numberLocale))
    throw new UsageError(
      `unknown number locale "${numberLocale}": use ${AUTO_LOCALE} or a language tag such as en, de, fr or de-CH`,
    );
  return {
    command,
    format,
    input,
    kinds,
    style,
    numberLocale,
    dateline,
    dateOrder,
    minWords,
    exactOnly: values['exact-only'] === true,
    operands,
  };
}

function names(values: readonly string[] = []): string[] {
  return values.flatMap(value => value.split(',')).map(name => name.trim());
}

function wordCount(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new UsageError(`--min-words should be a whole number from 1: "${value}"`);
  return Number(value);
}

/** "a, b or c". */
export function list(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

/** The help text. @param kinds ids of all kinds of fact, those that are off by default behind the others. */
export function helpText(kinds: readonly { readonly id: string; readonly onByDefault: boolean }[]): string {
  const options = Object.entries(OPTIONS).map(([name, option]: [string, Option]) => {
    const value = option.value === undefined ? '' : ` ${option.value}`;
    return `  ${`${option.short === undefined ? '    ' : `-${option.short}, `}--${name}${value}`.padEnd(21)}  ${option.help}\n`;
  });
  const ids = (onByDefault: boolean): string =>
    kinds
      .filter(kind => kind.onByDefault === onByDefault)
      .map(kind => kind.id)
      .join(' ');
  return `Fact Desk finds the checkable facts and the duplicated passages of drafts. Nothing leaves this machine.

Usage:
  fact-desk scan [--format FORMAT] [--kind K,…] [--style RULE,…] [--number-locale TAG] FILE|FOLDER|- …
  fact-desk scan --input ndjson [--format FORMAT] [--kind K,…] [--style RULE,…] [--number-locale TAG] FILE|- …
  fact-desk duplicates [--min-words N] [--exact-only] [--format text|json|ndjson] FILE|FOLDER|- …
  fact-desk duplicates --input ndjson [--min-words N] [--exact-only] [--format FORMAT] FILE|- …

Options:
${options.join('')}
Kinds of fact:
  ${ids(true)}
  only when --kind asks: ${ids(false) || 'none'}

Rules of house style, none unless --style asks:
  ${STYLE_RULE_IDS.slice(0, 4).join(' ')}
  ${STYLE_RULE_IDS.slice(4).join(' ')}

Input:
  - stands for standard input. A folder stands for its drafts (*.md *.markdown *.txt *.adoc *.rst *.tex) at any
  depth, without hidden files, node_modules and symbolic links. *.md and *.markdown are read as Markdown, all else as
  plain text. Text is UTF-8, or UTF-16 with a byte order mark. Bytes that are not UTF-8 are read as U+FFFD, with a
  warning, as VS Code shows them. A file that holds NUL bytes is no text: it is reported and left out.
  The nearest folder upward from a file that holds .factdesk or .git may hold a house list, .factdesk/house.jsonc:
  { "ignore": ["text", …] } names texts that are never facts, "ignoredDuplicates" groups (by their id) and "templates"
  blocks (by their text) that are no duplicates; "names": [{ "name", "kind": "person" | "organization" | "place",
  "aliases"?: ["text", …] }, …] are found wherever they stand, "notNames": ["text", …] never. It does not apply to
  standard input or to ndjson.

  Relative dates ("Wednesday") are reckoned from the first that is known: the "date" of an ndjson record, the date in
  the front matter, a dateline in the text, then by --dateline: the day a file was changed last, as in the editor, or
  the day you name. Standard input and ndjson have no file. A fresh checkout changes the day of its files: name the day,
  or say none, where results must repeat. Without a dateline such dates stay open.

  --input ndjson reads one object a line and answers each with one line, in order, at once:
    scan        {"id", "text", "date"?: "YYYY-MM-DD", "language"?: "markdown"}
    duplicates  {"id", "files": [{"name", "text"}, …]}
  A line that cannot be read is answered with {"id", "error"}.

Offsets are UTF-16 code units of the text without a byte order mark, ends exclusive; lines and columns count from 1.

Exit codes:
  0  done, perhaps with warnings
  2  bad usage, or a file, folder or line could not be read (the others are done)
`;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    // Node's messages go on with advice about "--"; the first sentence says what is wrong.
    const message = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new UsageError(message.charAt(0).toLowerCase() + message.slice(1));
  }
}
