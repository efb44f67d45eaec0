import { readFileSync } from 'node:fs';

/** A labelled span of a text. */
export interface Gold {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** One sentence of a corpus as running text, with its labels by UTF-16 offset. */
export interface Sentence {
  readonly text: string;
  readonly gold: readonly Gold[];
}

const noSpaceBefore = /^(?:[.,;:!?%)\]}”…]|['’](?:s|S|re|ve|ll|d|m|t)?|n['’]t|''|-|–|\/)$/;
const noSpaceAfter = /^(?:[([{“$£€#]|``|-|–|\/)$/;

/** Puts tokens together as they would be written: no space around hyphens and slashes or before closing marks. */
export function detokenize(tokens: readonly (readonly [string, string])[]): Sentence {
  let text = '';
  let open = false;
  let glue = true;
  const gold: { start: number; end: number; type: string }[] = [];
  for (const [token, tag] of tokens) {
    const quote = token === '"';
    const closing = noSpaceBefore.test(token) || (quote && open);
    if (!glue && !closing) text += ' ';
    const start = text.length;
    text += token;
    glue = noSpaceAfter.test(token) || (quote && !open);
    if (quote) open = !open;
    const type = tag.slice(2);
    const last = gold.at(-1);
    if (tag.startsWith('B-') || (tag.startsWith('I-') && last?.type !== type))
      gold.push({ start, end: text.length, type });
    else if (tag.startsWith('I-') && last) last.end = text.length;
  }
  return { text, gold };
}

/** Reads a file of "token TAB tag" lines: documents (split at -DOCSTART-), each a list of sentences. */
export function readBio(file: string): Sentence[][] {
  const documents: Sentence[][] = [[]];
  let tokens: [string, string][] = [];
  const flush = (): void => {
    if (tokens.length > 0) documents.at(-1)?.push(detokenize(tokens));
    tokens = [];
  };
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const columns = line.split('\t');
    if (line.trim() === '') flush();
    else if (columns[0] === '-DOCSTART-') {
      flush();
      documents.push([]);
    } else tokens.push([columns[0] ?? '', (columns.at(-1) ?? 'O').trim()]);
  }
  flush();
  return documents.filter(document => document.length > 0);
}
