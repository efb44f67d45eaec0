import { readFileSync } from 'node:fs';
import { gazetteerOf } from '../../../src/engine/names/gazetteer';
import { ruleTagger } from '../../../src/engine/names/rules';
import { readNames, type Name } from './read';

/** The tagger that ships, with the gazetteer that ships. */
export const tagger = ruleTagger(gazetteerOf(readFileSync('media/model/gazetteer.txt', 'utf8')));

/** The names of a draft that are sure enough to be facts, one paragraph a string. */
export function factsOf(...proses: string[]): Name[] {
  return readNames(tagger, proses).filter(name => (name.confidence ?? 1) >= 0.5);
}

/** The texts of the facts of one kind in a draft. */
export function textsOf(kind: string, ...proses: string[]): string[] {
  return factsOf(...proses)
    .filter(name => name.kind === kind)
    .map(name => name.text);
}
