import { IntList } from './intList';

/** Bit of a word's hash that is set if it begins with a digit. */
export const NUMBER = 1;

/**
 * A row of units (sentences, pieces or paragraphs), as a structure of arrays. Unit `u` holds the parts from `first[u]` up
 * to but without `first[u + 1]`; `first` has one more item than there are units.
 */
export interface Units {
  readonly count: number;
  readonly first: Int32Array;
  /** 64-bit hash of the folded words, in two halves. */
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** The words, sentences, pieces and paragraphs of all documents in a row, without those that have no word. */
export interface Scan {
  /** Hash of each folded word, the NUMBER bit set for figures. */
  readonly words: Int32Array;
  /** Parts are words. `start` and `end` are offsets in the document, punctuation and markup included. */
  readonly sentences: Units & { readonly start: Int32Array; readonly end: Int32Array };
  /** Paragraphs, the longest of them in several: what near copies are looked for in. Parts are sentences. */
  readonly pieces: Units;
  /** Parts are sentences. */
  readonly paragraphs: Units;
  /** First paragraph of each document, and the number of all paragraphs at the end. */
  readonly documents: Int32Array;
}

/** The unit that holds a part; `first` holds the first part of each unit. */
export function unitOf(first: Int32Array, part: number): number {
  return lowerBound(first, part + 1) - 1;
}

/** Index of the first item that is not less than `value`, in a sorted array. */
export function lowerBound(sorted: Int32Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The arrays of a scan while they grow or change; closed once the last item of each `first` is in place. */
export class ScanLists {
  readonly words: IntList;
  readonly sentences = {
    first: new IntList(),
    low: new IntList(),
    high: new IntList(),
    start: new IntList(),
    end: new IntList(),
  };
  readonly pieces = { first: new IntList(), low: new IntList(), high: new IntList() };
  readonly paragraphs = { first: new IntList(), low: new IntList(), high: new IntList() };
  readonly documents = new IntList();

  constructor(words: number) {
    this.words = new IntList(words);
  }

  /** Puts the number of all parts at the end of each `first`. */
  close(): void {
    const { words, sentences, pieces, paragraphs, documents } = this;
    documents.push(paragraphs.first.length);
    paragraphs.first.push(sentences.first.length);
    pieces.first.push(sentences.first.length);
    sentences.first.push(words.length);
  }

  /** The closed lists as they stand; good until they change. */
  view(): Scan {
    return {
      words: this.words.view(),
      sentences: { count: this.sentences.low.length, ...views(this.sentences) },
      pieces: { count: this.pieces.low.length, ...views(this.pieces) },
      paragraphs: { count: this.paragraphs.low.length, ...views(this.paragraphs) },
      documents: this.documents.view(),
    };
  }
}

function views<K extends string>(lists: Readonly<Record<K, IntList>>): Record<K, Int32Array> {
  return Object.fromEntries(Object.entries<IntList>(lists).map(([key, list]) => [key, list.view()])) as Record<
    K,
    Int32Array
  >;
}
