import type { Copy, DuplicateGroup } from '../../engine/model';
import { Lines } from '../../engine/text/lines';
import { oneLine, shorten } from '../label';
import { lineRange, lineSpan } from './document';
import { count } from './text';

/** Documents that were compared with each other, and the passages that stand more than once in them. */
export interface ComparedDocuments {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly groups: readonly DuplicateGroup[];
}

/** The groups in the shape that the command line promises: `file` is an index into the compared files. */
export function groupsJson({ files, groups }: ComparedDocuments): object[] {
  const lines = linesOf(files);
  return groups.map(({ id, kind, similarity, copies }) => ({
    id,
    kind,
    similarity,
    copies: copies.map(copy => ({
      file: copy.document,
      start: copy.start,
      end: copy.end,
      ...lineSpan(copy, linesAt(copy, lines)),
    })),
  }));
}

/** The groups for a person at a terminal: per group its words, then "file:first–last" of each copy. */
export function groupsText({ files, groups }: ComparedDocuments): string {
  const lines = linesOf(files);
  const summary = `${count(groups.length, 'duplicated passage')} in ${count(files.length, 'file')}\n`;
  return (
    summary +
    groups
      .map(({ kind, similarity, copies }) => {
        const [first] = copies;
        const text =
          first === undefined
            ? ''
            : (files[first.document]?.text.slice(first.start, Math.min(first.end, first.start + 500)) ?? '');
        const like = kind === 'exact' ? '' : ` (${Math.floor(similarity * 100)} % alike)`;
        const places = copies.map(
          copy => `    ${oneLine(files[copy.document]?.name ?? '')}:${lineRange(copy, linesAt(copy, lines))}\n`,
        );
        return `\n  ${copies.length} copies${like}: ${shorten(oneLine(text), 100)}\n${places.join('')}`;
      })
      .join('')
  );
}

function linesOf(files: ComparedDocuments['files']): Lines[] {
  return files.map(file => new Lines(file.text));
}

function linesAt(copy: Copy, lines: readonly Lines[]): Lines {
  const own = lines[copy.document];
  if (own === undefined) throw new RangeError(`copy in document ${copy.document} of ${lines.length}`);
  return own;
}
