import type { StyleRuleId } from './ids';
import type { StyleRule } from './rule';

/** Full name, AP's short form. March to July are never shortened. */
const MONTHS = [
  ['January', 'Jan.'],
  ['February', 'Feb.'],
  ['August', 'Aug.'],
  ['September', 'Sept.'],
  ['October', 'Oct.'],
  ['November', 'Nov.'],
  ['December', 'Dec.'],
] as const;

const FORMS: ReadonlyMap<string, (typeof MONTHS)[number]> = new Map(
  MONTHS.flatMap(month => [month[0], month[1].slice(0, -1), month[0].slice(0, 3)].map(form => [form, month] as const)),
);

/** A month before its day, with the full stop of an abbreviation. */
const BEFORE_DAY = /\b(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)[a-z]*\b\.?(?=\s+\d{1,2}(?:st|nd|rd|th)?\b(?!:))/g;
/** A month behind its day. The full stop belongs to it only where the sentence goes on. */
const BEHIND_DAY =
  /(?<=\b\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?)(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)[a-z]*\b(?:\.(?=[\s,]+[\da-z]))?/g;
/** How far behind a date to look whether its sentence goes on. */
const BEYOND = 4;

function monthRule(id: StyleRuleId, column: 0 | 1): StyleRule {
  const patterns = column === 0 ? [BEFORE_DAY, BEHIND_DAY] : [BEFORE_DAY];
  return {
    id,
    changes: 'words',
    *find({ prose, dates }) {
      for (const { start, end } of dates) {
        const text = prose.slice(start, end + BEYOND);
        for (const { 0: written, index } of patterns.flatMap(pattern => [...text.matchAll(pattern)])) {
          const wanted = FORMS.get(written.replace('.', ''))?.[column];
          if (wanted === undefined || wanted === written || start + index >= end) continue;
          yield { start: start + index, end: start + index + written.length, wanted };
        }
      }
    },
  };
}

/** "Sept. 12", but "September 2024": long months are shortened with a day (AP, New York Times). */
export const shortMonths = monthRule('short-months', 1);
/** "September 12" (Guardian, Economist, Chicago in running text). */
export const fullMonths = monthRule('full-months', 0);
