import type { AnalyzeOptions, Span } from './model';
import type { Found } from './kinds/kind';
import { draftWords, NOTHING_TOLD } from './names/draftWords';
import type { ToldWords } from './names/tagger';
import { splitBlocks, type Block, type BlockMode } from './text/blocks';
import { hasMarkup, isParsable, markdownParts, type ProsePart } from './text/markdown';
import {
  formatShown,
  marksSeen,
  numberFormatOf,
  UNSETTLED,
  type MarksSeen,
  type NumberFormat,
} from './text/numberFormat';
import type { BlockKind, DraftWords, Paragraph } from './text/paragraph';
import { addPlain } from './text/plain';
import { ProseBuilder, type ProseMap } from './text/proseMap';
import { sentenceSpans } from './text/sentences';

/** A paragraph with what was found in it; nothing here depends on where it stands. */
export interface ReadParagraph {
  readonly paragraph: Paragraph;
  /** Maps `paragraph.prose` to the block that it was read from. */
  readonly map: ProseMap;
  /** Facts of the families figure, time and quotation do not overlap within their family; names are candidates. */
  readonly found: readonly Found[];
}

/** A paragraph in its place. */
export interface PlacedParagraph extends ReadParagraph {
  /** Offset of its block in the draft. */
  readonly offset: number;
}

/** A draft taken apart into paragraphs. */
export interface ReadDraft {
  /** Where its prose stands. */
  readonly blocks: readonly Block[];
  readonly paragraphs: readonly PlacedParagraph[];
  readonly frontMatter: Span | null;
}

/** What is remembered of one draft, block by block by its text. Belongs to one draft and one way to find. */
export interface Memo {
  readonly prose: ReadonlyMap<string, ProseBlock>;
  /** How the numbers of the draft were written when it was read. */
  readonly format: NumberFormat;
  readonly read: ReadonlyMap<string, ReadBlock>;
}

/** How paragraphs are read. */
export interface ParagraphReader {
  /** What the prose of a paragraph tells the rest of the draft of its words. */
  readonly tell: (prose: string) => ToldWords;
  /** What stands in a paragraph, sorted by start: by its text, and by what the draft tells of the words that `tell` names. */
  readonly find: (paragraph: Paragraph) => readonly Found[];
}

/** A block as prose. */
interface ProseBlock {
  readonly parts: readonly ProsePart[];
  /** What the numbers of each part show. */
  readonly marks: readonly MarksSeen[];
  /** What each part tells of its words. */
  readonly told: readonly ToldWords[];
}

/** A block with what was found in it. */
interface ReadBlock {
  readonly paragraphs: readonly ReadParagraph[];
  /** What the draft told of its words when it was read. */
  readonly told: readonly number[];
}

/** Nothing is remembered. */
export const EMPTY_MEMO: Memo = { prose: new Map(), format: UNSETTLED, read: new Map() };

/**
 * Reads all paragraphs of a draft, taking from `memo` those it knows. Yields now and then, so that a caller may let
 * others work or give up; returns the paragraphs and the memo for the next time; a memo is worth something only for the
 * same reader. In which format numbers are read depends on the whole draft, unless `numberLocale` says it, and names depend
 * on what the whole draft tells of their words: so there is prose first, and facts are found in it then.
 */
