/** Blocks of fewer words than this are no duplicates, unless an option or a setting says otherwise. */
export const DUPLICATE_WORDS = 12;

/** How a file of this path is to be read. */
export function languageOf(path: string): 'plain' | 'markdown' {
  return /\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'plain';
}
