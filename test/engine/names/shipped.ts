import { readFileSync } from 'node:fs';
import { gazetteerOf } from '../../../src/engine/names/gazetteer';
import { readModel } from '../../../src/engine/names/model/model';
import { trainedTagger } from '../../../src/engine/names/trained';
import { readNames, type Name } from './read';

/** The tagger that ships, with the gazetteer and the model that ship. */
export const tagger = trainedTagger(gazetteerOf(readFileSync('media/model/gazetteer.txt', 'utf8')), () =>
  readModel(readFileSync('media/model/names.bin')),
);

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
