import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { findDuplicates } from '../engine/duplicates/find';
import { groupsJson, groupsText, type ComparedDocuments } from '../present/report/duplicates';
import { named, readDrafts } from './files';
import { readRecords, RecordError, textField } from './ndjson';
import type { Invocation } from './options';
import { reason, type Io, type Messages } from './output';

/** Blocks of fewer words are no duplicates; the same as in the editor, unless its settings say otherwise. */
const OPTIONS = { minWords: 12, near: false };

/** `fact-desk duplicates`: compares all files with each other, or the files of each record. */
export async function duplicates(invocation: Invocation, io: Io, messages: Messages): Promise<void> {
  if (invocation.input === 'ndjson') return compareRecords(invocation, io, messages);
  const files: { name: string; text: string }[] = [];
  for await (const { path, text } of readDrafts(invocation.operands, io, messages)) files.push({ name: path, text });
  const compared = compare(files);
  const names = files.map(({ name }) => ({ path: name }));
  if (invocation.format === 'text') await io.write(groupsText(compared));
  else if (invocation.format === 'json')
    await io.write(json({ version: 1, files: names, groups: groupsJson(compared) }));
  else await io.write(`${JSON.stringify({ files: names, groups: groupsJson(compared) })}\n`);
}

async function compareRecords({ format, operands }: Invocation, io: Io, messages: Messages): Promise<void> {
  const results: unknown[] = [];
  for (const operand of operands) {
    try {
      for await (const line of readRecords(operand === '-' ? io.stdin : createReadStream(resolve(io.cwd, operand)))) {
        let body: object | string;
        try {
          if ('error' in line) throw new RecordError(line.error);
          const compared = compare(filesOf(line.record));
          body = format === 'text' ? `${line.id}: ${groupsText(compared)}` : { groups: groupsJson(compared) };
        } catch (error) {
          messages.error(`${named(operand)}, line ${line.number}: ${reason(error)}`);
          body = format === 'text' ? '' : { error: reason(error) };
        }
        if (typeof body === 'string') await io.write(body);
        else if (format === 'ndjson') await io.write(`{"id":${line.id},${JSON.stringify(body).slice(1)}\n`);
        else results.push({ id: JSON.parse(line.id) as unknown, ...body });
      }
    } catch (error) {
      messages.error(`${named(operand)}: ${reason(error)}`);
    }
  }
  if (format === 'json') await io.write(json({ version: 1, documents: results }));
}

function compare(files: ComparedDocuments['files']): ComparedDocuments {
  return { files, groups: findDuplicates(files, OPTIONS) };
}

function filesOf(record: Readonly<Record<string, unknown>>): { name: string; text: string }[] {
  if (!Array.isArray(record['files'])) throw new RecordError('"files" is no list');
  return record['files'].map((file: unknown, index) => {
    if (typeof file !== 'object' || file === null) throw new RecordError(`"files"[${index}] is no object`);
    const fields = { ...file } as Readonly<Record<string, unknown>>;
    const name = fields['name'];
    return { name: typeof name === 'string' ? name : String(index), text: textField(fields, 'text') };
  });
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
