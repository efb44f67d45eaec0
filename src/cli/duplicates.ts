import { withoutExpected } from '../engine/duplicates/expected';
import { findDuplicates, type DuplicateDocument } from '../engine/duplicates/find';
import { expectedDuplicates, type HouseList } from '../present/houseList';
import { groupsJson, groupsText, type ComparedDocuments } from '../present/report/duplicates';
import { readDrafts } from './files';
import { HouseLists } from './house';
import { answerRecords, print, type Job } from './job';
import { RecordError, textField } from './ndjson';
import type { Invocation } from './options';

/** `fact-desk duplicates`: compares all files with each other, or the files of each record. */
export async function duplicates(job: Job): Promise<void> {
  const { invocation, io, messages } = job;
  if (invocation.input === 'ndjson') return compareRecords(job);
  const house = new HouseLists(io.cwd, messages);
  const lists = new Set<HouseList>();
  const files: ComparedFile[] = [];
  for await (const { path, text, language, file } of readDrafts(invocation.operands, io, messages)) {
    files.push({ name: path, text, language });
    lists.add(await house.of(file));
  }
  const found = compare(files, invocation);
  // What one desk expects is no news in a comparison with another's drafts.
  const expected = [...lists].map(expectedDuplicates);
  const texts = files.map(({ text }) => text);
  const compared = {
    files,
    groups: expected.reduce((groups, each) => withoutExpected(groups, texts, each), found.groups),
  };
  if (invocation.format === 'text') return io.write(groupsText(compared));
  const result = { files: files.map(({ name }) => ({ path: name })), groups: groupsJson(compared) };
  const indent = invocation.format === 'json' ? 2 : 0;
  return io.write(`${JSON.stringify(indent === 0 ? result : { version: 1, ...result }, null, indent)}\n`);
}

function compareRecords(job: Job): Promise<void> {
  const { format } = job.invocation;
  const end = format === 'ndjson' ? '\n' : '';
  const answers = answerRecords(
    job,
    (id, record) => {
      const compared = compare(filesOf(record), job.invocation);
      return format === 'text'
        ? `${id}: ${groupsText(compared)}`
        : `{"id":${id},"groups":${JSON.stringify(groupsJson(compared))}}${end}`;
    },
    (id, message) => (format === 'text' ? undefined : `{"id":${id},"error":${JSON.stringify(message)}}${end}`),
  );
  const frame =
    format === 'json'
      ? { head: '{ "version": 1, "documents": [\n', between: ',\n', foot: '\n] }\n' }
      : { head: '', between: '', foot: '' };
  return print(job.io, frame, answers);
}

/** A file by the name that the report gives it. */
type ComparedFile = ComparedDocuments['files'][number] & DuplicateDocument;

function compare(files: readonly ComparedFile[], { minWords, exactOnly }: Invocation): ComparedDocuments {
  return { files, groups: findDuplicates(files, { minWords, near: !exactOnly }) };
}

function filesOf(record: Readonly<Record<string, unknown>>): { name: string; text: string }[] {
  if (!Array.isArray(record.files)) throw new RecordError('"files" is no list');
  return record.files.map((file: unknown, index) => {
    if (typeof file !== 'object' || file === null) throw new RecordError(`"files"[${index}] is no object`);
    const fields: Readonly<Record<string, unknown>> = { ...file };
    return { name: typeof fields.name === 'string' ? fields.name : String(index), text: textField(fields, 'text') };
  });
}
