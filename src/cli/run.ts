import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createEngine } from '../engine/analyze';
import type { EngineData } from '../engine/model';
import { duplicates } from './duplicates';
import { helpText, parseCommandLine, UsageError } from './options';
import { Messages, reason, type Io } from './output';
import { scan } from './scan';

/** Runs `fact-desk` with the arguments behind its name; resolves to the exit code (see the help text). */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const messages = new Messages(io);
  try {
    const invocation = parseCommandLine(args);
    if (invocation === 'help') await io.write(helpText(createEngine({ gazetteer: '', names: new Uint8Array() }).kinds));
    else if (invocation === 'version') await io.write(`${await version(io)}\n`);
    else if (invocation.command === 'duplicates') await duplicates({ invocation, io, messages });
    else await scan({ invocation, io, messages }, createEngine(await engineData(io)));
  } catch (error) {
    messages.error(error instanceof UsageError ? `${error.message} (see fact-desk --help)` : reason(error));
  }
  return messages.exitCode;
}

async function engineData(io: Io): Promise<EngineData> {
  const gazetteer = await modelFile(io, 'gazetteer.txt');
  return { gazetteer: gazetteer.toString('utf8'), names: await modelFile(io, 'names.bin') };
}

/** A data file of the engine, which stands in media/model beside dist/. */
async function modelFile(io: Io, name: string): Promise<Buffer> {
  const file = join(io.root, 'media', 'model', name);
  try {
    return await readFile(file);
  } catch (error) {
    throw new Error(`${file}: ${reason(error)}; this copy of Fact Desk is not complete`);
  }
}

async function version(io: Io): Promise<string> {
  const manifest = JSON.parse(await readFile(join(io.root, 'package.json'), 'utf8')) as { version: string };
  return manifest.version;
}
