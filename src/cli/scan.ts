import type { Engine } from '../engine/analyze';
import type { AnalyzeOptions, KindId } from '../engine/model';
import { STYLE_RULE_IDS, type StyleRuleId } from '../engine/style/ids';
import { expectedDuplicates } from '../present/houseList';
import { isIsoDay } from '../engine/times/calendar';
import { defaultDateline } from '../engine/times/datelineRule';
import type { ReportFormat, ReportedDocument } from '../present/report/document';
import { REPORT_FORMATS } from '../present/report/formats';
import { named, readDrafts } from './files';
import { HouseLists } from './house';
import { answerRecords, print, type Job } from './job';
import { RecordError, textField } from './ndjson';
import { list, UsageError } from './options';
import { reason } from './output';

/** What of the options the command line says. */
type Asked = Pick<AnalyzeOptions, 'kinds' | 'style' | 'numberLocale' | 'dateOrder' | 'defaultDateline'>;

/** `fact-desk scan`: one document after the other, read, analyzed, printed, forgotten. @throws {UsageError} */
export async function scan(job: Job, engine: Engine): Promise<void> {
  const { invocation, io } = job;
  const format = REPORT_FORMATS[invocation.format as keyof typeof REPORT_FORMATS];
  const ids = kindIds(invocation.kinds, engine);
  const { numberLocale, dateOrder } = invocation;
  const asked: Asked = {
    numberLocale,
    dateOrder,
    style: styleRules(invocation.style),
    ...(ids.length > 0 && { kinds: ids }),
  };
  const reports =
    invocation.input === 'text'
      ? scanDrafts(job, engine, asked, format)
      : answerRecords(
          job,
          (id, record) =>
            format.document(
              analyzeRecord(id, record, engine, { ...asked, ...defaultDateline(invocation.dateline, undefined) }),
              engine.kinds,
            ),
          (id, message) => format.failure?.(id, message),
        );
  await print(io, format, reports);
}

async function* scanDrafts(
  { invocation, io, messages }: Job,
  engine: Engine,
  asked: Asked,
  format: ReportFormat,
): AsyncGenerator<string> {
  const house = new HouseLists(io.cwd, messages);
  for await (const { path, text, language, file, day } of readDrafts(invocation.operands, io, messages)) {
    const list = await house.of(file);
    try {
      const analysis = engine.analyze(text, {
        ...asked,
        ...defaultDateline(invocation.dateline, day),
        language,
        ignored: list.ignore,
        names: list.names,
        notNames: list.notNames,
        expectedDuplicates: expectedDuplicates(list),
      });
      yield format.document({ path, text, analysis }, engine.kinds);
    } catch (error) {
      messages.error(`${named(path)}: ${reason(error)}`);
    }
  }
}

function analyzeRecord(
  id: string,
  record: Readonly<Record<string, unknown>>,
  engine: Engine,
  asked: Asked,
): ReportedDocument {
  const text = textField(record, 'text');
  const date = record.date ?? undefined;
  const language = record.language ?? undefined;
  if (language !== undefined && typeof language !== 'string') throw new RecordError('"language" is no string');
  if (date !== undefined && !isIsoDay(date)) throw new RecordError('"date" is no day written YYYY-MM-DD');
  const analysis = engine.analyze(text, {
    ...asked,
    language: language === 'markdown' ? 'markdown' : 'plain',
    ...(date === undefined ? {} : { dateline: date }),
  });
  return { id, text, analysis };
}

function styleRules(names: readonly string[]): StyleRuleId[] {
  return names.map(name => {
    const id = STYLE_RULE_IDS.find(known => known === name);
    if (id === undefined) throw new UsageError(`unknown rule "${name}": use ${list(STYLE_RULE_IDS)}`);
    return id;
  });
}

function kindIds(names: readonly string[], engine: Engine): KindId[] {
  const known = engine.kinds.map(({ id }) => id);
  return names.map(name => {
    const id = known.find(kind => kind === name);
    if (id === undefined) throw new UsageError(`unknown kind "${name}": use ${list(known)}`);
    return id;
  });
}
