import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Two written names and whether they are one person. */
export interface NamePair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
}

/** The pairs of persons in Latin script from the name_bench files (`*.csv`) of a folder. */
export function readNamePairs(folder: string): NamePair[] {
  return readdirSync(folder)
    .filter(name => name.startsWith('name_bench') && name.endsWith('.csv'))
    .sort()
    .flatMap(name => readFileSync(join(folder, name), 'utf8').trim().split(/\r?\n/).slice(1).map(fields))
    .filter(([, schema, a = '', b = '']) => schema === 'Person' && isLatin(a) && isLatin(b))
    .map(([, , a = '', b = '', same]) => ({ a, b, same: same === 'true' }));
}

function isLatin(name: string): boolean {
  return /^[\p{Script=Latin}\p{M}\p{N}\p{P}\p{S}\s]+$/u.test(name);
}

/** The fields of one line of comma-separated values; quoted fields hold no line breaks here. */
function fields(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, bare]) =>
    quoted === undefined ? (bare ?? '') : quoted.replace(/""/g, '"'),
  );
}
