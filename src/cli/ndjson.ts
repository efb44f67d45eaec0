import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { reason } from './output';

/** One line of the input: an object with its id as JSON text, or why it is none. */
export type Line = { readonly number: number; readonly id: string } & (
  { readonly record: Readonly<Record<string, unknown>> } | { readonly error: string }
);

/** A record that lacks something or holds something odd: one sentence for the user. */
export class RecordError extends Error {
  override name = 'RecordError';
}

/** The records of a stream of newline-delimited JSON, each as soon as its line has arrived. Blank lines count but are no records. */
export async function* readRecords(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let number = 0;
  for await (const bytes of splitLines(stream)) {
    number++;
    const line = parseLine(bytes, number);
    if (line !== undefined) yield line;
  }
}

/** A text of a record, without a byte order mark. @throws {RecordError} */
export function textField(record: Readonly<Record<string, unknown>>, name: string): string {
  const text = record[name];
  if (typeof text !== 'string')
    throw new RecordError(text === undefined ? `"${name}" is missing` : `"${name}" is no string`);
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function parseLine(bytes: Uint8Array, number: number): Line | undefined {
  let text = '';
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.trim() === '') return undefined;
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new RecordError('no JSON object');
    return { number, id: idText(text, value), record: { ...value } };
  } catch (error) {
    return { number, id: 'null', error: error instanceof SyntaxError ? 'no valid JSON' : reason(error) };
  }
}

/** The id of a record as JSON text; numbers that JavaScript would round are taken as they are written. */
function idText(line: string, record: object): string {
  const id = 'id' in record ? record.id : null;
  if (typeof id === 'string' || typeof id === 'boolean' || id === null || Number.isSafeInteger(id))
    return JSON.stringify(id);
  const tree = parseTree(line);
  const node = tree === undefined ? undefined : findNodeAtLocation(tree, ['id']);
  return node === undefined ? JSON.stringify(id) : line.slice(node.offset, node.offset + node.length);
}

/** The lines of a stream of bytes, without their line feeds. Linear, however the bytes are cut into chunks. */
async function* splitLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pending: Uint8Array[] = [];
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      yield Buffer.concat([...pending, chunk.subarray(start, end)]);
      pending = [];
      start = end + 1;
    }
    if (start < chunk.length) pending.push(chunk.subarray(start));
  }
  if (pending.length > 0) yield Buffer.concat(pending);
}
