import type { Span } from '../engine/model';
import { oneLine, shorten } from './label';

const AFTER = 60;

/** A mention within the words around it on its line, on one line; `highlight` says where the mention stands in `text`. */
export interface MentionContext {
  readonly text: string;
  readonly highlight: Span;
}

/**
 * The words around a mention, never more than `room` UTF-16 units before it: where little can be seen, little should
 * stand before what is looked for.
 */
export function mentionContext(text: string, span: Span, room = 28): MentionContext {
  const mention = shorten(oneLine(text.slice(span.start, span.end)), 100);
  const before = wordsBefore(text, span.start, room);
  const after = wordsAfter(text, span.end);
  return {
    text: before + mention + after,
    highlight: { start: before.length, end: before.length + mention.length },
  };
}

function wordsBefore(text: string, offset: number, room: number): string {
  const from = Math.max(0, offset - room);
  const piece = text.slice(from, offset);
  const line = /[^\r\n]*$/.exec(piece)?.[0] ?? '';
  const cut = line.length === piece.length && from > 0 && !/[\r\n]/.test(text[from - 1] ?? '');
  const words = cut ? line.replace(/^\S*\s+|^\S+$/, '') : line;
  const clean = oneLine(words);
  return (cut ? '…' : '') + clean + (clean !== '' && /\s[*_~`[\]]*$/.test(words) ? ' ' : '');
}

function wordsAfter(text: string, offset: number): string {
  const piece = text.slice(offset, offset + AFTER);
  const line = /^[^\r\n]*/.exec(piece)?.[0] ?? '';
  const cut =
    line.length === piece.length && offset + AFTER < text.length && !/[\r\n]/.test(text[offset + AFTER] ?? '');
  const words = cut ? line.replace(/\s+\S*$|^\S+$/, '') : line;
  const clean = oneLine(words);
  return (clean !== '' && /^[*_~`[\]]*\s/.test(words) ? ' ' : '') + clean + (cut ? '…' : '');
}
