import type { Span } from '../model';
import { OBJECT } from './paragraph';

/** A run of prose and the run of source it was written as. Equal lengths mean equal text. */
interface Segment {
  readonly prose: Span;
  readonly source: Span;
}

/** Where each piece of a paragraph's prose stands in the source it was read from. */
export class ProseMap {
  constructor(private readonly segments: readonly Segment[]) {}

  /** The source behind a stretch of prose, markup between its pieces included. */
  toSource(span: Span): Span {
    const first = this.#segmentAt(span.start);
    const last = this.#segmentAt(span.end - 1);
    return { start: sourceStart(first, span.start), end: sourceEnd(last, span.end) };
  }

  #segmentAt(offset: number): Segment {
    let low = 0;
    let high = this.segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.segments[middle]?.prose.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.segments[low] ?? { prose: { start: 0, end: 0 }, source: { start: 0, end: 0 } };
  }
}

function sameLength({ prose, source }: Segment): boolean {
  return prose.end - prose.start === source.end - source.start;
}

function sourceStart(segment: Segment, offset: number): number {
  return sameLength(segment) ? segment.source.start + offset - segment.prose.start : segment.source.start;
}

function sourceEnd(segment: Segment, offset: number): number {
  return sameLength(segment) ? segment.source.start + offset - segment.prose.start : segment.source.end;
}

/** Collects the prose of one paragraph piece by piece. */
export class ProseBuilder {
  #prose = '';
  readonly #segments: Segment[] = [];

  constructor(private readonly source: string) {}

  /** Source that is prose as it stands. */
  verbatim(span: Span): void {
    this.#add(this.source.slice(span.start, span.end), span);
  }

  /** Source that is not prose and shows as one character. */
  object(span: Span): void {
    this.#add(OBJECT, span);
  }

  /** Source that is written otherwise than it reads: escapes, character references, marks at the start of lines. */
  written(value: string, span: Span): void {
    if (value.length === span.end - span.start && this.source.startsWith(value, span.start)) {
      this.verbatim(span);
      return;
    }
    let at = span.start;
    for (let i = 0; i < value.length; i++) {
      // Skips what is not read: a backslash, the "> " of a quoted line, indentation.
      while (at < span.end && this.source[at] !== value[i] && this.source[at] !== '&') at++;
      const reference = this.source[at] === '&' ? characterReference(this.source, at, span.end) : 0;
      const end = reference > 0 ? at + reference : Math.min(at + 1, span.end);
      this.#add(value.charAt(i), { start: Math.min(at, span.end), end });
      at = end;
    }
  }

  /** The prose with white space at its ends removed, and its map; null where nothing is left. */
  finish(): { readonly prose: string; readonly map: ProseMap } | null {
    if (this.#prose.trim() === '') return null;
    return { prose: this.#prose, map: new ProseMap(this.#segments) };
  }

  #add(prose: string, source: Span): void {
    if (prose === '') return;
    const start = this.#prose.length;
    this.#prose += prose;
    const last = this.#segments[this.#segments.length - 1];
    if (last && sameLength(last) && last.source.end === source.start && prose.length === source.end - source.start) {
      this.#segments[this.#segments.length - 1] = {
        prose: { start: last.prose.start, end: this.#prose.length },
        source: { start: last.source.start, end: source.end },
      };
    } else {
      this.#segments.push({ prose: { start, end: this.#prose.length }, source });
    }
  }
}

/** Length of the character reference ("&amp;") at `at`, 0 where there is none. */
function characterReference(source: string, at: number, end: number): number {
  for (let i = at + 1; i < end && i - at < 36; i++) {
    const code = source.charCodeAt(i);
    if (code === 59) return i - at + 1;
    const word = code === 35 || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
    if (!word) return 0;
  }
  return 0;
}
