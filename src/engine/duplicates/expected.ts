import type { DuplicateGroup, ExpectedDuplicates } from '../model';
import { scan } from './find';
import { isSameGroup } from './groupId';
import { hashWords } from './hash';
import { NUMBER } from './scan';

/** Words of the shingles in which a passage is compared with the templates. */
const SHINGLE = 4;
/** A passage is a template when this part of its words stands in shingles of the templates: a changed word costs four shingles. */
const COVERED = 0.7;

/**
 * The groups that somebody should look at: without those that were put aside by their id, and without those whose
 * passage is a template, whole or in part. Figures are all the same here: they are what changes in a template.
 * @param texts of the documents that the copies stand in.
 */
export function withoutExpected(
  groups: readonly DuplicateGroup[],
  texts: readonly string[],
  { ignored, templates }: ExpectedDuplicates,
): readonly DuplicateGroup[] {
  if (groups.length === 0) return groups;
  const isIgnored = isSameGroup(ignored);
  const left = groups.filter(group => !isIgnored(group.id));
  if (templates.length === 0 || left.length === 0) return left;
  const known = new Set(templates.flatMap(template => shinglesOf(wordsOf(template))));
  return left.filter(({ copies: [first] }) => {
    const passage = first && texts[first.document]?.slice(first.start, first.end);
    return passage === undefined || coveredShare(wordsOf(passage), known) < COVERED;
  });
}

/** The folded words of a text as hashes, with all figures as one. */
function wordsOf(text: string): Int32Array {
  return scan([{ text }]).words.map(word => ((word & NUMBER) === 0 ? word : NUMBER));
}

/** The hashes of all shingles, in order of the words they start with; one of all words where there are too few. */
function shinglesOf(words: Int32Array): number[] {
  const count = Math.min(words.length, Math.max(1, words.length - SHINGLE + 1));
  return Array.from({ length: count }, (_, from) => {
    const { first, second } = hashWords(words, from, Math.min(words.length, from + SHINGLE));
    // 53 bits of the 64, so that the pair is one number.
    return (first >>> 0) * 0x200000 + (second >>> 11);
  });
}

function coveredShare(words: Int32Array, known: ReadonlySet<number>): number {
  const covered = new Uint8Array(words.length);
  for (const [from, shingle] of shinglesOf(words).entries())
    if (known.has(shingle)) covered.fill(1, from, from + SHINGLE);
  return covered.reduce((sum, word) => sum + word, 0) / Math.max(1, words.length);
}
