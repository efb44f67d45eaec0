// News drafts of our own with their names marked, which the model learns from beside the corpora: see drafts/README.md.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gold, Sentence } from '../eval/bio';

const mark = /\[(PER|ORG|LOC) ([^[\]]+)\]/g;

/** One paragraph: "[PER Ann Lee] left [ORG Acme]." as running text with its names. Throws on a bracket that is no mark. */
export function parseParagraph(line: string): Sentence {
  let text = '';
  let from = 0;
  const gold: Gold[] = [];
  for (const { 0: whole, 1: type = '', 2: name = '', index } of line.matchAll(mark)) {
    text += line.slice(from, index);
    gold.push({ start: text.length, end: text.length + name.length, type });
    text += name;
    from = index + whole.length;
  }
  text += line.slice(from);
  if (/[[\]]/.test(text)) throw new Error(`a bracket that is no mark: ${line}`);
  return { text, gold };
}

/** The drafts of one file: a paragraph a line, "---" between two drafts; headings and items of lists without their marks. */
export function parseDrafts(content: string): Sentence[][] {
  return content
    .split(/^---$/m)
    .map(draft =>
      draft
        .split('\n')
        .map(line => line.trim().replace(/^(?:#+|[-*]) /, ''))
        .filter(line => line !== '')
        .map(parseParagraph),
    )
    .filter(draft => draft.length > 0);
}

/** The drafts of all files of a folder, in the order of their names. Throws with the name of a file that cannot be read. */
export function readDrafts(folder: string): Sentence[][] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .flatMap(name => {
      try {
        return parseDrafts(readFileSync(join(folder, name), 'utf8'));
      } catch (error) {
        throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
      }
    });
}
