import type { Span } from './model';
import type { FactKind, Found } from './kinds/kind';
import { splitBlocks, type Block, type BlockMode } from './text/blocks';
import { hasMarkup, isParsable, markdownParts, type ProsePart } from './text/markdown';
import type { BlockKind, Paragraph } from './text/paragraph';
import { addPlain } from './text/plain';
import { ProseBuilder, type ProseMap } from './text/proseMap';
import { sentenceSpans } from './text/sentences';
import { resolveOverlaps } from './overlaps';

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
  readonly paragraphs: readonly PlacedParagraph[];
  readonly frontMatter: Span | null;
}

/** What is remembered of one draft: its blocks by their text. Belongs to one draft and one set of kinds. */
export type Memo = ReadonlyMap<string, readonly ReadParagraph[]>;

/**
 * Reads all paragraphs of a draft, taking from `memo` those it knows. Yields now and then, so that a caller may let
 * others work or give up; returns the paragraphs and the memo for the next time.
 */
export function* readDraft(
  text: string,
  language: 'plain' | 'markdown',
  kinds: readonly FactKind[],
  memo: Memo,
): Generator<undefined, { draft: ReadDraft; memo: Memo }> {
  const { blocks, frontMatter } = splitBlocks(text, language);
  const remembered = new Map<string, readonly ReadParagraph[]>();
  const paragraphs: PlacedParagraph[] = [];
  let sinceYield = 0;
  for (const block of blocks) {
    const key = memoKey(text, block);
    let read = remembered.get(key) ?? memo.get(key);
    if (!read) {
      read = readBlock(text.slice(block.start, block.end), block.mode, kinds);
      sinceYield += block.end - block.start;
    }
    remembered.set(key, read);
    for (const paragraph of read) paragraphs.push({ ...paragraph, offset: block.start });
    if (sinceYield > YIELD_AFTER) {
      sinceYield = 0;
      yield;
    }
  }
  return { draft: { paragraphs, frontMatter }, memo: remembered };
}

/** Characters of new text between two yields: a few milliseconds of work. */
const YIELD_AFTER = 8192;

const MODE_MARK: Record<BlockMode, string> = { plain: '', markdown: 'm', 'markdown list': 'l' };

function memoKey(text: string, block: Block): string {
  return MODE_MARK[block.mode] + text.slice(block.start, block.end);
}

function readBlock(text: string, mode: BlockMode, kinds: readonly FactKind[]): ReadParagraph[] {
  return partsOf(text, mode).map(part => {
    const paragraph = new LazyParagraph(part.prose, part.block);
    return { paragraph, map: part.map, found: resolveOverlaps(kinds, paragraph) };
  });
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
  ) {}

  get sentences(): readonly Span[] {
    return (this.#sentences ??= sentenceSpans(this.prose));
  }
}
