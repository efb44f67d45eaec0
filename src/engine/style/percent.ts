import type { StyleRuleId } from './ids';
import type { StyleFinding, StyleRule } from './rule';

const SPELLINGS = /[\s-]?(?:[%％]|\bper[\s-]?cent(?![a-z])|\bpct\b\.?)/gi;

/** "5%" (AP since 2019, Guardian, Economist). Behind a number in words, "percent" stays. */
export const percentSign = percentRule('percent-sign', '%');
/** "5 percent" (Chicago, Washington Post). */
export const percentWord = percentRule('percent-word', 'percent');
/** "5 per cent" (Oxford, Telegraph). */
export const perCent = percentRule('per-cent', 'per cent');

/** One way to write percent; "percentage points" are another thing. */
function percentRule(id: StyleRuleId, spelling: string): StyleRule {
  return {
    id,
    changes: 'words',
    *find({ prose, figures }) {
      for (const { kind, start, end } of figures) {
        if (kind !== 'percent') continue;
        for (const match of prose.slice(start, end).matchAll(SPELLINGS)) {
          const at = start + match.index;
          const finding = corrected(prose.charAt(at - 1), match[0], at, spelling);
          if (finding) yield finding;
        }
      }
    },
  };
}

function corrected(before: string, written: string, at: number, spelling: string): StyleFinding | null {
  const joint = /^[\s-]/.test(written) ? written.charAt(0) : '';
  const word = written.slice(joint.length);
  if (spelling === '%' && !/\d/.test(before)) return null;
  const wanted = spelling === '%' ? '%' : `${joint || ' '}${spelling}`;
  const isRight = spelling === '%' ? written === '%' : word.toLowerCase() === spelling;
  return isRight ? null : { start: at, end: at + written.length, wanted };
}
