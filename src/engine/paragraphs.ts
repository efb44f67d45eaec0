import type { AnalyzeOptions, Span } from './model';
import type { Found } from './kinds/kind';
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
import type { BlockKind, Paragraph } from './text/paragraph';
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
  readonly read: ReadonlyMap<string, readonly ReadParagraph[]>;
}

/** A block as prose. */
interface ProseBlock {
  readonly parts: readonly ProsePart[];
  /** What the numbers of each part show. */
  readonly marks: readonly MarksSeen[];
}

/** Nothing is remembered. */
export const EMPTY_MEMO: Memo = { prose: new Map(), format: UNSETTLED, read: new Map() };

/**
 * Reads all paragraphs of a draft, taking from `memo` those it knows. Yields now and then, so that a caller may let
 * others work or give up; returns the paragraphs and the memo for the next time. `find` says what stands in a paragraph,
 * by its text alone, sorted by start; a memo is worth something only for the same `find`. In which format numbers are read
 * depends on the whole draft, unless `numberLocale` says it: so there is prose first, and facts are found in it then.
 */
export function* readDraft(
  text: string,
  { language, numberLocale }: Pick<AnalyzeOptions, 'language' | 'numberLocale'>,
  find: (paragraph: Paragraph) => readonly Found[],
  memo: Memo,
): Generator<undefined, { draft: ReadDraft; memo: Memo }> {
  const { blocks, frontMatter } = splitBlocks(text, language);
  const keys = blocks.map(block => memoKey(text, block));
  const toProse = ({ start, end, mode }: Block): ProseBlock => proseOf(text.slice(start, end), mode);
  const prose = yield* remembering(blocks, keys, memo.prose, toProse);
  const marks = [...prose.values()].flatMap(block => block.marks);
  const format = (numberLocale === undefined ? undefined : numberFormatOf(numberLocale)) ?? formatShown(marks);
  const toRead = (_: Block, key: string): readonly ReadParagraph[] =>
    (prose.get(key)?.parts ?? []).map(({ prose, block, map }) => {
      const paragraph = new LazyParagraph(prose, block, format);
      return { paragraph, map, found: find(paragraph) };
    });
  const read = yield* remembering(blocks, keys, memo.format === format ? memo.read : EMPTY_MEMO.read, toRead);
  const paragraphs = blocks.flatMap(({ start }, i) =>
    (read.get(keys[i] ?? '') ?? []).map(paragraph => ({ ...paragraph, offset: start })),
  );
  return { draft: { blocks, paragraphs, frontMatter }, memo: { prose, format, read } };
}

/** What `make` makes of each block, or what `memo` knows of it, by the keys of the blocks. */
function* remembering<T>(
  blocks: readonly Block[],
  keys: readonly string[],
  memo: ReadonlyMap<string, T>,
  make: (block: Block, key: string) => T,
): Generator<undefined, ReadonlyMap<string, T>> {
  const remembered = new Map<string, T>();
  let sinceYield = 0;
  for (const [i, block] of blocks.entries()) {
    const key = keys[i] ?? '';
    let value = remembered.get(key) ?? memo.get(key);
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

function proseOf(text: string, mode: BlockMode): ProseBlock {
  const parts = partsOf(text, mode);
  return { parts, marks: parts.map(part => marksSeen(part.prose)) };
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
  ) {}

  get sentences(): readonly Span[] {
    return (this.#sentences ??= sentenceSpans(this.prose));
  }
}
