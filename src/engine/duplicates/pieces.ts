import { owners } from './extend';
import { hashWords } from './hash';
import type { Scan, Units } from './scan';

/** Paragraphs of more words are compared in parts, so that work per pair stays bounded. */
const LONGEST = 256;

/** Paragraphs, the longest of them in parts: what near copies are looked for in. Parts are sentences. */
export interface Pieces extends Units {
  /** First word of each piece, and the number of all words at the end. */
  readonly firstWord: Int32Array;
  /** 1 for each piece that begins a document. */
  readonly starts: Uint8Array;
  /** Piece of each word. */
  readonly ofWord: Int32Array;
}

/** Cuts paragraphs into pieces, between sentences. */
export function piecesOf({ words, sentences, paragraphs, documents }: Scan): Pieces {
  const first: number[] = [];
  const firstOfParagraph = new Int32Array(paragraphs.count + 1);
  for (let p = 0; p < paragraphs.count; p++) {
    firstOfParagraph[p] = first.length;
    let from = -1;
    for (let s = paragraphs.first[p] as number; s < (paragraphs.first[p + 1] as number); s++) {
      const end = sentences.first[s + 1] as number;
      if (from >= 0 && end - (sentences.first[from] as number) <= LONGEST) continue;
      first.push(s);
      from = s;
    }
  }
  const count = first.length;
  firstOfParagraph[paragraphs.count] = count;
  const bounds = new Int32Array(count + 1);
  bounds.set(first);
  bounds[count] = sentences.count;
  const low = new Int32Array(count);
  const high = new Int32Array(count);
  const firstWord = bounds.map(sentence => sentences.first[sentence] as number);
  for (let p = 0; p < count; p++) {
    const hash = hashWords(words, firstWord[p] as number, firstWord[p + 1] as number);
    low[p] = hash.first;
    high[p] = hash.second;
  }
  const starts = new Uint8Array(count + 1);
  for (const paragraph of documents) starts[firstOfParagraph[paragraph] as number] = 1;
  return { count, first: bounds, low, high, firstWord, starts, ofWord: owners(firstWord, words.length) };
}
