import type { StyleRule } from './rule';

/** An en dash in ranges of figures: "10–15 boats", "$3–5 million" (Chicago 6.83, Oxford, Economist). */
export const rangeDash: StyleRule = {
  id: 'range-dash',
  changes: 'signs',
  *find({ prose, figures }) {
    for (const { kind, claim, start, end } of figures) {
      if (kind === 'score' || kind === 'ordinal' || typeof claim.value === 'number') continue;
      const dash = /(?<=[\d%]) ?- ?(?=[$£€]?\d)/.exec(prose.slice(start, end));
      if (dash) yield { start: start + dash.index, end: start + dash.index + dash[0].length, wanted: '–' };
    }
  },
};
