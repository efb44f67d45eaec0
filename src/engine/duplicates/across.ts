import type { DuplicateGroup, ExpectedDuplicates } from '../model';
import { withoutExpected } from './expected';
import { findDuplicates, type DuplicateDocument, type DuplicateOptions } from './find';

/** What drafts are compared with each other for. */
export interface AcrossOptions extends DuplicateOptions {
  readonly expected: ExpectedDuplicates;
}

/** The groups of passages whose copies stand in more than one of the documents. */
export function duplicatesAcross(
  documents: readonly DuplicateDocument[],
  options: AcrossOptions,
): readonly DuplicateGroup[] {
  const found = findDuplicates(documents, options);
  const across = found.filter(({ copies }) => copies.some(copy => copy.document !== copies[0]?.document));
  const texts = documents.map(({ text }) => text);
  return withoutExpected(across, texts, options.expected);
}