export function* readDraft(
  text: string,
  { language, numberLocale }: Pick<AnalyzeOptions, 'language' | 'numberLocale'>,
  { tell, find }: ParagraphReader,
  memo: Memo,
): Generator<undefined, { draft: ReadDraft; memo: Memo }> {
  const { blocks, frontMatter } = splitBlocks(text, language);
  const keys = blocks.map(block => memoKey(text, block));
  const toProse = ({ start, end, mode }: Block): ProseBlock => proseOf(text.slice(start, end), mode, tell);
  const prose = yield* remembering(blocks, keys, memo.prose, toProse);
  const marks = [...prose.values()].flatMap(block => block.marks);
  const format = (numberLocale === undefined ? undefined : numberFormatOf(numberLocale)) ?? formatShown(marks);
  const draft = draftWords(keys.flatMap(key => prose.get(key)?.told ?? []));
  const toldOf = (key: string): number[] =>
    (prose.get(key)?.told ?? []).flatMap(({ words }) => words.map(word => draft(word)));
  const toRead = (_: Block, key: string): ReadBlock => ({
    told: toldOf(key),
    paragraphs: (prose.get(key)?.parts ?? []).map(({ prose: text, block, map }, i) => {
      const { words } = prose.get(key)?.told[i] ?? NOTHING_TOLD;
      // Only what is told of its own words: a remembered paragraph must not keep all of an old draft in memory.
      const own = draftWords([{ words, bits: words.map(word => draft(word)) }]);
      const paragraph = new LazyParagraph(text, block, format, own);
      return { paragraph, map, found: find(paragraph) };
    }),
  });
  const isCurrent = ({ told }: ReadBlock, key: string): boolean => areEqual(told, toldOf(key));
  const read = yield* remembering(
    blocks,
    keys,
    memo.format === format ? memo.read : EMPTY_MEMO.read,
    toRead,
    isCurrent,
  );
  const paragraphs = blocks.flatMap(({ start }, i) =>
    (read.get(keys[i] ?? '')?.paragraphs ?? []).map(paragraph => ({ ...paragraph, offset: start })),
  );
  return { draft: { blocks, paragraphs, frontMatter }, memo: { prose, format, read } };
}

function areEqual(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

/** What `make` makes of each block, or what `memo` knows of it and is current, by the keys of the blocks. */
function* remembering<T>(
  blocks: readonly Block[],
  keys: readonly string[],
  memo: ReadonlyMap<string, T>,
  make: (block: Block, key: string) => T,
  isCurrent: (value: T, key: string) => boolean = () => true,
): Generator<undefined, ReadonlyMap<string, T>> {
  const remembered = new Map<string, T>();
  let sinceYield = 0;
  for (const [i, block] of blocks.entries()) {
    const key = keys[i] ?? '';
    let value = remembered.get(key);
    const before = value === undefined ? memo.get(key) : undefined;
    if (before !== undefined && isCurrent(before, key)) value = before;
    if (value === undefined) {
      value = make(block, key);
      sinceYield += block.end - block.start;
    }
    remembered.set(key, value);
    if (sinceYield > YIELD_AFTER) {
      sinceYield = 0;
      yield;
    }
  }
  return remembered;
}

/** Characters of new text between two yields: a few milliseconds of work. */
const YIELD_AFTER = 8192;

const MODE_MARK: Record<BlockMode, string> = { plain: '', markdown: 'm', 'markdown list': 'l' };

function memoKey(text: string, block: Block): string {
  return MODE_MARK[block.mode] + text.slice(block.start, block.end);
}

function proseOf(text: string, mode: BlockMode, tell: ParagraphReader['tell']): ProseBlock {
  const parts = partsOf(text, mode);
  return { parts, marks: parts.map(part => marksSeen(part.prose)), told: parts.map(part => tell(part.prose)) };
}

function partsOf(text: string, mode: BlockMode): ProsePart[] {
  if (mode !== 'plain' && hasMarkup(text) && isParsable(text)) return markdownParts(text, mode === 'markdown list');
  const builder = new ProseBuilder(text);
  addPlain(text, { start: 0, end: text.length }, builder);
  const read = builder.finish();
  return read ? [{ ...read, block: 'paragraph' }] : [];
}

class LazyParagraph implements Paragraph {
  #sentences: readonly Span[] | undefined;

  constructor(
    readonly prose: string,
    readonly block: BlockKind,
    readonly numbers: NumberFormat,
    readonly draft: DraftWords,
  ) {}

  get sentences(): readonly Span[] {
    return (this.#sentences ??= sentenceSpans(this.prose));
  }
}
