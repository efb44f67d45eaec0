import { coverages, savedWords } from '../../engine/duplicates/measures';
import type { Copy, DuplicateGroup } from '../../engine/model';
import { Lines } from '../../engine/text/lines';
import { differencesText } from '../copyDifferences';
import { oneLine, shorten } from '../label';
import { english } from '../translate';
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

/**
 * The groups for a person at a terminal, those that cost most words first: how alike the copies are and how they begin,
 * then "file:first–last" of each copy, with what it says other than the first.
 */
export function groupsText(compared: ComparedDocuments): string {
  const { files, groups } = compared;
  const lines = linesOf(files);
  const texts = files.map(file => file.text);
  const sized = groups.map(group => ({ group, saved: savedWords(texts, group) })).sort((a, b) => b.saved - a.saved);
  const summary = `${count(groups.length, 'duplicated passage')} in ${count(files.length, 'file')}\n`;
  return (
    summary +
    repeatedShares(compared).join('') +
    sized.map(({ group, saved }) => groupText(files, group, saved, lines)).join('')
  );
}

/** "  a.txt: 87 % stands twice" for each file of which that can be said. */
function repeatedShares({ files, groups }: ComparedDocuments): string[] {
  const shares = coverages(
    files.map(file => file.text),
    groups,
  );
  return files.flatMap(({ name }, index) => {
    const percent = Math.floor((shares[index] ?? 0) * 100);
    return percent === 0 ? [] : [`  ${oneLine(name)}: ${percent} % stands twice\n`];
  });
}

function groupText(
  files: ComparedDocuments['files'],
  { kind, similarity, copies }: DuplicateGroup,
  saved: number,
  lines: readonly Lines[],
): string {
  const [first] = copies;
  if (first === undefined) return '';
  const textOf = ({ document, start, end }: Copy): string => files[document]?.text.slice(start, end) ?? '';
  const like = kind === 'exact' ? '' : `, ${Math.floor(similarity * 100)} % alike`;
  const begins = shorten(oneLine(textOf({ ...first, end: Math.min(first.end, first.start + 500) })), 100);
  const rows = copies.map(copy => {
    const place = `${oneLine(files[copy.document]?.name ?? '')}:${lineRange(copy, linesAt(copy, lines))}`;
    const differs = kind === 'exact' || copy === first ? '' : differencesText(textOf(first), textOf(copy), english);
    return `    ${place}${differs === '' ? '' : `  ${differs}`}\n`;
  });
  return `\n  ${copies.length} copies${like}, ${count(saved, 'word')} too many: ${begins}\n${rows.join('')}`;
}

function linesOf(files: ComparedDocuments['files']): Lines[] {
  return files.map(file => new Lines(file.text));
}

function linesAt(copy: Copy, lines: readonly Lines[]): Lines {
  const own = lines[copy.document];
  if (own === undefined) throw new RangeError(`copy in document ${copy.document} of ${lines.length}`);
  return own;
}
