import type { DuplicateGroup, ExpectedDuplicates } from '../model';
import { withoutExpected } from './expected';
import { findDuplicates, type DuplicateOptions } from './find';

/** What drafts are compared with each other for. */
export interface AcrossOptions extends DuplicateOptions {
  readonly expected: ExpectedDuplicates;
}

/** The groups of passages whose copies stand in more than one of the texts. */
export function duplicatesAcross(texts: readonly string[], options: AcrossOptions): readonly DuplicateGroup[] {
  const found = findDuplicates(
    texts.map(text => ({ text })),
    options,
  );
  const across = found.filter(({ copies }) => copies.some(copy => copy.document !== copies[0]?.document));
  return withoutExpected(across, texts, options.expected);
}
