import type { AnalyzeOptions } from '../model';
import { isIsoDay } from './calendar';

/** What stands in for the dateline of a draft that names none: the day of its file, nothing, or always the same day. */
export type DatelineRule = 'file' | 'none' | `${number}-${number}-${number}`;

/** The rule as people are told to write it. */
export const DATELINE_RULES = 'file, none or a day written YYYY-MM-DD';

export function isDatelineRule(value: unknown): value is DatelineRule {
  return value === 'file' || value === 'none' || isIsoDay(value);
}

/** The option that follows from a rule. @param fileDay YYYY-MM-DD; undefined where there is no file. */
export function defaultDateline(
  rule: DatelineRule,
  fileDay: string | undefined,
): Pick<AnalyzeOptions, 'defaultDateline'> {
  if (rule === 'none') return {};
  if (rule !== 'file') return { defaultDateline: { date: rule, source: 'setting' } };
  return fileDay === undefined ? {} : { defaultDateline: { date: fileDay, source: 'file' } };
}
