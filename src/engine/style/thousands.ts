import type { StyleRule } from './rule';

/** Keeps a number on one line. */
const NO_BREAK_SPACE = '\u00a0';

/**
 * A comma between thousands: "2,500 people", "$12,000" (AP, Guardian, Economist, Reuters); where the folder or the
 * draft writes its numbers otherwise, the mark of that format: "2.500". Only for what is counted, measured or paid: a
 * bare number of four digits may be a year or a code.
 */
export const thousands: StyleRule = {
  id: 'thousands',
  changes: 'signs',
  *find({ prose, numbers, figures }) {
    const mark = numbers.group === ' ' ? NO_BREAK_SPACE : numbers.group;
    for (const { kind, claim, numerals } of figures) {
      if (kind !== 'money' && (kind !== 'quantity' || (claim.unit === null && claim.noun === null))) continue;
      for (const { start, end, form } of numerals) {
        const digits = form === 'digits' ? /^\d{4,15}/.exec(prose.slice(start, end))?.[0] : undefined;
        if (digits === undefined) continue;
        yield { start, end: start + digits.length, wanted: digits.replace(/\d(?=(?:\d{3})+$)/g, `$&${mark}`) };
      }
    }
  },
};
