import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Span } from '../model';
import type { BlockKind } from './paragraph';
import { addPlain } from './plain';
import { ProseBuilder, type ProseMap } from './proseMap';

/** One paragraph read from a block: its prose, what it is part of, and where it stands in the block's text. */
export interface ProsePart {
  readonly prose: string;
  readonly block: BlockKind;
  readonly map: ProseMap;
}

/** Anything that Markdown could read as markup. A block without it is one paragraph, word for word. */
const MARKUP = /[*_`[\]<>&\\#|~@]|:\/\/|www\.|^[ \t]*(?:[-+=:]|\d{1,9}[.)])|^(?: {4}|\t)/m;

/** True when `text` has to be parsed to know its prose. */
export function hasMarkup(text: string): boolean {
  return MARKUP.test(text);
}

/** Longer blocks (10,000 words without a blank line) are not parsed. */
const LONGEST_BLOCK = 65_536;
/** Lists and quotes within each other. */
const DEEP_NESTING = /^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])){32}/m;
const UNDERLINE = /^[=-]+[ \t]*$/gm;
const MOST_UNDERLINES = 100;
const MOST_LINK_ENDS = 1000;

/**
 * False for blocks that no writer means and for which the parser takes more than linear time or stack. They are read as
 * they stand, marks and all, so that their facts are still found.
 */
export function isParsable(text: string): boolean {
  return (
    text.length <= LONGEST_BLOCK &&
    !DEEP_NESTING.test(text) &&
    (text.match(UNDERLINE)?.length ?? 0) <= MOST_UNDERLINES &&
    text.split('](').length <= MOST_LINK_ENDS
  );
}

/**
 * The paragraphs of one block of Markdown: headings, list items, table cells and quotes included; code, bare URLs and
 * images stand as objects. In a `list` block indentation continues an item instead of making code.
 */
export function markdownParts(text: string, list: boolean): ProsePart[] {
  const tree = fromMarkdown(text, {
    extensions: [gfm(), ...(list ? [{ disable: { null: ['codeIndented'] } }] : [])],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const parts: ProsePart[] = [];
  walk(tree, 'paragraph');
  return parts;

  function walk(node: Nodes, block: BlockKind): void {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      const builder = new ProseBuilder(text);
      for (const child of node.children) inline(child, builder);
      const read = builder.finish();
      if (read) parts.push({ ...read, block: blockKind(node, block) });
    } else if ('children' in node) {
      const inside = node.type === 'listItem' ? 'list' : node.type === 'blockquote' ? 'quote' : block;
      for (const child of (node as Parents).children) walk(child, inside);
    }
  }

  function inline(node: Nodes, builder: ProseBuilder): void {
    const span = spanOf(node);
    if (node.type === 'text') {
      if (node.value.length === span.end - span.start && text.startsWith(node.value, span.start))
        addPlain(text, span, builder);
      else builder.written(node.value, span);
    } else if (node.type === 'break') {
      builder.written('\n', span);
    } else if (node.type === 'link' && isBareUrl(text, span)) {
      builder.object(span);
    } else if ('children' in node) {
      for (const child of node.children) inline(child, builder);
    } else {
      builder.object(span);
    }
  }
}

function blockKind(node: Nodes, around: BlockKind): BlockKind {
  if (node.type === 'heading') return 'heading';
  return node.type === 'tableCell' ? 'table' : around;
}

function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** A link that shows its own address: `<https://…>` or a bare one. */
function isBareUrl(text: string, span: Span): boolean {
  return text[span.start] !== '[';
}
