import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { named } from './files';
import { readRecords, RecordError } from './ndjson';
import type { Invocation } from './options';
import { reason, type Io, type Messages } from './output';

/** What a command works with. */
export interface Job {
  readonly invocation: Invocation;
  readonly io: Io;
  readonly messages: Messages;
}

/** Prints parts as they come, with something before, between and behind them. */
export async function print(
  io: Io,
  { head, between, foot }: { readonly head: string; readonly between: string; readonly foot: string },
  parts: AsyncIterable<string>,
): Promise<void> {
  if (head !== '') await io.write(head);
  let first = true;
  for await (const part of parts) {
    await io.write(first ? part : between + part);
    first = false;
  }
  if (foot !== '') await io.write(foot);
}

/**
 * Answers the records of newline-delimited JSON one by one. A record that cannot be answered is reported; `failure`
 * says what stands in its place, if anything.
 * @param answer throws when it cannot; ids are JSON texts.
 */
export async function* answerRecords(
  { invocation, io, messages }: Job,
  answer: (id: string, record: Readonly<Record<string, unknown>>) => string,
  failure: (id: string, message: string) => string | undefined,
): AsyncGenerator<string> {
  for (const operand of invocation.operands) {
    try {
      for await (const line of readRecords(operand === '-' ? io.stdin : createReadStream(resolve(io.cwd, operand)))) {
        try {
          if ('error' in line) throw new RecordError(line.error);
          yield answer(line.id, line.record);
        } catch (error) {
          messages.error(`${named(operand)}, line ${line.number}: ${reason(error)}`);
          const instead = failure(line.id, reason(error));
          if (instead !== undefined) yield instead;
        }
      }
    } catch (error) {
      messages.error(`${named(operand)}: ${reason(error)}`);
    }
  }
}
