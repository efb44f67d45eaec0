import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Engine } from '../engine/analyze';
import type { AnalyzeOptions, KindId } from '../engine/model';
import type { ReportFormat, ReportedDocument } from '../present/report/document';
import { REPORT_FORMATS } from '../present/report/formats';
import { named, readDrafts } from './files';
import { HouseLists } from './house';
import { readRecords, RecordError, textField } from './ndjson';
import { list, UsageError, type Invocation } from './options';
import { reason, type Io, type Messages } from './output';

/** What the command works with. */
export interface Job {
  readonly invocation: Invocation;
  readonly io: Io;
  readonly messages: Messages;
}

/** `fact-desk scan`: one document after the other, read, analyzed, printed, forgotten. @throws {UsageError} */
export async function scan(job: Job, engine: Engine): Promise<void> {
  const { invocation, io } = job;
  const format = REPORT_FORMATS[invocation.format as keyof typeof REPORT_FORMATS];
  const kinds = kindIds(invocation.kinds, engine);
  const options = kinds.length === 0 ? {} : { kinds };
  const reports =
    invocation.input === 'ndjson'
      ? scanRecords(job, engine, options, format)
      : scanDrafts(job, engine, options, format);
  await io.write(format.head);
  let between = '';
  for await (const report of reports) {
    await io.write(between + report);
    between = format.between;
  }
  await io.write(format.foot);
}

async function* scanDrafts(
  { invocation, io, messages }: Job,
  engine: Engine,
  options: Pick<AnalyzeOptions, 'kinds'>,
  format: ReportFormat,
): AsyncGenerator<string> {
  const house = new HouseLists(io.cwd, messages);
  for await (const { path, text, language, file } of readDrafts(invocation.operands, io, messages)) {
    const ignored = file === undefined ? [] : await house.ignoredFor(file);
    try {
      const analysis = engine.analyze(text, { ...options, language, ignored });
      yield format.document({ path, text, analysis }, engine.kinds);
    } catch (error) {
      messages.error(`${named(path)}: ${reason(error)}`);
    }
  }
}

async function* scanRecords(
  { invocation, io, messages }: Job,
  engine: Engine,
  options: Pick<AnalyzeOptions, 'kinds'>,
  format: ReportFormat,
): AsyncGenerator<string> {
  for (const operand of invocation.operands) {
    try {
      for await (const line of readRecords(operand === '-' ? io.stdin : createReadStream(resolve(io.cwd, operand)))) {
        try {
          if ('error' in line) throw new RecordError(line.error);
          yield format.document(analyzeRecord(line.id, line.record, engine, options), engine.kinds);
        } catch (error) {
          messages.error(`${named(operand)}, line ${line.number}: ${reason(error)}`);
          const failure = format.failure?.(line.id, reason(error));
          if (failure !== undefined) yield failure;
        }
      }
    } catch (error) {
      messages.error(`${named(operand)}: ${reason(error)}`);
    }
  }
}

function analyzeRecord(
  id: string,
  record: Readonly<Record<string, unknown>>,
  engine: Engine,
  options: Pick<AnalyzeOptions, 'kinds'>,
): ReportedDocument {
  const text = textField(record, 'text');
  const { date, language } = record;
  if (language != null && typeof language !== 'string') throw new RecordError('"language" is no string');
  if (date != null && !isDay(date)) throw new RecordError('"date" is no day written YYYY-MM-DD');
  const analysis = engine.analyze(text, {
    ...options,
    language: language === 'markdown' ? 'markdown' : 'plain',
    ...(date == null ? {} : { dateline: date }),
  });
  return { id, text, analysis };
}

/** A day of the calendar, written YYYY-MM-DD. */
function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function kindIds(names: readonly string[], engine: Engine): KindId[] {
  return names.map(name => {
    const kind = engine.kinds.find(({ id }) => id === name);
    if (kind === undefined)
      throw new UsageError(`unknown kind "${name}": use ${list(engine.kinds.map(({ id }) => id))}`);
    return kind.id;
  });
}
